/**
 * A real OIDC provider for the tests, as a process of its own: `node --import tsx test/toegang/provider.ts PORT [CERT KEY]`, over
 * HTTPS with the files of a certificate. People sign in with any name that an account was made for; `/proef/...` lets a test arrange it,
 * which no provider has.
 */
import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { GEHEIM } from './geheim';

/** What a test can arrange. */
export interface Inrichting {
  /** Where the product under test is. */
  readonly adres: string;
  readonly audience: string;
  /** True: the claims stand in the ID token; false: only who asks for the person gets them. */
  readonly inToken: boolean;
  /** Where the Temporal Web UI takes people back, if one is there. */
  readonly ui?: string;
}

const [, , portArgument, cert, key] = process.argv;
const port = Number(portArgument);
const pair =
  cert === undefined || key === undefined ? null : { cert: readFileSync(cert), key: readFileSync(key) };
const issuer = pair === null ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
const mensen = new Map<string, Record<string, unknown>>();
const koekjes = [randomUUID()];
let inrichting: Inrichting = { adres: 'http://127.0.0.1:1', audience: 'urn:api', inToken: true };
let sleutel = nieuweSleutel();
/** Keys that still count beside the one that signs. */
let ernaast: (typeof sleutel)[] = [];
let provider = maak();

function nieuweSleutel(): { kid: string; prive: KeyObject } {
  return { kid: randomUUID(), prive: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey };
}

function maak(): Provider {
  const { adres, audience, inToken, ui } = inrichting;
  const pagina = {
    redirect_uris: [`${adres}/aanmelden/terug`],
    post_logout_redirect_uris: [`${adres}/afmelden`],
    grant_types: ['authorization_code'],
  };
  const geheim = { client_secret: GEHEIM };
  const configuratie: Configuration = {
    clients: [
      { client_id: 'werkbak', ...geheim, ...pagina },
      { client_id: 'publiek', token_endpoint_auth_method: 'none', ...pagina },
      { client_id: 'gedeeld', ...geheim, ...pagina, id_token_signed_response_alg: 'HS256' },
      ...(ui === undefined
        ? []
        : [
            { client_id: 'temporal-ui', ...geheim, redirect_uris: [ui], grant_types: ['authorization_code'] },
          ]),
      {
        client_id: 'las',
        ...geheim,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
      },
    ],
    jwks: {
      keys: [sleutel, ...ernaast].map(({ prive, kid }) => ({
        ...prive.export({ format: 'jwk' }),
        ...{ kid, alg: 'RS256', use: 'sig' },
      })),
    },
    cookies: { keys: koekjes },
    pkce: { required: (_ctx, { clientId }) => clientId !== 'temporal-ui' },
    conformIdTokenClaims: !inToken,
    claims: { openid: ['sub'], profile: ['name', 'rol', 'regio', 'gemeenten', 'scholen', 'realm_access'] },
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'HS256'] },
    findAccount: (_ctx, sub) => {
      const claims = mensen.get(sub);
      return claims && { accountId: sub, claims: () => ({ sub, ...claims }) };
    },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    extraTokenClaims: () => ({ rol: 'systeem', regio: 'standaard', naam: 'LAS' }),
    features: {
      devInteractions: { enabled: true },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
  return new Provider(issuer, configuratie);
}

async function proef(pad: string, inhoud: Record<string, unknown>): Promise<unknown> {
  switch (pad) {
    case '/proef/inrichten':
      inrichting = { ...inrichting, ...inhoud };
      provider = maak();
      return {};
    case '/proef/nieuwe-sleutel':
      sleutel = nieuweSleutel();
      provider = maak();
      return { kid: sleutel.kid };
    case '/proef/sleutel-erbij':
      ernaast = [sleutel];
      sleutel = nieuweSleutel();
      provider = maak();
      return { kid: sleutel.kid };
    case '/proef/oude-sleutel-weg':
      ernaast = [];
      provider = maak();
      return {};
    case '/proef/mens':
      mensen.set(String(inhoud['sub']), inhoud['claims'] as Record<string, unknown>);
      return {};
    case '/proef/token':
      return {
        token: await new SignJWT(inhoud)
          .setProtectedHeader({ alg: 'RS256', kid: sleutel.kid })
          .sign(sleutel.prive),
      };
    default:
      throw new Error(`Nothing is on ${pad}`);
  }
}

async function lees(req: IncomingMessage): Promise<Record<string, unknown>> {
  let tekst = '';
  for await (const deel of req) tekst += String(deel);
  return tekst === '' ? {} : (JSON.parse(tekst) as Record<string, unknown>);
}

async function antwoord(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const pad = req.url ?? '/';
  if (!pad.startsWith('/proef/')) return provider.callback()(req, res);
  res.setHeader('content-type', 'application/json').end(JSON.stringify(await proef(pad, await lees(req))));
}

function beantwoord(req: IncomingMessage, res: ServerResponse): void {
  antwoord(req, res).catch((error: unknown) => res.writeHead(500).end(String(error)));
}

const server = pair === null ? createServer(beantwoord) : createSecureServer(pair, beantwoord);
server.listen(port, '127.0.0.1', () => console.log(`ready ${issuer}`));
