import type { Partij } from '../domain/aan-zet';
import type { Lezer } from '../domain/zicht/lezer';

/** Whose move it is, as it stands in a list. */
export const PARTIJNAAM: Record<Partij, string> = {
  school: 'school',
  regie: 'casusregie',
  leerplicht: 'leerplicht',
  gezin: 'gezin',
  om: 'Openbaar Ministerie',
  rvdk: 'Raad voor de Kinderbescherming',
  zorg: 'zorg',
  onderwijs: 'onderwijs',
};

/** The same for who reads: whether an offer is one of care is for whoever works on the case. */
export function aanZetNaam(partij: Partij, lezer: Lezer): string {
  const vanAanbod = partij === 'zorg' || partij === 'onderwijs';
  return vanAanbod && lezer !== 'volledig' ? 'aanbieder' : PARTIJNAAM[partij];
}
