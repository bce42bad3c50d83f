import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { betrokkenen } from '../dossier/betrokkenen/betrokkenen';
import { brieven } from '../dossier/brieven/brieven';
import { conceptStore } from '../dossier/concept/concept';
import { openDatabase } from '../dossier/database';
import { dossierReader } from '../dossier/dossier';
import { documenten } from '../dossier/documenten/documenten';
import { kanalen } from '../dossier/kanalen/kanalen';
import { aandacht } from '../dossier/mensen/aandacht';
import { aanmelders } from '../dossier/mensen/aanmelding';
import { mensen } from '../dossier/mensen/mensen';
import { post } from '../dossier/post/post';
import { registraties } from '../dossier/registratie/registraties';
import { corvberichten } from '../dossier/corv/corvberichten';
import { stukken } from '../dossier/stukken/stukken';
import { weergaven } from '../dossier/weergaven/weergaven';
import { CasusClient } from '../client/casus-client';
import { Casussen } from '../client/casussen';
import { createKlok } from '../client/klok';
import { Stukmaker } from '../client/stukmaker';
import { loadSjablonen, sjablonenVan } from '../sjablonen/load';
import { connectClient } from '../temporal/connection';
import { readKeys } from '../temporal/codec';
import type { TemporalServer } from '../temporal/server';
import { STANDARD_FOLDER, loadConvenanten } from '../convenanten/load';
import { Addresses } from '../client/addresses';
import { createApp } from './app';
import { codecServer } from '../api/codec-server';
import { Simulator } from '../api/simulator';
import type { CorvSettings } from '../settings/corv';
import { requireGuarded, type Oidc } from '../toegang/settings';
import { createToegang } from '../toegang/toegang';
import type { Identify } from '../toegang/wie';

export interface ApiOptions extends TemporalServer {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The key of the payloads, as `readKeys` reads it. */
  readonly key: string;
  /** Folders with covenants; without them those of the product. */
  readonly convenantPaths?: readonly string[];
  /** Milliseconds that the clock runs apart from real time; see `createKlok`. */
  readonly klokVerschuiving?: number;
  /** Milliseconds over which the work of the clock is spread in cases that open from now on; by default none. */
  readonly klokSpreiding?: number;
  readonly taskQueue?: string;
  /** Folder with the templates of messages; the same as that of the worker. */
  readonly sjablonenMap?: string | undefined;
  /** Who sends messages over CORV for each gemeente; without it none are made. */
  readonly corv?: CorvSettings | undefined;
  /** Address of the workflows of the namespace in the Temporal Web UI; without it no page links there. */
  readonly temporalUi?: string | undefined;
  /** What NotifyNL shows when it says what became of a message; without it nobody may say so. */
  readonly notifyToken?: string | undefined;
  /** How people and programs sign in, as `readToegang` reads it; without it only this computer gets in. */
  readonly oidc?: Oidc | null;
  /** With which token case systems send notifications; without it none are taken. */
  readonly notificatietoken?: string | undefined;
  /** Another way to know who asks, of a program that starts the API itself; then nobody signs in. */
  readonly identify?: Identify;
}

/** Requests under way get this long to finish when the API stops: a little longer than a command and the look after it may take. */
const GRACE_MS = 14_000;
/** How long a connection that nobody uses stays open: longer than a proxy in front keeps it, or requests meet its end. */
const IDLE_MS = 75_000;
/** How often what was kept too long is removed. */
const CLEANING_MS = 60 * 60 * 1000;

/**
 * Starts the API. Needs neither Temporal nor the database to be there yet: what needs them answers 503 until they are.
 * Rejects when a covenant is wrong, the port is taken, or others would get in without signing in.
 */
export async function startApi(options: ApiOptions): Promise<{ url: string; stop: () => Promise<void> }> {
  const oidc = options.oidc ?? null;
  requireGuarded(oidc, options.host, process.env);
  const folders = options.convenantPaths ?? [STANDARD_FOLDER];
  const convenanten = loadConvenanten(...folders);
  const regios = [...new Set(convenanten.alle().map(({ regio }) => regio))];
  const sjablonen = loadSjablonen(options.sjablonenMap, regios);
  const keys = readKeys(options.key);
  const klok = createKlok(options.klokVerschuiving, options.klokSpreiding);
  const client = connectClient({ ...options, keys });
  const queue = options.taskQueue === undefined ? {} : { taskQueue: options.taskQueue };
  const db = openDatabase(options.databaseUrl, { sleutels: keys });
  const dossier = dossierReader(db);
  const byWorkflow = new CasusClient({
    client,
    keys,
    klok,
    leesGesloten: dossier.leesGesloten,
    ...queue,
  });
  const simulator = new Simulator(folders);
  const reportError = (error: unknown): void => console.error(error);
  for (const [regio, fouten] of sjablonen.gebreken)
    reportError(`api: templates of ${regio} are not right, our own words go instead: ${fouten.join(' ')}`);
  const concepten = conceptStore(db);
  const bijlagen = documenten(db);
  const toegang = createToegang({
    oidc,
    keys,
    concepten,
    mensen: aanmelders(db),
    regios,
    reportError,
  });
  const app = createApp({
    casussen: new Casussen(byWorkflow, new Addresses(dossier, byWorkflow)),
    dossier,
    mensen: mensen(db, convenanten),
    aandacht: aandacht(db),
    betrokkenen: betrokkenen(db),
    concepten,
    post: post(db),
    brieven: brieven(db),
    kanalen: kanalen(db),
    registraties: registraties(db),
    notificatietoken: options.notificatietoken,
    documenten: bijlagen,
    stukken: stukken(db),
    weergaven: weergaven(db),
    corvberichten: corvberichten(db),
    corv: options.corv,
    stukmaker: new Stukmaker({ client, keys, ...queue }),
    convenanten,
    sjablonen: sjablonenVan(sjablonen),
    sjabloongebreken: sjablonen.gebreken,
    klok,
    simulator,
    codec: codecServer(options.key),
    health: {
      temporal: () => client.workflowService.describeNamespace({ namespace: options.namespace }),
      dossier: () => dossier.answers(),
    },
    temporalUi: options.temporalUi,
    loopbackOnly: oidc === null,
    notifyToken: options.notifyToken,
    ...(options.identify === undefined
      ? { identify: toegang.identify, toegang }
      : { identify: options.identify }),
    reportError,
  });
  // While the database is away there is nothing to remove, and whoever needs it hears so.
  const cleaning = setInterval(() => {
    void concepten.cleanUp().catch(() => undefined);
    void bijlagen.ruimLosseOp().catch(() => undefined);
  }, CLEANING_MS).unref();

  const shutDown = async (): Promise<void> => {
    clearInterval(cleaning);
    await Promise.allSettled([simulator.stop(), client.connection.close(), db.destroy()]);
  };
  const server = createServer({ keepAliveTimeout: IDLE_MS }, app);
  try {
    await listen(server, options.port, options.host);
  } catch (error) {
    await shutDown();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      await close(server);
      await shutDown();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Takes no new requests, lets those under way finish, and ends what stays behind. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
