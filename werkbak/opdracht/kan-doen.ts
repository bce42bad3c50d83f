import type { Werkregel } from '../../dossier/werkregels';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { OPDRACHT_BIJ_TAAK, rolMag } from '../../domain/opdracht';

/**
 * True when the form of a task is worth a link for somebody: the table of commands (rule 19) lets their role, and whose
 * task it is says who holds the lead. The form itself asks the rules again, of the whole case.
 */
export function kanDoen(gebruiker: Gebruiker, { type, rol }: Pick<Werkregel, 'type' | 'rol'>): boolean {
  const als = spreektAls(gebruiker);
  if (als === null) return false;
  if (als === 'iedereen') return true;
  if (als === 'casusregisseur' && rol !== 'casusregisseur') return false;
  if (als === 'leerplichtambtenaar' && rol === 'school') return false;
  return rolMag(OPDRACHT_BIJ_TAAK[type], als);
}
