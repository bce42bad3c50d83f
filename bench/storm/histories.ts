import type { Client } from '@temporalio/client';
import { bundleWorkflows } from '../../temporal/bundle';
import type { KeyRing } from '../../temporal/codec';
import { Replayer } from '../../temporal/replay';

/** What histories tell of a storm. */
export interface Troubles {
  readonly histories: number;
  /** Workflow tasks that were not started or not finished in time, and were done again. */
  readonly timedOut: number;
  /** Workflow tasks that failed. */
  readonly failed: number;
}

const AT_A_TIME = 8;

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const place = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, place));
}

/** Counts the workflow tasks that went wrong in these workflows. */
export async function troublesOf(client: Client, workflowIds: readonly string[]): Promise<Troubles> {
  let [timedOut, failed] = [0, 0];
  await each(workflowIds, async (id) => {
    const { events } = await client.workflow.getHandle(id).fetchHistory();
    for (const event of events ?? []) {
      if (event.workflowTaskTimedOutEventAttributes != null) timedOut++;
      if (event.workflowTaskFailedEventAttributes != null) failed++;
    }
  });
  return { histories: workflowIds.length, timedOut, failed };
}

/** Replays the histories of these workflows; rejects with `DoesNotReplay` when one does not. */
export async function replayAll(
  client: Client,
  keys: KeyRing,
  workflowIds: readonly string[],
): Promise<void> {
  const replayer = new Replayer({ client, keys, workflowBundle: await bundleWorkflows() });
  try {
    await each(workflowIds, (id) => replayer.replay(id));
  } finally {
    await replayer.close();
  }
}
