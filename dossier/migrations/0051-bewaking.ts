import { sql, type Kysely } from 'kysely';

/**
 * How far the watchdog is (one row), what it found, and the workflows at which it is asked to look first. Findings hold
 * numbers, phases and moments, and nothing of a person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bewaking (
      id boolean primary key default true check (id),
      ronde integer not null default 0,
      begonnen_op timestamptz(3),
      voltooid_op timestamptz(3),
      voltooide_ronde integer,
      volledig_na text,
      lopend integer,
      open integer,
      steekproef_na text not null default '',
      rondgang_begonnen_op timestamptz(3),
      rondgang_voltooid_op timestamptz(3),
      mag_veel_tot timestamptz(3),
      mag_veel_door text,
      hartslag_op timestamptz(3),
      hartslag_fout text
    )`.execute(db);
  await sql`insert into bewaking default values`.execute(db);
  await sql`
    create table bevinding (
      sleutel text primary key,
      soort text not null,
      workflow_id text,
      casusnummer uuid,
      kenmerk text,
      regio text,
      versies jsonb not null,
      bijzonderheid text,
      stand text not null check (stand in ('open', 'hersteld', 'voorbij')),
      gedaan text,
      keren integer not null default 1,
      gezien_op timestamptz(3) not null default now(),
      laatst_op timestamptz(3) not null default now(),
      klaar_op timestamptz(3),
      check ((stand = 'open') = (klaar_op is null))
    )`.execute(db);
  await sql`create index bevinding_stand on bevinding (stand, laatst_op)`.execute(db);
  await sql`create index bevinding_workflow on bevinding (workflow_id)`.execute(db);
  await sql`
    create index casus_open_workflow on casus (workflow_id collate "C", casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`
    create table verdacht (
      workflow_id text primary key,
      sinds timestamptz(3) not null default now()
    )`.execute(db);
}
