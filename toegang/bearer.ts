import type { Request } from 'express';
import { jwtVerify } from 'jose';
import type { Gebruiker } from '../domain/gebruiker';
import { Probleem } from './problems';
import { Afwijzing, leesClaims, type Aanspraak } from './claims';
import type { Oidc } from './settings';
import { ALGORITMEN, SPELING_S, isWeg, type Provider } from './provider';

/**
 * Who calls the API: the bearer token of a request, signed by the issuer for this API and in its time. Null without a
 * token; a problem for one that does not hold.
 */
export async function gebruikerVanToken(
  req: Request,
  oidc: Oidc,
  provider: Provider,
  wie: (aanspraak: Aanspraak) => Promise<Gebruiker>,
): Promise<Gebruiker | null> {
  const { authorization } = req.headers;
  if (authorization === undefined) return null;
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
  if (token === undefined) throw afgekeurd('Stuur het token als: Authorization: Bearer TOKEN.');
  if (oidc.audience === null) {
    throw afgekeurd('Deze installatie neemt geen tokens aan: API_AUDIENCE is niet ingesteld.');
  }
  const { issuer, sleutels } = await provider.sleutels();
  try {
    const { payload } = await jwtVerify(token, sleutels, {
      algorithms: ALGORITMEN,
      issuer,
      audience: oidc.audience,
      clockTolerance: SPELING_S,
      requiredClaims: ['exp'],
    });
    return await wie(leesClaims(payload, oidc));
  } catch (fout) {
    if (fout instanceof Afwijzing) throw afgekeurd(fout.message);
    if (isWeg(fout)) {
      throw Probleem.onbereikbaar(
        'Het token kan even niet worden gecontroleerd. Stuur het verzoek zo nog eens.',
      );
    }
    if (isOnsOnheil(fout)) throw fout;
    throw afgekeurd('Dit token geldt hier niet of niet meer.');
  }
}

/** A failure of ours, such as a database that is away, says nothing about the token. */
function isOnsOnheil(fout: unknown): boolean {
  const { code } = fout as { code?: unknown };
  return !(typeof code === 'string' && code.startsWith('ERR_J'));
}

function afgekeurd(detail: string): Probleem {
  return new Probleem('niet-aangemeld', detail, [], {
    'www-authenticate': 'Bearer realm="doorbraak", error="invalid_token"',
  });
}
