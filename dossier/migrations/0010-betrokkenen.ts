import { sql, type Kysely } from 'kysely';

/** The people around a child, with every change of them; both go with the case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table betrokkene (
      id uuid primary key,
      casusnummer uuid not null references casus on delete cascade,
      soort text not null,
      naam text not null,
      relatie text,
      taal text,
      voorkeur text check (voorkeur in ('e-mail', 'brief', 'telefoon')),
      email text,
      telefoon text,
      adres text,
      van date not null,
      tot date,
      doorgehaald boolean not null default false,
      versie integer not null default 1,
      check (van < tot)
    )`.execute(db);
  await sql`create index betrokkene_casus on betrokkene (casusnummer)`.execute(db);

  await sql`
    create table betrokkene_wijziging (
      id bigint generated always as identity primary key,
      casusnummer uuid not null references casus on delete cascade,
      betrokkene uuid not null references betrokkene on delete cascade,
      soort text not null check (soort in ('toegevoegd', 'gewijzigd', 'doorgehaald', 'genoemd')),
      voor jsonb,
      na jsonb,
      melding text,
      door text not null,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`create index betrokkene_wijziging_casus on betrokkene_wijziging (casusnummer, id)`.execute(db);
  await sql`
    create index betrokkene_wijziging_betrokkene on betrokkene_wijziging (betrokkene)`.execute(db);
}
