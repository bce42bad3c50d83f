import type { Request, RequestHandler, Response } from 'express';
import type { Gebruiker } from '../domain/gebruiker';
import { heeftRecht, type Recht } from '../domain/toegang';
import { Problem } from './problems';

/** Whoever uses an installation that only this computer reaches and that has no sign-in for its API. */
export const LOKAAL: Gebruiker = {
  id: 'lokaal',
  naam: 'Deze computer',
  rol: 'lokaal',
  regio: null,
  gemeenten: null,
  scholen: [],
};

/** Finds out who sends a request; null when nobody signed in. Rejects with a problem when what it shows is not right. */
export type Identify = (req: Request) => Promise<Gebruiker | null>;

/** Everybody who can reach this installation is `lokaal`. */
export const everybodyLokaal: Identify = () => Promise.resolve(LOKAAL);

/** Finds out who asks, before anything is answered. */
export function identifyFirst(identify: Identify): RequestHandler {
  return async (req, res, next) => {
    remember(res, await identify(req));
    next();
  };
}

/** Keeps who asks with the answer that is being made. */
export function remember(res: Response, gebruiker: Gebruiker | null): void {
  res.locals.gebruiker = gebruiker;
}

/** Who asks; null when nobody has signed in. */
export function gebruikerVan(res: Response): Gebruiker | null {
  return (res.locals.gebruiker as Gebruiker | null | undefined) ?? null;
}

/** Who asks, with the right to; a problem otherwise. */
export function eisRecht(res: Response, recht: Recht): Gebruiker {
  const gebruiker = gebruikerVan(res);
  if (gebruiker === null) throw new Problem('niet-aangemeld');
  if (!heeftRecht(gebruiker, recht)) throw new Problem('geen-recht');
  return gebruiker;
}
