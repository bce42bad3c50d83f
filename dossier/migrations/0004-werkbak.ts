import { sql, type Kysely } from 'kysely';
import type { Casus } from '../../domain/casus';
import { dagenThuis } from '../../domain/telling';

/** So many closed cases are counted in one statement. */
const PARTIJ = 500;

/**
 * What the werkbak reads: names as they are searched, the days at home that a case was closed with, indexes that keep
 * every list as fast as what it shows, and who looked at what.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table casus
      add column zoeknaam text,
      add column dagen_thuis integer`.execute(db);
  await telGesloten(db);

  await sql`create index casus_zoeknaam on casus using gin (array_to_tsvector(string_to_array(zoeknaam, ' ')))`.execute(
    db,
  );
  await sql`create index casus_school on casus (left(school, 4), gemeld_op, casusnummer)`.execute(db);
  await sql`create index casus_open_school on casus (left(school, 4), gemeld_op, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_klok on casus (volgende_moment, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_klok_regio on casus (regio, volgende_moment, casusnummer) where gesloten_op is null`.execute(
    db,
  );
  await sql`create index casus_gesloten on casus (regio, gesloten_op) where gesloten_op is not null`.execute(
    db,
  );

  await sql`create index gebeurtenis_fase on gebeurtenis (casusnummer, nummer) where soort in ('fase-geopend', 'fase-hervat')`.execute(
    db,
  );

  await sql`
    create table inzage (
      id bigint generated always as identity primary key,
      op timestamptz(3) not null,
      wie text not null,
      naam text not null,
      rol text not null,
      regio text,
      waarmee text not null,
      handeling text not null,
      casussen uuid[] not null,
      aantal integer not null check (aantal = cardinality(casussen))
    )`.execute(db);
  await sql`create index inzage_op on inzage (regio, op, id)`.execute(db);
  await sql`create index inzage_wie on inzage (wie, op, id)`.execute(db);
  await sql`create index inzage_casussen on inzage using gin (casussen)`.execute(db);
}

/** Counts what was closed before this migration, some at a time. */
async function telGesloten(db: Kysely<unknown>): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ casusnummer: string; toestand: Casus }>`
      select casusnummer, toestand from casus
      where gesloten_op is not null and casusnummer > ${na}::uuid
      order by casusnummer limit ${sql.lit(PARTIJ)}`.execute(db);
    const laatste = rows.at(-1);
    if (laatste === undefined) return;
    na = laatste.casusnummer;
    const dagen = rows.map(({ toestand }) => dagenThuis(toestand, toestand.gesloten?.op ?? toestand.laatste));
    await sql`
      update casus set dagen_thuis = telling.dagen
      from unnest(${rows.map(({ casusnummer }) => casusnummer)}::uuid[], ${dagen}::int[]) as telling (nummer, dagen)
      where casusnummer = telling.nummer`.execute(db);
  }
}
