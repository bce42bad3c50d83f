import { randomBytes, randomUUID } from 'node:crypto';
import { Client as Postgres } from 'pg';
import { wisWorkflow } from '../../client/vernietiger';
import { EXAMPLE_FOLDER, STANDARD_FOLDER } from '../../convenanten/load';
import { openDatabase } from '../../dossier/database';
import { herverpakSleutels } from '../../dossier/geheim/herverpakken';
import { startApi } from '../../server/server';
import { readKeys } from '../../temporal/codec';
import { connectClient } from '../../temporal/connection';
import { NAMESPACE } from '../../temporal/namespace';
import { Replayer } from '../../temporal/replay';
import { configureRuntime } from '../../temporal/runtime';
import { startWorker } from '../../worker/worker';
import { standQuery } from '../../workflows/contract';
import { testDatabase } from '../opzet';
import { temporalOnPostgres } from '../opzet/cluster';
import { Program } from '../opzet/program';
import { goedeMelding } from '../server/nagemaakt';
import { geef, vraag } from '../server/wereld';
import { sharedBundle } from '../workflows/bundle';
import { findInServer } from './bytes';
import { keysOf, payloadsOf, type Sent } from './history-payloads';

jest.setTimeout(300_000);

const nieuweSleutel = () => randomBytes(32).toString('base64');
const [A, B, C] = [nieuweSleutel(), nieuweSleutel(), nieuweSleutel()];
const naam = (sleutel: string) => readKeys(sleutel).active.id;

let temporal: Awaited<ReturnType<typeof temporalOnPostgres>>;
let dossier: Awaited<ReturnType<typeof testDatabase>>;
const taskQueue = `sleutels-${randomUUID()}`;

beforeAll(async () => {
  configureRuntime('ERROR');
  [temporal, dossier] = await Promise.all([temporalOnPostgres(), testDatabase()]);
});
afterAll(async () => {
  await temporal?.stop();
  await dossier?.drop();
});

/** Worker and API with a key ring, for as long as something is done with them. */
async function met<T>(key: string, doe: (url: string) => Promise<T>): Promise<T> {
  const waar = { temporalAddress: temporal.address, namespace: NAMESPACE, databaseUrl: dossier.url };
  const worker = await startWorker({ ...waar, key, taskQueue, workflowBundle: await sharedBundle() });
  const api = await startApi({
    ...{ ...waar, key, taskQueue, port: 0, host: '127.0.0.1', securityLog: () => undefined },
    convenantPaths: [STANDARD_FOLDER, EXAMPLE_FOLDER],
  });
  try {
    return await doe(api.url);
  } finally {
    await api.stop();
    await worker.stop();
  }
}

const client = (key: string) =>
  connectClient({ temporalAddress: temporal.address, namespace: NAMESPACE, keys: readKeys(key) });
/** The workflow of each child, as the dossier has it. */
const workflows = new Map<string, string>();
const workflow = (leerling: string): string => workflows.get(leerling)!;

/** The encrypted payloads of the history of a child, as the Temporal Web UI sends them to be read. */
async function payloads(leerling: string): Promise<Sent[]> {
  const { connection, workflow: handles } = client(A);
  const found = payloadsOf(await handles.getHandle(workflow(leerling)).fetchHistory());
  await connection.close();
  expect(found.length).toBeGreaterThan(2);
  return found;
}

const sleutels = (key: string) =>
  new Program(['npm', 'run', '--silent', 'sleutels'], {
    ...{ DATABASE_URL: dossier.url, DOORBRAAK_SLEUTEL: key },
    ...{ TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: NAMESPACE },
  }).ended;

async function meld(url: string, leerling: string): Promise<string> {
  const melding = goedeMelding({ leerling, naam: 'Zwaantje Quispel', geboortedatum: '2013-11-27' });
  const { status, body } = await vraag(url, '/v1/casussen', melding);
  expect([status, status === 201 ? null : body]).toEqual([201, null]);
  const { casusnummer } = body.casus as { casusnummer: string };
  const db = openDatabase(dossier.url);
  const { workflowId } = await db
    .selectFrom('casus')
    .select('workflowId')
    .where('casusnummer', '=', casusnummer)
    .executeTakeFirstOrThrow();
  await db.destroy();
  workflows.set(leerling, workflowId);
  return casusnummer;
}

