import type { Aanbod } from './casus';

/** True for an offer that was accepted or placed by mandate (rule 8): the child is to start there. */
export function isGeplaatst({ besluit, doorzettingsmacht }: Aanbod): boolean {
  return besluit === 'aanvaard' || doorzettingsmacht;
}

/** True for an offer of care: what it is and who gives it is for whoever works on the case. */
export function isZorg(soort: Aanbod['soort']): boolean {
  return soort === 'zorg' || soort === 'dagbesteding';
}
