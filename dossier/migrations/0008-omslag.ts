import { sql, type Kysely } from 'kysely';

/** What was really sent, with its envelope, and by what number people can call whoever wrote it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bericht
      add column verzonden_onderwerp text,
      add column verzonden_tekst text`.execute(db);
  await sql`alter table persoon add column telefoon text`.execute(db);
}
