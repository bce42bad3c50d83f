import { sql } from 'kysely';
import type { Database } from '../database';

/** Has the watchdog look at a workflow in its next round. */
export async function noteerVerdacht(db: Database, workflowId: string): Promise<void> {
  await db
    .insertInto('verdacht')
    .values({ workflowId })
    .onConflict((conflict) => conflict.column('workflowId').doNothing())
    .execute();
}

/** The workflows at which it is to look: those that were named, and those of which something is still so. */
export async function leesVerdacht(db: Database): Promise<string[]> {
  const { rows } = await sql<{ workflowId: string }>`
    select workflow_id from verdacht
    union
    select workflow_id from bevinding where stand = 'open' and workflow_id is not null
    order by 1`.execute(db);
  return rows.map(({ workflowId }) => workflowId);
}

/** Notes that it looked. */
export async function bekeken(db: Database, workflowId: string): Promise<void> {
  await db.deleteFrom('verdacht').where('workflowId', '=', workflowId).execute();
}
