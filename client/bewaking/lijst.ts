import type { Client } from '@temporalio/client';
import type { Lopend } from '../../domain/bewaking/lijsten';
import { naarEpoch, vanEpoch, type Moment } from '../../domain/tijd';
import { BEWAKER, CASUS, deploymentOf, TASK_QUEUE } from '../../workflows/contract';
import { statusOf } from '../errors';

/** Where the cases run, and how far their clock runs apart from real time. */
export interface Plek {
  readonly client: Client;
  readonly taskQueue: string;
  readonly verschuiving: number;
  /** How long a case that is asked for its state gets to answer; by default five seconds. */
  readonly antwoordMs?: number | undefined;
}

/** Where the cases of the product run, on real time. */
export function plekVan(client: Client): Plek {
  return { client, taskQueue: TASK_QUEUE, verschuiving: 0 };
}

/** The most that a server gives at once. */
const PER_KEER = 1_000;

/** The query that lists the running cases of an installation. */
function vraag({ taskQueue }: Plek, ...meer: readonly string[]): string {
  const delen = [`WorkflowType = '${CASUS}'`, `TaskQueue = '${taskQueue}'`, `ExecutionStatus = 'Running'`];
  return [...delen, ...meer].join(' AND ');
}

/** The number of the last whole round of the watchdog that Temporal knows; null: none. */
export async function laatsteRonde({ client, taskQueue }: Plek): Promise<number | null> {
  // A schedule puts the time behind the workflow id.
  const query = `WorkflowType = '${BEWAKER}' AND TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Completed'`;
  for await (const { workflowId, runId } of client.workflow.list({ query, pageSize: 1 }))
    return (await client.workflow.getHandle(workflowId, runId).result()) as number;
  return null;
}

/** How many cases run. */
export async function telLopend(plek: Plek): Promise<number> {
  return (await plek.client.workflow.count(vraag(plek))).count;
}

/** The running cases whose workflow id begins so, as Temporal lists them; it runs some seconds behind. */
export async function lijstLopend(plek: Plek, voorvoegsel: string): Promise<Lopend[]> {
  const rijen = await lijst(plek, vraag(plek, `WorkflowId STARTS_WITH '${voorvoegsel}'`));
  // Some stores compare without case.
  return rijen.filter(({ workflowId }) => workflowId.startsWith(voorvoegsel));
}

/** The workflow ids of what runs beside the cases. */
export async function lijstAnders(plek: Plek): Promise<string[]> {
  const query = `WorkflowType != '${CASUS}' AND TaskQueue = '${plek.taskQueue}' AND ExecutionStatus = 'Running'`;
  return (await lijst(plek, query)).map(({ workflowId }) => workflowId);
}

/** Temporal keeps under this name on which version of the workers a run is. */
const UITGAVE = 'TemporalWorkerDeploymentVersion';

/** As it stands there. */
function uitgavenaam({ taskQueue }: Plek, uitgave: string): string {
  return `${deploymentOf(taskQueue)}:${uitgave}`;
}

/** How many cases run on a version of the workers; null: on none, as when versions were not told apart. */
export async function telOpUitgave(plek: Plek, uitgave: string | null): Promise<number> {
  const op = uitgave === null ? `${UITGAVE} IS NULL` : `${UITGAVE} = '${uitgavenaam(plek, uitgave)}'`;
  return (await plek.client.workflow.count(vraag(plek, op))).count;
}

/** The running cases that are on another version of the workers than this one, or on none. */
export function lijstBuitenUitgave(plek: Plek, uitgave: string): Promise<Lopend[]> {
  return lijst(plek, vraag(plek, `(${UITGAVE} IS NULL OR ${UITGAVE} != '${uitgavenaam(plek, uitgave)}')`));
}

/** Temporal calls it by this name where a server has it switched on. */
const PROBLEMEN = 'TemporalReportedProblems';

/** The workflow ids of cases whose code fails again and again; none from a server that does not keep that. */
export async function lijstVastgelopen(plek: Plek): Promise<string[]> {
  try {
    const rijen = await lijst(plek, vraag(plek, `${PROBLEMEN} IS NOT NULL`));
    return rijen.map(({ workflowId }) => workflowId);
  } catch (error) {
    if (statusOf(error)?.status === 'INVALID_ARGUMENT') return [];
    throw error;
  }
}

/** Without what a client of the SDK decrypts of every row: no memo is needed here. */
async function lijst({ client, verschuiving }: Plek, query: string): Promise<Lopend[]> {
  const { namespace } = client.workflow.options;
  const alle: Lopend[] = [];
  let nextPageToken: Uint8Array | undefined;
  do {
    const antwoord = await client.workflowService.listWorkflowExecutions({
      namespace,
      query,
      pageSize: PER_KEER,
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    for (const { execution, startTime, searchAttributes } of antwoord.executions ?? []) {
      const velden = searchAttributes?.indexedFields ?? {};
      const begonnenMs = Number(startTime?.seconds ?? 0) * 1_000;
      alle.push({
        workflowId: execution?.workflowId ?? '',
        begonnenOp: vanEpoch(begonnenMs + verschuiving),
        casusnummer: waarde(velden['casusnummer']),
        fase: waarde(velden['fase']),
        volgendeMoment: alsMoment(waarde(velden['volgendeMoment'])),
      });
    }
    nextPageToken = antwoord.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined && nextPageToken.length > 0);
  return alle;
}

/** A search attribute as it is listed: JSON of a text. */
function waarde(payload: { readonly data?: Uint8Array | null } | undefined): string | null {
  if (payload?.data == null || payload.data.length === 0) return null;
  const gelezen: unknown = JSON.parse(Buffer.from(payload.data).toString('utf8'));
  return typeof gelezen === 'string' ? gelezen : null;
}

function alsMoment(tekst: string | null): Moment | null {
  return tekst === null ? null : vanEpoch(naarEpoch(tekst));
}
