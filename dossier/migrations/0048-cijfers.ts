import { sql, type Kysely } from 'kysely';
import type { Casus } from '../../domain/casus';
import { nietGeteld } from '../../domain/telling';

/** So many open cases are filled in one statement. */
const PARTIJ = 500;

/**
 * What the figures of a region read, beside the case itself, which is large: the days of an open case that do not count, and indexes that hold
 * what is counted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table casus add column niet_geteld jsonb`.execute(db);
  await vul(db);
  await sql`drop index casus_gesloten`.execute(db);
  await sql`
    create index casus_gesloten on casus (regio, gesloten_op, casusnummer)
    include (onderwijssoort, gemeente, dagen_thuis, gesloten_reden, gemeld_op) where gesloten_op is not null`.execute(
    db,
  );
  await sql`drop index casus_regio`.execute(db);
  await sql`
    create index casus_regio on casus (regio, gemeld_op, casusnummer) include (gesloten_reden)`.execute(db);
  await sql`drop index casus_open`.execute(db);
  await sql`
    create index casus_open on casus (regio, gemeld_op, casusnummer) include (gesloten_reden)
    where gesloten_op is null`.execute(db);
}

/** Fills the column of the open cases, some at a time. */
async function vul(db: Kysely<unknown>): Promise<void> {
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<{ casusnummer: string; toestand: Casus }>`
      select casusnummer, toestand from casus
      where gesloten_op is null and casusnummer > ${na}::uuid
      order by casusnummer limit ${sql.lit(PARTIJ)}`.execute(db);
    const laatste = rows.at(-1);
    if (laatste === undefined) return;
    na = laatste.casusnummer;
    const perioden = rows.map(({ toestand }) => JSON.stringify(nietGeteld(toestand)));
    await sql`
      update casus set niet_geteld = telling.perioden::jsonb
      from unnest(${rows.map(({ casusnummer }) => casusnummer)}::uuid[], ${perioden}::text[]) as telling (nummer, perioden)
      where casusnummer = telling.nummer`.execute(db);
  }
}
