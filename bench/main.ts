import path from 'node:path';
import type { Console } from '../embedded/progress';
import type { Shutdown } from '../embedded/shutdown';
import { stelRuntimeIn } from '../temporal/runtime';
import { handmadeSide } from './handmade/side';
import { silentLadderEvents } from './ladder';
import { measure, type Measured } from './measure';
import { readOptions } from './options';
import { productSide } from './product/side';
import { run } from './program';
import { Results, summary, table } from './report';
import { isReliable, judge, ORDER, type Place, type Round } from './round';
import { startServers, vacuum, type Servers } from './servers';
import type { Side } from './side';

const OPEN: Record<Place, (on: Servers) => Promise<Side>> = {
  raw: (on) => handmadeSide('raw', on),
  product: productSide,
  rawAgain: (on) => handmadeSide('raw', on),
  plain: (on) => handmadeSide('plain', on),
};

/** `npm run bench`: rounds of raw, product, raw and plain on the same servers, and the events of the silent ladder. */
async function main(shutdown: Shutdown, console: Console): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  stelRuntimeIn('ERROR');
  const results = new Results();
  const servers = await startServers(shutdown, console);
  const plan = {
    seconds: options.duur,
    concurrency: options.gelijktijdig,
    warmUpSeconds: Math.max(3, Math.round(options.duur / 4)),
    say: console.say,
  };

  const measureSide = async (place: Place, round: number): Promise<Measured> => {
    console.say(`Round ${round}, ${place} ...`);
    await vacuum(servers.databaseUrl);
    const side = await OPEN[place](servers);
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= side.stop());
    shutdown.add(place, stop);
    const how = {
      commands: place !== 'plain',
      profiles: options.cpuProfile ? results.named(`${round}-${place}`) : undefined,
    };
    const measured = await shutdown.unlessStopped(measure(side, plan, how));
    await stop();
    console.say(`  ${summary(measured)}`);
    return measured;
  };

  const rounds: Round[] = [];
  const wanting = () => options.rondes - rounds.filter(isReliable).length;
  while (wanting() > 0 && rounds.length < options.rondes + options.opnieuw) {
    const round: Partial<Round> = {};
    for (const place of ORDER) round[place] = await measureSide(place, rounds.length + 1);
    rounds.push(round as Round);
    if (!isReliable(round as Round)) console.say('The two raws are too far apart.');
  }
  console.say('The silent ladder, 13 weeks ...');
  const ladderEvents = await shutdown.unlessStopped(silentLadderEvents(servers.databaseUrl));

  const verdict = judge(rounds, options.rondes);
  const file = results.write({ options, verdict, rounds, ladderEvents });
  console.say(`\n${table(rounds, verdict, ladderEvents)}\n\n${path.relative(process.cwd(), file)}`);
}

run(main);
