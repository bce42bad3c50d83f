import type { CpuUse } from './pair';
import type { Cost, Leftover, Side } from './side';

/** What was measured of the starting of cases. */
export interface Starts {
  /** Only those that the database confirmed, with all their messages delivered, inside the measured time. */
  casesPerSecond: number;
  /** Cases that were not confirmed in time. */
  unconfirmed: number;
  /** Cases that were confirmed in time, but not all of whose messages were delivered; they do not count. */
  undelivered: number;
  /** CPU time for each confirmed case. */
  cpuMsPerCase: CpuUse;
  leftover: Leftover;
  /** Of one started case. */
  cost: Cost;
}

/** How long a command took. */
export interface Commands {
  medianMs: number;
  p95Ms: number;
  /** CPU time for each. */
  cpuMs: CpuUse;
}

/** What was measured of one side. */
export interface Measured extends Starts {
  /** Null where commands were not measured. */
  command: Commands | null;
}

export interface Plan {
  seconds: number;
  concurrency: number;
  /** Before it counts, so that code is compiled and caches are warm. */
  warmUpSeconds: number;
  say(line: string): void;
}

/** How one side is measured. */
export interface How {
  commands: boolean;
  /** Beginning of the names of the profiles that are made while it is measured; without it none are made. */
  profiles?: string | undefined;
}

/** Cases that take turns in getting a command. */
const COMMAND_CASES = 20;
/** Starts that may fail before there are so many. */
const ATTEMPTS = 5 * COMMAND_CASES;

/** Measures one side: cases started by many at once, then commands given one at a time. */
export async function measure(side: Side, plan: Plan, { commands, profiles }: How): Promise<Measured> {
  const startCase = () => side.startCase();
  await startCases(plan, plan.warmUpSeconds, startCase);
  // What the warm-up left to do is no cost of the cases that are measured.
  await side.settle();

  plan.say(`  starting cases, ${plan.concurrency} at a time, ${plan.seconds} s ...`);
  const unwatch = await side.watch(profiles && `${profiles}-cases`);
  const { confirmed, unconfirmed, end } = await startCases(plan, plan.seconds, startCase);
  const cpu = await unwatch();
  const leftover = await side.settle();
  const counted = await side.deliveredBefore(confirmed, end);

  const cases = await someCases(startCase);
  await side.settle();
  return {
    casesPerSecond: counted / plan.seconds,
    unconfirmed,
    undelivered: confirmed.length - counted,
    cpuMsPerCase: each(cpu, confirmed.length),
    leftover,
    cost: await side.costOf(cases[0] ?? ''),
    command: commands ? await measureCommands(side, plan, cases, profiles) : null,
  };
}

/** Starts cases from so many places at once, each again as soon as it has its answer, until the time is over. */
async function startCases(
  { concurrency }: Plan,
  seconds: number,
  start: () => Promise<string | undefined>,
): Promise<{ confirmed: string[]; unconfirmed: number; end: Date }> {
  const end = Date.now() + seconds * 1_000;
  const confirmed: string[] = [];
  let unconfirmed = 0;
  const place = async () => {
    while (Date.now() < end) {
      const id = await start();
      if (id === undefined) unconfirmed++;
      else if (Date.now() <= end) confirmed.push(id);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, place));
  return { confirmed, unconfirmed, end: new Date(end) };
}

async function someCases(start: () => Promise<string | undefined>): Promise<string[]> {
  const cases: string[] = [];
  for (let attempt = 0; cases.length < COMMAND_CASES; attempt++) {
    if (attempt === ATTEMPTS)
      throw new Error('Hardly any case is confirmed in time: too much else runs here.');
    const id = await start();
    if (id !== undefined) cases.push(id);
  }
  return cases;
}

async function measureCommands(
  side: Side,
  plan: Plan,
  cases: readonly string[],
  profiles: string | undefined,
): Promise<Commands> {
  await roundTrips(plan.warmUpSeconds, cases, side);
  plan.say(`  giving commands, one at a time, ${plan.seconds} s ...`);
  const unwatch = await side.watch(profiles && `${profiles}-commands`);
  const times = await roundTrips(plan.seconds, cases, side);
  const cpuMs = each(await unwatch(), times.length);
  return { medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), cpuMs };
}

function each({ worker, front }: CpuUse, count: number): CpuUse {
  return { worker: worker / count, front: front / count };
}

/** How long each command took, one at a time; the shortest first. */
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

/** The value below which the given part of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
