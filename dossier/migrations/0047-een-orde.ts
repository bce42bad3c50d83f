import { sql, type Kysely } from 'kysely';

/** So many changes get their number in one statement. */
const PARTIJ = 5_000;

/**
 * One order of what is committed, where there were two: that a case changed follows from its row in the stream, when that gets its place
 * (dossier/stroom/nummer.ts). A write of events leaves one row and touches nothing else; only a case that goes elsewhere, and one whose
 * child is forgotten, leave a row without events besides, by a trigger that does nothing on any other write.
 *
 * A process of before this migration that reads changes gets none of what comes after it until one of after it has given them numbers: late,
 * none lost.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table stroom
      add column uit_regio text,
      add column uit_gemeente text,
      add column uit_school text`.execute(db);
  await sql`
    create function stroom_verplaatst() returns trigger language plpgsql as $$
    begin
      insert into stroom (casusnummer, van, tot, uit_regio, uit_gemeente, uit_school)
      values (new.casusnummer, 1, 0, old.regio, old.gemeente, old.school);
      return null;
    end $$`.execute(db);
  // It waits for every writer, and holds the next until this is committed: nothing falls between the two orders.
  await sql`drop trigger if exists casus_wijziging on casus`.execute(db);
  await sql`drop function if exists noteer_casuswijziging`.execute(db);
  await sql`
    create trigger casus_verplaatst after update of regio, gemeente, school, leerling on casus for each row
    when ((old.regio, old.gemeente, old.school, old.leerling)
      is distinct from (new.regio, new.gemeente, new.school, new.leerling))
    execute function stroom_verplaatst()`.execute(db);
  for (;;) {
    const { numAffectedRows } = await sql`
      update casuswijziging set nummer = nextval('casuswijziging_nummer'), genummerd_op = clock_timestamp()
      where ctid in (select ctid from casuswijziging where nummer is null limit ${sql.lit(PARTIJ)})`.execute(
      db,
    );
    if ((numAffectedRows ?? 0n) === 0n) break;
  }
  await sql`drop index if exists casuswijziging_nieuw`.execute(db);
}
