import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Console } from '../../embedded/progress';
import type { Shutdown } from '../../embedded/shutdown';
import { dataConverter, readKeys } from '../../temporal/codec';
import { configureRuntime } from '../../temporal/runtime';
import { run } from '../program';
import { startServers } from '../servers';
import { bareStorm } from './bare/side';
import { Book } from './book';
import { replayAll, troublesOf } from './histories';
import { readStormOptions } from './options';
import { Product } from './product/side';
import { judgeStorm, stormTable, writeStorm, type StormRun } from './report';
import type { StormServers } from './servers';

/** Histories that are replayed. */
const SAMPLE = 500;
/** The outage is tried with this part of the cases. */
const OUTAGE_PART = 4;

/** `npm run bench:storm`: thousands of terms that pass at one instant, on Temporal with PostgreSQL. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readStormOptions(process.argv.slice(2));
  configureRuntime('ERROR');
  const key = randomBytes(32).toString('base64');
  const started = await startServers(shutdown, console);
  const servers: StormServers = { ...started, key, klokVerschuiving: 0, klokSpreiding: 0 };
  const book = new Book(servers.databaseUrl);
  await book.open();
  shutdown.add('book', () => book.close());
  const connection = await Connection.connect({ address: servers.temporalAddress });
  shutdown.add('client', () => connection.close());
  const keys = readKeys(key);
  const { namespace } = servers;
  const client = new Client({ connection, namespace, dataConverter: dataConverter(keys) });

  const measured = await shutdown.unlessStopped(
    storms(options, servers, shutdown, book, client, console.say),
  );
  const { product, outage, spread } = measured;
  const ids = await book.workflowIds([product, outage, spread].flatMap(({ cases }) => cases));
  const sample = ids.sort(() => Math.random() - 0.5).slice(0, SAMPLE);
  console.say(`Replaying ${sample.length} histories ...`);
  await shutdown.unlessStopped(replayAll(client, keys, sample));
  const result: StormRun = { ...measured, replayed: sample.length };
  const verdict = judgeStorm(result);
  const file = writeStorm(result, verdict, options);
  console.say(`\n${stormTable(result, verdict, options)}\n\n${path.relative(process.cwd(), file)}`);
}

async function storms(
  { aantal, spreiding, venster }: ReturnType<typeof readStormOptions>,
  servers: StormServers,
  shutdown: Shutdown,
  book: Book,
  client: Client,
  say: (line: string) => void,
): Promise<Omit<StormRun, 'replayed'>> {
  const troubles = async (cases: readonly string[]) => troublesOf(client, await book.workflowIds(cases));
  const bare = () => bareStorm(servers, shutdown, book, aantal);
  say(`Bare: ${aantal} timers at one instant ...`);
  const bareBefore = await bare();
  const product = new Product(servers, shutdown, book);
  await product.startWorker();
  await product.warmUp();
  say(`Product: ${aantal} terms at one instant ...`);
  const storm = await product.storm(aantal);
  const stormTroubles = await troubles(storm.cases);
  await product.stopWorker();
  say('Bare again ...');
  const bareAfter = await bare();
  await product.startWorker();
  say('Product: terms pass while no worker runs ...');
  const outage = await product.outage(Math.ceil(aantal / OUTAGE_PART));
  say(`Product: ${aantal} terms at one instant, spread over ${spreiding} s ...`);
  const spread = await product.spread(aantal, spreiding * 1_000, venster * 1_000);
  const spreadTroubles = await troubles(spread.cases);
  return {
    bareBefore,
    product: { ...storm, troubles: stormTroubles },
    bareAfter,
    outage,
    spread: { ...spread, troubles: spreadTroubles },
  };
}

run(main);
