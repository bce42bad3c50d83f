import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../dossier/database';
import { up } from '../../../dossier/migrations/0009-kenmerk';
import { legVast } from '../../../dossier/write';
import { moment } from '../../../domain/tijd';
import { proefdossier } from '../dossier-proef';
import { Verhaal } from '../verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeEach(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterEach(() => proef.sluit());

/** Brings the tables back to how they were before cases had a kenmerk. */
async function terug(): Promise<void> {
  await sql`drop trigger casus_kenmerk on casus`.execute(db);
  await sql`alter table casus drop column kenmerk`.execute(db);
  for (const functie of ['geef_kenmerk', 'behoud_kenmerk', 'volgend_kenmerk', 'kenmerkreeks'])
    await sql`drop function ${sql.ref(functie)}`.execute(db);
  const { rows } = await sql<{ naam: string }>`
    select sequencename as naam from pg_sequences where sequencename like 'kenmerk%'`.execute(db);
  for (const { naam } of rows) await sql`drop sequence ${sql.ref(naam)}`.execute(db);
}

function verhoog(): Promise<void> {
  // A migration knows no tables.
  return db.transaction().execute((trx) => up(trx as unknown as Kysely<unknown>));
}

async function schrijf(op: string): Promise<string> {
  const verhaal = new Verhaal(moment(op), { eersteVerzuimdag: op.slice(0, 10) });
  await legVast(db, verhaal.laatste);
  return verhaal.casusnummer;
}

test('cases that stand get theirs in order of report, each school year from one, and new ones go on', async () => {
  const momenten = [
    '2026-09-07T10:00:00+02:00',
    '2026-07-31T23:00:00+02:00',
    '2026-08-01T00:00:00+02:00',
    '2025-09-01T10:00:00+02:00',
  ];
  const nummers: string[] = [];
  for (const op of momenten) nummers.push(await schrijf(op));
  await terug();
  await verhoog();

  const rijen = await db.selectFrom('casus').select(['casusnummer', 'kenmerk']).execute();
  const kenmerken = new Map(rijen.map(({ casusnummer, kenmerk }) => [casusnummer, kenmerk]));
  expect(nummers.map((nummer) => kenmerken.get(nummer))).toEqual([
    '2026-00002',
    '2025-00002',
    '2026-00001',
    '2025-00001',
  ]);
  const nieuw = await schrijf('2026-10-05T10:00:00+02:00');
  const { kenmerk } = await db
    .selectFrom('casus')
    .select('kenmerk')
    .where('casusnummer', '=', nieuw)
    .executeTakeFirstOrThrow();
  expect(kenmerk).toBe('2026-00003');
});

test('more cases than go in one statement, some reported at the same moment, each get one, in order', async () => {
  const model = await schrijf('2026-09-07T10:00:00+02:00');
  await terug();
  await sql`
    insert into casus select (jsonb_populate_record(casus, jsonb_build_object(
      'casusnummer', gen_random_uuid(), 'gemeld_op', casus.gemeld_op + (i / 3) * interval '1 second'))).*
    from casus cross join generate_series(0, 1299) i where casusnummer = ${model}`.execute(db);
  await verhoog();

  const rijen = await db
    .selectFrom('casus')
    .select('kenmerk')
    .orderBy('gemeldOp')
    .orderBy('casusnummer')
    .execute();
  const verwacht = Array.from({ length: 1301 }, (_, i) => `2026-${String(i + 1).padStart(5, '0')}`);
  expect(rijen.map(({ kenmerk }) => kenmerk)).toEqual(verwacht);
});

test('a dossier without cases gives the first number to the first case', async () => {
  await terug();
  await verhoog();
  await schrijf('2026-09-07T10:00:00+02:00');
  expect(await db.selectFrom('casus').select('kenmerk').execute()).toEqual([{ kenmerk: '2026-00001' }]);
});
