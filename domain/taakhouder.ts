import type { Casus } from './casus';
import type { Regie } from './fase';
import type { Taak } from './taak';

/** What of a task says whose it is. */
export type Taakplaats = Pick<Taak, 'voor' | 'persoon'>;

/**
 * Role and person that have a task, whether they are there or not: who took it or was given it, else whoever holds the
 * lead when the task is the lead's (rules 13 and 15).
 */
export function houderVan({ regie }: Pick<Casus, 'regie'>, { voor, persoon }: Taakplaats): Regie {
  const rol = voor === 'regiehouder' ? regie.rol : voor;
  return { rol, persoon: persoon ?? (rol === regie.rol ? regie.persoon : null) };
}
