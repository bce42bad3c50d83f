import { Pool } from 'pg';

export interface RawActivities {
  /** Writes one row in a transaction of its own. */
  insertRow(content: unknown): Promise<void>;
}

/** The one activity of the raw workflow, on the database that the product uses too. */
export async function rawActivities(
  databaseUrl: string,
): Promise<{ activities: RawActivities; close: () => Promise<void> }> {
  const pool = new Pool({ connectionString: databaseUrl, max: 20 });
  await pool.query(
    'create table if not exists bench_raw (id bigint generated always as identity primary key, content jsonb not null)',
  );
  const insertRow = async (content: unknown) => {
    await pool.query('insert into bench_raw (content) values ($1)', [JSON.stringify(content)]);
  };
  return { activities: { insertRow }, close: () => pool.end() };
}
