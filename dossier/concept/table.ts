import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** The fields of a form as a browser sent them; one that was sent more than once is a list. */
export type Formuliervelden = Readonly<Record<string, string | readonly string[]>>;

/** Forms that were typed and not sent; real times. */
export interface ConceptTable {
  id: string;
  /** Whose text it is; nobody else gets it back. */
  gebruiker: string;
  /** Path of the page with the form. */
  pad: string;
  /** The fields, encrypted; only geheim.ts writes and reads them. */
  geheim: ColumnType<Buffer, Buffer, never>;
  bewaardOp: ColumnType<Moment, never, never>;
  verlooptOp: ColumnType<Moment, Moment, Moment>;
}
