import { Client } from 'pg';
import { vanEpoch } from '../../../domain/tijd';
import { connect } from '../../../temporal/connection';
import { temporallijsten } from '../../../werkbak/beheer/temporal';
import { gevraagd } from '../../deploy/metingen';
import { goedeMelding } from '../nagemaakt';
import { vraag } from '../wereld';
import { startInstallatie, type Installatie } from './installatie';

const NAAM = 'Wilhelmina Zevenhuizen';
const DAG_MS = 86_400_000;

let wereld: Installatie;
let casus: { readonly casusnummer: string; readonly kenmerk: string };
beforeAll(async () => {
  wereld = await startInstallatie();
  const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: NAAM }));
  casus = gemeld.body.casus;
  await vraag(wereld.url, `/v1/casussen/${casus.casusnummer}`);
});
afterAll(() => wereld?.stop());

const scrape = async (url: string) => (await fetch(url)).text();

/** Every sample of a scrape: what stands in front of its value, and that. */
function samples(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(0, space), Number(line.slice(space + 1).replace('Inf', 'Infinity'))];
    }),
  );
}

/** Every name under which a scrape can have a sample. */
function names(text: string): Set<string> {
  const types = [...text.matchAll(/^# TYPE (\S+) (\w+)$/gm)];
  return new Set(
    types.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}

test('the processes have every metric that alarms and dashboard ask for', async () => {
  const there = names((await scrape(wereld.metrics.api)) + (await scrape(wereld.metrics.worker)));
  expect(gevraagd().filter((name) => !there.has(name))).toEqual([]);
});

test('tells of no child and no person, and has as many series as there are routes, whoever asks what', async () => {
  await Promise.all(
    ['/v1/casussen/geen-nummer', `/v1/onzin/${casus.casusnummer}`, `/${NAAM}`].map((path) =>
      fetch(new URL(path, wereld.url)),
    ),
  );
  const text = (await scrape(wereld.metrics.api)) + (await scrape(wereld.metrics.worker));
  for (const own of [casus.casusnummer, casus.kenmerk, 'Wilhelmina', 'onzin', 'kind-'])
    expect(text).not.toContain(own);
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/);
  const counted = samples(text);
  expect(counted.get('doorbraak_http_requests_total{method="POST",route="/v1/casussen",status="201"}')).toBe(
    1,
  );
  const read =
    'doorbraak_http_request_duration_seconds_count{method="GET",route="/v1/casussen/:casusnummer"}';
  expect(counted.get(read)).toBe(2);
  expect(counted.get('doorbraak_http_requests_total{method="GET",route="other",status="404"}')).toBe(2);
});

test('counts cases, lateness, tasks and messages as they stand', async () => {
  const now = samples(await scrape(wereld.metrics.api));
  expect(now.get('doorbraak_figures_up')).toBe(1);
  expect(now.get('doorbraak_part_up{part="temporal"}')).toBe(1);
  expect(now.get('doorbraak_taken_overdue{regio="standaard"}')).toBe(0);
  expect(now.has('doorbraak_escalaties_late{regio="standaard"}')).toBe(false);

  const db = new Client({ connectionString: wereld.databaseUrl });
  await db.connect();
  const { rowCount: tried } = await db.query(
    `update bericht set bezorgd_op = null, pogingen = 3, volgende_poging_op = now() + interval '1 day'
     where kanaal = (select min(kanaal) from bericht)`,
  );
  const { rows } = await db.query<{ kanaal: string }>('select min(kanaal) as kanaal from bericht');
  await db.query(
    `insert into bevinding (sleutel, soort, versies, stand) values ('proef', 'loopt-vast', '[]', 'open')`,
  );
  await db.query(`update bewaking set voltooid_op = now() - interval '1 hour'`);
  await db.end();

  // Sixty days on: the step of four weeks has passed, and nobody took it.
  const late = samples(
    await scrape((await wereld.extraApi({ KLOK_VERSCHUIVING: String(60 * DAG_MS) })).metrics),
  );
  const open = [...late].filter(([name]) => name.startsWith('doorbraak_casussen_open'));
  expect(open).toEqual([['doorbraak_casussen_open{regio="standaard",fase="schoolregie"}', 1]]);
  expect(late.get('doorbraak_escalaties_late{regio="standaard"}')).toBe(1);
  const seconds = late.get('doorbraak_escalaties_lateness_seconds{regio="standaard"}') ?? 0;
  // Absent for three days: four weeks of that end 25 days from now.
  expect(seconds / 86_400).toBeGreaterThan(34);
  expect(seconds / 86_400).toBeLessThan(37);
  expect(late.get('doorbraak_taken_overdue{regio="standaard"}')).toBe(
    late.get('doorbraak_taken_open{regio="standaard"}'),
  );
  const kanaal = rows[0]?.kanaal ?? '';
  expect(tried).toBeGreaterThan(0);
  expect(late.get(`doorbraak_berichten{kanaal="${kanaal}",stand="hapert"}`)).toBe(tried);
  expect(late.get(`doorbraak_berichten_oldest_waiting_seconds{kanaal="${kanaal}"}`)).toBeLessThan(600);
  expect(late.get('doorbraak_bevindingen_open{soort="loopt-vast"}')).toBe(1);
  expect(late.get('doorbraak_bevindingen_open{soort="dubbel"}')).toBe(0);
  expect(late.get('doorbraak_bewaker_age_seconds')).toBeGreaterThanOrEqual(3_600);
});

test('without the dossier it tells so, and no figure that is not so', async () => {
  const { metrics } = await wereld.extraApi({ DATABASE_URL: 'postgres://niemand@127.0.0.1:1/nergens' });
  const told = samples(await scrape(metrics));
  expect(told.get('doorbraak_figures_up')).toBe(0);
  expect(told.get('doorbraak_part_up{part="dossier"}')).toBe(0);
  expect(told.get('doorbraak_part_up{part="temporal"}')).toBe(1);
  const figures = /^doorbraak_(casussen|escalaties|termijnen|taken|berichten|bewaker|bevindingen)/;
  expect([...told.keys()].filter((name) => figures.test(name))).toEqual([]);
});

test('every list of the page Beheer is a query that Temporal takes, and shows the case where it belongs', async () => {
  const connection = await connect(wereld.temporal);
  const nu = vanEpoch(Date.now());
  try {
    for (const regio of [null, 'standaard', 'elders'])
      for (const { naam, vraag: query } of temporallijsten(nu, regio)) {
        const list = () =>
          connection.workflowService.listWorkflowExecutions({ namespace: wereld.temporal.namespace, query });
        const hier = naam === 'Alle lopende casussen' && regio !== 'elders' ? 1 : 0;
        // Visibility follows a moment later.
        for (const end = Date.now() + 20_000; (await list()).executions.length < hier && Date.now() < end;)
          await new Promise((on) => setTimeout(on, 100));
        const { executions } = await list();
        const soorten = executions.map(({ type }) => type?.name);
        if (hier === 1) expect([naam, soorten]).toEqual([naam, ['casus']]);
        else if (naam.startsWith('Bezorgers')) expect(soorten).toContain('postbode');
        else if (regio === 'elders') expect([naam, soorten]).toEqual([naam, []]);
      }
  } finally {
    await connection.close();
  }
});

test('are not at the door of people, and nothing else is at theirs', async () => {
  expect((await fetch(new URL('/metrics', wereld.url))).status).toBe(404);
  expect((await fetch(new URL('/v1/casussen', wereld.metrics.api))).status).toBe(404);
  expect((await fetch(wereld.metrics.api, { method: 'POST' })).status).toBe(404);
});
