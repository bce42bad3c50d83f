import { sql, type Kysely } from 'kysely';

/**
 * The requests to the Raad voor de Kinderbescherming as messages for CORV, each made from a stuk, and what came back on
 * them. All of it goes with the case. A row is asked for first and filled once; a message that a schema refused is not kept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table corv_bericht (
      id uuid primary key,
      stuk uuid not null references stuk on delete cascade,
      door text not null,
      door_naam text not null,
      op timestamptz(3) not null,
      gevraagd bytea not null,
      xml bytea,
      xml_sha256 text,
      uitslag text check (uitslag in ('goedgekeurd', 'afgekeurd', 'ongekeurd')),
      schema_sha256 text,
      bevindingen bytea,
      gereed_op timestamptz(3),
      check (num_nulls(uitslag, bevindingen, gereed_op) in (0, 3)),
      check (num_nulls(xml, xml_sha256) in (0, 2)),
      check ((uitslag in ('goedgekeurd', 'ongekeurd')) is true = (xml is not null)),
      check ((uitslag in ('goedgekeurd', 'afgekeurd')) is true = (schema_sha256 is not null))
    )`.execute(db);
  await sql`create index corv_bericht_stuk on corv_bericht (stuk, op, id)`.execute(db);

  await sql`
    create table corv_terugmelding (
      id uuid primary key,
      bericht uuid not null references corv_bericht on delete cascade,
      soort text not null
        check (soort in ('ontvangen', 'foutmelding', 'intake-afgerond', 'onderzoek-afgerond', 'zaak-afgerond')),
      datum date not null,
      geheim bytea not null,
      door text not null,
      door_naam text not null,
      op timestamptz(3) not null
    )`.execute(db);
  await sql`create index corv_terugmelding_bericht on corv_terugmelding (bericht, op, id)`.execute(db);
}
