import type { Gebruiker } from './gebruiker';
import { middernacht, verjaardag, type Datum, type Moment } from './tijd';
import { heeftRecht } from './toegang';

/**
 * Before which moment (midnight in Europe/Amsterdam) the last case of a child must have been closed to be destroyed today, for who
 * keeps cases so many years after they closed.
 */
export function geslotenVoor(vandaag: Datum, jaren: number): Moment {
  return middernacht(verjaardag(vandaag, -jaren));
}

/** Why somebody may not decide about a list: who made it never does (approval by two). */
export type Vernietigingsbeletsel = 'zelf-opgesteld' | 'geen-recht';

/** What keeps somebody from having the children of a list destroyed; null: nothing does. */
export function vernietigingsbeletsel(
  wie: Gebruiker,
  { opgesteldDoor }: { readonly opgesteldDoor: string },
): Vernietigingsbeletsel | null {
  if (!heeftRecht(wie, 'vernietigen')) return 'geen-recht';
  return wie.id === opgesteldDoor ? 'zelf-opgesteld' : null;
}
