import { sql, type Kysely } from 'kysely';

/**
 * `onbereikt`: whom of a case messages do not reach, noted in the transaction in which that becomes certain, whoever finds it
 * out, so by triggers; it is told to the case later, and goes when it was told otherwise. `omleiding`: where somebody had a
 * message sent instead. `verwijsindexzending`: what was sent to a verwijsindex. `verteld_bij`: the event that says that what it says was told in another way.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table bericht add column verteld_bij int`.execute(db);
  await sql`
    alter table bezorging add column afgehandeld_op timestamptz(3), add column losgelaten_door text,
      add column losgelaten_reden text check (losgelaten_reden in ('anders-verteld', 'niet-meer-nodig', 'geen-weg'))`.execute(
    db,
  );
  await sql`
    create table omleiding (
      bericht text primary key references bericht on delete cascade,
      betrokkene uuid references betrokkene on delete cascade,
      weg text,
      persoon text,
      door text not null,
      op timestamptz(3) not null default now(),
      check ((persoon is null) = (betrokkene is not null and weg is not null))
    )`.execute(db);
  await sql`
    create table onbereikt (
      casusnummer uuid not null references casus on delete cascade,
      rol text not null,
      id uuid not null default gen_random_uuid(),
      kanaal text not null,
      foutcode text not null,
      sinds timestamptz(3) not null default now(),
      gemeld_op timestamptz(3),
      volgende_poging_op timestamptz(3) not null default now(),
      pogingen int not null default 0,
      primary key (casusnummer, rol)
    )`.execute(db);
  await sql`
    create table verwijsindexzending (
      casusnummer uuid not null references casus on delete cascade,
      geopend_bij int not null,
      id uuid not null default gen_random_uuid(),
      pogingen int not null default 0,
      volgende_poging_op timestamptz(3) not null default now(),
      klaar_op timestamptz(3),
      referentie text,
      foutcode text,
      primary key (casusnummer, geopend_bij)
    )`.execute(db);
  await sql`create index onbereikt_volgende on onbereikt (volgende_poging_op)`.execute(db);
  await sql`
    create function noteer_onbereikt(bericht bericht, foutcode text) returns void language sql as $$
      insert into onbereikt (casusnummer, rol, kanaal, foutcode)
      select bericht.casusnummer, bericht.aan_rol, bericht.kanaal, coalesce(foutcode, '')
      where bericht.kanaal not in ('uitbak', 'verteld')
      on conflict (casusnummer, rol) do update
        set sinds = now(), kanaal = excluded.kanaal, foutcode = excluded.foutcode
        where onbereikt.gemeld_op is null
    $$`.execute(db);
  await sql`
    create function bericht_opgegeven() returns trigger language plpgsql as $$
    begin
      perform noteer_onbereikt(new, new.foutcode);
      return null;
    end $$`.execute(db);
  await sql`
    create trigger bericht_opgegeven after update of opgegeven_op on bericht for each row
    when (old.opgegeven_op is null and new.opgegeven_op is not null and new.losgelaten_door is null)
    execute function bericht_opgegeven()`.execute(db);
  await sql`
    create function bezorging_geweigerd() returns trigger language plpgsql as $$
    begin
      perform noteer_onbereikt(b, new.foutcode) from bericht b where b.id = new.bericht;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger bezorging_geweigerd after insert or update of foutcode on bezorging for each row
    when (new.foutcode is not null and new.afgehandeld_op is null)
    execute function bezorging_geweigerd()`.execute(db);
}
