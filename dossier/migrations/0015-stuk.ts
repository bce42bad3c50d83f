import { sql, type Kysely } from 'kysely';

/**
 * The files of cases for OM and RvdK with their hashes, and to whom each was handed over. Both go with the case. A row is
 * asked for first and filled once; what stands in it never changes after that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stuk (
      id uuid primary key,
      casusnummer uuid not null references casus on delete cascade,
      doel text not null check (doel in ('om', 'rvdk')),
      door text not null,
      gemaakt_door text not null,
      op timestamptz(3) not null,
      gemeenten jsonb not null,
      tot_en_met integer,
      pdf bytea,
      pdf_sha256 text,
      json bytea,
      json_sha256 text,
      gereed_op timestamptz(3),
      check (num_nulls(tot_en_met, pdf, pdf_sha256, json, json_sha256, gereed_op) in (0, 6))
    )`.execute(db);
  await sql`create index stuk_casus on stuk (casusnummer, op, id)`.execute(db);

  await sql`
    create table stuk_overhandiging (
      id uuid primary key,
      stuk uuid not null references stuk on delete cascade,
      aan text not null,
      wijze text not null check (wijze in ('persoonlijk', 'post', 'beveiligde-mail', 'corv', 'portaal')),
      datum date not null,
      door text not null,
      door_naam text not null,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`create index stuk_overhandiging_stuk on stuk_overhandiging (stuk, op, id)`.execute(db);
}
