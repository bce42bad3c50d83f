import type { Casus } from '../casus';
import { inWoorden } from '../datumwoorden';
import { datumVan, type Moment } from '../tijd';
import type { OmGang } from '../vervolg';
import { meerderjarigOp } from './vervolging';

/** True for a visit to the OM on the civil route: the OM may send it there, or take it from there (rule 10). */
export function isCiviel({ route, besluit }: OmGang): boolean {
  return besluit === null ? route === 'civiel' : besluit === 'civiel';
}

/**
 * Why no request for an inquiry can go to the Raad voor de Kinderbescherming, as a sentence that says what to do; null when
 * it can: the civil route was chosen, by the leerplichtambtenaar or the OM (rules 10 and 25), for a child that is a minor.
 */
export function weerhoudtVerzoek(casus: Casus, nu: Moment): string | null {
  if (casus.gesloten !== null) return 'De casus is gesloten; meld het kind opnieuw als het weer thuiszit.';
  const achttien = meerderjarigOp(casus.geboortedatum);
  if (datumVan(nu) >= achttien)
    return `Het kind is sinds ${inWoorden(achttien)} meerderjarig; de Raad doet dan geen onderzoek.`;
  if (casus.masRoute === 'civiel' || (casus.om !== null && isCiviel(casus.om))) return null;
  return 'De civiele route is niet gekozen; leg eerst vast dat u de Raad voor de Kinderbescherming om onderzoek vraagt.';
}
