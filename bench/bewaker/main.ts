import { bekijk } from '../../client/bewaking/bekijk';
import { lijstLopend, telLopend } from '../../client/bewaking/lijst';
import { CasusClient } from '../../client/casus-client';
import { CASE_PREFIX } from '../../client/identity';
import { loadConvenanten } from '../../convenanten/load';
import { openDatabase } from '../../dossier/database';
import { leesOpen, telOpen } from '../../dossier/bewaking/lijst';
import { delenVan, vergelijk } from '../../domain/bewaking/lijsten';
import { datumVan, plusDagen, vanEpoch } from '../../domain/tijd';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { readKeys } from '../../temporal/codec';
import { connectClient } from '../../temporal/connection';
import { startWorker } from '../../worker/worker';
import { TASK_QUEUE } from '../../workflows/contract';
import { readNumbers } from '../numbers';
import { run } from '../program';
import { startServers } from '../servers';
import { copyCase } from './copies';

const KEY = Buffer.alloc(32, 7).toString('base64');
const GEMEENTE = '0014';
const AT_ONCE = 16;
const LOOKS = 300;
const MIB = 2 ** 20;
const USAGE = 'npm run bench:bewaker -- [--snel] [--rijen N] [--echt N]';

/** `npm run bench:bewaker`: how long the watchdog takes to compare the lists, with rows of many cases, and to look at a real one. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const numbers = readNumbers(process.argv.slice(2), ['rijen', 'echt'], USAGE);
  const rows = numbers.whole('rijen', numbers.snel ? 6_000 : 300_000, 1_000_000);
  const real = numbers.whole('echt', numbers.snel ? 20 : 2_000, 100_000);
  const servers = await startServers(shutdown, console);
  const keys = readKeys(KEY);
  const client = connectClient({ ...servers, keys });
  shutdown.add('connection', () => client.connection.close());
  const worker = await startWorker({ ...servers, key: KEY, post: { plain: true, kanalen: [] } });
  shutdown.add('worker', () => worker.stop());
  const db = openDatabase(servers.databaseUrl, { sleutels: keys });
  shutdown.add('database', () => db.destroy());
  const plek = { client, taskQueue: TASK_QUEUE, verschuiving: 0 };

  console.say(`${real} real cases ...`);
  const workflowIds = await shutdown.unlessStopped(reportAll(new CasusClient({ client, keys }), real));
  while ((await telLopend(plek)) < real) await new Promise((wait) => setTimeout(wait, 500));
  const [first] = await db.selectFrom('casus').select(['casusnummer', 'workflowId']).limit(1).execute();
  if (first === undefined) throw new Error('there is no case');
  const visibility = new URL(servers.databaseUrl);
  visibility.pathname = 'temporal_visibility';
  await copyCase({ dossier: servers.databaseUrl, visibility: visibility.href }, first, rows, console.say);

  const lists = await shutdown.unlessStopped(
    timed(async () => {
      let [running, open, differing, parts] = [0, 0, 0, 0];
      const margin = { nu: vanEpoch(Date.now()), margeMs: Infinity };
      for (const part of delenVan(CASE_PREFIX, await telOpen(db))) {
        const here = await lijstLopend(plek, part);
        here.sort((a, b) => (a.workflowId < b.workflowId ? -1 : 1));
        const there = await leesOpen(db, part);
        differing += [...vergelijk(here, there, margin)].length;
        running += here.length;
        open += there.length;
        parts += 1;
      }
      return { running, open, differing, parts };
    }),
  );
  const looks = await shutdown.unlessStopped(
    timed(async () => {
      for (const workflowId of workflowIds.slice(0, LOOKS)) await bekijk(plek, db, workflowId);
      return { looks: Math.min(LOOKS, workflowIds.length) };
    }),
  );
  const memoryMib = Math.round(process.memoryUsage().rss / MIB);
  console.say(JSON.stringify({ rows, real, lists, looks, memoryMib }));
  if (lists.running !== rows + real || lists.open !== rows + real || lists.differing > 0)
    throw new Error('The lists are not those of the same cases.');
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { readonly seconds: number }> {
  const begun = performance.now();
  const done = await work();
  return { ...done, seconds: Math.round(performance.now() - begun) / 1_000 };
}

/** Reports so many children; gives the ids of their workflows. */
async function reportAll(cases: CasusClient, count: number): Promise<string[]> {
  const convenant = loadConvenanten().voorGemeente(GEMEENTE, datumVan(vanEpoch(Date.now())));
  if (convenant === undefined) throw new Error('No convenant');
  const eersteVerzuimdag = plusDagen(datumVan(vanEpoch(Date.now())), -3);
  const ids: string[] = [];
  let next = 0;
  const report = async () => {
    for (let nummer = next++; nummer < count; nummer = next++) {
      const leerling = `bewaker-${nummer}`;
      const melding = {
        leerling,
        eersteVerzuimdag,
        geboortedatum: '2015-03-02',
        onderwijssoort: 'po',
        gemeente: GEMEENTE,
      } as const;
      const done = await cases.meld({ melding, convenant, idempotencyKey: leerling, timeoutMs: 60_000 });
      if (done.soort !== 'bevestigd') throw new Error(`not reported: ${done.soort}`);
      ids.push(done.workflowId);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, report));
  return ids;
}

run(main);
