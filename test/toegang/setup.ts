import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { startApi } from '../../server/server';
import { readSettings } from '../../settings/environment';
import { readToegang, type Oidc } from '../../toegang/settings';
import { STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../convenanten/load';
import { freePort } from '../../embedded/ports';
import { proefdossier } from '../dossier/dossier-proef';
import { Browser, type Bladzij } from './browser';
import { GEHEIM } from './geheim';
import type { Inrichting } from './provider';

const AUDIENCE = 'urn:doorbraak:api';

/** A provider that runs. */
export interface Proefprovider {
  readonly issuer: string;
  /** Arranges something at the provider. */
  readonly proef: (wat: string, inhoud: Record<string, unknown>) => Promise<Record<string, unknown>>;
  readonly stop: () => Promise<void>;
}

/** Starts a real provider as a process of its own. */
export async function startProvider(onPort?: number): Promise<Proefprovider> {
  const port = onPort ?? (await freePort());
  const issuer = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'provider.ts'), String(port)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    },
  );
  let fouten = '';
  child.stderr.on('data', (deel: Buffer) => (fouten += deel.toString()));
  const end = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The provider ended with ${code}: ${fouten}`)));
    child.stdout.on('data', (deel: Buffer) => {
      if (deel.toString().includes('ready')) resolve();
    });
  });
  return {
    issuer,
    proef: async (wat, inhoud) => {
      const response = await fetch(`${issuer}/proef/${wat}`, {
        method: 'POST',
        body: JSON.stringify(inhoud),
      });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Record<string, unknown>;
    },
    stop: async () => {
      child.kill();
      await end;
    },
  };
}

/** The product with a provider in front of it, on a database of its own; Temporal is away. */
export interface Setup {
  readonly url: string;
  readonly oidc: Oidc;
  readonly key: string;
  readonly provider: Proefprovider;
  readonly db: Awaited<ReturnType<typeof proefdossier>>['db'];
  /** What the security log said. */
  readonly veiligheid: readonly string[];
  /** Makes somebody known at the provider. */
  readonly mens: (sub: string, claims: Record<string, unknown>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `anders` are other settings of the environment. */
export async function createSetup(
  anders: Record<string, string> = {},
  inrichting: Partial<Inrichting> = {},
): Promise<Setup> {
  const [provider, dossier, port] = await Promise.all([startProvider(), proefdossier(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const key = randomBytes(32).toString('base64');
  await provider.proef('inrichten', { adres: url, audience: AUDIENCE, ...inrichting });
  const environment = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'werkbak',
    OIDC_CLIENT_SECRET: GEHEIM,
    PUBLIC_URL: url,
    API_AUDIENCE: AUDIENCE,
    ...anders,
  };
  const { oidc } = readSettings('The test', environment, { oidc: readToegang });
  if (oidc === null) throw new Error('There is no provider.');
  const veiligheid: string[] = [];
  const api = await startApi({
    port,
    host: '127.0.0.1',
    temporalAddress: '127.0.0.1:1',
    namespace: 'doorbraak',
    databaseUrl: dossier.url,
    key,
    convenantPaths: [STANDARD_FOLDER, EXAMPLE_FOLDER],
    oidc,
    securityLog: (refusal) => void veiligheid.push(JSON.stringify(refusal)),
  });
  return {
    url,
    oidc,
    key,
    provider,
    db: dossier.db,
    veiligheid,
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
  { url }: Pick<Setup, 'url'>,
  sub: string,
  wilde = '/werkbak',
): Promise<{ browser: Browser; bladzij: Bladzij }> {
  const browser = new Browser();
  const login = await browser.open(url + wilde);
  return { browser, bladzij: await logIn(browser, login, sub) };
}
