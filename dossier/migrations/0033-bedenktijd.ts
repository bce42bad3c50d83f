import { sql, type Kysely } from 'kysely';

/**
 * Messages of a big step wait (`niet_voor`, `stap`) and lapse when the step is taken back; messages that nobody they are for
 * wants by mail are done without being sent. Both are done as what somebody let go of is, each with a reason of its own. The
 * longer list of reasons holds for what is written from now on: no row can break it, so none is read for it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table bericht add column niet_voor timestamptz(3), add column stap text`.execute(db);
  await sql`alter table bericht drop constraint bericht_losgelaten_reden_check`.execute(db);
  await sql`
    alter table bericht add constraint bericht_losgelaten_reden_check
      check (losgelaten_reden in ('anders-verteld', 'niet-meer-nodig', 'geen-weg', 'teruggedraaid', 'geen-mail'))
      not valid`.execute(db);
}
