import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** The secret address of the calendar of somebody. */
export interface AgendaAdresTable {
  persoon: string;
  /** A hash of the secret that stands in it: the address itself is kept nowhere. */
  geheim: Buffer;
  /** Real time. */
  gemaaktOp: ColumnType<Moment, never, never>;
}
