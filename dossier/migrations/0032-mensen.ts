import { sql, type Kysely } from 'kysely';

/**
 * Why no parent was named when a child was reported, encrypted with the key of the child; and who is mentioned in a note, to
 * be found by whoever is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table geen_ouder (
      casusnummer uuid primary key references casus on delete cascade,
      geheim bytea not null,
      melding text not null,
      door text not null,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`
    create table vermelding (
      casusnummer uuid not null references casus on delete cascade,
      nummer integer not null,
      persoon text not null,
      primary key (persoon, casusnummer, nummer)
    )`.execute(db);
  await sql`create index vermelding_casus on vermelding (casusnummer)`.execute(db);
}
