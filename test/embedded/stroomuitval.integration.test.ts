import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../embedded/ports';
import { pause } from '../../embedded/processes';
import {
  laatStappenGaan,
  leerlingen,
  leesDossier,
  leesTemporal,
  naarDossier,
  zonderMomenten,
  type Dossier,
  type InTemporal,
} from './dossier';
import { Product, endAllOn, ownPorts, serversOn } from './product';
import {
  dobbelsteen,
  metUitval,
  OPDRACHTEN,
  SEED,
  stappen,
  trekStekkerEruit,
  voerUit,
  type Uitval,
} from './uitval';

const UITVAL: Uitval[] = [
  { geheel: false, naCommit: true },
  { geheel: true, naCommit: true },
  { geheel: false, naCommit: false },
  { geheel: true, naCommit: false },
];

let folder: string;
let port: number;
let product: Product;

beforeAll(async () => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-stroom-')));
  fs.chmodSync(folder, 0o755);
  port = await freePort();
  await ownPorts(folder);
});
afterAll(async () => {
  await endAllOn(folder);
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The dossier of a child on this moment. */
function dossierVan(leerling: string): Promise<Dossier> {
  return naarDossier(folder, (db) => leesDossier(db, leerling));
}

/** The whole case, with the power going at the steps of the plan; answers what happened. */
async function doorloopMetUitval(leerling: string): Promise<string[]> {
  const dobbel = dobbelsteen();
  const plan = new Map<number, Uitval>();
  for (const uitval of UITVAL) {
    let plek: number;
    do plek = Math.floor(dobbel() * (OPDRACHTEN.length + 1));
    while (plan.has(plek));
    plan.set(plek, uitval);
  }
  const verslag: string[] = [];
  let nummer = '';
  for (const [plek, stap] of stappen(leerling).entries()) {
    const uitval = plan.get(plek);
    if (uitval !== undefined) {
      const wachtMs = Math.floor(dobbel() * 250);
      const { ingeschreven, beantwoord } = await metUitval(
        product,
        [leerling, nummer],
        stap,
        uitval,
        wachtMs,
      );
      const wat = `${uitval.geheel ? 'the whole' : 'start alone'} ${uitval.naCommit ? 'after the commit' : `after ${wachtMs} ms`}`;
      verslag.push(
        `step ${plek}: ${wat}, ${ingeschreven ? 'seen in the database' : 'not looked for'}, ${beantwoord ? 'answered' : 'unanswered'}`,
      );
      product = await new Product(folder, port).isUp();
    }
    nummer = await voerUit(product.url, stap, nummer);
  }
  return verslag;
}

let met: Dossier;
let zonder: Dossier;
/** How both stood in Temporal before the last time the power went. */
let inTemporal: InTemporal[];

test('power that goes at random moments leaves the same dossier as a run without', async () => {
  process.stdout.write(`STROOMUITVAL_SEED=${SEED}\n`);
  product = await new Product(folder, port).isUp();
  let nummer = '';
  for (const stap of stappen('zonder-uitval')) nummer = await voerUit(product.url, stap, nummer);
  const verslag = await doorloopMetUitval('met-uitval');
  process.stdout.write(`  ${verslag.join('\n  ')}\n`);
  expect(verslag.join('\n')).toContain('seen in the database, unanswered');
  met = await dossierVan('met-uitval');
  zonder = await dossierVan('zonder-uitval');
  inTemporal = [await leesTemporal(folder, met), await leesTemporal(folder, zonder)];
  expect(met.gebeurtenissen.length).toBeGreaterThan(OPDRACHTEN.length);
  expect(met.berichten.length).toBeGreaterThan(0);
  expect(zonderMomenten(met, 'met-uitval')).toEqual(zonderMomenten(zonder, 'zonder-uitval'));
}, 400_000);

test('power that goes while nothing happens, and Ctrl-C twice while it comes back, leave nothing behind', async () => {
  await trekStekkerEruit(product, true);
  const ongeduldig = await new Product(folder, port).says('PostgreSQL ...');
  ongeduldig.signal('SIGINT');
  await pause(600);
  ongeduldig.signal('SIGINT');
  expect(await ongeduldig.exit).toBe(0);
  expect(serversOn(folder)).toEqual([]);
}, 200_000);

test('after that every case is there, with its timer', async () => {
  product = await new Product(folder, port).isUp();
  const nogEen = new Product(folder, await freePort());
  expect(await nogEen.exit).toBe(1);
  expect(nogEen.output.trim()).toMatch(/^doorbraak already runs on .*--map\.$/);

  expect(await naarDossier(folder, leerlingen)).toEqual(['met-uitval', 'zonder-uitval']);
  for (const [leerling, voor, daarvoor] of [
    ['met-uitval', met, inTemporal[0]],
    ['zonder-uitval', zonder, inTemporal[1]],
  ] as const) {
    expect({ ...(await dossierVan(leerling)), bezorging: voor.bezorging }).toEqual(voor);
    const daar = await leesTemporal(folder, voor);
    expect(daar).toEqual(daarvoor);
    expect(daar.status).toBe('RUNNING');
    expect(daar.volgendeMoment).toBeDefined();
    const verschil = daar.wekkers.map((op) => Math.abs(Date.parse(op) - Date.parse(voor.volgendeMoment)));
    expect(Math.min(...verschil)).toBeLessThan(5_000);
  }
}, 200_000);

test('every message was put ready once', async () => {
  for (const leerling of ['met-uitval', 'zonder-uitval']) {
    let dossier = await dossierVan(leerling);
    // Nobody hears of the step up before its quarter of an hour is over.
    expect(await naarDossier(folder, (db) => laatStappenGaan(db, dossier))).toBeGreaterThan(0);
    // What was being sent when the power went is free again after two minutes.
    for (let i = 0; i < 170 && dossier.bezorging.some(({ bezorgd }) => !bezorgd); i++) {
      await pause(1_000);
      dossier = await dossierVan(leerling);
    }
    const ids = dossier.berichten.map(({ id }) => id);
    expect(dossier.bezorging).toEqual(
      ids.map((id) => ({ id, bezorgd: true, pogingen: 1, fout: null, opgegeven_op: null })),
    );
  }
}, 200_000);

test('the same requests under the same keys are nothing new', async () => {
  for (const stap of stappen('met-uitval')) {
    expect(await voerUit(product.url, stap, met.casusnummer)).toBe(met.casusnummer);
  }
  expect({ ...(await dossierVan('met-uitval')), bezorging: met.bezorging }).toEqual(met);
});
