import { Client, Connection } from '@temporalio/client';
import { Client as Database } from 'pg';
import { pause } from '../../embedded/processes';
import { CASUS } from '../../workflows/contract';
import { melding, voortgang } from '../casus';
import { startPart } from '../part';
import type { Servers } from '../servers';
import type { Leftover, Side } from '../side';
import { HttpSender, type Answer } from './http';

const SETTLE_MS = 120_000;
/** Accepted but not confirmed, or not even accepted, within the patience of the API. */
const NOT_IN_TIME = new Set([202, 503]);

/** The number of the case, when the answer is what was to be: confirmed by the dossier, not only accepted. */
function expectStatus(status: number, answer: Answer): string {
  if (answer.status !== status) {
    throw new Error(`The API answered ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  }
  return (answer.body as { casus: { casusnummer: string } }).casus.casusnummer;
}

/** Counts rows of the outbox. */
async function messages(databaseUrl: string, where: string, values: string[] = []): Promise<number> {
  const database = new Database({ connectionString: databaseUrl });
  await database.connect();
  try {
    const query = `select count(*)::int as n from bericht where ${where}`;
    const { rows } = await database.query<{ n: number }>(query, values);
    return rows[0]?.n ?? 0;
  } finally {
    await database.end();
  }
}

/** Waits until the last message in the outbox of the dossier is delivered. */
async function delivered(databaseUrl: string): Promise<Leftover> {
  const left = () => messages(databaseUrl, 'bezorgd_op is null and opgegeven_op is null');
  const begun = Date.now();
  const atFirst = await left();
  for (let n = atFirst; n > 0; n = await left()) {
    if (Date.now() - begun > SETTLE_MS) throw new Error(`${n} messages are still not delivered.`);
    await pause(250);
  }
  return { messages: atFirst, seconds: atFirst === 0 ? 0 : (Date.now() - begun) / 1_000 };
}

/** The product: real API and worker, asked over HTTP. */
export async function productSide(servers: Servers): Promise<Side> {
  const part = await startPart(require.resolve('./process'), servers);
  const http = new HttpSender(part.ready.url ?? '');
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection, namespace: servers.namespace });
  return {
    startCase: async (n) => {
      const answer = await http.post('/v1/casussen', melding(n));
      return NOT_IN_TIME.has(answer.status) ? undefined : expectStatus(201, answer);
    },
    command: async (casusnummer) => {
      expectStatus(200, await http.post(`/v1/casussen/${casusnummer}/opdrachten`, voortgang()));
    },
    settle: () => delivered(servers.databaseUrl),
    costOf: async (casusnummer) => {
      const { namespace } = servers;
      const query = `WorkflowType = '${CASUS}' and casusnummer = '${casusnummer}'`;
      for (let attempt = 0; attempt < 50; attempt++) {
        const { executions } = await client.workflowService.listWorkflowExecutions({ namespace, query });
        const workflowId = executions[0]?.execution?.workflowId ?? '';
        if (workflowId !== '') {
          const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
          const led = await messages(servers.databaseUrl, 'casusnummer = $1', [casusnummer]);
          return { events: events?.length ?? 0, messages: led };
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
