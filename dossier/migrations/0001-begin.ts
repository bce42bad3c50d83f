import { sql, type Kysely } from 'kysely';

/** The first tables: case, events, tasks and outbox. Times are instants in whole milliseconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table casus (
      casusnummer uuid primary key,
      workflow_id text not null,
      leerling text,
      regio text not null,
      gemeente text not null,
      school text,
      onderwijssoort text not null,
      fase text not null,
      bereikt text not null,
      regie_rol text not null,
      regie_persoon text,
      eerste_verzuimdag date not null,
      gemeld_op timestamptz(3) not null,
      volgende_moment timestamptz(3),
      gesloten_op timestamptz(3),
      gesloten_reden text,
      vervolg_op uuid,
      volgnummer integer not null,
      toestand jsonb not null
    )`.execute(db);
  await sql`create index casus_gemeld on casus (gemeld_op, casusnummer)`.execute(db);
  await sql`create index casus_open on casus (regio, gemeld_op, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_regiehouder on casus (regio, regie_persoon) where gesloten_op is null`.execute(
    db,
  );

  await sql`
    create table gebeurtenis (
      casusnummer uuid not null references casus,
      nummer integer not null check (nummer > 0),
      id text not null,
      soort text not null,
      op timestamptz(3) not null,
      werkelijk_op timestamptz(3) not null,
      door text not null,
      actor text,
      kanaal text,
      gegevens jsonb not null,
      primary key (casusnummer, nummer),
      unique (casusnummer, id)
    )`.execute(db);

  await sql`
    create table taak (
      casusnummer uuid not null references casus,
      geopend_bij integer not null,
      type text not null,
      regio text not null,
      gemeente text not null,
      rol text not null,
      persoon text,
      geopend_op timestamptz(3) not null,
      uiterlijk timestamptz(3) not null,
      herinnering timestamptz(3),
      escalatie timestamptz(3),
      gepauzeerd boolean not null,
      status text not null check (status in ('open', 'voltooid', 'vervallen')),
      gesloten_op timestamptz(3),
      primary key (casusnummer, geopend_bij),
      check ((status = 'open') = (gesloten_op is null))
    )`.execute(db);
  await sql`create unique index taak_een_open on taak (casusnummer, type) where status = 'open'`.execute(db);
  await sql`create index taak_werk on taak (uiterlijk, casusnummer, type) where status = 'open' and not gepauzeerd`.execute(
    db,
  );
  await sql`create index taak_werk_regio on taak (regio, uiterlijk, casusnummer, type) where status = 'open' and not gepauzeerd`.execute(
    db,
  );
  await sql`create index taak_werk_persoon on taak (persoon, uiterlijk, casusnummer, type) where status = 'open' and not gepauzeerd`.execute(
    db,
  );

  await sql`
    create table bericht (
      id text primary key,
      casusnummer uuid not null references casus,
      bij integer not null,
      soort text not null,
      aan_rol text not null,
      aan_persoon text,
      onderwerp text not null,
      tekst text not null,
      aangemaakt_op timestamptz(3) not null,
      opgeslagen_op timestamptz(3) not null default now(),
      geveegd_op timestamptz(3),
      bezorgd_op timestamptz(3),
      opgegeven_op timestamptz(3),
      pogingen integer not null default 0,
      kanaal text,
      fout text
    )`.execute(db);
  await sql`create index bericht_nieuwste on bericht (aangemaakt_op, id)`.execute(db);
  await sql`create index bericht_casus on bericht (casusnummer, aangemaakt_op, id)`.execute(db);
  await sql`create index bericht_te_bezorgen on bericht (opgeslagen_op) where bezorgd_op is null and opgegeven_op is null`.execute(
    db,
  );
}
