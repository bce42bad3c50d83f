import { sql, type Kysely } from 'kysely';

/**
 * The statuses of reports of the verzuimregister, as they came: each also an event in the stream, which then names the report where it
 * names a case otherwise. That a case was closed is noted by a trigger, so that no writer can forget it; on any other write that trigger
 * does nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registerstatus (
      melding uuid not null references registermelding on delete cascade,
      nummer integer not null check (nummer > 0),
      status text not null check (status in ('in-behandeling', 'afgesloten', 'ter-kennisgeving-aangenomen')),
      op timestamptz(3) not null,
      primary key (melding, nummer)
    )`.execute(db);
  await sql`
    create function registerstatus_stroom() returns trigger language plpgsql as $$
    begin
      insert into stroom (casusnummer, van, tot)
      select melding, min(nummer), max(nummer) from nieuw group by melding;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger registerstatus_stroom after insert on registerstatus
    referencing new table as nieuw for each statement execute function registerstatus_stroom()`.execute(db);
  await sql`
    create function registermelding_afgesloten() returns trigger language plpgsql as $$
    begin
      insert into registerstatus (melding, nummer, status, op)
      select m.id, 1 + coalesce(max(s.nummer), 0), 'afgesloten', new.gesloten_op
      from registermelding m left join registerstatus s on s.melding = m.id
      where m.casusnummer = new.casusnummer
      group by m.id;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger registermelding_afgesloten after update on casus
    for each row when (old.gesloten_op is null and new.gesloten_op is not null)
    execute function registermelding_afgesloten()`.execute(db);
  // What was not delivered yet of a report that is removed never can be.
  await sql`
    create function registermelding_weg() returns trigger language plpgsql as $$
    begin
      delete from verzending using abonnement, weg
      where verzending.abonnement = abonnement.id and verzending.casusnummer = weg.id;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger registermelding_weg after delete on registermelding
    referencing old table as weg for each statement execute function registermelding_weg()`.execute(db);
  // Nobody closes a case between the triggers and what was there: they wait until this is committed.
  await sql`
    insert into registerstatus (melding, nummer, status, op)
    select id, 1, case when casusnummer is null then 'ter-kennisgeving-aangenomen' else 'in-behandeling' end, ontvangen_op
    from registermelding`.execute(db);
  await sql`
    insert into registerstatus (melding, nummer, status, op)
    select m.id, 2, 'afgesloten', c.gesloten_op
    from registermelding m join casus c using (casusnummer) where c.gesloten_op is not null`.execute(db);
}
