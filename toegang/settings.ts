import { AANMELDROLLEN, type Aanmeldrol } from '../domain/gebruiker';
import type { Part, Values } from '../settings/environment';
import { isLoopback } from '../settings/host';

/** Names of the claims that say who somebody is; a dot goes into an object: `realm_access.roles`. */
export interface ClaimNames {
  readonly rol: string;
  readonly regio: string;
  readonly id: string;
  readonly naam: string;
  readonly gemeenten: string;
  readonly scholen: string;
  /** Of a token for the API: how wide it reaches, and its scopes. */
  readonly reikwijdte: string;
  readonly scope: string;
}

/** How people and systems sign in with the OIDC provider of an organisation. */
export interface Oidc {
  readonly issuer: URL;
  readonly clientId: string;
  /** Absent: a public client. */
  readonly clientSecret?: string;
  readonly scope: string;
  /** Where people reach this installation: scheme, host and port. */
  readonly publicUrl: URL;
  readonly claims: ClaimNames;
  /** From the provider's values to our roles; of somebody with more than one, the first counts. */
  readonly rollen: ReadonlyMap<string, Aanmeldrol>;
  /** Audience of the tokens that the API takes; null: it takes none. */
  readonly audience: string | null;
}

/** Path to which the provider sends people back. */
export const REDIRECT_PATH = '/aanmelden/terug';

/** How people sign in; null: no provider, for an installation that only this computer reaches. */
export const readToegang: Part<Oidc | null> = (environment, problems) => {
  const value = (name: string) => environment[name];
  if (value('OIDC_ISSUER') === undefined) {
    const useless = Object.keys(environment).filter(
      (name) => /^OIDC_|^API_AUDIENCE$/.test(name) && value(name),
    );
    if (useless.length > 0) {
      problems.push(
        `OIDC_ISSUER is missing while ${useless.join(', ')} is set: give the address of the issuer.`,
      );
    }
    return null;
  }

  const safeUrl = (name: string): URL | undefined => {
    const text = value(name);
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.protocol === 'https:' || isLoopbackUrl(url))) return url;
    problems.push(`${name} must be an address that begins with https:// (http:// only on this computer).`);
    return undefined;
  };
  const issuer = safeUrl('OIDC_ISSUER');
  const clientId = value('OIDC_CLIENT_ID');
  if (clientId === undefined)
    problems.push('OIDC_CLIENT_ID is missing: the id of this client at the issuer.');
  const audience = value('API_AUDIENCE') ?? null;
  if (audience !== null && audience === clientId) {
    problems.push('API_AUDIENCE must differ from OIDC_CLIENT_ID: else an ID token would open the API.');
  }
  const publicUrl = readPublicUrl(safeUrl('PUBLIC_URL'), safeUrl('OIDC_REDIRECT'), problems);
  const rollen = leesRollen(value('OIDC_ROLLEN'), problems);
  const clientSecret = value('OIDC_CLIENT_SECRET');
  if (issuer === undefined || clientId === undefined || publicUrl === undefined) return undefined;
  return {
    issuer,
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    scope: value('OIDC_SCOPE') ?? 'openid profile',
    publicUrl,
    claims: {
      rol: value('OIDC_CLAIM_ROL') ?? 'rol',
      regio: value('OIDC_CLAIM_REGIO') ?? 'regio',
      id: value('OIDC_CLAIM_ID') ?? 'sub',
      naam: value('OIDC_CLAIM_NAAM') ?? 'name',
      gemeenten: value('OIDC_CLAIM_GEMEENTEN') ?? 'gemeenten',
      scholen: value('OIDC_CLAIM_SCHOLEN') ?? 'scholen',
      reikwijdte: value('OIDC_CLAIM_REIKWIJDTE') ?? 'reikwijdte',
      scope: value('OIDC_CLAIM_SCOPE') ?? 'scope',
    },
    rollen,
    audience,
  };
};

function readPublicUrl(
  address: URL | undefined,
  redirect: URL | undefined,
  problems: string[],
): URL | undefined {
  if (redirect !== undefined && redirect.pathname !== REDIRECT_PATH) {
    problems.push(`OIDC_REDIRECT must end in ${REDIRECT_PATH}.`);
  }
  if (address !== undefined && address.pathname !== '/') {
    problems.push('PUBLIC_URL must be scheme and host alone, without a path.');
  }
  if (address !== undefined && redirect !== undefined && address.origin !== redirect.origin) {
    problems.push('OIDC_REDIRECT and PUBLIC_URL name different hosts: leave one of them out.');
  }
  const url = address ?? redirect;
  if (url === undefined && !problems.some((fout) => /PUBLIC_URL|OIDC_REDIRECT/.test(fout))) {
    problems.push('PUBLIC_URL is missing: the address at which people reach this installation.');
  }
  return url === undefined ? undefined : new URL(url.origin);
}

function leesRollen(text: string | undefined, problems: string[]): ReadonlyMap<string, Aanmeldrol> {
  if (text === undefined) return new Map(AANMELDROLLEN.map((rol) => [rol, rol]));
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    raw = undefined;
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    problems.push('OIDC_ROLLEN must be a JSON object: {"role at the issuer": "manager"}.');
    return new Map();
  }
  const rollen = new Map<string, Aanmeldrol>();
  for (const [there, here] of Object.entries(raw)) {
    const rol = AANMELDROLLEN.find((one) => one === here);
    if (rol !== undefined) rollen.set(there, rol);
    else
      problems.push(`OIDC_ROLLEN gives ${there} an unknown role: choose from ${AANMELDROLLEN.join(', ')}.`);
  }
  return rollen;
}

function isLoopbackUrl(url: URL): boolean {
  return url.protocol === 'http:' && isLoopback(url.hostname);
}

/** How people sign in to an API on a host; a problem when without a provider more than this computer would get in. */
export function toegangOn(host: (environment: Values) => string): Part<Oidc | null> {
  return (environment, problems) => {
    const before = problems.length;
    const oidc = readToegang(environment, problems);
    const open =
      oidc === null && problems.length === before ? whyUnguarded(host(environment), environment) : null;
    if (open !== null) problems.push(open);
    return oidc;
  };
}

/** Throws one sentence when without a provider more than this computer would get in. */
export function requireGuarded(oidc: Oidc | null, host: string, environment: Values): void {
  const open = oidc === null ? whyUnguarded(host, environment) : null;
  if (open !== null) throw new Error(open);
}

/** Why an installation without a provider may not listen there; null: it may. */
function whyUnguarded(host: string, environment: Values): string | null {
  if (environment['NODE_ENV'] === 'production') {
    return 'In production people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL.';
  }
  if (isLoopback(host)) return null;
  return `On HOST ${host} others can reach it, so people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL, or HOST to 127.0.0.1.`;
}
