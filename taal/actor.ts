import { betrokkeneVan } from '../domain/gebruiker';
import { rolnaam } from './rollen';
import type { Namen } from './zin';

/** Who did something: a person of the region with their role, the role alone, or somebody of the family on their own page. */
export function wie(
  { actor, door }: { readonly actor: string | null; readonly door: string },
  namen: Namen,
): string {
  if (actor === null || door === 'klok') return rolnaam(door);
  const naam = namen.persoon(actor);
  if (betrokkeneVan(actor) !== null)
    return `${naam === actor ? 'iemand van het gezin' : naam}, via de eigen pagina`;
  // An account that is nobody of the region says nothing to a reader.
  return naam === actor ? rolnaam(door) : `${naam}, ${rolnaam(door)}`;
}
