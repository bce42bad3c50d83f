import { sql, type Kysely } from 'kysely';

/** Who sits at the doorbraaktafel of a case; null where nobody is named. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table casus add column tafelleden text[]`.execute(db);
}
