import path from 'node:path';
import type { Console } from '../embedded/progress';
import type { Shutdown } from '../embedded/shutdown';
import { stelRuntimeIn } from '../temporal/runtime';
import { silentLadderEvents } from './ladder';
import { measure, type Measured } from './measure';
import { readOptions } from './options';
import { productSide } from './product/side';
import { rawSide } from './raw/side';
import { run } from './program';
import { judge, table, writeResult } from './report';
import { startServers, type Servers } from './servers';
import type { Side } from './side';

/** `npm run bench`: raw, product, raw on the same servers in one run, and the events of the silent ladder. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  stelRuntimeIn('ERROR');
  const servers = await startServers(shutdown, console);
  const plan = {
    seconds: options.duur,
    concurrency: options.gelijktijdig,
    warmUpSeconds: Math.max(3, Math.round(options.duur / 4)),
    say: console.say,
  };

  const measureSide = async (name: string, open: (on: Servers) => Promise<Side>): Promise<Measured> => {
    console.say(`${name} ...`);
    const side = await open(servers);
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= side.stop());
    shutdown.add(name, stop);
    const measured = await shutdown.unlessStopped(measure(side, plan));
    await stop();
    return measured;
  };
  const rawBefore = await measureSide('Raw', rawSide);
  const product = await measureSide('Product', productSide);
  const rawAfter = await measureSide('Raw again', rawSide);
  console.say('The silent ladder, 13 weeks ...');
  const ladderEvents = await shutdown.unlessStopped(silentLadderEvents(servers.databaseUrl));

  const run = { rawBefore, product, rawAfter, ladderEvents };
  const verdict = judge(run);
  const file = writeResult(run, verdict, options);
  console.say(`\n${table(run, verdict)}\n\n${path.relative(process.cwd(), file)}`);
}

run(main);
