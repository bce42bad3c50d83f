import { CompiledQuery, sql, type KyselyPlugin } from 'kysely';
import type { Database } from '../../dossier/database';
import { leesCasus, leesCasussen } from '../../dossier/read';
import { legVast } from '../../dossier/write';
import { telOpenPerPersoon } from '../../dossier/tellingen';
import { leesWerk } from '../../dossier/werkregels';
import { zoekCasussen } from '../../dossier/zoeken';
import { proefdossier } from './dossier-proef';
import { heleLadder, OVERAL, Verhaal } from './verhaal';

const GESLOTEN = 6_000;
const OPEN = 1_000;
const BLADZIJ = { na: null, aantal: 20 };
const NU = '2026-10-20T10:00:00.000Z';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;

/** Makes cases like one that stands, spread over regions and gemeenten; with their open tasks. */
async function vermenigvuldig(casusnummer: string, aantal: number, fase: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`create temporary table nieuw on commit drop as
      select gen_random_uuid() as nummer, i from generate_series(1, ${sql.lit(aantal)}) i`.execute(trx);
    await sql`
      insert into casus (casusnummer, workflow_id, leerling, regio, gemeente, school, onderwijssoort, fase, bereikt,
        regie_rol, regie_persoon, eerste_verzuimdag, gemeld_op, volgende_moment, gesloten_op, gesloten_reden,
        vervolg_op, volgnummer, toestand, kindsleutel, geheim, laatste_hash)
      select n.nummer, workflow_id || n.i, leerling, 'regio-' || n.i % 10,
        lpad((n.i % 100)::text, 4, '0'), school, onderwijssoort,
        ${fase === 'gesloten' ? sql`fase` : sql`case when n.i % 100 = 0 then 'arbitrage' else fase end`}, bereikt,
        regie_rol, 'p' || n.i % 20, eerste_verzuimdag, gemeld_op + n.i * interval '1 minute', volgende_moment,
        gesloten_op, gesloten_reden, vervolg_op, volgnummer, ${fase === 'gesloten' ? sql`'{}'::jsonb` : sql`toestand`},
        kindsleutel, geheim, laatste_hash
      from casus cross join nieuw n where casusnummer = ${casusnummer}`.execute(trx);
    await sql`
      insert into taak select n.nummer, geopend_bij, type, 'regio-' || n.i % 10, lpad((n.i % 100)::text, 4, '0'),
        case when n.i % 100 = 0 then 'manager' else rol end, 'p' || n.i % 20, geopend_op,
        uiterlijk + n.i * interval '1 minute', herinnering, escalatie, gepauzeerd, status, gesloten_op
      from taak cross join nieuw n where casusnummer = ${casusnummer}`.execute(trx);
  });
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  const dicht = heleLadder();
  for (const partij of dicht.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  const open = new Verhaal();
  await legVast(db, open.laatste);
  for (let i = 0; i < GESLOTEN; i += 1_000) await vermenigvuldig(dicht.casusnummer, 1_000, 'gesloten');
  await vermenigvuldig(open.casusnummer, OPEN, 'open');
  await sql`analyze`.execute(db);
});
afterAll(() => proef.sluit());

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** How many rows the plan of a question took from its tables. */
function gelezen(plan: Plan): number {
  if (plan.Plans !== undefined) return plan.Plans.reduce((som, onder) => som + gelezen(onder), 0);
  return (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
}

/** Asks a reader, and counts the rows PostgreSQL looked at for the answer. */
async function kost(lees: (db: Database) => Promise<unknown>): Promise<number> {
  let vraag: CompiledQuery | undefined;
  const meekijken: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      vraag = db.getExecutor().compileQuery(node, queryId);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await lees(db.withPlugin(meekijken));
  if (vraag === undefined) throw new Error('nothing was asked');
  const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    CompiledQuery.raw(`explain (analyze, format json) ${vraag.sql}`, [...vraag.parameters]),
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  if (plan === undefined) throw new Error('no plan');
  return gelezen(plan);
}

describe(`among ${GESLOTEN} closed and ${OPEN} open cases a page reads little more than what it shows`, () => {
  test.each([
    ['all', {}],
    ['open', { gesloten: false }],
    ['of a region', { regio: 'regio-3' }],
    ['open, of a region', { regio: 'regio-3', gesloten: false }],
    ['of a region that is not there', { regio: 'nergens' }],
    ['of a gemeente', { gemeente: '0033' }],
    ['of a phase with few', { fase: 'arbitrage' }],
    ['of a phase with none', { fase: 'om' }],
    ['of a region and a phase', { regio: 'regio-0', fase: 'arbitrage' }],
  ])('cases: %s', async (_naam, filter) => {
    expect(
      await kost((met) => leesCasussen(met, OVERAL, filter, '2026-11-20T10:00:00.000Z', BLADZIJ)),
    ).toBeLessThan(150);
  });

  test.each([
    ['all', {}],
    ['of a role with many', { rol: 'school' }],
    ['of a role with few', { rol: 'manager' }],
    ['of a role with none', { rol: 'leerplichtambtenaar' }],
    ['of a region', { regio: 'regio-3' }],
    ['of a person', { persoon: 'p3' }],
    ['of a gemeente', { gemeente: '0033' }],
  ])('tasks: %s', async (_naam, filter) => {
    // Who reaches a task, its case says: each open case may be read once, a closed one never.
    expect(await kost((met) => leesWerk(met, OVERAL, filter, NU, BLADZIJ))).toBeLessThan(1.5 * OPEN);
  });

  test.each(['2026-00017', '2026-17', '2026-0001'])('search: the kenmerk %s', async (tekst) => {
    const regels = await zoekCasussen(db, OVERAL, tekst, BLADZIJ);
    expect(regels.length).toBeGreaterThan(0);
    expect(await kost((met) => zoekCasussen(met, OVERAL, tekst, BLADZIJ))).toBeLessThan(150);
  });

  test('one case, by its kenmerk', async () => {
    expect(await leesCasus(db, OVERAL, '2026-00017')).toMatchObject({ kenmerk: '2026-00017' });
    expect(await kost((met) => leesCasus(met, OVERAL, '2026-00017'))).toBeLessThan(5);
  });

  test('the count of open cases looks at the open ones of its region only', async () => {
    expect(await kost((met) => telOpenPerPersoon(met, 'regio-3'))).toBeLessThan(OPEN / 5);
  });
});
