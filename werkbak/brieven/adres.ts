import type { Request } from 'express';
import { velden } from '../onderdelen/pagina';

export const PAD = '/werkbak/brieven';

const KIES = 'kies-';

/** The name of the field that chooses a letter. */
export function kiesnaam(id: string): string {
  return `${KIES}${id}`;
}

/** The letters that a form chose. */
export function gekozen(req: Request): string[] {
  return Object.keys(velden(req)).flatMap((naam) => (naam.startsWith(KIES) ? [naam.slice(KIES.length)] : []));
}
