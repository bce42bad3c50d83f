import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { TASK_QUEUE, VERNIETIGING, vernietigingWorkflowId } from '../workflows/contract';
import { isNotFound, translate } from './errors';

const WAIT_MS = 5_000;

/** Has a list destroyed that was approved; asked again it goes on with what runs. Rejects with `TemporalUnreachable` when it was not begun. */
export async function beginVernietiging(
  { client, taskQueue = TASK_QUEUE }: { readonly client: Client; readonly taskQueue?: string },
  lijst: string,
): Promise<void> {
  try {
    await client.withDeadline(Date.now() + WAIT_MS, () =>
      client.workflow.start(VERNIETIGING, {
        workflowId: vernietigingWorkflowId(lijst),
        taskQueue,
        args: [lijst],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: 'Vernietigen',
      }),
    );
  } catch (fault) {
    if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw translate(fault);
  }
}

/** Removes every run of a workflow from Temporal; one that is not there (any more) is removed. */
export async function wisWorkflow(client: Client, namespace: string, workflowId: string): Promise<void> {
  const wis = (runId: string) =>
    client.workflowService
      .deleteWorkflowExecution({ namespace, workflowExecution: { workflowId, runId } })
      .catch((fault: unknown) => {
        if (!isNotFound(fault)) throw fault;
      });
  // The last by its id alone, for a list runs some seconds behind; then those before it.
  await wis('');
  for await (const { runId } of client.workflow.list({ query: `WorkflowId = "${workflowId}"` }))
    await wis(runId);
}
