import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { Probleem } from './problems';
import type { Oidc } from './settings';
import { TERUGPAD } from './settings';

/** Signatures with a key pair only: never none, never a shared secret. */
export const ALGORITMEN = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Clocks of the provider and ours may differ this many seconds. */
export const SPELING_S = 30;
/** Seconds that the provider gets for an answer. */
const GEDULD_S = 5;
/** What the provider says of itself is asked again after this long (milliseconds). */
const VERS_MS = 60 * 60 * 1000;
/** An unknown key makes us ask for the keys again, at most once in this long (milliseconds). */
const SLEUTELS_AFKOELEN_MS = 2_000;

/** What was sent along with somebody to the provider; comes back with them, or it is not our sign-in. */
export interface Verzoek {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The provider did not let somebody in, or its answer is not one to what we asked; the sentence is for that person. */
export class AanmeldenMislukt extends Error {
  override readonly name = 'AanmeldenMislukt';
}

interface Bekend {
  readonly configuratie: client.Configuration;
  readonly sleutels: ReturnType<typeof createRemoteJWKSet>;
  readonly op: number;
}

/**
 * The OIDC provider. Nothing is asked of it before somebody needs it, so it may be away at the start; whatever needs it
 * then rejects as unreachable, and the next try asks again.
 */
export class Provider {
  private bekend: Bekend | undefined;
  private bezig: Promise<Bekend> | undefined;

  /** `meldFout` hears why the provider is of no use; no claims, no tokens. */
  constructor(
    private readonly oidc: Oidc,
    private readonly meldFout: (fout: unknown) => void,
  ) {}

  /** Where somebody signs in, and what must come back. */
  async begin(): Promise<{ readonly adres: URL; readonly verzoek: Verzoek }> {
    const { configuratie } = await this.ontdek();
    const verzoek = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const adres = client.buildAuthorizationUrl(configuratie, {
      redirect_uri: this.terugadres().href,
      scope: this.oidc.scope,
      state: verzoek.state,
      nonce: verzoek.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verzoek.verifier),
      code_challenge_method: 'S256',
    });
    return { adres, verzoek };
  }

  /** Takes what the provider sent somebody back with; gives what it says of them. Throws `AanmeldenMislukt`. */
  async rondAf(
    antwoord: URLSearchParams,
    { state, nonce, verifier }: Verzoek,
  ): Promise<{ readonly claims: Record<string, unknown>; readonly idToken: string }> {
    const { configuratie, sleutels } = await this.ontdek();
    const adres = this.terugadres();
    adres.search = antwoord.toString();
    return await this.begrijpelijk(async () => {
      const tokens = await client.authorizationCodeGrant(configuratie, adres, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const idToken = tokens.id_token ?? '';
      const eisen = {
        algorithms: ALGORITMEN,
        issuer: configuratie.serverMetadata().issuer,
        audience: this.oidc.clientId,
        clockTolerance: SPELING_S,
      };
      const { payload } = await jwtVerify(idToken, sleutels, eisen).catch(async (fout: unknown) => {
        // The provider gave this token itself just now: a key we do not know is a new one.
        if (!(fout instanceof errors.JWKSNoMatchingKey)) throw fout;
        await sleutels.reload();
        return jwtVerify(idToken, sleutels, eisen);
      });
      return { claims: await this.vulAan(configuratie, payload, tokens.access_token), idToken };
    });
  }

  /** Where the provider ends its own session; null when it does not offer that or is away. */
  async afmeldadres(idToken: string | undefined): Promise<URL | null> {
    const bekend = await this.ontdek().catch(() => undefined);
    if (bekend?.configuratie.serverMetadata().end_session_endpoint === undefined) return null;
    return client.buildEndSessionUrl(bekend.configuratie, {
      post_logout_redirect_uri: new URL('/afmelden', this.oidc.eigenAdres).href,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    });
  }

  /** Issuer as it calls itself, and its keys, to check a token with. */
  async sleutels(): Promise<{ readonly issuer: string; readonly sleutels: JWTVerifyGetKey }> {
    const { configuratie, sleutels } = await this.ontdek();
    return { issuer: configuratie.serverMetadata().issuer, sleutels };
  }

  private terugadres(): URL {
    return new URL(TERUGPAD, this.oidc.eigenAdres);
  }

  /** A provider may give the role only when asked for the person. */
  private async vulAan(
    configuratie: client.Configuration,
    claims: Record<string, unknown> & { sub?: string },
    accessToken: string,
  ): Promise<Record<string, unknown>> {
    const eerste = this.oidc.claims.rol.split('.')[0] as string;
    const compleet = Object.hasOwn(claims, this.oidc.claims.rol) || Object.hasOwn(claims, eerste);
    if (compleet || configuratie.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await client.fetchUserInfo(configuratie, accessToken, claims.sub ?? '')), ...claims };
  }

