import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { openDatabase, type Database } from '../../dossier/database';
import { CasusClient, type Nieuwmelding, type Uitkomst } from '../../client/casus-client';
import { casusWorkflowId } from '../../client/identity';
import { interceptors } from '../../temporal/connection';
import { dataConverter, readKeys, type KeyRing } from '../../temporal/codec';
import { loadConvenanten } from '../../convenanten/load';
import type { Gebeurtenis } from '../../domain/gebeurtenis';
import type { Opdracht } from '../../domain/opdracht';
import { moment as naarMoment, naarEpoch, type Moment } from '../../domain/tijd';
import { registerSearchAttributes } from '../../temporal/namespace';
import { Replayer } from '../../temporal/replay';
import { configureRuntime } from '../../temporal/runtime';
import { startWorker, type RunningWorker, type StartWorkerOptions } from '../../worker/worker';
import { standQuery, type Bevestiging, type Stand } from '../../workflows/contract';
import { testDatabase, timeSkippingEnv } from '../opzet';
import { sharedBundle } from './bundle';
import { gebeurtenissenVan } from '../dossier/inhoud';

export const convenanten = loadConvenanten();
const gevonden = convenanten.opNaam('standaard');
if (gevonden === undefined) throw new Error('there is no convenant standaard');
export const standaard = gevonden;

/** A report of a child of eleven in the standard region. */
export const MELDING = {
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
} as const;

