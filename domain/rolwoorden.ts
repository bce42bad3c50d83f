import type { Rol } from './fase';

/** What a role that gives commands is called. */
export const ROLNAAM: Record<Rol, string> = {
  school: 'school',
  casusregisseur: 'casusregisseur',
  leerplichtambtenaar: 'leerplichtambtenaar',
  manager: 'manager',
  systeem: 'systeem van de school',
};

/** A role as it stands in a sentence. */
export function deRol(rol: Rol): string {
  return `${rol === 'systeem' ? 'het' : 'de'} ${ROLNAAM[rol]}`;
}
