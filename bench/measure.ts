import type { Commands, Starts } from './measured';
import type { CpuUse } from './pair';
import { ORDER, SIDE_OF, type Place, type Round, type SideName } from './round';
import type { Cost, Leftover, Side } from './side';

export interface Plan {
  /** Measured time of each place in a round, over all its turns. */
  seconds: number;
  /** How often the places of a round take turns, so that a machine that is slow for a while slows all of them. */
  turns: number;
  concurrency: number;
  /** Before it counts: once for each side, so that code is compiled and caches are warm. */
  warmUpSeconds: number;
  /** Before it counts in every turn, so that as much begins in the measured time as ends. */
  leadInSeconds: number;
  say(line: string): void;
  /** Beginning of the names of the profiles that are made of a turn; undefined makes none. */
  profiles(what: string): string | undefined;
}

/** Cases that take turns in getting a command. */
const COMMAND_CASES = 20;
/** Starts that may fail before there are so many. */
const ATTEMPTS = 5 * COMMAND_CASES;

/** One round: the places in turns, first starting cases by many at once, then giving commands one at a time. */
export async function measureRound(sides: Record<SideName, Side>, plan: Plan): Promise<Round> {
  for (const side of Object.values(sides)) {
    await startCases(side, plan, plan.warmUpSeconds);
    // What the warm-up left to do is no cost of the cases that are measured.
    await side.settle();
  }
  plan.say(`  starting cases, ${plan.concurrency} at a time ...`);
  const starts = await inTurns(ORDER, plan, (place, name) =>
    startTurn(sides[SIDE_OF[place]], plan, plan.profiles(name)),
  );
  const cases: Partial<Record<SideName, readonly string[]>> = {};
  const costs: Partial<Record<SideName, Cost>> = {};
  for (const name of Object.keys(sides) as SideName[]) {
    cases[name] = await someCases(sides[name]);
    await sides[name].settle();
    costs[name] = await sides[name].costOf(cases[name]?.[0] ?? '');
  }
  plan.say('  giving commands, one at a time ...');
  const withCommands = ORDER.filter((place) => SIDE_OF[place] !== 'plain');
  for (const place of withCommands) {
    await roundTrips(plan.warmUpSeconds, cases[SIDE_OF[place]] ?? [], sides[SIDE_OF[place]]);
  }
  const commands = await inTurns(withCommands, plan, (place, name) => {
    const side = SIDE_OF[place];
    return commandTurn(sides[side], plan, cases[side] ?? [], plan.profiles(`${name}-commands`));
  });

  const round: Partial<Round> = {};
  for (const place of ORDER) {
    const cost = costs[SIDE_OF[place]] ?? { events: NaN, messages: NaN };
    const given = commands.get(place);
    round[place] = {
      ...ofStarts(starts.get(place) ?? [], plan, cost),
      command: given === undefined ? null : ofCommands(given),
    };
  }
  return round as Round;
}

/** Lets the places take turns; what each turn gave, by place. */
async function inTurns<T>(
  places: readonly Place[],
  { turns }: Plan,
  turn: (place: Place, name: string) => Promise<T>,
): Promise<Map<Place, T[]>> {
  const given = new Map<Place, T[]>(places.map((place) => [place, []]));
  for (let i = 1; i <= turns; i++) {
    for (const place of places) given.get(place)?.push(await turn(place, `${place}-${i}`));
  }
  return given;
}

interface StartTurn {
  /** Cases that were answered, whenever that was. */
  confirmed: number;
  unconfirmed: number;
  /** Cases that were done between the begin and the end of the measured time. */
  counted: number;
  cpuMs: CpuUse;
  leftover: Leftover;
}

async function startTurn(side: Side, plan: Plan, profiles: string | undefined): Promise<StartTurn> {
  const begin = Date.now() + plan.leadInSeconds * 1_000;
  const seconds = plan.leadInSeconds + plan.seconds / plan.turns;
  const unwatch = await side.watch(profiles);
  const { confirmed, unconfirmed, end } = await startCases(side, plan, seconds);
  const cpuMs = await unwatch();
  const leftover = await side.settle();
  const doneBefore = (moment: number) => {
    const answered = confirmed.filter(({ at }) => at <= moment).map(({ id }) => id);
    return side.deliveredBefore(answered, new Date(moment));
  };
  const counted = (await doneBefore(end)) - (await doneBefore(begin));
  return { confirmed: confirmed.length, unconfirmed, counted, cpuMs, leftover };
}

/** A case that was confirmed, and when, in milliseconds since 1970. */
interface Confirmed {
  id: string;
  at: number;
}

/** Starts cases from so many places at once, each again as soon as it has its answer, until the time is over. */
async function startCases(
  side: Side,
  { concurrency }: Plan,
  seconds: number,
): Promise<{ confirmed: Confirmed[]; unconfirmed: number; end: number }> {
  const end = Date.now() + seconds * 1_000;
  const confirmed: Confirmed[] = [];
  let unconfirmed = 0;
  const place = async () => {
    while (Date.now() < end) {
      const id = await side.startCase();
      if (id === undefined) unconfirmed++;
      else confirmed.push({ id, at: Date.now() });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, place));
  return { confirmed, unconfirmed, end };
}

function ofStarts(turns: readonly StartTurn[], { seconds }: Plan, cost: Cost): Starts {
  const sum = (of: (turn: StartTurn) => number) => turns.reduce((total, turn) => total + of(turn), 0);
  const confirmed = sum((turn) => turn.confirmed);
  return {
    casesPerSecond: sum((turn) => turn.counted) / seconds,
    unconfirmed: sum((turn) => turn.unconfirmed),
    cpuMsPerCase: {
      worker: sum(({ cpuMs }) => cpuMs.worker) / confirmed,
      front: sum(({ cpuMs }) => cpuMs.front) / confirmed,
    },
    leftover: {
      messages: sum(({ leftover }) => leftover.messages),
      seconds: Math.max(...turns.map(({ leftover }) => leftover.seconds)),
    },
    cost,
  };
}

async function someCases(side: Side): Promise<string[]> {
  const cases: string[] = [];
  for (let attempt = 0; cases.length < COMMAND_CASES; attempt++) {
    if (attempt === ATTEMPTS)
      throw new Error('Hardly any case is confirmed in time: too much else runs here.');
    const id = await side.startCase();
    if (id !== undefined) cases.push(id);
  }
  return cases;
}

interface CommandTurn {
  times: number[];
  cpuMs: CpuUse;
}

async function commandTurn(
  side: Side,
  plan: Plan,
  cases: readonly string[],
  profiles: string | undefined,
): Promise<CommandTurn> {
  const unwatch = await side.watch(profiles);
  const times = await roundTrips(plan.seconds / plan.turns, cases, side);
  return { times, cpuMs: await unwatch() };
}

function ofCommands(turns: readonly CommandTurn[]): Commands {
  const times = turns.flatMap((turn) => turn.times).sort((a, b) => a - b);
  const each = (of: keyof CpuUse) => turns.reduce((total, { cpuMs }) => total + cpuMs[of], 0) / times.length;
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    cpuMs: { worker: each('worker'), front: each('front') },
  };
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
  return times;
}

/** The value below which the given part of the sorted values lies. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
