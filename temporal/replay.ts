import type { Client } from '@temporalio/client';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { dataConverter, type Sleutelbos } from './codec';

/** A history that the workflow code does not come to again: a worker that restarts could not go on with that case. */
export class DoesNotReplay extends Error {
  override readonly name = 'DoesNotReplay';

  constructor(workflowId: string, cause: unknown) {
    super(`The history of ${workflowId} does not replay: ${String(cause)}`, { cause });
  }
}

export interface ReplayOptions {
  readonly client: Client;
  readonly sleutels: Sleutelbos;
  readonly workflowBundle: WorkflowBundleWithSourceMap;
}

/** Replays the history of a workflow, as far as it has come. Rejects with `DoesNotReplay`. */
export async function replay(
  { client, sleutels, workflowBundle }: ReplayOptions,
  workflowId: string,
  runId?: string,
): Promise<void> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const options = { workflowBundle, dataConverter: dataConverter(sleutels), replayName: workflowId };
  try {
    await Worker.runReplayHistory(options, history, workflowId);
  } catch (error) {
    throw new DoesNotReplay(workflowId, error);
  }
}
