import { sql } from 'kysely';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { up as maakFasenloop } from '../../dossier/migrations/0065-fasenloop';
import { legVast } from '../../dossier/write';
import { middernacht, plusDagen } from '../../domain/tijd';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { Verhaal } from './verhaal';

/** A Wednesday. */
const NU = '2026-11-18T10:00:00.000Z';
let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;

const WILLEKEUR = { ...standaard, regio: 'willekeur' };
/** What may be asked of a case at any moment, accepted or not. */
const DADEN = [
  [
    'meldTerugkeer',
    'casusregisseur',
    (op: string) => ({ vanaf: op.slice(0, 10), plek: 'school', volledig: true }),
  ],
  ['meldTerugval', 'casusregisseur', (op: string) => ({ vanaf: op.slice(0, 10) })],
  ['schaalOp', 'casusregisseur', () => ({ reden: 'eerder' })],
  ['sluitAf', 'manager', () => ({ reden: 'verhuisd-buitenland', toelichting: 'weg' })],
] as const;

/** A story of steps of the clock and of people, at moments that a seed chooses. */
function willekeurig(kies: (tot: number) => number): Verhaal {
  const begin = Date.parse('2025-11-20T06:00:00.000Z') + kies(360 * 24) * 3_600_000;
  const verhaal = new Verhaal(new Date(begin).toISOString(), {
    convenant: WILLEKEUR,
    eersteVerzuimdag: new Date(begin - 864e5).toISOString().slice(0, 10),
  });
  for (let op = begin + 1; op < Date.parse(NU); op += kies(40 * 24) * 3_600_000 + 1) {
    const moment = new Date(op).toISOString();
    verhaal.tot(moment);
    const [opdracht, door, gegevens] = DADEN[kies(DADEN.length)]!;
    if (kies(3) > 0)
      try {
        verhaal.doe(moment, opdracht, door, gegevens(moment));
      } catch {
        // Refused at this moment.
      }
  }
  return verhaal;
}

/** The count of the cases of the region at the end of each week, from every event of each of them apart. */
async function perGebeurtenis(einden: readonly string[]) {
  const casussen = await db
    .selectFrom('casus')
    .select(['casusnummer', 'gemeldOp', 'geslotenOp'])
    .where('regio', '=', WILLEKEUR.regio)
    .execute();
  const tellingen: Record<string, number>[] = einden.map(() => ({}));
  for (const { casusnummer, gemeldOp, geslotenOp } of casussen) {
    const stappen = await sql<{ soort: string; fase: string; op: string }>`
      select soort, gegevens ->> 'fase' as fase, op from gebeurtenis
      where casusnummer = ${casusnummer} and soort in ('fase-geopend', 'fase-hervat') order by nummer`.execute(
      db,
    );
    einden.forEach((einde, i) => {
      if (gemeldOp >= einde || (geslotenOp !== null && geslotenOp < einde)) return;
      let fase = '';
      for (const stap of stappen.rows.filter(({ op }) => op < einde))
        if (stap.soort === 'fase-hervat' || fase !== 'nazorg') fase = stap.fase;
      if (fase !== '') tellingen[i]![fase] = (tellingen[i]![fase] ?? 0) + 1;
    });
  }
  return tellingen;
}

const fasenlopen = async () =>
  db.selectFrom('casus').select(['casusnummer', 'fasenloop']).orderBy('casusnummer').execute();

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  let seed = 20261201;
  const kies = (tot: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * tot);
  };
  for (let i = 0; i < 60; i++)
    for (const partij of willekeurig(kies).partijen)
      if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
});

afterAll(() => proef.sluit());

test.each([1, 12, 53])('the count of %i weeks is that of their events one by one', async (aantal) => {
  const { weken } = await lezer.leesRegiobeeld(WILLEKEUR.regio, NU, aantal);
  const einden = weken.map(({ week }) => middernacht(plusDagen(week, 7))).map((op) => (op < NU ? op : NU));
  expect(weken.map(({ perFase }) => perFase)).toEqual(await perGebeurtenis(einden));
  const fasen = new Set(weken.flatMap(({ perFase }) => Object.keys(perFase)));
  if (aantal > 1) expect(fasen.size).toBeGreaterThan(4);
});

test('what the trigger kept is what the migration makes of what stood before it', async () => {
  const bijgehouden = await fasenlopen();
  expect(bijgehouden.filter(({ fasenloop }) => fasenloop === null)).toEqual([]);
  await sql`drop function fasenloop_bij cascade`.execute(db);
  await sql`drop function weeknummer`.execute(db);
  await sql`alter table casus drop column fasenloop`.execute(db);
  await maakFasenloop(db as never);
  expect(await fasenlopen()).toEqual(bijgehouden);
});
