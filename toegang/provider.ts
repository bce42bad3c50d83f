import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import { Problem } from './problems';
import type { Oidc } from './settings';
import { REDIRECT_PATH } from './settings';

/** Signatures with a key pair only: never none, never a shared secret. */
export const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Clocks of the provider and ours may differ this many seconds. */
export const SLACK_S = 30;
/** Seconds that the provider gets for an answer. */
const PATIENCE_S = 5;
/** What the provider says of itself is asked again after this long (milliseconds). */
const FRESH_MS = 60 * 60 * 1000;
/** An unknown key makes us ask for the keys again, at most once in this long (milliseconds). */
const KEYS_COOLDOWN_MS = 2_000;

/** What was sent along with somebody to the provider; comes back with them, or it is not our sign-in. */
export interface SignInRequest {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The provider did not let somebody in, or its answer is not one to what we asked; the sentence is for that person. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}

interface Known {
  readonly configuration: client.Configuration;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
  readonly at: number;
}

/**
 * The OIDC provider. Nothing is asked of it before somebody needs it, so it may be away at the start; whatever needs it
 * then rejects as unreachable, and the next try asks again.
 */
export class Provider {
  private known: Known | undefined;
  private pending: Promise<Known> | undefined;

  /** `reportError` hears why the provider is of no use; no claims, no tokens. */
  constructor(
    private readonly oidc: Oidc,
    private readonly reportError: (error: unknown) => void,
  ) {}

  /** Where somebody signs in, and what must come back. */
  async begin(): Promise<{ readonly url: URL; readonly request: SignInRequest }> {
    const { configuration } = await this.discover();
    const request = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUrl().href,
      scope: this.oidc.scope,
      state: request.state,
      nonce: request.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(request.verifier),
      code_challenge_method: 'S256',
    });
    return { url, request };
  }

  /** Takes what the provider sent somebody back with; gives what it says of them. Throws `SignInFailed`. */
  async complete(
    answer: URLSearchParams,
    { state, nonce, verifier }: SignInRequest,
  ): Promise<{ readonly claims: Record<string, unknown>; readonly idToken: string }> {
    const { configuration, keys } = await this.discover();
    const url = this.redirectUrl();
    url.search = answer.toString();
    return await this.explained(async () => {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const idToken = tokens.id_token ?? '';
      const requirements = {
        algorithms: ALGORITHMS,
        issuer: configuration.serverMetadata().issuer,
        audience: this.oidc.clientId,
        clockTolerance: SLACK_S,
      };
      const { payload } = await jwtVerify(idToken, keys, requirements).catch(async (error: unknown) => {
        // The provider gave this token itself just now: a key we do not know is a new one.
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await keys.reload();
        return jwtVerify(idToken, keys, requirements);
      });
      return { claims: await this.withUserInfo(configuration, payload, tokens.access_token), idToken };
    });
  }

  /** Where the provider ends its own session; null when it does not offer that or is away. */
  async signOutUrl(idToken: string | undefined): Promise<URL | null> {
    const known = await this.discover().catch(() => undefined);
    if (known?.configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return client.buildEndSessionUrl(known.configuration, {
      post_logout_redirect_uri: new URL('/afmelden', this.oidc.publicUrl).href,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    });
  }

  /** Issuer as it calls itself, and its keys, to check a token with. */
  async keys(): Promise<{ readonly issuer: string; readonly keys: JWTVerifyGetKey }> {
    const { configuration, keys } = await this.discover();
    return { issuer: configuration.serverMetadata().issuer, keys };
  }

  private redirectUrl(): URL {
    return new URL(REDIRECT_PATH, this.oidc.publicUrl);
  }

  /** A provider may give the role only when asked for the person. */
  private async withUserInfo(
    configuration: client.Configuration,
    claims: Record<string, unknown> & { sub?: string },
    accessToken: string,
  ): Promise<Record<string, unknown>> {
    const first = this.oidc.claims.rol.split('.')[0] as string;
    const complete = Object.hasOwn(claims, this.oidc.claims.rol) || Object.hasOwn(claims, first);
    if (complete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await client.fetchUserInfo(configuration, accessToken, claims.sub ?? '')), ...claims };
  }

  /** Says what went wrong to who signs in: refused there, no answer to our question, or nobody there. */
  private async explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isUnreachable(error)) throw unreachable();
      if (error instanceof client.AuthorizationResponseError) {
        throw new SignInFailed('Uw organisatie heeft de aanmelding afgebroken.');
      }
      this.report('A sign-in did not hold', error);
      throw new SignInFailed('De aanmelding klopte niet of was al gebruikt.');
    }
  }

  private report(what: string, error: unknown): void {
    const { name, message, code } = error as { name?: string; message?: string; code?: string };
    this.reportError(
      new Error(`${what}: ${[name, code, message].filter((part) => part !== undefined).join(' ')}`),
    );
  }

  private async discover(): Promise<Known> {
    if (this.known !== undefined && Date.now() - this.known.at < FRESH_MS) return this.known;
    this.pending ??= this.ask().finally(() => (this.pending = undefined));
    try {
      this.known = await this.pending;
    } catch (error) {
      this.report('The issuer gives no usable description of itself', error);
      // What it said before still holds while it is away.
      if (this.known === undefined) throw unreachable();
    }
    return this.known;
  }

  private async ask(): Promise<Known> {
    const { issuer, clientId, clientSecret } = this.oidc;
    const configuration = await client.discovery(
      issuer,
      clientId,
      { [client.clockTolerance]: SLACK_S },
      clientSecret === undefined ? client.None() : withSecret(clientSecret),
      { timeout: PATIENCE_S, execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [] },
    );
    const { jwks_uri: url } = configuration.serverMetadata();
    if (url === undefined) throw new Error('The issuer names no keys.');
    const keys = createRemoteJWKSet(new URL(url), {
      timeoutDuration: PATIENCE_S * 1000,
      cooldownDuration: KEYS_COOLDOWN_MS,
    });
    return { configuration, keys, at: Date.now() };
  }
}

/** Shows the secret in the way the provider takes it. */
function withSecret(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    return (methods === undefined || methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

function unreachable(): Problem {
  return Problem.unreachable(
    'De aanmeldpagina van uw organisatie is even niet bereikbaar. Probeer het over een paar minuten nog eens.',
  );
}

/** True when the provider did not answer, or only that it cannot, rather than answered no. */
export function isUnreachable(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (error instanceof errors.JOSEError) return ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'].includes(error.code);
  if (error instanceof Response) return error.status >= 500;
  if (error instanceof client.ClientError)
    return error.code === 'OAUTH_TIMEOUT' || isUnreachable(error.cause);
  const { name, message } = error as { name?: unknown; message?: unknown };
  return name === 'TypeError' && message === 'fetch failed';
}
