import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { registratieActivities } from '../activities/registratie/activity';
import type { Zaaksystemen } from '../activities/registratie/instellingen';
import { registreerAlles, type Registratiedienst } from '../activities/registratie/loop';
import { REGISTRATIE_TIMES, type RegistratieTimes } from '../activities/registratie/times';
import { openDatabase } from '../dossier/database';
import { dataConverter, type KeyRing } from '../temporal/codec';
import { REGISTRATOR, registratieTaskQueue, registratorId } from '../workflows/contract';
import { keepStarted } from './keep-started';

/** How cases are registered in the case systems of their regions. */
export interface RegistratieOptions {
  readonly systemen: Zaaksystemen;
  /** Without Temporal: this process registers by itself, as with `plain` of the post. */
  readonly plain?: boolean;
  readonly times?: RegistratieTimes;
}

export interface RegistratorOptions extends RegistratieOptions {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly keys: KeyRing;
  readonly taskQueue: string;
  readonly databaseUrl: string;
  readonly report: (text: string) => void;
}

export interface RunningRegistrator {
  /** Resolves when it was stopped, rejects when it broke down; nothing of it is at work then. */
  readonly ended: Promise<void>;
  /** Begins nothing more, and ends when the calls under way are. May be called more than once. */
  stop(): void;
}

const CONNECTIONS = 4;
/** How long after its last call a worker that is told to stop may take. */
const PATIENCE_MS = 10_000;

/** Begins to register cases, on connections of its own, so that neither cases nor mail wait for a case system. */
export async function startRegistrator(options: RegistratorOptions): Promise<RunningRegistrator> {
  const { databaseUrl, keys, report, systemen, times = REGISTRATIE_TIMES } = options;
  const ending = new AbortController();
  const db = openDatabase(databaseUrl, { connections: CONNECTIONS, sleutels: keys });
  const dienst: Registratiedienst = { db, systemen, times, report };
  if (options.plain === true) {
    const ended = registreerAlles(dienst, ending.signal).then(() => db.destroy());
    return { ended, stop: () => ending.abort() };
  }

  const { connection, namespace, client, taskQueue } = options;
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: registratieTaskQueue(taskQueue),
    activities: registratieActivities(dienst, ending.signal),
    dataConverter: dataConverter(keys),
    maxConcurrentActivityTaskExecutions: 1,
    maxHeartbeatThrottleInterval: times.heartbeatMs,
    // Nothing is begun any more by then: what is left is to finish the calls under way.
    shutdownGraceTime: 0,
    shutdownForceTime: times.callMs + PATIENCE_MS,
  }).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const starting = keepStarted(
    client,
    { type: REGISTRATOR, taskQueue, ids: [registratorId(taskQueue)] },
    (why) => report(`registrations wait until their workflow is started: ${why}`),
  );
  const ended = worker.run().finally(async () => {
    await starting.stop();
    await db.destroy();
  });
  return {
    ended,
    stop: () => {
      ending.abort();
      if (worker.getState() === 'RUNNING') worker.shutdown();
    },
  };
}
