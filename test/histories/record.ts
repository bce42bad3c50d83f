import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { CasusClient } from '../../client/casus-client';
import { casusWorkflowId } from '../../client/identity';
import { dataConverter, readKeys } from '../../temporal/codec';
import { loadConvenanten } from '../../convenanten/load';
import type { Rooster } from '../../domain/rooster';
import { moment, naarEpoch } from '../../domain/tijd';
import { registerSearchAttributes } from '../../temporal/namespace';
import { temporalBinary } from '../../embedded/temporal-binary';
import { MemoryDossier } from '../../embedded/scenario/memory-dossier';
import { leesScenario } from '../../scenario/schema';
import { withTemporal } from '../../embedded/scenario/temporal';
import { createWorker } from '../../temporal/worker-options';
import { configureRuntime } from '../../temporal/runtime';
import { bewaar } from './file';
import { PROEFSLEUTEL } from './key';

const SCENARIOS = path.resolve(__dirname, '../scenarios');
const convenanten = loadConvenanten();

/** Whole cases, each through other phases: the scenario files that start with these numbers. */
const VERHALEN = ['01', '05', '06', '36', '42', '50', '63', '73', '81', '86', '101'];
/** Names that were asked for; none: all. */
const GEVRAAGD = process.argv.slice(2);

function gevraagd(naam: string): boolean {
  return GEVRAAGD.length === 0 || GEVRAAGD.includes(naam);
}

/** A region whose people stand in the database, and who they are. */
const METMENSEN = 'met-mensen';
const MENSEN: Rooster = [
  { id: 'cr-1', rol: 'casusregisseur', afwezig: [] },
  { id: 'cr-2', rol: 'casusregisseur', afwezig: [] },
];

function gevonden<T>(waarde: T | undefined, wat: string): T {
  if (waarde === undefined) throw new Error(`There is no ${wat}.`);
  return waarde;
}

async function neemOp(naam: string, client: Client, workflowId: string, runId?: string): Promise<void> {
  if (!gevraagd(naam)) return;
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  bewaar(naam, history);
  console.log(`${naam}: ${history.events?.length ?? 0} events`);
}

async function verhalen(): Promise<void> {
  const bestanden = fs.readdirSync(SCENARIOS);
  await withTemporal(
    convenanten,
    async (voerUit) => {
      for (const nummer of VERHALEN) {
        const bestand = gevonden(
          bestanden.find((naam) => naam.startsWith(`${nummer}-`)),
          `scenario ${nummer}`,
        );
        if (!gevraagd(path.basename(bestand, '.json'))) continue;
        const ruw = JSON.parse(fs.readFileSync(path.join(SCENARIOS, bestand), 'utf8')) as object;
        await voerUit(leesScenario({ ...ruw, naam: path.basename(bestand, '.json') }, convenanten));
      }
    },
    { key: PROEFSLEUTEL, keep: ({ naam }, client, workflowId) => neemOp(naam, client, workflowId) },
  );
}

