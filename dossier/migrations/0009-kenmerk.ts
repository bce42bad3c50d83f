import { sql, type Kysely } from 'kysely';

/** So many cases get their number in one statement. */
const PARTIJ = 500;

/**
 * The short number of a case that people use: drawn when its row is written, from a sequence per school year, so that no
 * writer waits for another. Cases that stand get theirs in the order in which they were reported.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table casus add column kenmerk text collate "C" check (kenmerk ~ '^\\d{4}-\\d{5,}$')`.execute(
    db,
  );
  // Who makes the sequence of a year holds the lock until the commit; when that never comes, the next makes it.
  await sql`
    create function kenmerkreeks(jaar text) returns regclass language plpgsql as $$
    declare
      reeks text := 'kenmerk_' || jaar;
    begin
      if to_regclass(reeks) is null then
        perform pg_advisory_xact_lock(hashtext(reeks));
        execute format('create sequence if not exists %I', reeks);
      end if;
      return reeks::regclass;
    end $$`.execute(db);
  await sql`
    create function volgend_kenmerk(gemeld timestamptz) returns text language plpgsql as $$
    declare
      jaar text := to_char((gemeld at time zone 'Europe/Amsterdam') - interval '7 months', 'YYYY');
      nummer text := nextval(kenmerkreeks(jaar))::text;
    begin
      return jaar || '-' || lpad(nummer, greatest(5, length(nummer)), '0');
    end $$`.execute(db);
  // A case that brings its number, from a dossier before this one: the sequence goes on behind it.
  await sql`
    create function behoud_kenmerk(kenmerk text) returns void language plpgsql as $$
    declare
      reeks regclass := kenmerkreeks(split_part(kenmerk, '-', 1));
      nummer bigint := split_part(kenmerk, '-', 2)::bigint;
    begin
      perform pg_advisory_xact_lock(hashtext(reeks::text));
      if nummer > coalesce(pg_sequence_last_value(reeks), 0) then
        perform setval(reeks, nummer);
      end if;
    end $$`.execute(db);
  // With the rights of whoever migrates: a writer need not be allowed to make a sequence.
  await sql`
    create function geef_kenmerk() returns trigger language plpgsql
    security definer set search_path from current as $$
    begin
      if new.kenmerk is null then
        new.kenmerk := volgend_kenmerk(new.gemeld_op);
      else
        perform behoud_kenmerk(new.kenmerk);
      end if;
      return new;
    end $$`.execute(db);

  await nummer(db);
  await sql`create unique index casus_kenmerk on casus (kenmerk)`.execute(db);
  await sql`alter table casus alter column kenmerk set not null`.execute(db);
  await sql`
    create trigger casus_kenmerk before insert on casus
    for each row execute function geef_kenmerk()`.execute(db);
}

/** Gives the cases that stand their numbers, some at a time, in order of report. */
async function nummer(db: Kysely<unknown>): Promise<void> {
  let na = { gemeldOp: '-infinity', casusnummer: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const { rows } = await sql<typeof na>`
      with partij as materialized (
        select gemeld_op, casusnummer from casus
        where (gemeld_op, casusnummer) > (${na.gemeldOp}::timestamptz, ${na.casusnummer}::uuid)
        order by gemeld_op, casusnummer limit ${sql.lit(PARTIJ)}
      ), genummerd as materialized (
        select casusnummer, volgend_kenmerk(gemeld_op) as kenmerk from partij
      ), geschreven as (
        update casus set kenmerk = genummerd.kenmerk from genummerd
        where casus.casusnummer = genummerd.casusnummer
      )
      select gemeld_op::text, casusnummer from partij order by partij.gemeld_op desc, casusnummer desc limit 1`.execute(
      db,
    );
    const [laatste] = rows;
    if (laatste === undefined) return;
    na = laatste;
  }
}
