import type { Cost, Leftover, Side } from './side';

/** What was measured of one side. */
export interface Measured {
  /** Only those that the database confirmed in time. */
  casesPerSecond: number;
  /** Cases that were not confirmed in time. */
  unconfirmed: number;
  commandMedianMs: number;
  commandP95Ms: number;
  /** Of one started case. */
  cost: Cost;
  leftover: Leftover;
}

export interface Plan {
  seconds: number;
  concurrency: number;
  /** Before it counts, so that code is compiled and caches are warm. */
  warmUpSeconds: number;
  say(line: string): void;
}

/** Cases that take turns in getting a command. */
const COMMAND_CASES = 20;
/** Starts that may fail before there are so many. */
const ATTEMPTS = 5 * COMMAND_CASES;

/** Starts cases from so many places at once, each again as soon as it has its answer, until the time is over. */
async function startCases(
  { concurrency }: Plan,
  seconds: number,
  start: () => Promise<string | undefined>,
): Promise<{ casesPerSecond: number; unconfirmed: number }> {
  const end = performance.now() + seconds * 1_000;
  let [done, unconfirmed] = [0, 0];
  const place = async () => {
    while (performance.now() < end) {
      const id = await start();
      if (id === undefined) unconfirmed++;
      else if (performance.now() <= end) done++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, place));
  return { casesPerSecond: done / seconds, unconfirmed };
}

/** The value below which the given part of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/** How long each command took, one at a time. */
async function roundTrips(seconds: number, cases: readonly string[], side: Side): Promise<number[]> {
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  for (let i = 0; performance.now() < end; i++) {
    const begun = performance.now();
    await side.command(cases[i % cases.length] ?? '');
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

/** Measures one side: cases started by many at once, then commands given one at a time. */
export async function measure(side: Side, plan: Plan): Promise<Measured> {
  let n = 0;
  const startCase = () => side.startCase(n++);
  await startCases(plan, plan.warmUpSeconds, startCase);
  plan.say(`  starting cases, ${plan.concurrency} at a time, ${plan.seconds} s ...`);
  const started = await startCases(plan, plan.seconds, startCase);
  const leftover = await side.settle();

  const cases: string[] = [];
  for (let attempt = 0; cases.length < COMMAND_CASES; attempt++) {
    if (attempt === ATTEMPTS)
      throw new Error('Hardly any case is confirmed in time: too much else runs here.');
    const id = await startCase();
    if (id !== undefined) cases.push(id);
  }
  await side.settle();
  const cost = await side.costOf(cases[0] ?? '');
  await roundTrips(plan.warmUpSeconds, cases, side);
  plan.say(`  giving commands, one at a time, ${plan.seconds} s ...`);
  const times = await roundTrips(plan.seconds, cases, side);
  return {
    ...started,
    commandMedianMs: quantile(times, 0.5),
    commandP95Ms: quantile(times, 0.95),
    cost,
    leftover,
  };
}
