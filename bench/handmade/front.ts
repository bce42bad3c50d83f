import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { LOOPBACK } from '../../embedded/ports';
import { runPart } from '../part';
import { HANDMADE_QUEUE } from './side';

interface Asked {
  path: string[];
  content: unknown;
}

async function read(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const [, ...path] = (request.url ?? '').split('/');
  return { path, content: JSON.parse(Buffer.concat(parts).toString()) };
}

/** HTTP and no more: `POST /TYPE/ID` starts a workflow with a report, `POST /TYPE/ID/command` gives it a command. */
runPart(async ({ temporalAddress, namespace }) => {
  const connection = await Connection.connect({ address: temporalAddress });
  const { workflow } = new Client({ connection, namespace });
  const answer = async ({ path: [type = '', workflowId = '', command], content }: Asked): Promise<number> => {
    if (command !== undefined) {
      await workflow.getHandle(workflowId).executeUpdate('command', { args: [content] });
      return 200;
    }
    const startWorkflowOperation = new WithStartWorkflowOperation(type, {
      workflowId,
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: HANDMADE_QUEUE,
      args: [],
    });
    await workflow.executeUpdateWithStart('report', { args: [content], startWorkflowOperation });
    return 201;
  };
  const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    read(request)
      .then(answer)
      .then((status) => send(status, {}))
      .catch((error: unknown) => send(500, { error: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(0, LOOPBACK, resolve));
  return {
    ready: { url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}` },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await connection.close();
    },
  };
});
