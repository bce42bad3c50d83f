import fs from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Convenanten } from '../../convenanten/convenanten';
import { loadConvenanten } from '../../convenanten/load';
import { datumVan, plusDagen, vanEpoch } from '../../domain/tijd';
import { readPorts } from '../../embedded/data-folder';
import { NAMESPACE } from '../../temporal/namespace';
import { LOOPBACK, freePort } from '../../embedded/ports';
import { pause } from '../../embedded/processes';
import { lineAbout, waitBefore } from '../../embedded/supervise';
import { leesDossier, naarDossier } from './dossier';
import { metMeldTerug } from './meld-terug';
import { Product, endAllOn, ownPorts, serversOn, type Servernaam } from './product';
import { stappen, voerUit } from './uitval';

const NAMES = ['PostgreSQL', 'Temporal'] as const;

let base: string;
let count = 0;

/** A product on a new data folder. */
async function newProduct(): Promise<Product> {
  const folder = path.join(base, `map ${++count}`);
  fs.mkdirSync(folder);
  await ownPorts(folder);
  return new Product(folder, await freePort());
}

/** Waits until something holds; after half a minute the test fails over it. */
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within half a minute: ${what}`);
    await pause(50);
  }
}

/** The one process of a server. A process that PostgreSQL forked just now looks like a second, but not for long. */
async function processOf({ folder }: Product, name: Servernaam): Promise<number> {
  let running: number[] = [];
  await until(`one ${name}`, () => (running = serversOn(folder, name)).length === 1);
  return running[0]!;
}

/** `kill -9` of one server; answers which process it was. */
async function kill(product: Product, name: Servernaam): Promise<number> {
  const pid = await processOf(product, name);
  process.kill(pid, 'SIGKILL');
  return pid;
}

const healthy = async ({ url }: Product) => (await fetch(`${url}/gezondheid`)).ok;

/** Waits until a killed server was started again and everything answers; there is one of it, on the port it had. */
async function isBack(product: Product, name: Servernaam, killed: number): Promise<void> {
  const { temporal, postgres } = readPorts(product.folder);
  const address = `${LOOPBACK}:${name === 'Temporal' ? temporal : postgres}`;
  await product.says(`${name} (process ${killed}) died: it is started again on ${address}`);
  await product.says(`${name} runs again on ${address}`);
  await until('GET /gezondheid answers 200', () => healthy(product));
  expect(await processOf(product, name)).not.toBe(killed);
}

/** Something else on a port; undefined when it is taken. */
function listenOn(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined)).listen(port, LOOPBACK, () => resolve(server));
  });
}

/** Ends the product as Ctrl-C does; nothing of it may be left. */
async function endsWhole(product: Product): Promise<void> {
  product.signal('SIGINT');
  expect(await product.exit).toBe(0);
  expect(serversOn(product.folder)).toEqual([]);
}

/** How many events of this kind the dossier of a child has. */
async function eventsOf(folder: string, leerling: string, soort: string): Promise<number> {
  const { gebeurtenissen } = await naarDossier(folder, (db) => leesDossier(db, leerling));
  return gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === soort).length;
}

/** Reports a child so long ago that the reminder of the first action comes within so many seconds. */
async function reportWithReminderIn(folder: string, leerling: string, seconds: number): Promise<void> {
  const plek = {
    temporalAddress: `${LOOPBACK}:${readPorts(folder).temporal}`,
    namespace: NAMESPACE,
    key: fs.readFileSync(path.join(folder, 'payload.key'), 'utf8').trim(),
  };
  const standaard = loadConvenanten().voorGemeente('0014');
  if (standaard === undefined) throw new Error('there is no convenant');
  // Also on a day of the weekend, whose hours do not count otherwise.
  const elkUur = { ...standaard, taken: { ...standaard.taken, werkdagen: false } };
  const convenanten = new Convenanten([elkUur], new Map([['0014', 'Groningen']]));
  const uren = elkUur.taken.eersteActieUren;
  const melding = {
    leerling,
    eersteVerzuimdag: plusDagen(datumVan(vanEpoch(Date.now())), -40),
    geboortedatum: '2014-03-02',
    onderwijssoort: 'po' as const,
    gemeente: '0014',
    school: '12AB00',
  };
  const gemeldOp = vanEpoch(Date.now() + seconds * 1_000 - (uren / 2) * 3_600_000);
  await metMeldTerug(plek, convenanten, async (meldTerug) => {
    await meldTerug(melding, gemeldOp, leerling);
  });
}

beforeAll(() => {
  base = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-supervise-')));
  fs.chmodSync(base, 0o755);
});
afterEach(() => endAllOn(base));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

test('each server that is killed alone is started again, and the cases go on', async () => {
  const product = await (await newProduct()).isUp();
  const { folder, url } = product;
  const [melding, eersteActie, toestemming, afspraak, voortgang] = stappen('kind');
  const nummer = await voerUit(url, melding!, '');
  const ronden = [
    ['Temporal', eersteActie!, toestemming!, ['eerste-actie-gemeld', 'toestemming-vastgelegd']],
    ['PostgreSQL', afspraak!, voortgang!, ['afspraak-gemaakt', 'voortgang-gerapporteerd']],
  ] as const;
  for (const [name, meanwhile, after, events] of ronden) {
    const killed = await kill(product, name);
    // A server that is back within the patience of a health check was never missed by one.
    await product.says(`${name} (process ${killed}) died`);
    const given = voerUit(url, meanwhile, nummer);
    await isBack(product, name, killed);
    expect(await given).toBe(nummer);
    expect(await voerUit(url, after, nummer)).toBe(nummer);
    for (const soort of events) expect([soort, await eventsOf(folder, 'kind', soort)]).toEqual([soort, 1]);
  }
  await endsWhole(product);
});

test('both killed at once both come back, and a timer that ran fires', async () => {
  const product = await (await newProduct()).isUp();
  const { folder } = product;
  await reportWithReminderIn(folder, 'wekker', 10);
  expect(await eventsOf(folder, 'wekker', 'taak-herinnerd')).toBe(0);
  const killed: [Servernaam, number][] = [];
  for (const name of NAMES) killed.push([name, await kill(product, name)]);
  for (const name of NAMES) await product.says(`${name} runs again`);
  for (const [name, pid] of killed) await isBack(product, name, pid);
  await until('the reminder', async () => (await eventsOf(folder, 'wekker', 'taak-herinnerd')) === 1);
  await endsWhole(product);
});

test('killed during the start, at every stage of it, they are started again', async () => {
  const product = await newProduct();
  const stages = [
    ['PostgreSQL ...', ['PostgreSQL']],
    ['Temporal ...', ['Temporal', 'PostgreSQL']],
    ['Worker and API ...', ['PostgreSQL', 'Temporal']],
  ] as const;
  for (const [moment, names] of stages) {
    await product.says(moment);
    for (const name of names) await kill(product, name);
  }
  await product.isUp();
  await until('GET /gezondheid answers 200', () => healthy(product));
  for (const name of NAMES) await processOf(product, name);
  await voerUit(product.url, stappen('kind')[0]!, '');
  await endsWhole(product);
});

test('a stop while servers are away, or come back, leaves nothing running and starts nothing', async () => {
  const started = await newProduct();
  for (const moment of ['unnoticed', 'noticed', 'on its way']) {
    const product = moment === 'unnoticed' ? started : new Product(started.folder, started.port);
    await product.isUp();
    for (const name of NAMES) await kill(product, name);
    if (moment !== 'unnoticed') for (const name of NAMES) await product.says(`${name} (process`);
    if (moment === 'on its way') await until('one runs', () => serversOn(product.folder).length > 0);
    await endsWhole(product);
    expect([moment, product.output.includes('runs again')]).toEqual([moment, false]);
  }
});

test('a server that cannot be started is tried again until it can, on its own port', async () => {
  const product = await (await newProduct()).isUp();
  const { temporal } = readPorts(product.folder);
  const killed = await kill(product, 'Temporal');
  let squatter: Server | undefined;
  await until('its port is free', async () => (squatter = await listenOn(temporal)) !== undefined);
  await product.says(
    `Temporal did not start (try 2), again in 4 s: Port ${temporal} on ${LOOPBACK} is taken`,
  );
  expect(serversOn(product.folder, 'Temporal')).toEqual([]);
  await new Promise((resolve) => squatter?.close(resolve));
  await isBack(product, 'Temporal', killed);
  await endsWhole(product);
});

test('the waits between the tries grow to half a minute, and what is told becomes less', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 5_000].map(waitBefore)).toEqual(
    [1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1_000),
  );
  const told = Array.from({ length: 15 }, (_, i) => lineAbout('Temporal', i + 1, 1_000, 'why') !== undefined);
  expect(told.flatMap((is, i) => (is ? [i + 1] : []))).toEqual([1, 2, 3, 4, 5, 10, 15]);
  expect(lineAbout('Temporal', 5, 30_000, 'why')).toBe(
    'Temporal is still down after 5 tries, trying on every 30 s; cases wait and are not lost: why',
  );
});
