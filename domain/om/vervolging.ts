import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { datumVan, plusDagen, verjaardag, type Datum, type Moment } from '../tijd';

const LEERPLICHTIG_NA = 5;
const MEERDERJARIG = 18;

/** The first day of the month after a date. */
function eersteVanVolgendeMaand(datum: Datum): Datum {
  const eerste = `${datum.slice(0, 7)}-01`;
  return `${plusDagen(eerste, 31).slice(0, 7)}-01`;
}

/**
 * True on a day on which a child of compulsory or qualifying age must attend (rule 10; Leerplichtwet 1969, articles 3 and
 * 4a): from the first day of the month after its fifth birthday until its eighteenth.
 */
export function isLeerplichtig(geboortedatum: Datum, dag: Datum): boolean {
  const vanaf = eersteVanVolgendeMaand(verjaardag(geboortedatum, LEERPLICHTIG_NA));
  return vanaf <= dag && dag < meerderjarigOp(geboortedatum);
}

/** The birthday from which a child is an adult, whom nobody prosecutes for absence. */
export function meerderjarigOp(geboortedatum: Datum): Datum {
  return verjaardag(geboortedatum, MEERDERJARIG);
}

/** True on a day on which an exemption is in force (rule 10). */
export function isVrijgesteld({ vrijstelling }: Pick<Casus, 'vrijstelling'>, dag: Datum): boolean {
  if (vrijstelling === null) return false;
  return vrijstelling.geldtTot === null || dag < vrijstelling.geldtTot;
}

/** True when the parents brought the case here by silence on a request of which nobody recorded that it was handed over. */
function isNietUitgereikt({ arbitrage }: Casus): boolean {
  return arbitrage !== null && !arbitrage.beantwoord && arbitrage.uitgereikt === null;
}

/** Why a case cannot go this way to the OM (rule 10), as a sentence that says what to do; null when it can. */
export function weerhoudtVervolging(casus: Casus, route: 'strafrecht' | 'civiel', nu: Moment): string | null {
  const dag = datumVan(nu);
  const achttien = meerderjarigOp(casus.geboortedatum);
  if (dag >= achttien)
    return `Het kind is sinds ${inWoorden(achttien)} meerderjarig; zie af van vervolging en zeg waarom.`;
  if (route === 'civiel') return null;
  if (!isLeerplichtig(casus.geboortedatum, dag))
    return 'Het kind is nog niet leerplichtig; zie af van vervolging, of vraag de Raad voor de Kinderbescherming om onderzoek.';
  if (isVrijgesteld(casus, dag))
    return 'Er geldt een vrijstelling; zie af van vervolging, of vraag de Raad voor de Kinderbescherming om onderzoek.';
  return isNietUitgereikt(casus)
    ? 'Niemand heeft vastgelegd dat het arbitrageverzoek is uitgereikt. Zie af van vervolging: dan krijgen de ouders het verzoek opnieuw.'
    : null;
}

/** Why there is no way to the OM at all (rule 10), as such a sentence; null when there is one. */
export function weerhoudtElkeRoute(casus: Casus, nu: Moment): string | null {
  const redenen = (['civiel', 'strafrecht'] as const).map((route) => weerhoudtVervolging(casus, route, nu));
  return redenen.includes(null) ? null : (redenen[0] ?? null);
}
