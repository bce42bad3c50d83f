import { sql, type Kysely } from 'kysely';

/** Who let go of a message that could not be delivered, and why: then nobody looks after it any more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bericht
      add column losgelaten_door text,
      add column losgelaten_reden text
        check (losgelaten_reden in ('anders-verteld', 'niet-meer-nodig', 'geen-weg'))`.execute(db);
}
