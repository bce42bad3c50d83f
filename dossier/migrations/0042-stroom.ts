import { sql, type Kysely } from 'kysely';

/**
 * Everything that happens, over all cases in one order. Every write of events leaves a row, by a trigger, so that no writer
 * can forget it; its place is given afterwards, one at a time, to what is committed (dossier/stroom/nummer.ts).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table stroom (
      id bigint generated always as identity primary key,
      casusnummer uuid not null,
      van integer not null,
      tot integer not null,
      plaats bigint
    )`.execute(db);
  await sql`create unique index stroom_plaats on stroom (plaats) where plaats is not null`.execute(db);
  await sql`create index stroom_nieuw on stroom (id) where plaats is null`.execute(db);
  await sql`
    create function stroom_bij() returns trigger language plpgsql as $$
    begin
      insert into stroom (casusnummer, van, tot)
      select casusnummer, min(nummer), max(nummer) from nieuw group by casusnummer;
      return null;
    end $$`.execute(db);
  // From here on nobody else writes events until this is committed, so nothing falls between the trigger and what was there.
  await sql`
    create trigger gebeurtenis_stroom after insert on gebeurtenis
    referencing new table as nieuw for each statement execute function stroom_bij()`.execute(db);
  await sql`
    insert into stroom (casusnummer, van, tot)
    select casusnummer, 1, volgnummer from casus where volgnummer > 0 order by gemeld_op, casusnummer`.execute(
    db,
  );
}
