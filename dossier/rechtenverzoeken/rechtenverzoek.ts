import type { Rechtenbesluit, Rechtenverzoeksoort } from '../../domain/rechtenverzoek';
import type { Datum, Moment } from '../../domain/tijd';

/** What a family asked of its data, as it is read; texts of a child that was forgotten read `vernietigd`. */
export interface Rechtenverzoek {
  readonly id: string;
  readonly regio: string;
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly soort: Rechtenverzoeksoort;
  /** Who of the people around the child asked; null: none of them, such as a lawyer. */
  readonly betrokkene: string | null;
  readonly vrager: string;
  readonly wat: string;
  /** By which number it is known elsewhere. */
  readonly nummer: string | null;
  readonly ontvangenOp: Datum;
  /** The last day on which it is answered in time. */
  readonly uiterlijk: Datum;
  readonly opgenomenNaam: string;
  readonly opgenomenOp: Moment;
  /** Null: the term was not made longer. */
  readonly verlenging: string | null;
  readonly verlengdOp: Moment | null;
  /** Null: nobody has decided. */
  readonly besluit: Rechtenbesluit | null;
  readonly redenen: string | null;
  readonly beslotenNaam: string | null;
  readonly beslotenOp: Moment | null;
}

/** Who records or decides something, and when on the clock of the installation. */
export interface Opnemer {
  readonly wie: { readonly id: string; readonly naam: string };
  readonly op: Moment;
}
