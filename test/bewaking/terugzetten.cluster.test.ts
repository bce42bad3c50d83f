import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { herstelverslag } from '../../beheer/herstelverslag';
import { CasusClient } from '../../client/casus-client';
import { casusWorkflowId } from '../../client/identity';
import { leesBevindingen } from '../../dossier/bewaking/bevindingen';
import { leesBewaking } from '../../dossier/bewaking/ronde';
import { openDatabase, type Database } from '../../dossier/database';
import { controleerCasussen } from '../../dossier/keten/controle';
import { migrate } from '../../dossier/migrate';
import { clusterBinaries } from '../../embedded/cluster/binaries';
import { startTemporalOnPostgres, type PostgresTemporal } from '../../embedded/cluster/temporal-postgres';
import { readKeys } from '../../temporal/codec';
import { connectClient } from '../../temporal/connection';
import { NAMESPACE } from '../../temporal/namespace';
import { startWorker, type RunningWorker } from '../../worker/worker';
import { BEWAKER, bewakerId, standQuery, TASK_QUEUE } from '../../workflows/contract';
import { gebeurtenissenVan } from '../dossier/inhoud';
import { sharedBundle } from '../workflows/bundle';
import { bevestigd, MELDING, standaard, totdat } from '../workflows/setup';
import { Kopieerbaar } from './kopie';

const TIME_MS = 300_000;
const DAG_MS = 86_400_000;

const key = randomBytes(32).toString('base64');
const keys = readKeys(key);
const eersteVerzuimdag = new Date(Date.now() - 40 * DAG_MS).toISOString().slice(0, 10);

let folder: string;
let dossier: Kopieerbaar;
let store: Kopieerbaar;
let temporal: PostgresTemporal;
let client: ReturnType<typeof connectClient>;
let db: Database;
let worker: RunningWorker;

async function startProduct(): Promise<void> {
  db = openDatabase(dossier.url, { sleutels: keys });
  await migrate(db);
  const plek = { temporalAddress: temporal.address, namespace: NAMESPACE };
  client = connectClient({ ...plek, keys });
  worker = await startWorker({
    ...{ ...plek, key, databaseUrl: dossier.url, workflowBundle: await sharedBundle() },
    report: () => undefined,
    post: { plain: false, kanalen: [] },
    bewaking: { perSeconde: 200, naHerstelMs: 1_000 },
  });
}

async function stopProduct(): Promise<void> {
  await worker.stop();
  await client.connection.close();
  await db.destroy();
}

const id = (leerling: string) => casusWorkflowId({ soort: 'regio', regio: standaard.regio }, leerling, keys);

async function meld(leerling: string): Promise<string> {
  const melding = { ...MELDING, eersteVerzuimdag, leerling };
  const gemeld = await new CasusClient({ client, keys }).meld({
    ...{ melding, convenant: standaard, idempotencyKey: leerling, timeoutMs: 60_000 },
  });
  return bevestigd(gemeld).casusnummer;
}

async function noteer(leerling: string, tekst: string): Promise<void> {
  const opdracht = { opdracht: 'maakNotitie', door: 'casusregisseur', gegevens: { tekst } };
  const cases = new CasusClient({ client, keys });
  bevestigd(await cases.geefOpdracht(id(leerling), opdracht, tekst, { timeoutMs: 60_000 }));
}

const ronde = () =>
  client.workflow.execute(BEWAKER, { workflowId: bewakerId(TASK_QUEUE), taskQueue: TASK_QUEUE, args: [] });

const notities = async (casusnummer: string) =>
  (await gebeurtenissenVan(db, casusnummer)).flatMap(({ soort, gegevens }) =>
    soort === 'notitie-gemaakt' ? [(gegevens as { tekst: string }).tekst] : [],
  );

/** What the watchdog did by now, each with the name of the child. */
async function gedaanTotNu(): Promise<string[]> {
  const wie = new Map(Object.keys(nummers).map((leerling) => [id(leerling), leerling]));
  const alle = await leesBevindingen(db, null, ['hersteld', 'voorbij']);
  return alle.map(
    ({ workflowId, soort, gedaan }) => `${wie.get(workflowId ?? '')} ${soort} ${gedaan ?? 'niets'}`,
  );
}

/**
 * Rounds until nothing is wrong any more, every case was looked at and something was done for each of these children: a case is not judged
 * by the lists in its first two minutes. Gives what was done.
 */
async function herstel(...leerlingen: readonly string[]): Promise<string[]> {
  await totdat(
    async () => {
      await ronde();
      const { openBevindingen, volledig } = await leesBewaking(db);
      const gedaan = await gedaanTotNu();
      const alle = leerlingen.every((leerling) => gedaan.some((een) => een.startsWith(`${leerling} `)));
      return openBevindingen === 0 && !volledig && alle;
    },
    (klaar) => klaar,
    200_000,
  );
  return gedaanTotNu();
}

/** What a case has on both sides. */
async function gelijk(leerling: string): Promise<void> {
  const { casus, bevestigd: tot } = await client.workflow.getHandle(id(leerling)).query(standQuery);
  const events = await gebeurtenissenVan(db, casus?.casusnummer ?? '');
  expect([casus?.volgnummer, tot]).toEqual([events.length, events.length]);
}

let [eerder, later, uitval] = ['', '', ''];
const nummers: Record<string, string> = {};

