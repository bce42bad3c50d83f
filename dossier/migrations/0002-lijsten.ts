import { sql, type Kysely } from 'kysely';

/** Indexes in the order of the lists of the API: a page reads little more than it shows, however much was closed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index casus_open_alle on casus (gemeld_op, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_open_fase on casus (fase, gemeld_op, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_regio on casus (regio, gemeld_op, casusnummer)`.execute(db);
  await sql`create index casus_gemeente on casus (gemeente, gemeld_op, casusnummer)`.execute(db);
  await sql`create index taak_werk_rol on taak (rol, uiterlijk, casusnummer, type) where status = 'open' and not gepauzeerd`.execute(
    db,
  );
  await sql`create index taak_werk_gemeente on taak (gemeente, uiterlijk, casusnummer, type) where status = 'open' and not gepauzeerd`.execute(
    db,
  );
}
