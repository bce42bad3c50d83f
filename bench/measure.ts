import type { Cost, Leftover, Side } from './side';

/** What was measured of one side. */
export interface Measured {
  casesPerSecond: number;
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

/** Calls `work` from so many places at once, each again as soon as it is done, until the time is over. */
async function closedLoop(
  concurrency: number,
  seconds: number,
  work: () => Promise<unknown>,
): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let done = 0;
  const place = async () => {
    while (performance.now() < end) {
      await work();
      if (performance.now() <= end) done++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, place));
  return done / seconds;
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
  await closedLoop(plan.concurrency, plan.warmUpSeconds, startCase);
  plan.say(`  starting cases, ${plan.concurrency} at a time, ${plan.seconds} s ...`);
  const casesPerSecond = await closedLoop(plan.concurrency, plan.seconds, startCase);
  const leftover = await side.settle();

  const cases: string[] = [];
  while (cases.length < COMMAND_CASES) cases.push(await startCase());
  await side.settle();
  const cost = await side.costOf(cases[0] ?? '');
  await roundTrips(plan.warmUpSeconds, cases, side);
  plan.say(`  giving commands, one at a time, ${plan.seconds} s ...`);
  const times = await roundTrips(plan.seconds, cases, side);
  return {
    casesPerSecond,
    commandMedianMs: quantile(times, 0.5),
    commandP95Ms: quantile(times, 0.95),
    cost,
    leftover,
  };
}