beforeAll(async () => {
  const run = process.env.DOORBRAAK_TEST_RUN ?? '';
  folder = mkdtempSync(path.join(run, 'terugzetten-'));
  chmodSync(folder, 0o755);
  [dossier, store] = await Promise.all([
    Kopieerbaar.start(path.join(folder, 'dossier'), 'doorbraak'),
    Kopieerbaar.start(path.join(folder, 'temporal'), 'postgres'),
  ]);
  const binaries = await clusterBinaries(() => undefined);
  temporal = await startTemporalOnPostgres(binaries, path.join(folder, 'server'), store, NAMESPACE);
  await startProduct();

  nummers['blijft'] = await meld('blijft');
  nummers['verder'] = await meld('verder');
  await noteer('verder', 'Voor de kopie.');
  await ronde();
  await Promise.all([dossier.kopieer(), store.kopieer()]);
  await noteer('verder', 'Na de kopie.');
  eerder = await dossier.nu();

  await noteer('verder', 'Na het eerste moment.');
  nummers['nieuw'] = await meld('nieuw');
  await ronde();
  later = await dossier.nu();

  await noteer('verder', 'Verloren.');
  nummers['verloren'] = await meld('verloren');
  uitval = await dossier.nu();
  // Something must come after a moment for PostgreSQL to know that it has reached it.
  await noteer('blijft', 'Als laatste.');
  await stopProduct();
  await temporal.kill();
  await Promise.all([dossier.stop(), store.stop()]);
}, TIME_MS);

afterAll(async () => {
  await stopProduct().catch(() => undefined);
  await temporal?.stop();
  await Promise.all([dossier, store].map((een) => een?.einde().catch(() => undefined)));
  rmSync(folder, { recursive: true, force: true });
}, TIME_MS);

/** Puts both back, in the order of the docs: the databases, Temporal, then the product. */
async function zetTerug(moment: { dossier: string; temporal: string }): Promise<void> {
  await Promise.all([dossier.zetTerug(moment.dossier), store.zetTerug(moment.temporal)]);
  await temporal.restart();
  await startProduct();
}

async function verslag(moment: {
  dossier: string;
  temporal: string;
}): Promise<{ waar: boolean; tekst: string }> {
  const lines: string[] = [];
  const environment = { DATABASE_URL: dossier.url, DOORBRAAK_SLEUTEL: key };
  const waar = await herstelverslag(environment, [moment.dossier, moment.temporal, uitval], (line) =>
    lines.push(line),
  );
  return { waar, tekst: lines.join('\n') };
}

test(
  'Temporal put back further than the dossier: every case goes on from the dossier, and what neither has is told',
  async () => {
    const moment = { dossier: later, temporal: eerder };
    await zetTerug(moment);
    expect(
      await client.workflow
        .getHandle(id('nieuw'))
        .describe()
        .catch(() => 'weg'),
    ).toBe('weg');

    expect((await herstel('nieuw', 'verder')).sort()).toEqual([
      ...['nieuw geen-workflow herstart', 'verder temporal-achter vervang'],
    ]);
    for (const leerling of ['blijft', 'verder', 'nieuw']) await gelijk(leerling);
    expect(await notities(nummers['verder']!)).toEqual([
      ...['Voor de kopie.', 'Na de kopie.', 'Na het eerste moment.'],
    ]);
    // What was given before is known; what neither side has is given again under its key, and done once.
    await noteer('verder', 'Na het eerste moment.');
    await noteer('verder', 'Verloren.');
    expect(await notities(nummers['verder']!)).toEqual([
      ...['Voor de kopie.', 'Na de kopie.', 'Na het eerste moment.', 'Verloren.'],
    ]);
    expect(await meld('verloren')).not.toBe(nummers['verloren']);
    expect(await controleerCasussen(db)).toMatchObject({ casussen: 4, bevindingen: [] });

    const { waar, tekst } = await verslag(moment);
    expect(waar).toBe(true);
    expect(tekst).toContain(`From ${later} to ${uitval} neither side has anything`);
    expect(tekst).toContain(`From ${eerder} to ${later} only the dossier knows what happened`);
    expect(tekst).toMatch(
      /temporal-achter, an older workflow was replaced from the dossier \(temporal had \d+/,
    );
    await stopProduct();
    await temporal.kill();
    await Promise.all([dossier.einde(), store.einde()]);
  },
  TIME_MS,
);

test(
  'the dossier put back further than Temporal: it has everything again as it was written, and what no copy can tell is told',
  async () => {
    const moment = { dossier: eerder, temporal: later };
    await zetTerug(moment);
    expect(await notities(nummers['verder']!)).toEqual(['Voor de kopie.', 'Na de kopie.']);

    const gedaan = await herstel('nieuw', 'verder');
    for (const leerling of ['nieuw', 'verder'])
      expect(gedaan).toContain(`${leerling} dossier-achter herschrijf`);
    expect(gedaan.filter((een) => !/ (dossier-achter herschrijf|schrijver-wacht wek)$/.test(een))).toEqual(
      [],
    );
    for (const leerling of ['blijft', 'verder', 'nieuw']) await gelijk(leerling);
    expect(await notities(nummers['verder']!)).toEqual([
      ...['Voor de kopie.', 'Na de kopie.', 'Na het eerste moment.'],
    ]);
    expect(await controleerCasussen(db)).toMatchObject({ casussen: 3, bevindingen: [] });

    const { waar, tekst } = await verslag(moment);
    expect(waar).toBe(true);
    expect(tekst).toContain(`From ${eerder} to ${later} only Temporal knows what happened in the cases`);
    expect(tekst).toMatch(/## Messages that may never have left \([1-9]/);
    expect(tekst).toMatch(/dossier-achter, written again from the histories/);
  },
  TIME_MS,
);
