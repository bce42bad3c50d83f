import type { Aanbod } from './casus';

/** True for an offer that was accepted or placed by mandate (rule 8): the child is to start there. */
export function isGeplaatst({ besluit, doorzettingsmacht }: Aanbod): boolean {
  return besluit === 'aanvaard' || doorzettingsmacht;
}
