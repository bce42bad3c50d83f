import { rolnaam } from './rollen';
import type { Namen } from './zin';

/** Who did something: a person of the region with their role, or the role alone. */
export function wie(
  { actor, door }: { readonly actor: string | null; readonly door: string },
  namen: Namen,
): string {
  if (actor === null || door === 'klok') return rolnaam(door);
  const naam = namen.persoon(actor);
  // An account that is nobody of the region says nothing to a reader.
  return naam === actor ? rolnaam(door) : `${naam}, ${rolnaam(door)}`;
}
