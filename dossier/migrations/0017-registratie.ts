import { sql, type Kysely } from 'kysely';

/**
 * What of the cases stands in the case system of their region (ZGW). No queue of messages: a row says up to which event a
 * case was registered, so that whatever came after it is to be done. Rows go with their case; writing a case costs nothing more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table zaaksysteem (
      regio text primary key,
      aangesloten_op timestamptz(3) not null default now(),
      gevuld_op timestamptz(3),
      types_gewijzigd_op timestamptz(3),
      gelukt_op timestamptz(3),
      pogingen integer not null default 0,
      volgende_poging_op timestamptz(3) not null default now(),
      foutcode text,
      fout text,
      fout_sinds timestamptz(3)
    )`.execute(db);
  await sql`
    create table registratie (
      casusnummer uuid not null references casus on delete cascade,
      regio text not null references zaaksysteem on delete cascade,
      stand text not null default 'loopt' check (stand in ('loopt', 'afgesloten', 'overgedragen', 'van-voor-de-aansluiting')),
      zaak text,
      tot integer not null default 0,
      wijziging_tot bigint not null default 0,
      stukken_tot integer not null default 0,
      vingerafdruk bytea,
      instellingen text,
      nagaan_op timestamptz(3),
      geregistreerd_op timestamptz(3),
      pogingen integer not null default 0,
      volgende_poging_op timestamptz(3) default now(),
      geleend_door text,
      geleend_op timestamptz(3),
      geleend_tot timestamptz(3),
      foutcode text,
      fout text,
      fout_sinds timestamptz(3),
      primary key (casusnummer, regio)
    )`.execute(db);
  await sql`
    create index registratie_wakker on registratie (regio, volgende_poging_op, casusnummer)
    where stand = 'loopt' and volgende_poging_op is not null`.execute(db);
  await sql`
    create index registratie_slaapt on registratie (casusnummer, regio)
    where stand = 'loopt' and volgende_poging_op is null`.execute(db);
  await sql`create index registratie_weg on registratie (casusnummer) where stand = 'overgedragen'`.execute(
    db,
  );
  await sql`create index registratie_zaak on registratie (zaak) where zaak is not null`.execute(db);
}