/** A real Temporal with a real dossier behind the real worker, and the ways a test drives them. */
export class Proef {
  /** Its own, so that a child of one test is no child of another that runs beside it on the same server. */
  readonly key = randomBytes(32).toString('base64');
  readonly keys: KeyRing = readKeys(this.key);
  readonly client: Client;
  readonly db: Database;
  /** Milliseconds that the clock of the cases runs apart from that of the server. */
  verschuiving = 0;
  /** Milliseconds over which the cases that are opened from now on spread the work of the clock. */
  spreiding = 0;
  worker: RunningWorker | null = null;
  private readonly gemeld = new Set<string>();
  private readonly cleanUps: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly address: string,
    readonly namespace: string,
    readonly connection: Connection,
    readonly databaseUrl: string,
    private readonly env: TestWorkflowEnvironment | null,
    readonly taskQueue: string,
  ) {
    this.db = openDatabase(databaseUrl, { sleutels: this.keys });
    this.client = new Client({ connection, namespace, dataConverter: dataConverter(this.keys) });
  }

  /** On a server where time is skipped, with a worker. */
  static async metTijd(rest: Partial<StartWorkerOptions> = {}): Promise<Proef> {
    configureRuntime('ERROR');
    const env = await timeSkippingEnv();
    const proef = await Proef.op(env.address, 'default', env);
    await proef.startWorker(rest);
    // The first case of a worker loads the code, which takes longer than the second a test may be late.
    await proef.begin(naarMoment('2026-09-07T09:00:00+02:00'));
    await proef.meld('opwarmen', { timeoutMs: 60_000 });
    await proef.client.workflow.getHandle(proef.workflowId('opwarmen')).terminate();
    return proef;
  }

  /** Sets the clock of the cases that are opened from now on, so that it stands at a moment. */
  async begin(op: Moment): Promise<void> {
    this.verschuiving += naarEpoch(op) - (await this.nuMs());
  }

  /** On a given server; the queue is its own unless that of the product is named. */
  static async op(
    address: string,
    namespace: string,
    env: TestWorkflowEnvironment | null = null,
    taskQueue = `proef-${randomUUID()}`,
  ): Promise<Proef> {
    configureRuntime('ERROR');
    const pings = { 'grpc.keepalive_time_ms': 600_000, 'grpc.keepalive_permit_without_calls': 0 };
    const connection = await Connection.connect({
      address,
      channelArgs: pings,
      interceptors: interceptors(),
    });
    await registerSearchAttributes(connection, namespace);
    const database = await testDatabase();
    const proef = new Proef(address, namespace, connection, database.url, env, taskQueue);
    proef.cleanUps.push(
      () => env?.teardown() ?? Promise.resolve(),
      () => database.drop(),
      () => proef.db.destroy(),
      () => connection.close(),
    );
    return proef;
  }

  async startWorker(rest: Partial<StartWorkerOptions> = {}): Promise<RunningWorker> {
    const { address, namespace, taskQueue, databaseUrl, key } = this;
    this.worker = await startWorker({
      temporalAddress: address,
      namespace,
      taskQueue,
      databaseUrl,
      key,
      workflowBundle: await sharedBundle(),
      report: () => undefined,
      post: { plain: this.env !== null },
      ...rest,
    });
    return this.worker;
  }

  /** Has a case that came in by no report replayed at the end as well. */
  volg(workflowId: string): void {
    this.gemeld.add(workflowId);
  }

  /** Ends it all; rejects when one of the histories that were made does not replay. */
  async stop(): Promise<void> {
    await this.worker?.stop();
    try {
      await this.replayAll();
    } finally {
      for (const ruimOp of this.cleanUps.reverse()) await ruimOp();
    }
  }

  /** Replays every run of every case that was reported here. */
  private async replayAll(): Promise<void> {
    const { client, keys } = this;
    const replayer = new Replayer({ client, keys, workflowBundle: await sharedBundle() });
    try {
      for (const workflowId of this.gemeld) {
        if (this.env !== null) await replayer.replay(workflowId);
        else for (const runId of await this.runs(workflowId)) await replayer.replay(workflowId, runId);
      }
    } finally {
      await replayer.close();
    }
  }

  private async runs(workflowId: string): Promise<string[]> {
    const runs: string[] = [];
    for await (const { runId } of this.client.workflow.list({ query: `WorkflowId = "${workflowId}"` }))
      runs.push(runId);
    return runs;
  }

  /** Milliseconds on the clock of the cases. */
  async nuMs(): Promise<number> {
    return (this.env === null ? Date.now() : await this.env.currentTimeMs()) + this.verschuiving;
  }

  /** Skips time up to a moment on the clock of the cases. */
  async tot(op: Moment): Promise<void> {
    const left = naarEpoch(op) - (await this.nuMs());
    if (left > 0) await this.env?.sleep(left);
  }

  /**
   * Skips time while no worker runs. The server holds its time still for work that nobody takes, so what waits is let
   * go of one by one, and held again afterwards.
   */
  async totZonderWorker(op: Moment): Promise<void> {
    const server = this.env?.connection.testService;
    let done = false;
    const sleeping = this.tot(op).then(() => (done = true));
    let released = 0;
    while (!done) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (done || released === 50) break;
      await server?.unlockTimeSkipping({});
      released++;
    }
    await sleeping;
    for (; released > 0; released--) await server?.lockTimeSkipping({});
  }

  casussen(nu?: Moment): CasusClient {
    const { client, keys, taskQueue, verschuiving, spreiding } = this;
    const klok = {
      verschuiving,
      spreiding,
      nu: () => nu ?? new Date(Date.now() + verschuiving).toISOString(),
    };
    return new CasusClient({ client, keys, klok, taskQueue });
  }

  /** Reports a child; the key is that of the child unless another is given. */
  meld(leerling: string, rest: Partial<Nieuwmelding> = {}): Promise<Uitkomst> {
    this.gemeld.add(this.workflowId(leerling, rest.convenant?.regio));
    return this.casussen().meld({
      melding: { ...MELDING, leerling },
      convenant: standaard,
      idempotencyKey: leerling,
      timeoutMs: 30_000,
      ...rest,
    });
  }

  geef(
    leerling: string,
    opdracht: Opdracht,
    sleutel: string = randomUUID(),
    regio?: string,
  ): Promise<Uitkomst> {
    const workflowId = this.workflowId(leerling, regio);
    return this.casussen().geefOpdracht(workflowId, opdracht, sleutel, { timeoutMs: 30_000 });
  }

  workflowId(leerling: string, regio: string = standaard.regio): string {
    return casusWorkflowId({ soort: 'regio', regio }, leerling, this.keys);
  }

  stand(leerling: string, regio?: string): Promise<Stand> {
    return this.client.workflow.getHandle(this.workflowId(leerling, regio)).query(standQuery);
  }

  /** The types of the events of the history of the last run. */
  async history(leerling: string): Promise<string[]> {
    const { events } = await this.client.workflow.getHandle(this.workflowId(leerling)).fetchHistory();
    return (events ?? []).map((event) => String(event.eventType));
  }

  /** The rows of the dossier of a case, in order. */
  async dossier(casusnummer: string): Promise<Gebeurtenis[]> {
    const rijen = await gebeurtenissenVan(this.db, casusnummer);
    rijen.forEach((rij, i) => expect(Number(rij.nummer)).toBe(i + 1));
    return rijen.map(
      ({ soort, op, door, gegevens }) => ({ soort, op, door, gegevens }) as unknown as Gebeurtenis,
    );
  }
}

/** The confirmation of a command that must have been accepted. */
export function bevestigd(uitkomst: Uitkomst): Bevestiging {
  if (uitkomst.soort !== 'bevestigd') throw new Error(`not confirmed: ${JSON.stringify(uitkomst)}`);
  return uitkomst.bevestiging;
}

/** Waits until something holds; fails with what it last was. */
export async function totdat<T>(
  lees: () => Promise<T>,
  klopt: (waarde: T) => boolean,
  ms = 60_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const waarde = await lees();
    if (klopt(waarde)) return waarde;
    if (Date.now() > end) throw new Error(`did not come true: ${JSON.stringify(waarde)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A report of progress, as anybody may give it. */
export function voortgang(door: string, toelichting = 'Komt twee ochtenden.'): Opdracht {
  return { opdracht: 'rapporteerVoortgang', door, gegevens: { oordeel: 'op-schema', toelichting } };
}
