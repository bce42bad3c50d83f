import type { Beeld } from '../../client/outcome';
import type { Opdrachtnaam } from '../../domain/opdracht';
import { bereik, binnen } from '../../domain/toegang';
import { HOME } from '../../toegang/address';
import { casusadres } from '../onderdelen/kind';
import { terugadres } from '../onderdelen/terug';
import type { Omgeving } from './formulier';
import { gedaanadres } from './gedaan';

/**
 * Where somebody goes on after a command: the list or the page of the case they came from, else the case, unless by now it
 * stands where they no longer see it.
 */
export function verder(
  naam: Opdrachtnaam,
  { casus: { casusnummer }, gebruiker }: Pick<Omgeving, 'casus' | 'gebruiker'>,
  beeld: Beeld,
  gezegd: string | undefined,
): string {
  const terug = terugadres(gezegd);
  const [pad] = terug?.split('?') ?? [];
  if (terug !== null && pad === HOME) return gedaanadres(terug, naam, casusnummer);
  const eigen = casusadres(casusnummer);
  const ziet = binnen(bereik(gebruiker), { ...beeld, aanTafel: false, tafelleden: null });
  if (!ziet) return gedaanadres(HOME, naam);
  return gedaanadres(terug !== null && pad === eigen ? terug : eigen, naam);
}
