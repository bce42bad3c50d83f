import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Bestandssoort } from './document';

/** A document beside the file of a case; its event says what it is called and who added it. */
export interface DocumentTable {
  id: string;
  casusnummer: string;
  sha256: string;
  /** Bytes. */
  grootte: number;
  bestandssoort: Bestandssoort;
  /** Real time. */
  bewaardOp: ColumnType<Moment, never, never>;
  /** True: no event is known yet that names it. */
  los: Generated<boolean>;
}

/** A piece of what a document holds; never changed. Only content.ts writes and reads what is in it. */
export interface DocumentDeelTable {
  document: string;
  nummer: number;
  geheim: Buffer;
}
