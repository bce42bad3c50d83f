import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { sql } from 'kysely';
import { BEZORGING } from '../../workflows/contract';
import type { Database } from '../dossier/database';

/** The client that starts deliveries. */
export type Starter = Pick<Client, 'workflow' | 'withDeadline'>;

/** How long a sweep waits for the deliveries that it starts at the same time. */
const GEDULD_MS = 5_000;
/** How many deliveries are started at the same time. */
const TEGELIJK = 20;
/** How many messages one look of the sweep takes. */
const GREEP = 500;

/**
 * Starts the delivery of messages, each by a durable workflow of its own whose id is that of the message: one that was
 * started before, also when it has ended, is left alone; with `opnieuw` one that ended badly is started again. Rejects
 * when that is not done within `geduldMs` milliseconds. Settles only when no call is under way any more: a connection
 * that is closed under one ends the process.
 */
export async function startBezorging(
  client: Starter,
  taskQueue: string,
  ids: readonly string[],
  { geduldMs = GEDULD_MS, opnieuw = false }: { geduldMs?: number; opnieuw?: boolean } = {},
): Promise<void> {
  const einde = Date.now() + geduldMs;
  const start = (id: string) => startEen(client, { taskQueue, id, einde, opnieuw });
  for (let i = 0; i < ids.length; i += TEGELIJK) {
    const uit = await Promise.allSettled(ids.slice(i, i + TEGELIJK).map(start));
    for (const een of uit) if (een.status === 'rejected') throw een.reason;
  }
}

async function startEen(
  client: Starter,
  { taskQueue, id, einde, opnieuw }: { taskQueue: string; id: string; einde: number; opnieuw: boolean },
): Promise<void> {
  try {
    await client.withDeadline(einde, () =>
      client.workflow.start(BEZORGING, {
        workflowId: `bericht-${id}`,
        workflowIdReusePolicy: opnieuw ? 'ALLOW_DUPLICATE_FAILED_ONLY' : 'REJECT_DUPLICATE',
        taskQueue,
        args: [id],
      }),
    );
  } catch (fout) {
    if (!(fout instanceof WorkflowExecutionAlreadyStartedError)) throw fout;
  }
}

/**
 * Starts the delivery of every message that has waited for more than 30 seconds, oldest first: after a crash between
 * the write and the start, an outage of Temporal, or a delivery that somebody ended. What a sweep has started comes back
 * after ten minutes at the earliest, so that a long outage of the mail costs little. Answers how many were started;
 * rejects when the database or Temporal does not answer, and what was not reached waits for the next sweep. Several
 * processes may sweep at once.
 */
export async function veeg(db: Database, client: Starter, taskQueue: string): Promise<number> {
  for (let aantal = 0; ;) {
    const regels = await db
      .selectFrom('bericht')
      .select('id')
      .where('bezorgd_op', 'is', null)
      .where('opgegeven_op', 'is', null)
      .where(sql<boolean>`opgeslagen_op < now() - interval '30 seconds'`)
      .where(sql<boolean>`(geveegd_op is null or geveegd_op < now() - interval '10 minutes')`)
      .orderBy('opgeslagen_op')
      .limit(GREEP)
      .execute();
    const ids = regels.map(({ id }) => id);
    if (ids.length === 0) return aantal;
    for (let i = 0; i < ids.length; i += TEGELIJK) {
      const samen = ids.slice(i, i + TEGELIJK);
      await startBezorging(client, taskQueue, samen, { opnieuw: true });
      await db
        .updateTable('bericht')
        .set({ geveegd_op: sql<Date>`now()` })
        .where('id', 'in', samen)
        .execute();
      aantal += samen.length;
    }
  }
}
