import { sql, type Kysely } from 'kysely';

/**
 * Reports that the verzuimregister relays, by its number: what was sent encrypted with the key of the installation, as not every one of
 * them opens a case. How it stands follows from the case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registermelding (
      id uuid primary key,
      kind text not null,
      regio text not null,
      gemeente text not null,
      school text,
      casusnummer uuid references casus on delete cascade,
      geheim bytea not null,
      ontvangen_op timestamptz(3) not null,
      gewijzigd_op timestamptz(3) not null
    )`.execute(db);
  await sql`create index registermelding_kind on registermelding (kind)`.execute(db);
  await sql`create index registermelding_casus on registermelding (casusnummer)`.execute(db);
}
