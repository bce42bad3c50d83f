import type { Client } from '@temporalio/client';

/** So many histories are read beside each other: it leaves the rest of the installation alone. */
const BESIDE = 4;

/**
 * How many workflows that Temporal keeps hold something that was encrypted with each key, by the name of the key. Reads every history
 * whole, as a key can stand in the middle of one; nothing in them is decrypted.
 */
export async function telSleutelgebruik(client: Client): Promise<Map<string, number>> {
  const used = new Map<string, number>();
  const runs = allRuns(client);
  const work = async (): Promise<void> => {
    for (let next = await runs.next(); next.done !== true; next = await runs.next()) {
      const { workflowId, runId } = next.value;
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      for (const key of keysIn(history)) used.set(key, (used.get(key) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, work));
  return used;
}

/** Every run that Temporal keeps. Not by the list of the SDK, which decrypts what stands beside a run: its key may be gone. */
async function* allRuns({
  workflowService,
  options,
}: Client): AsyncGenerator<{ readonly workflowId: string; readonly runId: string }> {
  for (let nextPageToken: Uint8Array | undefined; ;) {
    const page = await workflowService.listWorkflowExecutions({
      namespace: options.namespace,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    for (const { execution } of page.executions)
      if (execution?.workflowId != null && execution.runId != null)
        yield { workflowId: execution.workflowId, runId: execution.runId };
    nextPageToken = page.nextPageToken;
    if (nextPageToken.length === 0) return;
  }
}

/** The names of all keys with which something within a value was encrypted. */
function keysIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const here = stack.pop();
    if (typeof here !== 'object' || here === null || ArrayBuffer.isView(here)) continue;
    for (const [name, part] of Object.entries(here)) {
      if (name === 'encryption-key-id' && part instanceof Uint8Array)
        found.add(Buffer.from(part).toString('utf8'));
      else stack.push(part);
    }
  }
  return found;
}
