import { sql, type Kysely } from 'kysely';

/**
 * What a family asked of its data (articles 15 to 18 and 21 AVG), when it must be answered, and what was decided. Who asked, what and
 * why is under the key of the child; that it was asked and answered outlives that key. It goes with the case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rechtenverzoek (
      id uuid primary key,
      regio text not null,
      casusnummer uuid not null references casus on delete cascade,
      soort text not null check (soort in ('inzage', 'correctie', 'wissing', 'beperking', 'bezwaar')),
      betrokkene uuid,
      geheim bytea not null,
      ontvangen_op date not null,
      opgenomen_door text not null,
      opgenomen_naam text not null,
      opgenomen_op timestamptz(3) not null,
      verlenging bytea,
      verlengd_door text,
      verlengd_op timestamptz(3),
      besluit text check (besluit in ('toegewezen', 'deels-toegewezen', 'afgewezen', 'ingetrokken')),
      redenen bytea,
      besloten_door text,
      besloten_naam text,
      besloten_op timestamptz(3),
      check ((verlenging is null) = (verlengd_op is null)),
      check ((besluit is null) = (redenen is null) and (besluit is null) = (besloten_op is null))
    )`.execute(db);
  await sql`create index rechtenverzoek_regio on rechtenverzoek (regio, opgenomen_op desc)`.execute(db);
  await sql`create index rechtenverzoek_casus on rechtenverzoek (casusnummer)`.execute(db);
}
