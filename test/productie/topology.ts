import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClusterBinaries } from '../../embedded/cluster/binaries';
import { startTemporalOnPostgres, type PostgresTemporal } from '../../embedded/cluster/temporal-postgres';
import { freePort, LOOPBACK } from '../../embedded/ports';
import type { Shutdown } from '../../embedded/shutdown';
import type { Program } from '../opzet/program';
import { GEHEIM } from '../toegang/geheim';
import { openFront } from './front';
import { makeIdentities, type Identities } from './identities';
import { startIssuer } from './issuer';
import { environmentOf, run, up, type Common } from './programs';
import { makeTemporalUser, startStore, type Store } from './store';
import { callback, startWebUi } from './web-ui';

/** How many there are of each. */
export const SIDE_BY_SIDE = 2;
export const AUDIENCE = 'urn:doorbraak:api';
/** The release that its workers run. */
const UITGAVE = 'proef';
export type Kind = 'api' | 'worker';

export interface TopologyOptions {
  /** For all that it writes. */
  readonly folder: string;
  readonly binaries: ClusterBinaries;
  /** The program of the Web UI; without it there is none. */
  readonly ui: string | undefined;
  /** The workflow code, made before. */
  readonly bundle: string;
  readonly say: (line: string) => void;
  /** True: it listens wherever there is room, and not where people look for it. */
  readonly anyPorts?: boolean;
  /** Where the dossier and the database of Temporal stand; without it in the folder. */
  readonly stores?: Readonly<Partial<Record<StoreName, string>>>;
  /** What else the servers of both databases are told. */
  readonly settings?: Record<string, string>;
  /** A port through which one of them is reached, instead of its own: what stands between. */
  readonly through?: (server: 'temporal' | 'dossier', port: number) => Promise<number>;
  /** What worker and API are told besides, once the servers are there. */
  readonly told?: () => Record<string, string>;
}

/** The two databases of an installation, each a server of its own. */
export type StoreName = 'dossier' | 'temporal';

/** Everything that production has, on this computer. */
export interface Topology {
  /** The door for people and programs. */
  readonly url: string;
  /** Each API by itself, behind the door. */
  readonly apis: readonly string[];
  readonly issuer: string;
  readonly ui: string | undefined;
  readonly temporalAddress: string;
  readonly identities: Identities;
  /** The address of the dossier, as worker and API have it. */
  readonly dossier: string;
  /** The server of each database, and that of Temporal itself. */
  readonly stores: Readonly<Record<StoreName, Store>>;
  readonly temporal: PostgresTemporal;
  /** The key of the installation, and where the door leads to who reads it all. */
  readonly files: Common['files'];
  /** The processes of the product as they run now. */
  program(kind: Kind, index: number): Program;
  /** Starts one whose process has ended; returns when it works. */
  restart(kind: Kind, index: number): Promise<void>;
  /** Makes what the installation needs, or makes sure of it; gives what was said. */
  richtIn(): Promise<string>;
  /** Ends one and starts it anew, as with another version; returns when it works. */
  replace(kind: Kind, index: number): Promise<void>;
}

/** Where everything will listen, so that all of it can be told of the rest. */
async function choosePorts(usual: boolean) {
  const ports = { front: 0, issuer: 0, ui: 0, apis: [] as number[] };
  const choose = (port: number) => freePort(...(usual ? [port] : []));
  ports.front = await choose(8443);
  ports.issuer = await choose(8444);
  ports.ui = await choose(8445);
  for (let index = 0; index < SIDE_BY_SIDE; index++) ports.apis.push(await freePort());
  return ports;
}

/** Writes each secret to a file that only its owner reads. */
function writeSecrets(folder: string, store: Store, port: number): Common['files'] {
  const write = (name: string, secret: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, secret, { mode: 0o600 });
    return file;
  };
  const password = randomBytes(24).toString('hex');
  const reachedAt = (address: string) => {
    const url = new URL(address);
    url.port = String(port);
    return url.href;
  };
  return {
    key: write('doorbraak_key', randomBytes(32).toString('base64')),
    owner: write('dossier_url', store.owner('doorbraak')),
    application: write('dossier_app_url', reachedAt(store.address('doorbraak_app', password, 'doorbraak'))),
    client: write('oidc_client_secret', GEHEIM),
  };
}

/**
 * Starts what production has, each a process of its own: PostgreSQL, Temporal on it, who people sign in with, what `npm run inrichten`
 * makes, two workers, two APIs and the door before them. Everybody shows a certificate to Temporal and PostgreSQL. Whatever comes up is handed to
 * `shutdown`, which ends it in the opposite order.
 */
