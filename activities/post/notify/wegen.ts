import type { Moment } from '../../../domain/tijd';
import type { Database } from '../../../dossier/database';
import type { Gezinscodemaker, Gezinslinkmaker } from '../gezinslinks';
import type { Regiowegen } from './regios';

/** What the channel works with. */
export interface Notifywegen {
  readonly db: Database;
  readonly wegen: Regiowegen;
  /** True when a region has what is ready for somebody go as one. */
  readonly samen?: boolean;
  /** The own page of somebody of the family; absent: no e-mail and no text message carries a link to it. */
  readonly gezinslinkVan?: Gezinslinkmaker | undefined;
  /** The same on paper; absent: no letter tells of it. */
  readonly gezinscodeVan?: Gezinscodemaker | undefined;
  /** Where the staff choose how mail comes to them; absent: no e-mail says so. */
  readonly keuzepagina?: string | undefined;
  /** Milliseconds after which NotifyNL has surely ended a request; for tests. */
  readonly zekerNaMs?: number;
  /** Real time; for tests. */
  readonly nu?: () => Moment;
}
