import { sql, type Kysely } from 'kysely';
import type { Casus } from '../../domain/casus';
import { CONTACTEN } from '../../domain/contact';
import { volgendeTermijn } from '../../domain/termijnen';

/** So many open cases are filled in one statement. */
const PARTIJ = 500;

/**
 * What the list of cases stands in the order of - the next step of the clock and when the family was last spoken with, of
 * what is open - and the lists that people keep for themselves, whose names are encrypted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table casus
      add column volgende_stap timestamptz(3),
      add column laatste_contact timestamptz(3)`.execute(db);
  await vul(db);
  // Many close at one midnight: without the number a page would read all of those.
  await sql`drop index casus_gesloten`.execute(db);
  for (const [naam, kolom] of [
    ['casus_gesloten', 'regio'],
    ['casus_gesloten_houder', 'regie_persoon'],
  ] as const) {
    await sql`create index ${sql.ref(naam)} on casus (${sql.ref(kolom)}, gesloten_op, casusnummer)
      where gesloten_op is not null`.execute(db);
  }
  await sql`
    create table weergave (
      id uuid primary key,
      persoon text not null,
      naam bytea not null,
      vraag text not null,
      bewaard_op timestamptz(3) not null default now()
    )`.execute(db);
  await sql`create index weergave_persoon on weergave (persoon, bewaard_op, id)`.execute(db);
}

/** Fills both columns of the open cases, some at a time. */
async function vul(db: Kysely<unknown>): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ casusnummer: string; toestand: Casus }>`
      select casusnummer, toestand from casus
      where gesloten_op is null and casusnummer > ${na}::uuid
      order by casusnummer limit ${sql.lit(PARTIJ)}`.execute(db);
    const laatste = rows.at(-1);
    if (laatste === undefined) return;
    na = laatste.casusnummer;
    const stappen = rows.map(({ toestand }) => volgendeTermijn(toestand)?.op ?? null);
    await sql`
      update casus set volgende_stap = stap.op, laatste_contact = (
        select max(op) from gebeurtenis
        where gebeurtenis.casusnummer = casus.casusnummer and soort = any(${CONTACTEN}::text[]))
      from unnest(${rows.map(({ casusnummer }) => casusnummer)}::uuid[], ${stappen}::timestamptz[]) as stap (nummer, op)
      where casusnummer = stap.nummer`.execute(db);
  }
}
