import { sql, type Kysely } from 'kysely';

/**
 * Messages that go on paper: one row for each of those a message is for who gets a letter, and what was done with it. What
 * was printed is encrypted with the key of the child. Both go with the message.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table bericht add column per_brief text check (per_brief in ('alle', 'deel'))`.execute(db);
  await sql`
    create table brief (
      id uuid primary key default gen_random_uuid(),
      bericht text not null references bericht on delete cascade,
      betrokkene uuid not null references betrokkene on delete cascade,
      klaar_op timestamptz(3) not null default now(),
      afgedrukt_op timestamptz(3),
      afdruk bytea,
      verzonden_op timestamptz(3),
      vervallen_op timestamptz(3),
      vervallen_reden text check (vervallen_reden in ('anders-verteld', 'niet-meer-nodig', 'geen-weg')),
      unique (bericht, betrokkene),
      check (num_nulls(afgedrukt_op, afdruk) in (0, 2)),
      check (num_nulls(vervallen_op, vervallen_reden) in (0, 2)),
      check (verzonden_op is null or vervallen_op is null)
    )`.execute(db);
  await sql`
    create index brief_te_printen on brief (klaar_op, id)
    where verzonden_op is null and vervallen_op is null`.execute(db);
  await sql`create index brief_verzonden on brief (verzonden_op) where verzonden_op is not null`.execute(db);
  await sql`create index brief_betrokkene on brief (betrokkene)`.execute(db);

  await sql`
    create table brief_handeling (
      id bigint generated always as identity primary key,
      brief uuid not null references brief on delete cascade,
      soort text not null check (soort in ('afgedrukt', 'verzonden', 'teruggezet', 'vervallen')),
      reden text,
      door text not null,
      door_naam text not null,
      op timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index brief_handeling_brief on brief_handeling (brief, id)`.execute(db);
}
