import type { Client } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { postActivities } from '../activities/post/activity';
import type { Kanaal } from '../activities/post/kanaal';
import { openKanalen } from '../activities/post/kanalen';
import type { Mailserver } from '../activities/post/mail/server';
import { deliver, type Post } from '../activities/post/loop';
import { postQueue } from '../activities/post/queue';
import { POST_TIMES, type PostTimes } from '../activities/post/times';
import { openDatabase } from '../dossier/database';
import { dataConverter, type KeyRing } from '../temporal/codec';
import { POSTBODE, postbodeId, postTaskQueue } from '../workflows/contract';
import { keepStarted } from './keep-started';

/** How messages are delivered. */
export interface PostOptions {
  /** How many deliver at the same time in the whole installation, and so many at most in this process; default 1. */
  readonly count?: number | undefined;
  /**
   * Without Temporal: this process delivers by itself. For a server that skips time, whose clock stands still while an
   * activity runs.
   */
  readonly plain?: boolean;
  /** The mail server; without it messages are put ready, and sent to nobody. */
  readonly mail?: Mailserver | undefined;
  /** Other ways to reach people than those of an installation. */
  readonly kanalen?: readonly Kanaal[];
  readonly times?: PostTimes;
}

export interface PostWorkerOptions extends PostOptions {
  readonly connection: NativeConnection;
  readonly client: Client;
  readonly namespace: string;
  readonly keys: KeyRing;
  readonly taskQueue: string;
  readonly databaseUrl: string;
  readonly report: (text: string) => void;
}

export interface RunningPost {
  /** Resolves when it was stopped, rejects when it broke down; nothing of it is at work then. */
  readonly ended: Promise<void>;
  /** Leases nothing more, and ends when what is being sent is finished. May be called more than once. */
  stop(): void;
}

/** Connections to the dossier for what mail looks up. */
const MAIL_CONNECTIONS = 2;
/** How long after its last send a worker that is told to stop may take. */
const PATIENCE_MS = 10_000;

/** Begins to deliver the messages of the outbox, on connections of its own. */
export async function startPost(options: PostWorkerOptions): Promise<RunningPost> {
  const { databaseUrl, report, mail, times = POST_TIMES, count = 1 } = options;
  const ending = new AbortController();
  // Each loop asks one thing at a time, and beside it what waits; what is mailed asks who for, and notes who has it.
  const db = openDatabase(databaseUrl, {
    connections: count + 1 + (mail === undefined ? 0 : MAIL_CONNECTIONS),
    sleutels: options.keys,
  });
  const ways = openKanalen(db, mail);
  const { kanalen = ways.kanalen } = options;
  const close = async () => {
    ways.close();
    await db.destroy();
  };
  const post: Post = { queue: postQueue(db, times.leaseMs), kanalen, times, report };
  if (options.plain === true) {
    const ended = deliver(post, ending.signal).then(close);
    return { ended, stop: () => ending.abort() };
  }

  const { connection, namespace, keys, client, taskQueue } = options;
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: postTaskQueue(taskQueue),
    activities: postActivities(post, ending.signal),
    dataConverter: dataConverter(keys),
    maxConcurrentActivityTaskExecutions: count,
    maxHeartbeatThrottleInterval: times.heartbeatMs,
    // Leasing has ended by then: what is left is to finish what is being sent.
    shutdownGraceTime: 0,
    shutdownForceTime: times.sendMs + PATIENCE_MS,
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const ids = Array.from({ length: count }, (_, index) => postbodeId(index, taskQueue));
  const starting = keepStarted(client, { type: POSTBODE, taskQueue, ids }, (why) =>
    report(`messages wait until their workflow is started: ${why}`),
  );
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
