import type { Casus } from './casus';

/**
 * True when the holder check lets this role act (rule 19): the casusregisseur and the leerplichtambtenaar act as
 * regie-holder, the leerplichtambtenaar also while the casusregisseur holds the lead; school and manager as themselves.
 */
export function houderMag(casus: Casus, door: string): boolean {
  if (door === 'casusregisseur') return casus.regie.rol === 'casusregisseur';
  if (door === 'leerplichtambtenaar') {
    return casus.regie.rol === 'leerplichtambtenaar' || casus.regie.rol === 'casusregisseur';
  }
  return true;
}

/** True when what this role says is the word of the regie-holder (rule 4). */
export function spreektAlsRegiehouder(casus: Casus, door: string): boolean {
  if (door === 'school' || door === 'systeem') return casus.regie.rol === 'school';
  return houderMag(casus, door) && door !== 'manager';
}