/** Ends a workflow and removes all of it. */
async function wis(ring: ReturnType<typeof client>, workflowId: string): Promise<void> {
  await ring.workflow
    .getHandle(workflowId)
    .terminate('kept long enough')
    .catch(() => undefined);
  await wisWorkflow(ring, NAMESPACE, workflowId);
}

const VERRAADT = [
  ...['LLN-778391', 'Zwaantje', 'Quispel', '2013-11-27', '27-11-2013', 'Hildegard', 'Zonderland'],
  ...['hildegard@zonderland.nl', 'Kanaaldijk', '612345987', 'Ik durf niet naar binnen'],
];
let eerste = '';

test('after the story of a case no name, text, date of birth or number of the child stands in any table of the server', async () => {
  await met(A, async (url) => {
    eerste = await meld(url, 'LLN-778391');
    const ouder = await vraag(url, `/v1/casussen/${eerste}/betrokkenen`, {
      ...{ soort: 'ouder-met-gezag', naam: 'Hildegard Zonderland', van: '2020-01-01' },
      ...{
        email: 'hildegard@zonderland.nl',
        telefoon: '0612345987',
        adres: 'Kanaaldijk 1\n9711 AB Groningen',
      },
    });
    expect(ouder.status).toBe(201);
    const gezegd = { van: 'jongere', wie: 'Zwaantje', gezegd: 'Ik durf niet naar binnen' };
    await geef(url, eerste, 'legStemVast', 'school', gezegd);
    await geef(url, eerste, 'maakNotitie', 'school', { tekst: 'Zwaantje Quispel woont bij Hildegard.' });
    await geef(url, eerste, 'meldGevaar', 'school', { toelichting: 'Mevrouw Zonderland is bang.' });
    const fout = { opdracht: 'legStemVast', door: 'school', gegevens: { ...gezegd, van: 'Hildegard' } };
    expect((await vraag(url, `/v1/casussen/${eerste}/opdrachten`, fout)).status).toBe(400);
  });
  const { rows, found } = await findInServer(temporal.databases, VERRAADT);
  expect(rows).toBeGreaterThan(50);
  expect(found).toEqual([]);
  // It does find what is there: a search attribute, and among bytes whatever their shape.
  expect((await findInServer(temporal.databases, ['schoolregie'])).found).not.toEqual([]);
  const proef = new URL(temporal.databases);
  proef.pathname = '/temporal';
  const db = new Postgres({ connectionString: proef.href });
  await db.connect();
  await db.query('create table proef (bytes bytea)');
  for (const begin of ['', 'x', 'xx'])
    await db.query('insert into proef values ($1)', [
      Buffer.from(`\x0a\x03${Buffer.from(`${begin}Zwaantje Quispel`).toString('base64')}`),
    ]);
  expect((await findInServer(temporal.databases, ['Zwaantje'])).found).toEqual([
    'Zwaantje in temporal.proef',
  ]);
  await db.query('drop table proef');
  await db.end();
});

test('a new key in front reads old histories, encrypts what is new, and wraps the dossier; identifiers stay', async () => {
  await met(`${B},${A}`, async (url) => {
    // The worker is new: it replays the whole history to take this.
    await geef(url, eerste, 'maakNotitie', 'school', { tekst: 'Onder de nieuwe sleutel.' });
    await meld(url, 'LLN-778392');
    // The same child is the same case.
    const weer = await vraag(url, '/v1/casussen', {
      ...goedeMelding({ leerling: 'LLN-778391', naam: 'Zwaantje Quispel', geboortedatum: '2013-11-27' }),
    });
    expect([weer.status, weer.body.casus.casusnummer]).toEqual([200, eerste]);
    const [oud, nieuw] = [await payloads('LLN-778391'), await payloads('LLN-778392')];
    expect([keysOf(oud), keysOf(nieuw)]).toEqual([new Set([naam(A), naam(B)]), new Set([naam(B)])]);
    const gelezen = await vraag(url, '/codec/decode', { payloads: [...oud, ...nieuw] });
    const tekst = (gelezen.body.payloads as Sent[])
      .map(({ data }) => Buffer.from(data, 'base64').toString())
      .join();
    for (const woord of ['LLN-778391', 'LLN-778392', 'Hildegard', 'Onder de nieuwe sleutel.'])
      expect(tekst).toContain(woord);
    const ring = client(`${B},${A}`);
    const stand = await ring.workflow.getHandle(workflow('LLN-778391')).query(standQuery);
    expect(stand.casus?.naam).toBe('Zwaantje Quispel');
    await ring.connection.close();
  });
  const ring = client(`${B},${A}`);
  const replayer = new Replayer({
    ...{ client: ring, keys: readKeys(`${B},${A}`), workflowBundle: await sharedBundle() },
  });
  for (const leerling of ['LLN-778391', 'LLN-778392']) await replayer.replay(workflow(leerling));
  await replayer.close();
  await ring.connection.close();
  const { code, output } = await sleutels(`${B},${A}`);
  expect(code).toBe(0);
  expect(output).toMatch(
    new RegExp(`key ${naam(B)}: dossier [1-9]\\d*, Temporal [1-9]\\d*; encrypts what is new`),
  );
  expect(output).toMatch(new RegExp(`key ${naam(A)}: dossier \\d+, Temporal [1-9]\\d*; stays`));
});

