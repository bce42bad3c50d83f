import { hostname } from 'node:os';
import type { Connection } from '@temporalio/client';
import { readSettings } from '../settings/environment';
import { connect } from '../temporal/connection';
import { temporalServer } from '../temporal/settings';
import { bewakingTaskQueue, postTaskQueue, TASK_QUEUE } from '../workflows/contract';

/** A poll lasts a minute; who did not ask for work for longer than this is not there. */
const SILENT_MS = 120_000;

/** Numbers of `temporal.api.enums.v1.TaskQueueType`. */
const QUEUES = [
  { name: TASK_QUEUE, taskQueueType: 1 },
  { name: postTaskQueue(TASK_QUEUE), taskQueueType: 2 },
  { name: bewakingTaskQueue(TASK_QUEUE), taskQueueType: 2 },
];

/** The queues from which no worker of this computer asks work. */
async function silentQueues({ workflowService }: Connection, namespace: string): Promise<string[]> {
  const asked = await Promise.all(
    QUEUES.map(async ({ name, taskQueueType }) => {
      const { pollers } = await workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name },
        taskQueueType,
      });
      const ours = (pollers ?? []).filter(({ identity }) => identity?.endsWith(`@${hostname()}`));
      const seen = ours.map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000);
      return Math.max(0, ...seen) > Date.now() - SILENT_MS ? [] : [name];
    }),
  );
  return asked.flat();
}

/** `npm run worker:health`: ends with 0 when Temporal knows a worker of this computer that asks for all its work. */
async function main(): Promise<void> {
  const { temporal } = readSettings('The health check of the worker', process.env, {
    temporal: temporalServer,
  });
  const connection = await connect(temporal);
  try {
    const silent = await silentQueues(connection, temporal.namespace);
    if (silent.length > 0) throw new Error(`no worker on ${hostname()} asks work from ${silent.join(', ')}`);
  } finally {
    await connection.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
