import type { Request, Response } from 'express';
import type { Gebruiker } from '../domain/gebruiker';
import type { Abonnement } from '../dossier/abonnementen/abonnement';
import { eigendomVan, NIEMAND } from '../toegang/abonnementen';
import { Problem } from '../toegang/problems';
import { pathParam } from '../toegang/route';
import { eisRecht } from '../toegang/wie';
import type { ApiDependencies } from './dependencies';

/** The subscription that an address names, and who asks; a problem when it is not there for them. */
export async function vindAbonnement(
  abonnementen: ApiDependencies['abonnementen'],
  req: Request,
  res: Response,
): Promise<{ readonly wie: Gebruiker; readonly abonnement: Abonnement }> {
  const wie = eisRecht(res, 'abonnementen');
  const abonnement = await abonnementen.vind(eigendomVan(wie), pathParam(req, 'id'));
  if (abonnement === undefined) throw new Problem('niet-gevonden', NIEMAND);
  return { wie, abonnement };
}
