import type { Casus } from './casus';
import type { Gebruiker } from './gebruiker';

/**
 * True for who is told that the child of a case may have another (rules 14 and 18), and says whether that is so: whoever leads the case,
 * and the manager, who closes what was reported twice.
 */
export function oordeeltOverDubbelen(
  { rol }: Pick<Gebruiker, 'rol'>,
  { regie }: Pick<Casus, 'regie'>,
): boolean {
  return rol === 'lokaal' || rol === 'manager' || rol === regie.rol;
}