test('a key that was taken away too early is a clear error everywhere and stops nothing else; put back, all goes on', async () => {
  const tweede = await met(`${C},${B},${A}`, (url) => meld(url, 'LLN-778393'));
  expect(tweede).not.toBe('');
  expect((await sleutels(`${C},${B},${A}`)).output).toMatch(
    new RegExp(`key ${naam(B)}: dossier \\d+, Temporal [1-9]\\d*; still in use`),
  );
  await met(`${C},${A}`, async (url) => {
    const dicht = await vraag(url, '/codec/decode', { payloads: await payloads('LLN-778392') });
    expect(dicht.status).toBe(400);
    expect(JSON.stringify(dicht.body)).toContain('kunnen niet met de sleutel van deze installatie');
    const ring = client(`${C},${A}`);
    const onleesbaar = ring.withDeadline(Date.now() + 20_000, () =>
      ring.workflow.getHandle(workflow('LLN-778392')).query(standQuery),
    );
    await expect(onleesbaar).rejects.toThrow();
    // Of the others nobody notices.
    expect((await ring.workflow.getHandle(workflow('LLN-778393')).query(standQuery)).casus?.naam).toBe(
      'Zwaantje Quispel',
    );
    await geef(url, tweede, 'maakNotitie', 'school', { tekst: 'Deze gaat gewoon door.' });
    await ring.connection.close();
  });
  const zonder = await sleutels(`${C},${A}`);
  expect([zonder.code, zonder.output]).toEqual([
    1,
    expect.stringMatching(new RegExp(`key ${naam(B)}: .*not in DOORBRAAK_SLEUTEL.*put it back`)),
  ]);
  const db = openDatabase(dossier.url, { sleutels: readKeys(A) });
  await expect(herverpakSleutels(db)).rejects.toThrow(
    `The dossier was encrypted with key ${naam(C)}, which is not configured.`,
  );
  await db.destroy();
  await met(`${C},${B},${A}`, async () => {
    const ring = client(`${C},${B},${A}`);
    expect((await ring.workflow.getHandle(workflow('LLN-778392')).query(standQuery)).casus?.naam).toBe(
      'Zwaantje Quispel',
    );
    await ring.connection.close();
  });
});

test('when no history under an old key is kept any more it may go, and the rest is read without it', async () => {
  const ring = client(`${C},${B},${A}`);
  // As after 400 days, and as after the day for which answers are kept.
  await wis(ring, workflow('LLN-778391'));
  await wis(ring, workflow('LLN-778392'));
  const db = openDatabase(dossier.url);
  await db.deleteFrom('verzoeksleutel').execute();
  await db.destroy();
  for (let output = ''; !output.includes('it may go');) {
    for await (const { workflowId } of ring.workflow.list({ query: 'WorkflowType != "casus"' }))
      await wis(ring, workflowId);
    ({ output } = await sleutels(`${C},${B},${A}`));
  }
  await ring.connection.close();
  await met(`${C},${A}`, async (url) => {
    const { status } = await vraag(url, '/codec/decode', { payloads: await payloads('LLN-778393') });
    expect(status).toBe(200);
    await meld(url, 'LLN-778394');
  });
  expect((await sleutels(`${C},${A}`)).code).toBe(0);
});
