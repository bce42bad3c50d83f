import type { ColumnType } from 'kysely';
import type { Formuliervelden } from './concept';

/** Forms that were typed and not sent; real times. */
export interface ConceptTabel {
  id: string;
  /** Whose text it is; nobody else gets it back. */
  gebruiker: string;
  /** Path of the page with the form. */
  pad: string;
  velden: ColumnType<Formuliervelden, string, never>;
  bewaard_op: ColumnType<Date, never, never>;
  verloopt_op: ColumnType<Date, Date, Date>;
}
