import { sql, type Kysely } from 'kysely';

/**
 * `opnieuw_op`: when somebody had a letter printed once more that had been sent. That it was sent stands in `brief_handeling`.
 * `samen`: the key under which a carrier has a message together with others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table brief add column opnieuw_op timestamptz(3)`.execute(db);
  await sql`alter table afgifte add column samen text`.execute(db);
  await sql`create index afgifte_samen on afgifte (samen) where samen is not null`.execute(db);
}
