import type { Request } from 'express';
import { jwtVerify } from 'jose';
import type { Gebruiker } from '../domain/gebruiker';
import { Problem } from './problems';
import { SignInRefused, readClaims, readTokenClaims, type Aanspraak } from './claims';
import type { Oidc } from './settings';
import { ALGORITHMS, SLACK_S, isUnreachable, type Provider } from './provider';

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
  if (token === undefined) throw rejected('Stuur het token als: Authorization: Bearer TOKEN.');
  if (oidc.audience === null) {
    throw rejected('Deze installatie neemt geen tokens aan: API_AUDIENCE is niet ingesteld.');
  }
  const { issuer, keys } = await provider.keys();
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience: oidc.audience,
      clockTolerance: SLACK_S,
      requiredClaims: ['exp'],
    });
    return await wie({ ...readClaims(payload, oidc), ...readTokenClaims(payload, oidc) });
  } catch (error) {
    if (error instanceof SignInRefused) throw rejected(error.message);
    if (isUnreachable(error)) {
      throw Problem.unreachable(
        'Het token kan even niet worden gecontroleerd. Stuur het verzoek zo nog eens.',
      );
    }
    if (isOurFailure(error)) throw error;
    throw rejected('Dit token geldt hier niet of niet meer.');
  }
}

/** A failure of ours, such as a database that is away, says nothing about the token. */
function isOurFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return !(typeof code === 'string' && code.startsWith('ERR_J'));
}

function rejected(detail: string): Problem {
  return new Problem('niet-aangemeld', detail, [], {
    'www-authenticate': 'Bearer realm="doorbraak", error="invalid_token"',
  });
}
