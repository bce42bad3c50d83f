import type { Belofte } from '../../dossier/beloften/beloften';
import type { Afspraak } from '../../domain/casus';
import type { Moment } from '../../domain/tijd';
import { tekst } from '../../domain/velden';
import type { Veld } from '../formulier/velden';

/** What a link opens now: the agreements that are still open of whoever it is of, and nothing else of the case. */
export interface Geopend {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly afspraken: readonly Afspraak[];
  /** What was said in the case before. */
  readonly beloften: readonly Belofte[];
  readonly nu: Moment;
}

/** What somebody can say of an agreement: each a button. */
export const GEZEGD = [
  { waarde: 'gedaan', gedaan: true, knop: 'Dit is gedaan' },
  { waarde: 'lukt-niet', gedaan: false, knop: 'Dit lukt niet' },
] as const;

const LENGTE = 1000;

/** The field in which somebody says more of the agreement at a place in their list. */
export function toelichtingveld(plek: number): Veld {
  return {
    soort: 'lange-tekst',
    naam: `toelichting-${plek}`,
    label: 'Wilt u er iets bij zeggen?',
    uitleg: 'Noem geen namen van anderen.',
    optioneel: true,
    schema: tekst.max(LENGTE),
    onjuist: `Deze tekst mag ten hoogste ${LENGTE} tekens zijn.`,
    lengte: LENGTE,
    rijen: 3,
  };
}
