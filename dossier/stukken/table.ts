import type { ColumnType } from 'kysely';
import type { Datum, Moment } from '../../domain/tijd';
import type { Stukdoel } from '../../taal/stuk/schema';
import type { Overhandigwijze } from '../../taal/stuk/woorden';

/** Written once, when the stuk was made. */
type Once<T> = ColumnType<T | null, never, T>;

/** A file of a case for OM or RvdK; null in what is made of it: it was asked for and is not there yet. */
export interface StukTable {
  id: string;
  casusnummer: string;
  doel: Stukdoel;
  /** Id of who asked for it. */
  door: string;
  /** Their name and role, as the stuk says it. */
  gemaaktDoor: string;
  /** On the clock of the case: the moment of which the stuk tells. */
  op: ColumnType<Moment, string, never>;
  /** What the gemeenten are called, by CBS code. */
  gemeenten: ColumnType<Record<string, string>, string, never>;
  /** Number of the last event in it. */
  totEnMet: Once<number>;
  /** What it says. Only content.ts writes and reads these two. */
  pdf: Once<Buffer>;
  json: Once<Buffer>;
  pdfSha256: Once<string>;
  jsonSha256: Once<string>;
  /** Real time. */
  gereedOp: Once<Moment>;
}

/** That a stuk was handed over; never changed. */
export interface StukOverhandigingTable {
  id: string;
  stuk: string;
  aan: string;
  wijze: Overhandigwijze;
  datum: Datum;
  door: string;
  doorNaam: string;
  /** When it was recorded, on the clock of the case. */
  op: ColumnType<Moment, string, never>;
}
