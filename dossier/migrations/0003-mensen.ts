import { sql, type Kysely } from 'kysely';

/**
 * Names, the people of a region with their absences, and its schools. A case knows whether its doorbraaktafel sits,
 * because members of the team reach it by that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table casus
      add column naam text,
      add column aan_tafel boolean not null default false`.execute(db);
  await sql`
    update casus set aan_tafel = true
    where fase = 'doorbraak' and toestand->>'doorbraaktafel' is not null`.execute(db);

  await sql`
    create table persoon (
      id text primary key,
      regio text not null,
      naam text not null,
      rol text not null,
      gemeenten text[],
      onderwijssoorten text[],
      scholen text[] not null default '{}',
      discipline text,
      email text,
      actief boolean not null default true,
      versie integer not null default 1
    )`.execute(db);
  await sql`create index persoon_regio on persoon (regio, naam, id)`.execute(db);

  await sql`
    create table afwezigheid (
      id text primary key,
      persoon text not null references persoon,
      van date not null,
      tot date not null,
      vervanger text references persoon,
      check (van < tot),
      check (vervanger <> persoon)
    )`.execute(db);
  await sql`create index afwezigheid_persoon on afwezigheid (persoon, van)`.execute(db);
  await sql`create index afwezigheid_vervanger on afwezigheid (vervanger, van)`.execute(db);

  await sql`
    create table school (
      regio text not null,
      brin text not null,
      naam text not null,
      gemeente text not null,
      versie integer not null default 1,
      primary key (regio, brin)
    )`.execute(db);

  await sql`
    create table mens_wijziging (
      id bigint generated always as identity primary key,
      regio text not null,
      soort text not null check (soort in ('persoon', 'afwezigheid', 'school')),
      sleutel text not null,
      voor jsonb,
      na jsonb,
      door text not null,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`create index mens_wijziging_sleutel on mens_wijziging (sleutel, id)`.execute(db);

  // Whose work it is on a day: the deputy of somebody who is away, else they themselves.
  await sql`
    create function vervanger_op(wie text, dag date) returns text language sql stable as $$
      select coalesce(
        (select vervanger from afwezigheid
         where persoon = wie and van <= dag and dag < tot and vervanger is not null
         limit 1),
        wie)
    $$`.execute(db);
  // The other way round: everybody whose work somebody has on a day, their own included unless it is with a deputy.
  await sql`
    create function werkt_voor(wie text, dag date) returns setof text language sql stable as $$
      select persoon from afwezigheid
      where vervanger = wie and van <= dag and dag < tot
      union all
      select wie where not exists (
        select from afwezigheid
        where persoon = wie and van <= dag and dag < tot and vervanger is not null)
    $$`.execute(db);
}
