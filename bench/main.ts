import path from 'node:path';
import type { Console } from '../embedded/progress';
import type { Shutdown } from '../embedded/shutdown';
import { configureRuntime } from '../temporal/runtime';
import { handmadeSides } from './handmade/side';
import { silentLadderEvents } from './ladder';
import { measureRound, type Plan } from './measure';
import { readOptions } from './options';
import { KEY, productSide } from './product/side';
import { run } from './program';
import { Results, summary, table } from './report';
import { isReliable, judge, ORDER, type Round, type SideName } from './round';
import { startServers, vacuum, type Servers } from './servers';
import type { Side } from './side';

/** `npm run bench`: rounds of raw, product, raw and plain on the same servers, and the events of the silent ladder. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  configureRuntime('ERROR');
  const results = new Results();
  const servers = await startServers(shutdown, console);
  const plan = (round: number): Plan => ({
    seconds: options.duur,
    turns: options.beurten,
    concurrency: options.gelijktijdig,
    warmUpSeconds: Math.max(3, Math.round(options.duur / 4)),
    leadInSeconds: options.aanloop,
    say: console.say,
    profiles: (what) => (options.cpuProfile ? results.named(`${round}-${what}`) : undefined),
  });

  const rounds: Round[] = [];
  const wanting = () => options.rondes - rounds.filter(isReliable).length;
  while (wanting() > 0 && rounds.length < options.rondes + options.opnieuw) {
    const number = rounds.length + 1;
    console.say(`Round ${number} ...`);
    await vacuum(servers.databaseUrl);
    const { sides, stop } = await openSides(servers, shutdown);
    const round = await shutdown.unlessStopped(measureRound(sides, plan(number)));
    await stop();
    rounds.push(round);
    for (const place of ORDER) console.say(`  ${place}: ${summary(round[place])}`);
    if (!isReliable(round)) console.say('The two raws are too far apart.');
  }
  console.say('The silent ladder, 13 weeks ...');
  const ladderEvents = await shutdown.unlessStopped(silentLadderEvents(servers.databaseUrl, KEY));

  const verdict = judge(rounds, options.rondes);
  const file = results.write({ options, verdict, rounds, ladderEvents });
  console.say(`\n${table(rounds, verdict, ladderEvents)}\n\n${path.relative(process.cwd(), file)}`);
}

/** Starts what is compared; handed to `shutdown`. */
async function openSides(
  servers: Servers,
  shutdown: Shutdown,
): Promise<{ sides: Record<SideName, Side>; stop: () => Promise<void> }> {
  const opened: Side[] = [];
  let stopping: Promise<unknown> | undefined;
  const stop = async () => {
    await (stopping ??= Promise.all(opened.map((side) => side.stop())));
  };
  shutdown.add('what is compared', stop);
  const { raw, plain } = await handmadeSides(servers);
  opened.push(raw);
  const product = await productSide(servers);
  opened.push(product);
  return { sides: { raw, plain, product }, stop };
}

run(main);
