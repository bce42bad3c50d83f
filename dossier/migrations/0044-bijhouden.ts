import { sql, type Kysely } from 'kysely';

/** So many cases get their first number in one statement. */
const PARTIJ = 5_000;

/**
 * That a case changed, for who keeps up with all of them, and that it left a place where it could be seen; and which cases are
 * not of one child, though name and birth date are the same.
 *
 * A writer only says that its case changed (`nummer` is null), so that none waits for another. Who reads gives the numbers, one
 * at a time, after the commit: so a change that is committed late gets a late number, and nobody ever reads past it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table casuswijziging (
      casusnummer uuid not null references casus on delete cascade,
      regio text not null,
      gemeente text not null,
      school text,
      weg boolean not null,
      nummer bigint,
      genummerd_op timestamptz(3)
    )`.execute(db);
  await sql`create sequence casuswijziging_nummer owned by casuswijziging.nummer`.execute(db);
  await sql`
    create unique index casuswijziging_plaats
      on casuswijziging (casusnummer, regio, gemeente, coalesce(school, ''))`.execute(db);
  await vul(db);
  await sql`create unique index casuswijziging_volgorde on casuswijziging (nummer)`.execute(db);
  await sql`create index casuswijziging_regio on casuswijziging (regio, nummer)`.execute(db);
  await sql`create index casuswijziging_school on casuswijziging (left(school, 4), nummer)`.execute(db);
  await sql`create index casuswijziging_sinds on casuswijziging (genummerd_op)`.execute(db);
  await sql`create index casuswijziging_nieuw on casuswijziging (casusnummer) where nummer is null`.execute(
    db,
  );
  await sql`
    create function noteer_casuswijziging() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and (old.regio, old.gemeente, coalesce(old.school, ''))
          is distinct from (new.regio, new.gemeente, coalesce(new.school, '')) then
        insert into casuswijziging (casusnummer, regio, gemeente, school, weg)
        values (old.casusnummer, old.regio, old.gemeente, old.school, true)
        on conflict (casusnummer, regio, gemeente, coalesce(school, ''))
          do update set weg = true, nummer = null;
      end if;
      insert into casuswijziging (casusnummer, regio, gemeente, school, weg)
      values (new.casusnummer, new.regio, new.gemeente, new.school, false)
      on conflict (casusnummer, regio, gemeente, coalesce(school, ''))
        do update set weg = false, nummer = null
        where casuswijziging.weg or casuswijziging.nummer is not null;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger casus_wijziging after insert or update of volgnummer, leerling on casus
    for each row execute function noteer_casuswijziging()`.execute(db);
  await sql`
    create table niet_dubbel (
      casus uuid not null references casus on delete cascade,
      andere uuid not null references casus on delete cascade,
      door text not null,
      op timestamptz(3) not null,
      primary key (casus, andere),
      check (casus < andere)
    )`.execute(db);
  await sql`create index niet_dubbel_andere on niet_dubbel (andere)`.execute(db);
}

/** The cases that stand, in the order of their numbers, some at a time. */
async function vul(db: Kysely<unknown>): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ casusnummer: string }>`
      insert into casuswijziging (casusnummer, regio, gemeente, school, weg, nummer, genummerd_op)
      select casusnummer, regio, gemeente, school, false, nextval('casuswijziging_nummer'), now()
      from (select * from casus where casusnummer > ${na}::uuid order by casusnummer limit ${sql.lit(PARTIJ)}) partij
      returning casusnummer`.execute(db);
    const laatste = rows
      .map(({ casusnummer }) => casusnummer)
      .sort()
      .at(-1);
    if (laatste === undefined) return;
    na = laatste;
  }
}
