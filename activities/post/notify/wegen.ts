import type { Moment } from '../../../domain/tijd';
import type { Database } from '../../../dossier/database';
import type { Regiowegen } from './regios';

/** What the channel works with. */
export interface Notifywegen {
  readonly db: Database;
  readonly wegen: Regiowegen;
  /** True when a region has what is ready for somebody go as one. */
  readonly samen?: boolean;
  /** Milliseconds after which NotifyNL has surely ended a request; for tests. */
  readonly zekerNaMs?: number;
  /** Real time; for tests. */
  readonly nu?: () => Moment;
}