  /** Says what went wrong to who signs in: refused there, no answer to our question, or nobody there. */
  private async begrijpelijk<T>(doe: () => Promise<T>): Promise<T> {
    try {
      return await doe();
    } catch (fout) {
      if (isWeg(fout)) throw weg();
      if (fout instanceof client.AuthorizationResponseError) {
        throw new AanmeldenMislukt('Uw organisatie heeft de aanmelding afgebroken.');
      }
      this.meld('A sign-in did not hold', fout);
      throw new AanmeldenMislukt('De aanmelding klopte niet of was al gebruikt.');
    }
  }

  private meld(wat: string, fout: unknown): void {
    const { name, message, code } = fout as { name?: string; message?: string; code?: string };
    this.meldFout(
      new Error(`${wat}: ${[name, code, message].filter((deel) => deel !== undefined).join(' ')}`),
    );
  }

  private async ontdek(): Promise<Bekend> {
    if (this.bekend !== undefined && Date.now() - this.bekend.op < VERS_MS) return this.bekend;
    this.bezig ??= this.vraag().finally(() => (this.bezig = undefined));
    try {
      this.bekend = await this.bezig;
    } catch (fout) {
      this.meld('The issuer gives no usable description of itself', fout);
      // What it said before still holds while it is away.
      if (this.bekend === undefined) throw weg();
    }
    return this.bekend;
  }

  private async vraag(): Promise<Bekend> {
    const { issuer, clientId, clientSecret } = this.oidc;
    const configuratie = await client.discovery(
      issuer,
      clientId,
      { [client.clockTolerance]: SPELING_S },
      clientSecret === undefined ? client.None() : metGeheim(clientSecret),
      { timeout: GEDULD_S, execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [] },
    );
    const { jwks_uri: adres } = configuratie.serverMetadata();
    if (adres === undefined) throw new Error('The issuer names no keys.');
    const sleutels = createRemoteJWKSet(new URL(adres), {
      timeoutDuration: GEDULD_S * 1000,
      cooldownDuration: SLEUTELS_AFKOELEN_MS,
    });
    return { configuratie, sleutels, op: Date.now() };
  }
}

/** Shows the secret in the way the provider takes it. */
function metGeheim(geheim: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(geheim), client.ClientSecretPost(geheim)];
  return (server, ...rest) => {
    const wijzen = server.token_endpoint_auth_methods_supported;
    return (wijzen === undefined || wijzen.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

function weg(): Probleem {
  return Probleem.onbereikbaar(
    'De aanmeldpagina van uw organisatie is even niet bereikbaar. Probeer het over een paar minuten nog eens.',
  );
}

/** True when the provider did not answer, or only that it cannot, rather than answered no. */
export function isWeg(fout: unknown): boolean {
  if (typeof fout !== 'object' || fout === null) return false;
  if (fout instanceof errors.JOSEError) return ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'].includes(fout.code);
  if (fout instanceof Response) return fout.status >= 500;
  if (fout instanceof client.ClientError) return fout.code === 'OAUTH_TIMEOUT' || isWeg(fout.cause);
  const { name, message } = fout as { name?: unknown; message?: unknown };
  return name === 'TypeError' && message === 'fetch failed';
}
