import { AANGESCHREVEN, isErbij, type Betrokkenesoort } from './betrokkene';
import type { Casus } from './casus';
import { REGIEROLLEN, type Rol } from './fase';
import type { Gebruiker } from './gebruiker';
import { houderMagGeven, rolMag, type Opdrachtnaam } from './opdracht';
import { datumVan, leeftijdOp, naarEpoch, plusDagenMoment, vanEpoch, type Datum, type Moment } from './tijd';

/** From this age a young person is asked, so from then on they have a page of their own (rule 6). */
const LEEFTIJD_JONGERE = 12;
/** At this age the authority of parents and guardian ends by law, and with it their page. */
const MEERDERJARIG = 18;
/** So many days after closing the family can still read its page; it does nothing on it any more. */
export const DAGEN_NA_SLUITING = 28;
/** A code of a letter works for so many days after it was made. */
export const DAGEN_CODE = 28;

/** Those of the family who can have a page of their own: whoever is written to. */
export const GEZINSSOORTEN: readonly Betrokkenesoort[] = Object.values(AANGESCHREVEN).flat();

/** Why the link of somebody of the family leads nowhere (any more). */
export type Linkeinde = 'niet-erbij' | 'geen-gezag' | 'leeftijd' | 'gesloten';

/** Somebody around the child, as far as it decides whether they have a page. */
export interface Gezinslid {
  readonly soort: Betrokkenesoort;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly doorgehaald: boolean;
}

/**
 * Why somebody has no page of their own at a moment; null: they have one. Of the family who is written to has one: a parent
 * with authority or guardian until the child is eighteen, the young person from twelve. It ends four weeks after the case closed,
 * and at once when the child died.
 */
export function linkeinde(
  { geboortedatum, gesloten }: Pick<Casus, 'geboortedatum' | 'gesloten'>,
  wie: Gezinslid,
  nu: Moment,
): Linkeinde | null {
  const vandaag = datumVan(nu);
  if (wie.doorgehaald || !isErbij(wie, vandaag)) return 'niet-erbij';
  if (!GEZINSSOORTEN.includes(wie.soort)) return 'geen-gezag';
  const leeftijd = leeftijdOp(geboortedatum, vandaag);
  if (wie.soort === 'jongere' ? leeftijd < LEEFTIJD_JONGERE : leeftijd >= MEERDERJARIG) return 'leeftijd';
  if (gesloten === null) return null;
  return gesloten.reden === 'overleden' || nu >= leesbaarTot(gesloten) ? 'gesloten' : null;
}

/** Until when the family can read the page of a case that is closed. */
export function leesbaarTot({ op }: NonNullable<Casus['gesloten']>): Moment {
  return plusDagenMoment(op, DAGEN_NA_SLUITING);
}

/** So much can be sent from a page in 24 hours: who has more to say calls, and who sends more is no family. */
export const MEESTE_PER_DAG = 40;

/** After so many wrong answers in a row nobody gets in by this link or code any more. */
export const MEESTE_POGINGEN = 12;
/** From how many wrong answers in a row on how many minutes have to pass before the next. */
const WACHTTIJDEN: readonly (readonly [pogingen: number, minuten: number])[] = [
  [9, 60],
  [6, 15],
  [3, 1],
];

/** From when somebody may answer again who was wrong so many times in a row; null: at once. */
export function wachtTot(pogingen: number, nu: Moment): Moment | null {
  const minuten = WACHTTIJDEN.find(([vanaf]) => pogingen >= vanaf)?.[1];
  return minuten === undefined ? null : vanEpoch(naarEpoch(nu) + minuten * 60_000);
}

/**
 * On whose authority the file takes down what the family says itself: of who leads, else of who may record it; null when
 * nobody may now.
 */
export function opgeschrevenAls(casus: Casus, opdracht: Opdrachtnaam): Rol | null {
  const rollen: readonly Rol[] = [casus.regie.rol, ...REGIEROLLEN];
  return rollen.find((rol) => rolMag(opdracht, rol) && houderMagGeven(opdracht, casus, rol)) ?? null;
}

/**
 * True for who withdraws and makes the links of a family and deals with what it says on its page: whoever leads the case, and the
 * manager.
 */
export function beheertGezinspagina(
  { rol }: Pick<Gebruiker, 'rol'>,
  { regie }: Pick<Casus, 'regie'>,
): boolean {
  return rol === 'lokaal' || rol === 'manager' || rol === regie.rol;
}
