import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Loslaatreden } from '../berichtstatus';
import type { Briefhandeling, OPNIEUW, Terugzetreden } from './brief';

/** A message on paper, for one of those it is for. All moments are real time. */
export interface BriefTable {
  id: Generated<string>;
  bericht: string;
  /** Whom it goes to: their address is that of the moment it is printed. */
  betrokkene: string;
  /** Since when it is on the print list. */
  klaarOp: Generated<Moment>;
  /** The last time, and what was printed then, encrypted: only afdruk.ts writes and reads it. */
  afgedruktOp: ColumnType<Moment | null, never, Moment>;
  afdruk: ColumnType<Buffer | null, never, Buffer>;
  verzondenOp: ColumnType<Moment | null, never, Moment | null>;
  /** That it was taken off the list without being sent, and why. */
  vervallenOp: ColumnType<Moment | null, never, Moment>;
  vervallenReden: ColumnType<Loslaatreden | null, never, Loslaatreden>;
  /** When somebody had it printed once more after it had been sent. */
  opnieuwOp: ColumnType<Moment | null, never, Moment>;
}

/** What somebody did with a letter; never changed. */
export interface BriefHandelingTable {
  id: Generated<string>;
  brief: string;
  soort: Briefhandeling;
  reden: Loslaatreden | Terugzetreden | typeof OPNIEUW | null;
  /** Id and name of who did it. */
  door: string;
  doorNaam: string;
  op: Generated<Moment>;
}
