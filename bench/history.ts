import { Client, Connection } from '@temporalio/client';
import type { Servers } from './servers';

/** How many events the history of a workflow has. */
export async function eventsOf({ temporalAddress, namespace }: Servers, workflowId: string): Promise<number> {
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const { workflow } = new Client({ connection, namespace });
    const { events } = await workflow.getHandle(workflowId).fetchHistory();
    return events?.length ?? 0;
  } finally {
    await connection.close();
  }
}