export async function startTopology(options: TopologyOptions, shutdown: Shutdown): Promise<Topology> {
  const { folder, say, bundle } = options;
  const identities = makeIdentities(path.join(folder, 'identities'));
  const ports = await choosePorts(options.anyPorts !== true);
  const [url, issuer] = [`https://localhost:${ports.front}`, `https://localhost:${ports.issuer}`];
  const ui = options.ui === undefined ? undefined : `https://localhost:${ports.ui}`;

  say('PostgreSQL of the dossier, PostgreSQL of Temporal ...');
  const { settings = {}, through = async (_server: string, port: number) => port } = options;
  const store = (name: StoreName) =>
    shutdown.launch(`PostgreSQL (${name})`, () =>
      startStore({
        folder: options.stores?.[name] ?? path.join(folder, `postgres-${name}`),
        ...{ identities, settings },
      }),
    );
  const stores = { dossier: await store('dossier'), temporal: await store('temporal') };
  say('Temporal ...');
  const forTemporal = await makeTemporalUser(stores.temporal);
  const temporal = await shutdown.launch('Temporal', () =>
    startTemporalOnPostgres(
      options.binaries,
      path.join(folder, 'temporal'),
      { url: forTemporal, port: stores.temporal.port },
      null,
      identities.folder,
    ),
  );
  const own = new URL(`tcp://${temporal.address}`);
  const temporalAddress = `${own.hostname}:${await through('temporal', Number(own.port))}`;
  const secrets = writeSecrets(folder, stores.dossier, await through('dossier', stores.dossier.port));
  const common: Common = { folder, identities, temporalAddress, files: secrets };
  const { files } = common;

  const inrichten = {
    ...environmentOf('inrichten', common),
    UITGAVE,
    DATABASE_URL_FILE: files.owner,
    DATABASE_APP_URL_FILE: files.application,
  };
  const richtIn = async () => {
    const { code, output } = await run('server/inrichten/main.ts', folder, inrichten).ended;
    if (code !== 0) throw new Error(`inrichten ended with ${code}: ${output}`);
    return output;
  };
  say('Issuer and inrichten ...');
  const back = ui === undefined ? {} : { ui: callback(ports.ui) };
  await shutdown.launch('issuer', () =>
    startIssuer(ports.issuer, identities, { adres: url, audience: AUDIENCE, ...back }),
  );
  await richtIn();

  const told = options.told?.() ?? {};
  const shared = { DATABASE_URL_FILE: files.application, PUBLIC_URL: url, ...told };
  const start: Record<Kind, (index: number) => Promise<Program>> = {
    worker: (index) =>
      up(
        run('worker/main.ts', folder, {
          ...environmentOf('worker', common),
          ...shared,
          WORKFLOW_BUNDLE: bundle,
          UITGAVE,
        }),
        `Worker ${index}`,
        /"part":"worker".*"what":"ready"/,
      ),
    api: (index) =>
      up(
        run('server/main.ts', folder, {
          ...environmentOf('api', common),
          ...shared,
          HOST: LOOPBACK,
          PORT: String(ports.apis[index]),
          PROXY_AANTAL: '1',
          OIDC_ISSUER: issuer,
          OIDC_CLIENT_ID: 'werkbak',
          OIDC_CLIENT_SECRET_FILE: files.client,
          API_AUDIENCE: AUDIENCE,
          ...(ui === undefined ? {} : { TEMPORAL_UI_URL: ui }),
        }),
        `API ${index}`,
        /"what":"listens on http/,
      ),
  };
  say(`${SIDE_BY_SIDE} workers and ${SIDE_BY_SIDE} APIs ...`);
  const running: Record<Kind, Program[]> = { worker: [], api: [] };
  for (const kind of ['worker', 'api'] as const) {
    await shutdown.launch(kind, async () => {
      const indexes = Array.from({ length: SIDE_BY_SIDE }, (_, index) => index);
      running[kind] = await Promise.all(indexes.map((index) => start[kind](index)));
      return { stop: async () => void (await Promise.all(running[kind].map((one) => one.end()))) };
    });
  }
  const front = await shutdown.launch('door', () =>
    openFront(ports.front, { cert: identities.cert('front'), key: identities.key('front') }, ports.apis),
  );
  for (const index of ports.apis.keys()) await front.restore(index);

  if (options.ui !== undefined) {
    say('Temporal UI ...');
    const client = { id: 'temporal-ui', secret: GEHEIM };
    const place = { binary: options.ui, folder: path.join(folder, 'ui'), port: ports.ui };
    await shutdown.launch('Temporal UI', async () => {
      const program = await startWebUi({
        ...place,
        ...{ identities, temporalAddress, issuer, client, publicUrl: url },
      });
      return { stop: () => program.end() };
    });
  }
  const program = (kind: Kind, index: number): Program => {
    const found = running[kind][index];
    if (found === undefined) throw new Error(`There is no ${kind} ${index}.`);
    return found;
  };
  const restart = async (kind: Kind, index: number): Promise<void> => {
    running[kind][index] = await start[kind](index);
    if (kind === 'api') await front.restore(index);
  };
  return {
    url,
    apis: ports.apis.map((port) => `http://${LOOPBACK}:${port}`),
    issuer,
    ui,
    temporalAddress,
    identities,
    dossier: readFileSync(files.application, 'utf8'),
    stores,
    temporal,
    files,
    richtIn,
    program,
    restart,
    replace: async (kind, index) => {
      if (kind === 'api') await front.drain(index);
      await program(kind, index).end();
      await restart(kind, index);
    },
  };
}
