import type { NativeConnection, WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../activities';
import { corvActivities } from '../activities/justitie/corv';
import { metSchema, zonderSchema } from '../activities/justitie/corv/keuring';
import { stukActivities } from '../activities/justitie/stuk';
import { vernietigingActivities } from '../activities/vernietiging';
import { kanaalkeuze } from '../activities/post/kanalen';
import { herverpakAbonnementen } from '../dossier/abonnementen/geheim';
import { openDatabase } from '../dossier/database';
import { herverpakSleutels } from '../dossier/geheim/herverpakken';
import { herverpakVerzamelopdrachten } from '../dossier/verzamelopdrachten/geheim';
import { herverpakVerzuim } from '../dossier/verzuim/geheim';
import { herverpakWeergaven } from '../dossier/weergaven/herverpakken';
import { migrate } from '../dossier/migrate';
import { loadSjablonen, sjablonenVan } from '../sjablonen/load';
import { connectClient } from '../temporal/connection';
import { afspraaklinks } from '../client/afspraaklink';
import { pseudoniem } from '../client/identity';
import { wisWorkflow } from '../client/vernietiger';
import { voortgangslinks } from '../client/voortgangslink';
import { readKeys } from '../temporal/codec';
import { bundleWorkflows } from '../temporal/bundle';
import { connectNative } from '../temporal/native-connection';
import { untilItWorks } from '../temporal/patience';
import type { TemporalServer } from '../temporal/server';
import { TASK_QUEUE } from '../workflows/contract';
import { createWorker, SLOTS } from '../temporal/worker-options';
import { startBeurten } from './beurten';
import { startBewaker, type BewakingOptions } from './bewaker';
import { startMetrics } from './metrics';
import { startPost, type PostOptions } from './postbode';
import { startRegistrator, type RegistratieOptions } from './registrator';
import { configureRuntime } from '../temporal/runtime';
import { createLog, TEXT_LOG, type Log } from '../telemetry/log';
import type { MetricsAddress } from '../settings/metrics';

export interface StartWorkerOptions extends TemporalServer {
  readonly databaseUrl: string;
  /** 32 bytes in base64, the same for every worker and API of the installation. */
  readonly key: string;
  readonly taskQueue?: string;
  /** Address at which people reach the pages; without it messages carry no links. */
  readonly publicUrl?: string | undefined;
  /** The version of the code; without it workers are not told apart, and a case is taken by whichever is there. */
  readonly uitgave?: string | undefined;
  /** Made before; without it the workflow code is bundled at the start. */
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  /** Cases kept in memory between their moments; by default as many as fit the heap. */
  readonly maxCachedWorkflows?: number;
  /**
   * How long work waits for the worker that has its case in memory; three minutes by default, for a storm. Where one
   * worker is all there is, and comes back at once after a crash, less is better.
   */
  readonly stickyMs?: number;
  /** Folder with the templates of messages; without it everything goes in our own words. */
  readonly sjablonenMap?: string | undefined;
  /** Schema against which messages for CORV are checked; without it they are not. */
  readonly corvXsd?: string | undefined;
  /** How messages are delivered. */
  readonly post?: PostOptions;
  /** The case systems of the regions; without it nothing is registered anywhere. */
  readonly registratie?: RegistratieOptions | undefined;
  /** How the cases are watched; without it not by this worker. A server that skips time lists nothing to watch. */
  readonly bewaking?: BewakingOptions | undefined;
  /** Where its metrics are read; without it nothing is measured. */
  readonly metrics?: MetricsAddress | undefined;
  /** How long it waits for its servers; two minutes by default. */
  readonly patienceMs?: number;
  /** Where it tells what goes on; without it what is wrong, on the error output. */
  readonly log?: Log | undefined;
  /** Where problems that mend themselves are told; by default in the log. */
  readonly report?: (text: string) => void;
}

export interface RunningWorker {
  /** Rejects when the worker broke down, resolves when it was stopped. */
  readonly ended: Promise<void>;
  /** Finishes what it is doing and ends. May be called more than once. */
  stop(): Promise<void>;
}

const GRACE_MS = 15_000;

/** Starts a worker: waits for its servers, brings the database up to date, and works until it is stopped. */
export async function startWorker(options: StartWorkerOptions): Promise<RunningWorker> {
  const { namespace, databaseUrl, taskQueue = TASK_QUEUE } = options;
  const log = options.log ?? createLog('worker', TEXT_LOG);
  const reportOf = (part: string) => options.report ?? ((text: string) => log.of(part).warn(text));
  const report = reportOf('worker');
  const patience = { report, patienceMs: options.patienceMs };
  const keys = readKeys(options.key);
  const gelezen = loadSjablonen(options.sjablonenMap);
  for (const [regio, fouten] of gelezen.gebreken)
    report(`templates of ${regio} are not right, our own words go instead: ${fouten.join(' ')}`);
  const sjablonen = sjablonenVan(gelezen);
  const metrics = options.metrics === undefined ? undefined : await startMetrics(options.metrics, log);
  configureRuntime('WARN', { log });

  const keur = options.corvXsd === undefined ? zonderSchema : metSchema(options.corvXsd);
  // With fewer, a storm would wait for connections until its local activities expire.
  const db = openDatabase(databaseUrl, {
    connections: SLOTS.activities + SLOTS.localActivities,
    sleutels: keys,
  });
  const client = connectClient({ ...options, keys });
  let connection: NativeConnection | undefined;
  const beside: { readonly ended: Promise<void>; stop(): void }[] = [];
  const close = async () => {
    await connection?.close();
    // A call that is being retried would throw outside any promise on a closed connection: let those run out first.
    setTimeout(() => void client.connection.close(), GRACE_MS).unref();
    await Promise.all([db.destroy(), metrics?.stop()]);
  };
  try {
    await untilItWorks('the database', patience, async () => {
      await migrate(db);
      await herverpakSleutels(db);
      await herverpakWeergaven(db);
      await herverpakVerzamelopdrachten(db);
      await herverpakVerzuim(db);
      await herverpakAbonnementen(db);
    });
    connection = await untilItWorks('Temporal', patience, () => connectNative(options));
    const workflowBundle = options.workflowBundle ?? (await bundleWorkflows());
    const { publicUrl } = options;
    const opmaak = {
      sjablonen,
      kanaalVan: kanaalkeuze(options.post?.mail !== undefined, options.post?.notify),
      voortgangslink: publicUrl === undefined ? undefined : voortgangslinks(publicUrl, keys),
      afspraaklink: publicUrl === undefined ? undefined : afspraaklinks(publicUrl, keys),
    };
    const worker = await createWorker({
      connection,
      namespace,
      keys,
      taskQueue,
      activities: {
        ...createActivities({
          db,
          ...opmaak,
          pseudoniem: (persoon) => pseudoniem(persoon, keys),
          bijKlok: metrics?.taken,
        }),
        ...stukActivities(db),
        ...corvActivities(db, keur),
        ...vernietigingActivities(db, (workflowId) => wisWorkflow(client, namespace, workflowId)),
      },
      workflowBundle,
      maxCachedWorkflows: options.maxCachedWorkflows,
      stickyMs: options.stickyMs,
      uitgave: options.uitgave,
    });

    // A schema that is none stops nothing but the messages that need it: it is told now, not when one is asked for.
    keur(Buffer.from('<x/>')).catch((error: unknown) => report(String(error)));
    const shared = { connection, client, namespace, keys, taskQueue, databaseUrl, report };
    beside.push(startBeurten({ ...shared, report: reportOf('beurten') }));
    beside.push(await startPost({ ...options.post, ...shared, report: reportOf('postbode'), publicUrl }));
    if (options.registratie !== undefined)
      beside.push(
        await startRegistrator({ ...options.registratie, ...shared, report: reportOf('registrator') }),
      );
    if (options.bewaking !== undefined)
      beside.push(
        await startBewaker({
          ...options.bewaking,
          ...shared,
          report: reportOf('bewaker'),
          workflowBundle,
          opmaak,
        }),
      );
    const stopAll = () => {
      for (const one of beside) one.stop();
      if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    // When one of them breaks down, the others end too.
    const all = [worker.run(), ...beside.map((one) => one.ended)].map((one) => one.finally(stopAll));
    const ended = Promise.allSettled(all)
      .then(() => Promise.all(all))
      .then(() => undefined)
      .finally(close);
    // Whoever stops the worker, or asks how it ended, hears of it; a bystander must not crash over it.
    ended.catch((error: unknown) => report(`broke down: ${String(error)}`));
    return {
      ended,
      stop: async () => {
        stopAll();
        await ended.catch(() => undefined);
      },
    };
  } catch (error) {
    for (const one of beside) one.stop();
    await Promise.allSettled(beside.map((one) => one.ended));
    await close();
    throw error;
  }
}
