import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { dataConverter, type KeyRing } from '../temporal/codec';

/** Where an endless worker runs. */
export interface EndlessPlace {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly keys: KeyRing;
  /** That of the workflows; their activities have one of their own. */
  readonly taskQueue: string;
}

/** Workflows without an end, that run as long as the installation exists, and the one activity that they run over and over. */
export interface Endless {
  readonly type: string;
  readonly ids: readonly string[];
  readonly activityQueue: string;
  readonly activities: object;
  readonly heartbeatMs: number;
  /** How long what it is at may still take once nothing more is begun. */
  readonly lastMs: number;
  /** Tells that the workflows cannot be started, and why. */
  readonly failed: (why: string) => void;
  /** Told once, that nothing more is to be begun. */
  readonly ending: AbortController;
  /** Ends what the activities work with, when they are over or never came to be. */
  readonly close: () => Promise<void>;
}

/** A worker beside that of the cases. */
export interface RunningBeside {
  /** Resolves when it was stopped, rejects when it broke down; nothing of it is at work then. */
  readonly ended: Promise<void>;
  /** Begins nothing more, and ends when what is under way is finished. May be called more than once. */
  stop(): void;
}

const START_MS = 60_000;
/** How long a call to start one may take, and how long after its last work a worker that is told to stop. */
const PATIENCE_MS = 10_000;

/** Runs the activities of endless workflows in this process, and sees to it that the workflows run. */
export async function runEndless(place: EndlessPlace, endless: Endless): Promise<RunningBeside> {
  const { connection, namespace, keys } = place;
  const { activityQueue, activities, ids, ending, close } = endless;
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: activityQueue,
    activities,
    dataConverter: dataConverter(keys),
    maxConcurrentActivityTaskExecutions: ids.length,
    maxHeartbeatThrottleInterval: endless.heartbeatMs,
    // Nothing is begun any more by then: what is left is to finish what is under way.
    shutdownGraceTime: 0,
    shutdownForceTime: endless.lastMs + PATIENCE_MS,
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const starting = keepStarted(place, endless);
  const ended = worker.run().finally(async () => {
    await starting.stop();
    await close();
  });
  return {
    ended,
    stop: () => {
      ending.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
    },
  };
}

/** Sees to it, now and each minute, that the workflows run. */
function keepStarted(place: EndlessPlace, endless: Endless): { stop(): Promise<void> } {
  let starting = Promise.resolve();
  const start = () => {
    starting = starting
      .then(() => startAll(place, endless))
      .catch((error: unknown) => endless.failed(String(error)));
  };
  start();
  const timer = setInterval(start, START_MS);
  return {
    stop: () => {
      clearInterval(timer);
      // A client that is closed under a running call takes the whole process down.
      return starting;
    },
  };
}

async function startAll({ client, taskQueue }: EndlessPlace, { type, ids }: Endless): Promise<void> {
  for (const workflowId of ids) {
    await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.start(type, { workflowId, workflowIdConflictPolicy: 'USE_EXISTING', taskQueue }),
    );
  }
}
