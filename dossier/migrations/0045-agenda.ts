import { sql, type Kysely } from 'kysely';

/** The secret addresses of calendars: one of each person, known by a hash of its secret. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agenda_adres (
      persoon text primary key references persoon (id) on delete cascade,
      geheim bytea not null unique,
      gemaakt_op timestamptz(3) not null default now()
    )`.execute(db);
}
