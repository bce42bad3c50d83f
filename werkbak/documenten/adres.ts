import { casusadres } from '../onderdelen/kind';

/** Where what a document holds is sent from. */
export const DOWNLOADPAD = '/werkbak/casussen/{casusnummer}/documenten/{document}';

/** Address of what a document of a case holds. */
export function documentadres(casusnummer: string, document: string): string {
  return `${casusadres(casusnummer)}/documenten/${encodeURIComponent(document)}`;
}
