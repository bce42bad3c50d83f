import type { Client } from '@temporalio/client';
import { bewakingTaskQueue, postTaskQueue, TASK_QUEUE } from '../workflows/contract';

/** How Temporal is, and who asks work of it. */
export interface Temporalstand {
  readonly versie: string;
  /** How many workers asked for work in the last two minutes: of cases, of messages, and of the watchdog. */
  readonly casussen: number;
  readonly berichten: number;
  readonly bewaking: number;
}

/** A poll lasts a minute; who did not ask for work for longer than this is not there. */
const SILENT_MS = 120_000;
const PATIENCE_MS = 3_000;

/** Numbers of `temporal.api.enums.v1.TaskQueueType`. */
const WORKFLOW = 1;
const ACTIVITY = 2;

/** Asks Temporal how it is; rejects when it does not answer within three seconds. */
export function leesTemporalstand(
  client: Client,
  namespace: string,
  taskQueue: string = TASK_QUEUE,
): Promise<Temporalstand> {
  const vragers = async (name: string, taskQueueType: number): Promise<number> => {
    const { pollers } = await client.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name },
      taskQueueType,
    });
    const actief = (pollers ?? []).filter(
      ({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > Date.now() - SILENT_MS,
    );
    return new Set(actief.map(({ identity }) => identity)).size;
  };
  return client.withDeadline(Date.now() + PATIENCE_MS, async () => {
    const [{ serverVersion }, casussen, berichten, bewaking] = await Promise.all([
      client.workflowService.getSystemInfo({}),
      vragers(taskQueue, WORKFLOW),
      vragers(postTaskQueue(taskQueue), ACTIVITY),
      vragers(bewakingTaskQueue(taskQueue), ACTIVITY),
    ]);
    return { versie: serverVersion, casussen, berichten, bewaking };
  });
}
