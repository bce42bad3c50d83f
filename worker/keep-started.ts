import type { Client } from '@temporalio/client';

/** Workflows without an end, that run as long as the installation exists. */
export interface Endless {
  readonly type: string;
  readonly taskQueue: string;
  readonly ids: readonly string[];
}

const START_MS = 60_000;
/** How long a call to start one may take. */
const PATIENCE_MS = 10_000;

/** Sees to it, now and each minute, that workflows without an end run; tells why when they cannot be started. */
export function keepStarted(
  client: Client,
  workflows: Endless,
  failed: (why: string) => void,
): { stop(): Promise<void> } {
  let starting = Promise.resolve();
  const start = () => {
    starting = starting
      .then(() => startAll(client, workflows))
      .catch((error: unknown) => failed(String(error)));
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

async function startAll(client: Client, { type, taskQueue, ids }: Endless): Promise<void> {
  for (const workflowId of ids) {
    await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.start(type, { workflowId, workflowIdConflictPolicy: 'USE_EXISTING', taskQueue }),
    );
  }
}
