import { AANMELDROLLEN, type Aanmeldrol } from '../domain/gebruiker';
import type { Part, Values } from '../settings/environment';
import { isLoopback } from '../settings/host';

/** Names of the claims that say who somebody is; a dot goes into an object: `realm_access.roles`. */
export interface Claimnamen {
  readonly rol: string;
  readonly regio: string;
  readonly id: string;
  readonly naam: string;
  readonly gemeenten: string;
  readonly scholen: string;
}

/** How people and systems sign in with the OIDC provider of an organisation. */
export interface Oidc {
  readonly issuer: URL;
  readonly clientId: string;
  /** Absent: a public client. */
  readonly clientSecret?: string;
  readonly scope: string;
  /** Where people reach this installation: scheme, host and port. */
  readonly eigenAdres: URL;
  readonly claims: Claimnamen;
  /** From the provider's values to our roles; of somebody with more than one, the first counts. */
  readonly rollen: ReadonlyMap<string, Aanmeldrol>;
  /** Audience of the tokens that the API takes; null: it takes none. */
  readonly audience: string | null;
}

/** Path to which the provider sends people back. */
export const TERUGPAD = '/aanmelden/terug';

/** How people sign in; null: no provider, for an installation that only this computer reaches. */
export const leesToegang: Part<Oidc | null> = (omgeving, fouten) => {
  const waarde = (naam: string) => omgeving[naam];
  if (waarde('OIDC_ISSUER') === undefined) {
    const over = Object.keys(omgeving).filter((naam) => /^OIDC_|^API_AUDIENCE$/.test(naam) && waarde(naam));
    if (over.length > 0) {
      fouten.push(`OIDC_ISSUER is missing while ${over.join(', ')} is set: give the address of the issuer.`);
    }
    return null;
  }

  const veiligAdres = (naam: string): URL | undefined => {
    const tekst = waarde(naam);
    if (tekst === undefined) return undefined;
    const adres = URL.canParse(tekst) ? new URL(tekst) : undefined;
    if (adres !== undefined && (adres.protocol === 'https:' || isLoopbackAdres(adres))) return adres;
    fouten.push(`${naam} must be an address that begins with https:// (http:// only on this computer).`);
    return undefined;
  };
  const issuer = veiligAdres('OIDC_ISSUER');
  const clientId = waarde('OIDC_CLIENT_ID');
  if (clientId === undefined) fouten.push('OIDC_CLIENT_ID is missing: the id of this client at the issuer.');
  const audience = waarde('API_AUDIENCE') ?? null;
  if (audience !== null && audience === clientId) {
    fouten.push('API_AUDIENCE must differ from OIDC_CLIENT_ID: else an ID token would open the API.');
  }
  const eigenAdres = leesEigenAdres(veiligAdres('PUBLIC_URL'), veiligAdres('OIDC_REDIRECT'), fouten);
  const rollen = leesRollen(waarde('OIDC_ROLLEN'), fouten);
  const clientSecret = waarde('OIDC_CLIENT_SECRET');
  if (issuer === undefined || clientId === undefined || eigenAdres === undefined) return undefined;
  return {
    issuer,
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    scope: waarde('OIDC_SCOPE') ?? 'openid profile',
    eigenAdres,
    claims: {
      rol: waarde('OIDC_CLAIM_ROL') ?? 'rol',
      regio: waarde('OIDC_CLAIM_REGIO') ?? 'regio',
      id: waarde('OIDC_CLAIM_ID') ?? 'sub',
      naam: waarde('OIDC_CLAIM_NAAM') ?? 'name',
      gemeenten: waarde('OIDC_CLAIM_GEMEENTEN') ?? 'gemeenten',
      scholen: waarde('OIDC_CLAIM_SCHOLEN') ?? 'scholen',
    },
    rollen,
    audience,
  };
};

function leesEigenAdres(publiek: URL | undefined, terug: URL | undefined, fouten: string[]): URL | undefined {
  if (terug !== undefined && terug.pathname !== TERUGPAD) {
    fouten.push(`OIDC_REDIRECT must end in ${TERUGPAD}.`);
  }
  if (publiek !== undefined && publiek.pathname !== '/') {
    fouten.push('PUBLIC_URL must be scheme and host alone, without a path.');
  }
  if (publiek !== undefined && terug !== undefined && publiek.origin !== terug.origin) {
    fouten.push('OIDC_REDIRECT and PUBLIC_URL name different hosts: leave one of them out.');
  }
  const adres = publiek ?? terug;
  if (adres === undefined && !fouten.some((fout) => /PUBLIC_URL|OIDC_REDIRECT/.test(fout))) {
    fouten.push('PUBLIC_URL is missing: the address at which people reach this installation.');
  }
  return adres === undefined ? undefined : new URL(adres.origin);
}

function leesRollen(tekst: string | undefined, fouten: string[]): ReadonlyMap<string, Aanmeldrol> {
  if (tekst === undefined) return new Map(AANMELDROLLEN.map((rol) => [rol, rol]));
  let ruw: unknown;
  try {
    ruw = JSON.parse(tekst);
  } catch {
    ruw = undefined;
  }
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) {
    fouten.push('OIDC_ROLLEN must be a JSON object: {"role at the issuer": "manager"}.');
    return new Map();
  }
  const rollen = new Map<string, Aanmeldrol>();
  for (const [daar, hier] of Object.entries(ruw)) {
    const rol = AANMELDROLLEN.find((een) => een === hier);
    if (rol !== undefined) rollen.set(daar, rol);
    else fouten.push(`OIDC_ROLLEN gives ${daar} an unknown role: choose from ${AANMELDROLLEN.join(', ')}.`);
  }
  return rollen;
}

function isLoopbackAdres(adres: URL): boolean {
  return adres.protocol === 'http:' && isLoopback(adres.hostname);
}

/** How people sign in to an API on a host; a problem when without a provider more than this computer would get in. */
export function toegangOp(host: (omgeving: Values) => string): Part<Oidc | null> {
  return (omgeving, fouten) => {
    const eerder = fouten.length;
    const oidc = leesToegang(omgeving, fouten);
    const open = oidc === null && fouten.length === eerder ? onafgeschermd(host(omgeving), omgeving) : null;
    if (open !== null) fouten.push(open);
    return oidc;
  };
}

/** Throws one sentence when without a provider more than this computer would get in. */
export function eisAfgeschermd(oidc: Oidc | null, host: string, omgeving: Values): void {
  const open = oidc === null ? onafgeschermd(host, omgeving) : null;
  if (open !== null) throw new Error(open);
}

/** Why an installation without a provider may not listen there; null: it may. */
function onafgeschermd(host: string, omgeving: Values): string | null {
  if (omgeving['NODE_ENV'] === 'production') {
    return 'In production people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL.';
  }
  if (isLoopback(host)) return null;
  return `On HOST ${host} others can reach it, so people must sign in: set OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL, or HOST to 127.0.0.1.`;
}
