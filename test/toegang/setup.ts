import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startApi } from '../../server/server';
import { readSettings } from '../../settings/environment';
import { leesToegang, type Oidc } from '../../toegang/settings';
import { STANDAARDMAP, VOORBEELDMAP } from '../../convenanten/load';
import { freePort } from '../../embedded/ports';
import { proefdossier } from '../dossier/dossier-proef';
import { Browser, type Bladzij } from './browser';
import type { Inrichting } from './provider';

const AUDIENCE = 'urn:doorbraak:api';
/** The secret of the clients that have one. */
export const GEHEIM = 'geheim-van-de-proef-dat-lang-genoeg-is';

/** A provider that runs. */
export interface Proefprovider {
  readonly issuer: string;
  /** Arranges something at the provider. */
  readonly proef: (wat: string, inhoud: Record<string, unknown>) => Promise<Record<string, unknown>>;
  readonly stop: () => Promise<void>;
}

/** Starts a real provider as a process of its own. */
export async function startProvider(opPoort?: number): Promise<Proefprovider> {
  const port = opPoort ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const kind = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'provider.ts'), String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    },
  );
  let fouten = '';
  kind.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
  const einde = new Promise<void>((klaar) => kind.once('exit', () => klaar()));
  await new Promise<void>((ja, nee) => {
    kind.once('exit', (code) => nee(new Error(`The provider ended with ${code}: ${fouten}`)));
    kind.stdout.on('data', (deel: Buffer) => {
      if (deel.toString().includes('ready')) ja();
    });
  });
  return {
    issuer,
    proef: async (wat, inhoud) => {
      const antwoord = await fetch(`${issuer}/proef/${wat}`, {
        method: 'POST',
        body: JSON.stringify(inhoud),
      });
      if (!antwoord.ok) throw new Error(await antwoord.text());
      return (await antwoord.json()) as Record<string, unknown>;
    },
    stop: async () => {
      kind.kill();
      await einde;
    },
  };
}

/** The product with a provider in front of it, on a database of its own; Temporal is away. */
export interface Opstelling {
  readonly url: string;
  readonly oidc: Oidc;
  readonly sleutel: string;
  readonly provider: Proefprovider;
  readonly db: Awaited<ReturnType<typeof proefdossier>>['db'];
  /** Makes somebody known at the provider. */
  readonly mens: (sub: string, claims: Record<string, unknown>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `anders` are other settings of the environment. */
export async function maakOpstelling(
  anders: Record<string, string> = {},
  inrichting: Partial<Inrichting> = {},
): Promise<Opstelling> {
  const [provider, dossier, port] = await Promise.all([startProvider(), proefdossier(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const sleutel = randomBytes(32).toString('base64');
  await provider.proef('inrichten', { adres: url, audience: AUDIENCE, ...inrichting });
  const omgeving = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'werkbak',
    OIDC_CLIENT_SECRET: GEHEIM,
    PUBLIC_URL: url,
    API_AUDIENCE: AUDIENCE,
    ...anders,
  };
  const { oidc } = readSettings('The test', omgeving, { oidc: leesToegang });
  if (oidc === null) throw new Error('There is no provider.');
  const api = await startApi({
    port,
    host: '127.0.0.1',
    temporalAddress: '127.0.0.1:1',
    namespace: 'doorbraak',
    databaseUrl: dossier.url,
    sleutel,
    convenantenMappen: [STANDAARDMAP, VOORBEELDMAP],
    oidc,
  });
  return {
    url,
    oidc,
    sleutel,
    provider,
    db: dossier.db,
    mens: async (sub, claims) => void (await provider.proef('mens', { sub, claims })),
    stop: async () => {
      await api.stop();
      await Promise.all([dossier.sluit(), provider.stop()]);
    },
  };
}

/** Fills in the login page of the provider; gives the page where it ends. */
export async function logIn(browser: Browser, loginpagina: Bladzij, sub: string): Promise<Bladzij> {
  return await browser.verstuur(loginpagina, { login: sub, password: 'x' });
}

/** Signs somebody in, from a page they wanted to see. */
export async function meldAan(
  { url }: Pick<Opstelling, 'url'>,
  sub: string,
  wilde = '/werkbak',
): Promise<{ browser: Browser; bladzij: Bladzij }> {
  const browser = new Browser();
  const login = await browser.open(url + wilde);
  return { browser, bladzij: await logIn(browser, login, sub) };
}
