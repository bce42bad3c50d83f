import type { Casus } from '../domain/casus';
import type { Fase } from '../domain/fase';
import type { GebeurtenisVan } from '../domain/gebeurtenis';
import { openTaak } from '../domain/taken';
import { volgendeTermijn } from '../domain/termijnen';
import type { Moment } from '../domain/tijd';
import { inNederlands, type Zinsleutel } from './gezinspagina/zinnen';

const NU: Record<Fase, Zinsleutel> = {
  schoolregie: 'nu-school',
  casusregie: 'nu-casusregie',
  doorbraak: 'nu-doorbraak',
  arbitrage: 'nu-arbitrage',
  om: 'nu-om',
  nazorg: 'nu-nazorg',
  gesloten: 'nu-gesloten',
};

/** Which sentence says what goes on now, as the family reads it; of what the OM does it says nothing. */
export function nuSleutel({ fase, school }: Pick<Casus, 'fase' | 'school'>): Zinsleutel {
  return fase === 'schoolregie' && school === null ? 'nu-leerplicht' : NU[fase];
}

/** That sentence in Dutch, to the parents. */
export function nuVoorGezin(casus: Pick<Casus, 'fase' | 'school'>): string {
  return inNederlands(nuSleutel(casus), 'u');
}

/** What comes next, as the family reads it, and when; null: no day is known. */
export interface StraksVoorGezin {
  readonly sleutel: Zinsleutel;
  readonly op: Moment | null;
}

const NIETS: StraksVoorGezin = { sleutel: 'straks-niets', op: null };
const STAP = {
  casusregie: 'straks-casusregie',
  doorbraak: 'straks-doorbraak',
  arbitrage: 'straks-arbitrage',
  gesloten: 'straks-nazorg',
} as const;

/** What comes next for the family, and nothing of the OM; null when the case is closed. */
export function straksVoorGezin(casus: Casus): StraksVoorGezin | null {
  if (casus.gesloten !== null) return null;
  if (casus.fase === 'om') return NIETS;
  const vraag = openTaak(casus, 'arbitrageverzoek-beantwoorden') ?? openTaak(casus, 'aanvaarding-vastleggen');
  if (vraag !== undefined) return { sleutel: 'straks-antwoord', op: vraag.uiterlijk };
  const stap = volgendeTermijn(casus);
  return stap !== null && Object.hasOwn(STAP, stap.naar)
    ? { sleutel: STAP[stap.naar as keyof typeof STAP], op: stap.op }
    : NIETS;
}

/** What goes on after a table that came to agreements, as the family reads it. */
export const NU_NA_DE_TAFEL = 'Iedereen doet nu wat wij samen hebben afgesproken.';

/** What comes after a table, as the family reads it. */
export const NA_DE_TAFEL: Record<
  GebeurtenisVan<'doorbraaktafel-vastgelegd'>['gegevens']['uitkomst'],
  string
> = {
  afspraken:
    'Wij hebben samen afspraken gemaakt. Bij elke afspraak staat een dag. Op die dag vragen wij of het is gelukt.',
  stagnatie: 'Wij zijn er samen nog niet uitgekomen. U hoort van ons wat de volgende stap is.',
};

/** Whose words they are: the parent by name where that was told, in the middle of a sentence. */
export function vanWie({
  van,
  wie,
}: Pick<GebeurtenisVan<'stem-vastgelegd'>['gegevens'], 'van' | 'wie'>): string {
  return van === 'jongere' ? 'het kind' : (wie ?? 'een ouder');
}
