import { sql, type Kysely } from 'kysely';

/** So many cases are filled in one statement. */
const PARTIJ = 2_000;

/**
 * In which weeks each case changed its phase, beside the case: the figures of a region read that of tens of thousands of cases, where
 * their events lie apart. Written as `2971 fase-geopend casusregie`, one after the other behind commas, by a trigger, so that no writer can
 * forget it, of before this migration or after; `weeknummer` counts Mondays in Europe/Amsterdam from 5 January 1970.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table casus add column fasenloop text`.execute(db);
  await sql`
    create function weeknummer(p_op timestamptz) returns integer language sql immutable parallel safe
    as $$ select ((p_op at time zone 'Europe/Amsterdam')::date - date '1970-01-05') / 7 $$`.execute(db);
  await sql`
    create function fasenloop_bij() returns trigger language plpgsql as $$
    begin
      update casus
      set fasenloop = concat_ws(',', fasenloop, weeknummer(new.op) || ' ' || new.soort || ' ' || (new.gegevens ->> 'fase'))
      where casusnummer = new.casusnummer;
      return null;
    end $$`.execute(db);
  // From here on nobody else writes events until this is committed: nothing falls between the trigger and what was there.
  await sql`
    create trigger gebeurtenis_fasenloop after insert on gebeurtenis for each row
    when (new.soort in ('fase-geopend', 'fase-hervat')) execute function fasenloop_bij()`.execute(db);
  await vul(db);
}

/** Fills the column of every case, some at a time. */
async function vul(db: Kysely<unknown>): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ laatste: string | null }>`
      with deel as materialized (
        select casusnummer from casus where casusnummer > ${na}::uuid
        order by casusnummer limit ${sql.lit(PARTIJ)}),
      gevuld as (
        update casus set fasenloop = (
          select string_agg(weeknummer(g.op) || ' ' || g.soort || ' ' || (g.gegevens ->> 'fase'), ',' order by g.nummer)
          from gebeurtenis g
          where g.casusnummer = casus.casusnummer and g.soort in ('fase-geopend', 'fase-hervat'))
        from deel where casus.casusnummer = deel.casusnummer)
      select max(casusnummer::text) as laatste from deel`.execute(db);
    const laatste = rows[0]?.laatste ?? null;
    if (laatste === null) return;
    na = laatste;
  }
}
