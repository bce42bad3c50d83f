import type { ColumnType } from 'kysely';
import type { Registerstatus } from '../../domain/registermelding';
import type { Datum, Moment } from '../../domain/tijd';

/** Hours of absence of a child on a day. Only geheim.ts writes and reads what is encrypted. */
export interface VerzuimurenTable {
  /** The workflow that carries the cases of the child, whether it has one or not: a keyed hash. */
  kind: string;
  /** A keyed hash of the number that the caller gave it. */
  nummer: string;
  versie: number;
  regio: string;
  gemeente: string;
  school: string | null;
  dag: Datum;
  geheim: Buffer;
}

/** A report that follows from hours of absence; `uitslag` null: still to be made. */
export interface VerzuimopeningTable {
  /** Its key goes with the report: the same row is the same report. */
  id: string;
  kind: string;
  regio: string;
  /** The first day of absence that it reports. */
  eersteDag: Datum;
  geheim: Buffer;
  /** Id of who told the hours with which the threshold was reached. */
  door: string;
  /** On the clock of the case. */
  gemaaktOp: Moment;
  /** Real time. */
  volgendePogingOp: Moment;
  uitslag: 'gemeld' | 'geweigerd' | null;
  /** Why it was refused. */
  code: string | null;
}

/** A status of a report of the register; each is an event in the stream. */
export interface RegisterstatusTable {
  /** Id of the report. */
  melding: ColumnType<string, string, never>;
  /** Counts within the report. */
  nummer: ColumnType<number, number, never>;
  status: ColumnType<Registerstatus, Registerstatus, never>;
  /** On the clock of the case. */
  op: ColumnType<Moment, Moment, never>;
}
