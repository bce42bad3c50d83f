import { sql, type Kysely } from 'kysely';

/** `opnieuw_op`: when somebody had a letter printed once more that had been sent. That it was sent stands in `brief_handeling`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table brief add column opnieuw_op timestamptz(3)`.execute(db);
}
