import type { ColumnType } from 'kysely';
import type { Rechtenbesluit, Rechtenverzoeksoort } from '../../domain/rechtenverzoek';
import type { Datum, Moment } from '../../domain/tijd';

/** What is written later, once. */
type Later<T> = ColumnType<T | null, never, T>;

/** What a family asked of its data; only rechtenverzoeken.ts writes and reads what is encrypted. Moments are on the clock of the installation. */
export interface RechtenverzoekTable {
  id: string;
  regio: string;
  casusnummer: string;
  soort: Rechtenverzoeksoort;
  /** Who of the people around the child asked; null: none of them, such as a lawyer. */
  betrokkene: string | null;
  /** Who asked, what, and its number elsewhere. */
  geheim: ColumnType<Buffer, Buffer, never>;
  ontvangenOp: Datum;
  opgenomenDoor: string;
  opgenomenNaam: string;
  opgenomenOp: ColumnType<Moment, Moment, never>;
  /** Why it takes two months more, as who asked was told. */
  verlenging: Later<Buffer>;
  verlengdDoor: Later<string>;
  verlengdOp: Later<Moment>;
  besluit: Later<Rechtenbesluit>;
  redenen: Later<Buffer>;
  beslotenDoor: Later<string>;
  beslotenNaam: Later<string>;
  beslotenOp: Later<Moment>;
}
