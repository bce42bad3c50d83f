import { Client as Sql } from 'pg';
import { CasusClient } from '../../client/casus-client';
import { loadConvenanten } from '../../convenanten/load';
import { datumVan, vanEpoch } from '../../domain/tijd';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { readKeys } from '../../temporal/codec';
import { connectClient } from '../../temporal/connection';
import { startWorker } from '../../worker/worker';
import { melding, voortgang } from '../casus';
import { readNumbers } from '../numbers';
import { run } from '../program';
import { startServers, vacuum } from '../servers';
import { silentLadder } from './silent';
import { estimate, type Measured, type PerCase } from './estimate';

const KEY = Buffer.alloc(32, 7).toString('base64');
const AT_ONCE = 16;
/** Commands of each case that gets some. */
const STEPS = 10;
const OPEN = [1_000, 20_000, 300_000];
const USAGE = 'npm run bench:omvang -- [--snel] [--aantal N]';
const PATIENCE_MS = 60_000;

/** Bytes of what there is now. */
interface Sizes {
  readonly dossier: number;
  readonly temporal: number;
  readonly visibility: number;
  readonly messages: number;
  readonly worker: number;
}

/** `npm run bench:omvang`: what a case asks of databases and worker, and what so many of them do. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const numbers = readNumbers(process.argv.slice(2), ['aantal'], USAGE);
  const count = numbers.whole('aantal', numbers.snel ? 40 : 1_000, 100_000);
  const servers = await startServers(shutdown, console);
  const keys = readKeys(KEY);
  const client = connectClient({ ...servers, keys });
  shutdown.add('connection', () => client.connection.close());
  const worker = await startWorker({
    ...{ ...servers, key: KEY, post: { plain: true, kanalen: [] }, maxCachedWorkflows: 2 * count + 100 },
  });
  shutdown.add('worker', () => worker.stop());
  const cases = new CasusClient({ client, keys });
  const today = datumVan(vanEpoch(Date.now()));
  const convenant = loadConvenanten().voorGemeente(melding().gemeente, today);
  if (convenant === undefined) throw new Error('No convenant');

  const report = async (): Promise<string> => {
    const child = melding();
    const done = await cases.meld({
      ...{ melding: child, convenant, idempotencyKey: child.leerling ?? '', timeoutMs: PATIENCE_MS },
    });
    if (done.soort !== 'bevestigd') throw new Error(`A report ended as ${done.soort}.`);
    return done.workflowId;
  };
  const historyOf = async (workflowId: string) => {
    const { historySize = 0, historyLength } = await client.workflow.getHandle(workflowId).describe();
    return { bytes: historySize, events: historyLength };
  };
  const atOnce = <T>(times: number, work: (n: number) => Promise<T>): Promise<T[]> =>
    shutdown.unlessStopped(inTurns(times, work));

  console.say('Warming up ...');
  await atOnce(Math.min(count, 100), report);
  const begin = await sizes(servers.databaseUrl);
  console.say(`${count} cases ...`);
  const ids = await atOnce(count, report);
  const reported = await sizes(servers.databaseUrl);
  const first = await historyOf(ids[0] ?? '');
  console.say(`${STEPS} commands in each ...`);
  for (let step = 0; step < STEPS; step++)
    await atOnce(count, async (n) => {
      const done = await cases.geefOpdracht(ids[n] ?? '', voortgang(), `step-${step}`, {
        timeoutMs: PATIENCE_MS,
      });
      if (done.soort !== 'bevestigd') throw new Error(`A command ended as ${done.soort}.`);
    });
  const stepped = await sizes(servers.databaseUrl);
  const last = await historyOf(ids[0] ?? '');

  const per = (what: keyof Sizes): PerCase => ({
    reported: Math.round((reported[what] - begin[what]) / count),
    step: Math.round((stepped[what] - reported[what]) / count / STEPS),
  });
  const measured: Measured = {
    dossier: per('dossier'),
    temporal: per('temporal'),
    visibility: per('visibility'),
    history: { reported: first.bytes, step: Math.round((last.bytes - first.bytes) / STEPS) },
    workerBytes: per('worker').reported,
    silentMessages: silentLadder(convenant, today).messages,
    commandMessages: (stepped.messages - reported.messages) / count / STEPS,
  };
  const computed = OPEN.map((open) => estimate(open, measured));
  console.say(
    `\n${table(measured)}\n\n${JSON.stringify({ count, first, last, measured, computed }, null, 1)}`,
  );
  if (numbers.snel)
    console.say('\nThe small form: it shows that everything is measured; the figures say nothing.');
}

/** Does something so many times, some at once. */
async function inTurns<T>(times: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let n = next++; n < times; n = next++) all[n] = await work(n);
    }),
  );
  return all;
}

/** How large the databases and this process are, the room that PostgreSQL can use again given back as far as that goes. */
async function sizes(databaseUrl: string): Promise<Sizes> {
  await vacuum(databaseUrl);
  const client = new Sql({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<keyof Sizes, string>>(
      `select pg_database_size(current_database()) as dossier, pg_database_size('temporal') as temporal,
         pg_database_size('temporal_visibility') as visibility, (select count(*) from bericht) as messages`,
    );
    const number = (what: keyof Sizes): number => Number(rows[0]?.[what] ?? 0);
    return {
      ...{ dossier: number('dossier'), temporal: number('temporal'), visibility: number('visibility') },
      ...{ messages: number('messages'), worker: process.memoryUsage().rss },
    };
  } finally {
    await client.end();
  }
}

function table({ dossier, temporal, visibility, history, workerBytes, ...messages }: Measured): string {
  const kb = (bytes: number) => (bytes / 1_000).toFixed(1);
  return [
    '| kB for each case | reported | each step after |',
    '|---|---|---|',
    ...Object.entries({ dossier, temporal, visibility, history }).map(
      ([name, { reported, step }]) => `| ${name} | ${kb(reported)} | ${kb(step)} |`,
    ),
    `| worker, memory | ${kb(workerBytes)} | |`,
    `| messages (number), of a silent case until om | ${messages.silentMessages} | |`,
    `| messages (number), of a command | | ${messages.commandMessages.toFixed(2)} |`,
  ].join('\n');
}

run(main);
