import type { NativeConnection, WorkflowBundleOption } from '@temporalio/worker';
import { createActivities } from '../activities';
import { openDatabase } from '../dossier/database';
import { migreer } from '../dossier/migrate';
import { verbind } from '../temporal/connection';
import { voortgangslinks } from '../client/voortgangslink';
import { leesSleutels } from '../temporal/codec';
import { connectNative } from '../temporal/native-connection';
import { untilItWorks } from '../temporal/patience';
import type { TemporalServer } from '../temporal/server';
import { TAAKWACHTRIJ } from '../workflows/contract';
import { maakWorker, SLOTS } from '../temporal/worker-options';
import { startPost, type PostOptions } from './postbode';
import { stelRuntimeIn } from '../temporal/runtime';

export interface Startopties extends TemporalServer {
  readonly databaseUrl: string;
  /** 32 bytes in base64, the same for every worker and API of the installation. */
  readonly sleutel: string;
  readonly taskQueue?: string;
  /** Address at which people reach the pages; without it messages carry no links. */
  readonly publicUrl?: string | undefined;
  /** Made before; without it the workflow code is bundled at the start. */
  readonly workflowBundle?: WorkflowBundleOption | undefined;
  /** Cases kept in memory between their moments; by default as many as fit the heap. */
  readonly maxCachedWorkflows?: number;
  /** How messages are delivered. */
  readonly post?: PostOptions;
  /** How long it waits for its servers; two minutes by default. */
  readonly patienceMs?: number;
  /** Where problems that mend themselves are told; by default on stderr. */
  readonly meld?: (tekst: string) => void;
}

export interface LopendeWorker {
  /** Rejects when the worker broke down, resolves when it was stopped. */
  readonly beeindigd: Promise<void>;
  /** Finishes what it is doing and ends. May be called more than once. */
  stop(): Promise<void>;
}

const UITLOOP_MS = 15_000;

/** Starts a worker: waits for its servers, brings the database up to date, and works until it is stopped. */
export async function startWorker(opties: Startopties): Promise<LopendeWorker> {
  const { namespace, databaseUrl, taskQueue = TAAKWACHTRIJ } = opties;
  const meld = opties.meld ?? ((tekst: string) => void process.stderr.write(`worker: ${tekst}\n`));
  const patience = { report: meld, patienceMs: opties.patienceMs };
  const sleutels = leesSleutels(opties.sleutel);
  stelRuntimeIn('WARN');

  // With fewer, a storm would wait for connections until its local activities expire.
  const db = openDatabase(databaseUrl, { connections: SLOTS.activities + SLOTS.localActivities });
  const client = verbind({ ...opties, sleutels });
  let connection: NativeConnection | undefined;
  const sluit = async () => {
    await connection?.close();
    // A call that is being retried would throw outside any promise on a closed connection: let those run out first.
    setTimeout(() => void client.connection.close(), UITLOOP_MS).unref();
    await db.destroy();
  };
  try {
    await untilItWorks('the database', patience, () => migreer(db));
    connection = await untilItWorks('Temporal', patience, () => connectNative(opties));
    const worker = await maakWorker({
      connection,
      namespace,
      sleutels,
      taskQueue,
      activities: createActivities({
        db,
        voortgangslink:
          opties.publicUrl === undefined ? undefined : voortgangslinks(opties.publicUrl, sleutels),
      }),
      workflowBundle: opties.workflowBundle,
      maxCachedWorkflows: opties.maxCachedWorkflows,
    });

    const post = await startPost({
      ...opties.post,
      connection,
      client,
      namespace,
      sleutels,
      taskQueue,
      databaseUrl,
      report: meld,
    });
    const houdOp = () => {
      post.stop();
      if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    // When one of the two breaks down, the other ends too.
    const beide = [worker.run().finally(houdOp), post.ended.finally(houdOp)];
    const beeindigd = Promise.allSettled(beide)
      .then(() => Promise.all(beide))
      .then(() => undefined)
      .finally(sluit);
    // Whoever stops the worker, or asks how it ended, hears of it; a bystander must not crash over it.
    beeindigd.catch((fout: unknown) => meld(`broke down: ${String(fout)}`));
    return {
      beeindigd,
      stop: async () => {
        houdOp();
        await beeindigd.catch(() => undefined);
      },
    };
  } catch (fout) {
    await sluit();
    throw fout;
  }
}
