import { Client, Connection } from '@temporalio/client';
import { pause } from '../../embedded/processes';
import { BEZORGING, CASUS } from '../../workflows/contract';
import { melding, voortgang } from '../casus';
import { startPart } from '../part';
import type { Servers } from '../servers';
import type { Leftover, Side } from '../side';
import { HttpSender, type Answer } from './http';

const SETTLE_MS = 120_000;
/** Visibility runs a moment behind: nothing left must be seen this many times in a row. */
const SEEN_EMPTY = 3;

/** The answer, when it says what was to be: a case that the dossier has, not one that is only accepted. */
function expectStatus(status: number, answer: Answer): { casusnummer: string } {
  if (answer.status !== status) {
    throw new Error(`The API answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body as { casusnummer: string };
}

/** Waits until every message of the cases is delivered. */
async function delivered({ workflow }: Client): Promise<Leftover> {
  const query = `WorkflowType = '${BEZORGING}' and ExecutionStatus = 'Running'`;
  const begun = Date.now();
  const { count: messages } = await workflow.count(query);
  for (let empty = 0, left = messages; empty < SEEN_EMPTY; empty = left === 0 ? empty + 1 : 0) {
    if (Date.now() - begun > SETTLE_MS) throw new Error(`${left} messages are still not delivered.`);
    await pause(500);
    left = (await workflow.count(query)).count;
  }
  return { messages, seconds: messages === 0 ? 0 : (Date.now() - begun) / 1_000 };
}

/** The product: real API and worker, asked over HTTP. */
export async function productSide(servers: Servers): Promise<Side> {
  const part = await startPart(require.resolve('./process'), servers);
  const http = new HttpSender(part.ready.url ?? '');
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection, namespace: servers.namespace });
  return {
    startCase: async (n) => expectStatus(201, await http.post('/v1/casussen', melding(n))).casusnummer,
    command: async (casusnummer) => {
      expectStatus(200, await http.post(`/v1/casussen/${casusnummer}/opdrachten`, voortgang()));
    },
    settle: () => delivered(client),
    eventsOf: async (casusnummer) => {
      const query = `WorkflowType = '${CASUS}' and casusnummer = '${casusnummer}'`;
      for (let attempt = 0; attempt < 50; attempt++) {
        for await (const { workflowId } of client.workflow.list({ query })) {
          return (await client.workflow.getHandle(workflowId).fetchHistory()).events?.length ?? 0;
        }
        await pause(200);
      }
      throw new Error(`Temporal does not find case ${casusnummer}.`);
    },
    stop: async () => {
      http.close();
      await part.stop();
      await connection.close();
    },
  };
}
