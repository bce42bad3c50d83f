/** How often each question is asked before it counts, and then. */
const WARM_UP = 3;
const RUNS = 25;
/** Beyond this ratio of the medians, and this many milliseconds, it is more than the machine being busy. */
const RATIO = 1.5;
const NOISE_MS = 2;

/** One question with few and with many closed cases, in milliseconds. */
export interface Line {
  readonly name: string;
  readonly few: { readonly median: number; readonly p95: number };
  readonly many: { readonly median: number; readonly p95: number };
  readonly ratio: number;
  readonly verdict: 'steady' | 'GROWS' | 'may grow';
}

/** Asks everything, one at a time, in turns so that a slow second of the machine touches all; milliseconds of each. */
export async function time(asked: Record<string, () => Promise<unknown>>): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (let run = -WARM_UP; run < RUNS; run++) {
    for (const [name, ask] of Object.entries(asked)) {
      const begin = performance.now();
      await ask();
      const took = performance.now() - begin;
      if (run >= 0) (times[name] ??= []).push(took);
    }
  }
  return times;
}

function rank(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return Math.round(value * 100) / 100;
}

/** Both measurements beside each other, with what they say. */
export function compare(
  few: Record<string, number[]>,
  many: Record<string, number[]>,
  mayGrow: readonly string[],
): Line[] {
  const summary = (times: readonly number[] = []) => ({ median: rank(times, 0.5), p95: rank(times, 0.95) });
  return Object.keys(few).map((name) => {
    const [a, b] = [summary(few[name]), summary(many[name])];
    const grows = b.median > RATIO * a.median && b.median - a.median > NOISE_MS;
    const verdict = mayGrow.includes(name) ? 'may grow' : grows ? 'GROWS' : 'steady';
    return { name, few: a, many: b, ratio: Math.round((100 * b.median) / a.median) / 100, verdict };
  });
}

/** The lines as a table of Markdown. */
export function table(lines: readonly Line[], [few, many]: readonly [number, number]): string {
  const head = [
    `| milliseconds | median, ${few} closed | median, ${many} closed | ratio | p95, ${many} closed | |`,
    '|---|---|---|---|---|---|',
  ];
  return [
    ...head,
    ...lines.map(
      ({ name, few: a, many: b, ratio, verdict }) =>
        `| ${name} | ${a.median} | ${b.median} | ${ratio} | ${b.p95} | ${verdict} |`,
    ),
  ].join('\n');
}
