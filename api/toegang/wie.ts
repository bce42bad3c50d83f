import type { Response } from 'express';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { Probleem } from '../problemen';

/** Whoever uses an installation that only this computer reaches and that has no sign-in for its API. */
export const LOKAAL: Gebruiker = {
  id: 'lokaal',
  naam: 'Deze computer',
  rol: 'lokaal',
  regio: null,
  gemeenten: null,
  scholen: [],
};

/** Keeps who asks with the answer that is being made. */
export function onthoud(res: Response, gebruiker: Gebruiker | null): void {
  res.locals.gebruiker = gebruiker;
}

/** Who asks; null when nobody has signed in. */
export function gebruikerVan(res: Response): Gebruiker | null {
  return (res.locals.gebruiker as Gebruiker | null | undefined) ?? null;
}

/** Who asks, with the right to; a problem otherwise. */
export function eisRecht(res: Response, recht: Recht): Gebruiker {
  const gebruiker = gebruikerVan(res);
  if (gebruiker === null) throw new Probleem('niet-aangemeld');
  if (!heeftRecht(gebruiker, recht)) throw new Probleem('geen-recht');
  return gebruiker;
}
