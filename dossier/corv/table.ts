import type { ColumnType } from 'kysely';
import type { Datum, Moment } from '../../domain/tijd';
import type { Keuringsuitslag, Terugmeldsoort } from '../../taal/corv';

/** Written once, when the message was made. */
type Once<T> = ColumnType<T | null, never, T | null>;

/** A message of the civil route, made from a stuk; null in what is made of it: it was asked for and is not there yet. */
export interface CorvBerichtTable {
  id: string;
  stuk: string;
  door: string;
  doorNaam: string;
  /** On the clock of the case. */
  op: ColumnType<Moment, string, never>;
  /** What it says but for its file, what it is, and what was wrong with it. Only content.ts writes and reads these three. */
  gevraagd: ColumnType<Buffer, Buffer, never>;
  xml: Once<Buffer>;
  bevindingen: Once<Buffer>;
  uitslag: Once<Keuringsuitslag>;
  xmlSha256: Once<string>;
  schemaSha256: Once<string>;
  /** Real time. */
  gereedOp: Once<Moment>;
}

/** What came back on a message; never changed. */
export interface CorvTerugmeldingTable {
  id: string;
  bericht: string;
  soort: Terugmeldsoort;
  datum: Datum;
  /** The number at the Raad and what was said, encrypted. Only content.ts writes and reads it. */
  geheim: Buffer;
  door: string;
  doorNaam: string;
  /** When it was recorded, on the clock of the case. */
  op: ColumnType<Moment, string, never>;
}
