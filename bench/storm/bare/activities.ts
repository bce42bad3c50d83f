import { Pool } from 'pg';
import { SLOTS } from '../../../temporal/worker-options';

export interface BareActivities {
  /** Writes one row in a transaction of its own. */
  insertRow(id: string): Promise<void>;
}

/** The one activity of a bare workflow, with as many connections as the product has. */
export async function bareActivities(
  databaseUrl: string,
): Promise<{ activities: BareActivities; close: () => Promise<void> }> {
  const pool = new Pool({ connectionString: databaseUrl, max: SLOTS.activities + SLOTS.localActivities });
  await pool.query('create table if not exists bench_storm (id text primary key)');
  const insertRow = async (id: string) => {
    await pool.query('insert into bench_storm (id) values ($1) on conflict do nothing', [id]);
  };
  return { activities: { insertRow }, close: () => pool.end() };
}
