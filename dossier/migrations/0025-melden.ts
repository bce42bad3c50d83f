import { sql, type Kysely } from 'kysely';

/**
 * `school.onderwijssoort`: the kind of education of a school that gives only one; a report of a child there begins with it.
 * The index finds the cases of one child, before it is reported.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table school add column onderwijssoort text`.execute(db);
  await sql`create index casus_kind on casus (workflow_id, gemeld_op)`.execute(db);
}
