import { sql, type Kysely } from 'kysely';

/** A change that gives somebody a role with rights over others, until a second person agrees. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rolverzoek (
      id uuid primary key,
      regio text not null,
      persoon text not null,
      versie integer,
      gegevens jsonb not null,
      gevraagd_door text not null,
      gevraagd_op timestamptz(3) not null,
      besluit text check (besluit in ('gegeven', 'geweigerd', 'vervallen')),
      besloten_door text,
      besloten_op timestamptz(3),
      check ((besluit is null) = (besloten_op is null))
    )`.execute(db);
  await sql`create unique index rolverzoek_open on rolverzoek (regio, persoon) where besluit is null`.execute(
    db,
  );
}
