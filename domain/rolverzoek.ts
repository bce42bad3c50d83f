import type { Gebruiker, Gebruikersrol } from './gebruiker';
import { heeftRecht } from './toegang';

/** Roles with rights over others: over who may do what, over what stands in Temporal, and over who looked. Two people give them. */
export const ROLLEN_MET_TWEE = [
  'manager',
  'beheerder',
  'privacyfunctionaris',
] as const satisfies readonly Gebruikersrol[];

/** A role as somebody has it, or would. */
interface Rolstand {
  readonly rol: Gebruikersrol;
  readonly actief: boolean;
}

/**
 * True when a change gives somebody a role with rights over others that they have not (any more): then a second person must
 * agree. Taking one away needs nobody. Whoever works on this computer itself, where nobody signs in, is alone.
 */
export function vraagtTweede(wie: Gebruiker, voor: Rolstand | null, na: Rolstand): boolean {
  if (wie.rol === 'lokaal' || !na.actief || !ROLLEN_MET_TWEE.some((rol) => rol === na.rol)) return false;
  return voor === null || !voor.actief || voor.rol !== na.rol;
}

/** Why somebody may not agree with a request for a role: who asked it, and whom it is for, never do. */
export type Beletsel = 'zelf-gevraagd' | 'voor-u-zelf' | 'geen-recht';

/** What keeps somebody from deciding about a request; null: nothing does. */
export function beletsel(
  wie: Gebruiker,
  { gevraagdDoor, persoon }: { readonly gevraagdDoor: string; readonly persoon: string },
): Beletsel | null {
  if (!heeftRecht(wie, 'mensen-beheren')) return 'geen-recht';
  if (wie.id === gevraagdDoor) return 'zelf-gevraagd';
  return wie.id === persoon ? 'voor-u-zelf' : null;
}
