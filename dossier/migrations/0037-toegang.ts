import { sql, type Kysely } from 'kysely';

/** Sessions that were ended before their time, and the keys under which programs sent something. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table beeindigde_sessie (
      id text primary key,
      verloopt_op timestamptz(3) not null
    )`.execute(db);
  await sql`create index beeindigde_sessie_verloopt on beeindigde_sessie (verloopt_op)`.execute(db);
  await sql`
    create table verzoeksleutel (
      id text primary key,
      inhoud text not null,
      casus text,
      opdracht text,
      antwoord bytea,
      begonnen_op timestamptz(3) not null default now(),
      verloopt_op timestamptz(3) not null
    )`.execute(db);
  await sql`create index verzoeksleutel_verloopt on verzoeksleutel (verloopt_op)`.execute(db);
  await sql`create index verzoeksleutel_casus on verzoeksleutel (casus) where casus is not null`.execute(db);
}
