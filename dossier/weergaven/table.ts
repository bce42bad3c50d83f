import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** A list of cases as somebody keeps it for themselves. */
export interface WeergaveTable {
  id: string;
  /** Whose it is; nobody else sees it. */
  persoon: string;
  /** What they call it, encrypted: people type what they like. */
  naam: Buffer;
  /** What the address of the list asks, as it was read and written again. */
  vraag: string;
  /** Real time. */
  bewaardOp: ColumnType<Moment, never, never>;
}
