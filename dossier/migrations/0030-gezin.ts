import { sql, type Kysely } from 'kysely';

/**
 * The family's own page: the link of each of those who has one, the codes of letters that lead to it, wrong codes, and what
 * the family said that somebody must look at, encrypted with the key of the child. All of it goes with the case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table gezinslink (
      id uuid primary key default gen_random_uuid(),
      casusnummer uuid not null references casus on delete cascade,
      betrokkene uuid not null references betrokkene on delete cascade,
      gemaakt_op timestamptz(3) not null default now(),
      gemaakt_door text not null,
      ingetrokken_op timestamptz(3),
      ingetrokken_door text,
      pogingen integer not null default 0,
      wacht_tot timestamptz(3),
      check (num_nulls(ingetrokken_op, ingetrokken_door) in (0, 2))
    )`.execute(db);
  await sql`create unique index gezinslink_geldig on gezinslink (betrokkene) where ingetrokken_op is null`.execute(
    db,
  );
  await sql`create index gezinslink_betrokkene on gezinslink (betrokkene, gemaakt_op)`.execute(db);
  await sql`create index gezinslink_casus on gezinslink (casusnummer)`.execute(db);

  await sql`
    create table gezinscode (
      begin text primary key,
      link uuid not null references gezinslink on delete cascade,
      hash bytea not null,
      verloopt_op timestamptz(3) not null,
      pogingen integer not null default 0,
      wacht_tot timestamptz(3)
    )`.execute(db);
  await sql`create index gezinscode_link on gezinscode (link)`.execute(db);
  await sql`create index gezinscode_verloopt on gezinscode (verloopt_op)`.execute(db);

  await sql`
    create table gezinspoging (
      id bigint generated always as identity primary key,
      op timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index gezinspoging_op on gezinspoging (op)`.execute(db);

  await sql`
    create table gezinssignaal (
      id uuid primary key,
      casusnummer uuid not null references casus on delete cascade,
      betrokkene uuid not null references betrokkene on delete cascade,
      soort text not null check (soort in ('klopt-niet', 'terug', 'ondersteuner')),
      geheim bytea not null,
      op timestamptz(3) not null,
      afgehandeld_op timestamptz(3),
      afgehandeld_door text,
      check (num_nulls(afgehandeld_op, afgehandeld_door) in (0, 2))
    )`.execute(db);
  await sql`create index gezinssignaal_open on gezinssignaal (casusnummer) where afgehandeld_op is null`.execute(
    db,
  );
  await sql`create index gezinssignaal_casus on gezinssignaal (casusnummer, op)`.execute(db);
  await sql`create index gezinssignaal_betrokkene on gezinssignaal (betrokkene)`.execute(db);
}
