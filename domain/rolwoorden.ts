import type { Rol } from './fase';

/** Who gives a command, as it stands in a sentence. */
export const DE_ROL: Record<Rol, string> = {
  school: 'de school',
  casusregisseur: 'de casusregisseur',
  leerplichtambtenaar: 'de leerplichtambtenaar',
  manager: 'de manager',
  systeem: 'het systeem van de school',
};

/** One of some roles: `de school, de casusregisseur of de manager`. */
export function eenVan(rollen: readonly Rol[]): string {
  const namen = rollen.map((rol) => DE_ROL[rol]);
  return [...namen.slice(0, -2), namen.slice(-2).join(' of ')].join(', ');
}
