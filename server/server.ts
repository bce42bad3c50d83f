import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { conceptenkast } from '../dossier/concept/concept';
import { openDatabase } from '../dossier/database';
import { dossierlezer } from '../dossier/dossier';
import { aandacht } from '../dossier/mensen/aandacht';
import { aanmelders } from '../dossier/mensen/aanmelding';
import { mensen } from '../dossier/mensen/mensen';
import { CasusClient } from '../client/casus-client';
import { Casussen } from '../client/casussen';
import { maakKlok } from '../client/klok';
import { verbind } from '../temporal/connection';
import { leesSleutels } from '../temporal/codec';
import type { TemporalServer } from '../temporal/server';
import { STANDAARDMAP, laadConvenanten } from '../convenanten/load';
import { Adressen } from '../client/addresses';
import { maakApp } from './app';
import { codecserver } from '../api/codec-server';
import { Simulator } from '../api/simulator';
import { eisAfgeschermd, type Oidc } from '../toegang/settings';
import { maakToegang } from '../toegang/toegang';
import type { Herkenning } from '../toegang/wie';

export interface Apiopties extends TemporalServer {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** The key of the payloads, as `leesSleutels` reads it. */
  readonly sleutel: string;
  /** Folders with covenants; without them those of the product. */
  readonly convenantenMappen?: readonly string[];
  /** Milliseconds that the clock runs apart from real time; see `maakKlok`. */
  readonly klokVerschuiving?: number;
  /** Milliseconds over which the work of the clock is spread in cases that open from now on; by default none. */
  readonly klokSpreiding?: number;
  readonly taskQueue?: string;
  /** Address of the workflows of the namespace in the Temporal Web UI; without it no page links there. */
  readonly temporalUi?: string | undefined;
  /** How people and programs sign in, as `leesToegang` reads it; without it only this computer gets in. */
  readonly oidc?: Oidc | null;
  /** Another way to know who asks, of a program that starts the API itself; then nobody signs in. */
  readonly wieVraagt?: Herkenning;
}

/** Requests under way get this long to finish when the API stops: a little longer than a command and the look after it may take. */
const UITLOOP_MS = 14_000;
/** How often what was kept too long is removed. */
const OPRUIMEN_MS = 60 * 60 * 1000;

/**
 * Starts the API. Needs neither Temporal nor the database to be there yet: what needs them answers 503 until they are.
 * Rejects when a covenant is wrong, the port is taken, or others would get in without signing in.
 */
export async function startApi(opties: Apiopties): Promise<{ url: string; stop: () => Promise<void> }> {
  const oidc = opties.oidc ?? null;
  eisAfgeschermd(oidc, opties.host, process.env);
  const mappen = opties.convenantenMappen ?? [STANDAARDMAP];
  const convenanten = laadConvenanten(...mappen);
  const sleutels = leesSleutels(opties.sleutel);
  const klok = maakKlok(opties.klokVerschuiving, opties.klokSpreiding);
  const client = verbind({ ...opties, sleutels });
  const byWorkflow = new CasusClient({
    client,
    sleutels,
    klok,
    ...(opties.taskQueue === undefined ? {} : { taskQueue: opties.taskQueue }),
  });
  const db = openDatabase(opties.databaseUrl);
  const dossier = dossierlezer(db);
  const simulator = new Simulator(mappen);
  const meldFout = (fout: unknown): void => console.error(fout);
  const concepten = conceptenkast(db);
  const toegang = maakToegang({
    oidc,
    sleutels,
    concepten,
    mensen: aanmelders(db),
    regios: [...new Set(convenanten.alle().map(({ regio }) => regio))],
    meldFout,
  });
  const app = maakApp({
    casussen: new Casussen(byWorkflow, new Adressen(dossier, byWorkflow)),
    dossier,
    mensen: mensen(db, convenanten),
    aandacht: aandacht(db),
    convenanten,
    klok,
    simulator,
    codec: codecserver(opties.sleutel),
    gezondheid: {
      temporal: () => client.workflowService.describeNamespace({ namespace: opties.namespace }),
      dossier: () => dossier.antwoordt(),
    },
    temporalUi: opties.temporalUi,
    alleenLoopback: oidc === null,
    ...(opties.wieVraagt === undefined
      ? { wieVraagt: toegang.wieVraagt, toegang }
      : { wieVraagt: opties.wieVraagt }),
    meldFout,
  });
  // While the database is away there is nothing to remove, and whoever needs it hears so.
  const opruimen = setInterval(() => void concepten.ruimOp().catch(() => undefined), OPRUIMEN_MS).unref();

  const sluitAf = async (): Promise<void> => {
    clearInterval(opruimen);
    await Promise.allSettled([simulator.stop(), client.connection.close(), db.destroy()]);
  };
  const server = createServer(app);
  try {
    await luister(server, opties.port, opties.host);
  } catch (fout) {
    await sluitAf();
    throw fout;
  }
  const { port } = server.address() as AddressInfo;
  const host = opties.host.includes(':') ? `[${opties.host}]` : opties.host;
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      await sluit(server);
      await sluitAf();
    },
  };
}

function luister(server: Server, port: number, host: string): Promise<void> {
  return new Promise((ja, nee) => {
    server.once('error', nee).listen(port, host, () => {
      server.off('error', nee);
      ja();
    });
  });
}

/** Takes no new requests, lets those under way finish, and ends what stays behind. */
function sluit(server: Server): Promise<void> {
  return new Promise((klaar) => {
    const wekker = setTimeout(() => server.closeAllConnections(), UITLOOP_MS);
    server.close(() => {
      clearTimeout(wekker);
      klaar();
    });
    server.closeIdleConnections();
  });
}
