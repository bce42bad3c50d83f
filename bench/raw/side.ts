import { randomUUID } from 'node:crypto';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { melding, voortgang } from '../casus';
import { startPart } from '../part';
import type { Servers } from '../servers';
import type { Side } from '../side';

export const RAW_QUEUE = 'bench-raw';

/** The raw workflow, started and fed by the SDK's own client in this process. */
export async function rawSide(servers: Servers): Promise<Side> {
  const part = await startPart(require.resolve('./process'), servers);
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const { workflow } = new Client({ connection, namespace: servers.namespace });
  return {
    startCase: async (n) => {
      const workflowId = `raw-${randomUUID()}`;
      const startWorkflowOperation = new WithStartWorkflowOperation('rawCase', {
        workflowId,
        workflowIdConflictPolicy: 'USE_EXISTING',
        taskQueue: RAW_QUEUE,
        args: [],
      });
      await workflow.executeUpdateWithStart('meld', { args: [melding(n)], startWorkflowOperation });
      return workflowId;
    },
    command: async (workflowId) => {
      await workflow.getHandle(workflowId).executeUpdate('opdracht', { args: [voortgang()] });
    },
    settle: async () => ({ messages: 0, seconds: 0 }),
    costOf: async (workflowId) => {
      const history = await workflow.getHandle(workflowId).fetchHistory();
      return { events: history.events?.length ?? 0, messages: 0 };
    },
    stop: async () => {
      await part.stop();
      await connection.close();
    },
  };
}
