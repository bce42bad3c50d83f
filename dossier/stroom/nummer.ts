import { sql } from 'kysely';
import type { Database } from '../database';

/** So many writes get their place in one transaction. */
const PARTIJ = 10_000;

/**
 * Gives every write that is committed and has no place in the stream yet the next one, and notes of each case of which that is that it
 * changed (dossier/wijzigingen/). One at a time over the whole installation, and only what this transaction sees: a write that is
 * committed later, however early it began, comes after everything that has been read. Of one case the order is that of its
 * events, as each write begins after the one before it was committed.
 */
export async function nummerStroom(db: Database): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from stroom where plaats is null limit 1`.execute(db);
    if (rows.length === 0) return;
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('doorbraak stroom', 0))`.execute(trx);
      // A statement of its own, so that it sees what was committed before the lock was given.
      await sql`
        with nieuw as materialized (
          select id, casusnummer, uit_regio, uit_gemeente, uit_school from stroom
          where plaats is null order by id limit ${sql.lit(PARTIJ)}
        ), laatste as materialized (
          select coalesce(max(plaats), 0) as plaats from stroom where plaats is not null
        ), genummerd as materialized (
          select nieuw.id, laatste.plaats + row_number() over (order by nieuw.id) as plaats from nieuw, laatste
        ), geplaatst as (
          update stroom set plaats = genummerd.plaats from genummerd where stroom.id = genummerd.id
        ), hier as materialized (
          select c.casusnummer, c.regio, c.gemeente, c.school, n.id
          from (select casusnummer, max(id) as id from nieuw group by casusnummer) n
            join casus c on c.casusnummer = n.casusnummer
        ), waar as materialized (
          select casusnummer, regio, gemeente, school, false as weg, id from hier
          union all
          select uit.* from (
            select distinct on (n.casusnummer, n.uit_regio, n.uit_gemeente, n.uit_school)
              n.casusnummer, n.uit_regio as regio, n.uit_gemeente as gemeente, n.uit_school as school, true as weg, n.id
            from nieuw n where n.uit_regio is not null
            order by n.casusnummer, n.uit_regio, n.uit_gemeente, n.uit_school, n.id desc
          ) uit join hier on hier.casusnummer = uit.casusnummer
          -- Where it went from and lies again it has not gone from.
          where (uit.regio, uit.gemeente, uit.school) is distinct from (hier.regio, hier.gemeente, hier.school)
        )
        insert into casuswijziging (casusnummer, regio, gemeente, school, weg, nummer, genummerd_op)
        select casusnummer, regio, gemeente, school, weg, nextval('casuswijziging_nummer'), clock_timestamp()
        from waar order by id
        on conflict (casusnummer, regio, gemeente, coalesce(school, ''))
          do update set weg = excluded.weg, nummer = excluded.nummer, genummerd_op = excluded.genummerd_op`.execute(
        trx,
      );
    });
  }
}
