import type { Casus } from './casus';

/** The task that is open as long as a child is in danger (rule 24). */
export const VEILIGHEIDSTAAK = 'veiligheid-borgen';

/** True while danger was reported and nobody has said that the child is safe. */
export function inGevaar({ taken }: Pick<Casus, 'taken'>): boolean {
  return taken[VEILIGHEIDSTAAK] !== undefined;
}