/** What only a real server shows: a history that is cut, a dossier that fails, a report that is refused. */
async function uitzonderingen(): Promise<void> {
  configureRuntime('ERROR');
  const env = await TestWorkflowEnvironment.createLocal({
    server: {
      executable: { type: 'existing-path', path: await temporalBinary(console.log) },
      extraArgs: ['--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=60'],
    },
  });
  try {
    await registerSearchAttributes(env.connection, 'default');
    const keys = readKeys(PROEFSLEUTEL);
    const client = new Client({ connection: env.connection, dataConverter: dataConverter(keys) });
    const dossier = new MemoryDossier();
    const activities = dossier.activities();
    let storingen = 0;
    const legVast = async (v: Parameters<typeof activities.legVast>[0]) => {
      if (storingen-- > 0) throw new Error('the database is away');
      return activities.legVast(v);
    };
    const leesBezetting = async (regio: string) =>
      regio === METMENSEN ? { rooster: MENSEN, bezetting: {} } : activities.leesBezetting(regio);
    const worker = await createWorker({
      connection: env.nativeConnection,
      namespace: 'default',
      keys,
      activities: {
        legVast,
        leesBezetting,
        legVastEnLeesBezetting: async (v: Parameters<typeof legVast>[0], regio: string) => ({
          ...(await legVast(v)),
          ...(await leesBezetting(regio)),
        }),
      },
    });
    const standaard = gevonden(convenanten.opNaam('standaard'), 'convenant');
    const melding = {
      eersteVerzuimdag: '2026-09-07',
      geboortedatum: '2014-03-02',
      onderwijssoort: 'po',
      gemeente: '0014',
    } as const;
    const id = (leerling: string) =>
      casusWorkflowId({ soort: 'regio', regio: standaard.regio }, leerling, keys);
    const op = (begin: string) => {
      const verschuiving = naarEpoch(moment(begin)) - Date.now();
      const klok = { verschuiving, nu: () => moment(new Date(Date.now() + verschuiving).toISOString()) };
      return new CasusClient({ client, keys, klok });
    };
    const meld = (
      casussen: CasusClient,
      leerling: string,
      eersteVerzuimdag: string = melding.eersteVerzuimdag,
      regio: string = standaard.regio,
    ) =>
      casussen.meld({
        melding: { ...melding, leerling, eersteVerzuimdag },
        convenant: { ...standaard, regio },
        idempotencyKey: randomUUID(),
      });

    await worker.runUntil(async () => {
      const lang = op('2026-10-12T09:00:00+02:00');
      await meld(lang, 'lang');
      for (let i = 0; i < 12; i++) {
        const gegevens = { afspraak: `a${i}`, omschrijving: 'toets', wie: 'school', uiterlijk: '2026-10-30' };
        await lang.geefOpdracht(
          id('lang'),
          { opdracht: 'maakAfspraak', door: 'casusregisseur', gegevens },
          `${i}`,
        );
      }
      const laatste = await client.workflow.getHandle(id('lang')).describe();
      const { events } = await client.workflow.getHandle(id('lang')).fetchHistory();
      const eerste = events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId;
      await neemOp('afgekapt-1', client, id('lang'), eerste ?? undefined);
      await neemOp('afgekapt-2', client, id('lang'), laatste.runId);

      const storing = op('2026-10-04T23:59:54+02:00');
      await meld(storing, 'storing');
      storingen = 5;
      await new Promise((resolve) => setTimeout(resolve, 16_000));
      await neemOp('storing', client, id('storing'));

      const nu = op('2026-10-12T09:00:00+02:00');
      await meld(nu, 'mensen', melding.eersteVerzuimdag, METMENSEN);
      const mensen = casusWorkflowId({ soort: 'regio', regio: METMENSEN }, 'mensen', keys);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const doorgeven = { taak: 'eerste-actie', persoon: 'cr-2', reden: 'toets' };
      for (const [opdracht, gegevens] of [
        ['geefTaakDoor', doorgeven],
        ['neemTaak', { taak: 'eerste-actie', persoon: 'cr-1' }],
        ['schaalOp', { reden: 'toets' }],
      ] as const)
        await nu.geefOpdracht(mensen, { opdracht, door: 'casusregisseur', gegevens }, opdracht);
      await neemOp('mensen', client, mensen);

      await meld(op('2026-09-10T09:00:00+02:00'), 'geweigerd', '2027-01-01');
      await neemOp('geweigerd', client, id('geweigerd'));
    });
  } finally {
    await env.teardown();
  }
}

/**
 * Records the histories of whole cases for the replay gate: `npm run record-histories`. Do this when a case can do
 * something new, and then name what is new: `npm run record-histories -- mensen`. A history that the gate refuses is not recorded again to make it pass: running cases have it too.
 */
async function main(): Promise<void> {
  await verhalen();
  await uitzonderingen();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
