import type { Partij } from '../../domain/aan-zet';
import type { Datum } from '../../domain/tijd';

/** Days at home on which it is one party's move (domain/aan-zet.ts); follows from the events of the case and is made anew from them. */
export interface BeurtTable {
  casusnummer: string;
  partij: Partij;
  van: Datum;
  /** The first date after it; null: until something happens. */
  tot: Datum | null;
}

/** Up to which change of a case that was made: one row. */
export interface BeurtstandTable {
  /** Always true. */
  id: boolean;
  /** Number of a change (dossier/wijzigingen). */
  nummer: string;
}
