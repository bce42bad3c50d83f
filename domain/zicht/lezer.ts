import type { Gebruiker } from '../gebruiker';

/**
 * With whose eyes a case is read: those of whoever works on it and sees all of it, of its school, of whoever sits at its
 * table, or of nobody who reads cases at all.
 */
export type Lezer = 'volledig' | 'school' | 'tafel' | 'niemand';

/** With whose eyes somebody reads. An integration reads as the school it acts for. */
export function lezerVan({ rol }: Pick<Gebruiker, 'rol'>): Lezer {
  switch (rol) {
    case 'casusregisseur':
    case 'leerplichtambtenaar':
    case 'manager':
    case 'lokaal':
      return 'volledig';
    case 'school':
    case 'systeem':
      return 'school';
    case 'teamlid':
      return 'tafel';
    case 'bestuurder':
    case 'beheerder':
    case 'privacyfunctionaris':
      return 'niemand';
  }
}
