import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { ATTRIBUTES } from '../workflows/search-attributes';

/** The namespace of the product on every server. */
export const NAMESPACE = 'doorbraak';

/** How long a closed case stays readable in Temporal; the default of the dev server is one day. */
export const RETENTION_DAYS = 400;

/** Numbers of `temporal.api.enums.v1.IndexedValueType`. */
const INDEXED = { KEYWORD: 2, DATETIME: 6, KEYWORD_LIST: 7 } as const;

/** The search attributes of a case with their types, as the server wants them. */
export const SEARCH_ATTRIBUTES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(ATTRIBUTES).map(([name, { type }]) => [name, INDEXED[type]]),
);

/** A query that is refused as long as one of the attributes is not known to the server. */
const USES_ALL = Object.entries(SEARCH_ATTRIBUTES)
  .map(([name, type]) => (type === INDEXED.DATETIME ? `${name} > '2000-01-01T00:00:00Z'` : `${name} = 'x'`))
  .join(' and ');

const ALREADY_EXISTS = 6;
const UNIMPLEMENTED = 12;

/** The gRPC status code of an error, if it is one. */
function codeOf(error: unknown): number | undefined {
  return (error as { code?: number }).code;
}

/** Tries something until it succeeds, for at most `ms`; then the last error is thrown. */
async function untilItWorks(work: () => Promise<void>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(250);
    }
  }
}

/** Makes the namespace when it is not there and sets its retention when that is shorter than ours. */
export async function ensureNamespace(
  connection: Connection,
  namespace: string = NAMESPACE,
  retentionDays: number = RETENTION_DAYS,
): Promise<void> {
  const service = connection.workflowService;
  const workflowExecutionRetentionTtl = { seconds: retentionDays * 86_400 } as never;
  try {
    await service.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: workflowExecutionRetentionTtl,
    });
  } catch (error) {
    if (codeOf(error) !== ALREADY_EXISTS) throw error;
  }
  await untilItWorks(async () => {
    const known = await service.describeNamespace({ namespace });
    const seconds = Number(known.config?.workflowExecutionRetentionTtl?.seconds ?? 0);
    if (seconds < retentionDays * 86_400) {
      await service.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl } });
    }
  }, 30_000);
}

/**
 * Registers the search attributes of a case on any server, and returns when they can be used: a fresh server knows them
 * only after its caches were renewed. A server without visibility (the time-skipping one) is left as it is.
 */
export async function registerSearchAttributes(
  connection: Connection,
  namespace: string = NAMESPACE,
): Promise<void> {
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) {
    await untilItWorks(async () => {
      try {
        await connection.operatorService.addSearchAttributes({
          namespace,
          searchAttributes: { [name]: type },
        });
      } catch (error) {
        if (codeOf(error) !== ALREADY_EXISTS) throw error;
      }
    }, 30_000);
  }
  await untilItWorks(async () => {
    try {
      await connection.workflowService.countWorkflowExecutions({ namespace, query: USES_ALL });
    } catch (error) {
      if (codeOf(error) !== UNIMPLEMENTED) throw error;
    }
  }, 60_000);
}
