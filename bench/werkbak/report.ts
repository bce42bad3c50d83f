/** How often each question is asked before it counts. */
const WARM_UP = 3;
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

type Questions = Record<string, () => Promise<unknown>>;
type Times = Record<string, number[]>;

/**
 * Asks everything of both, in turns: what else the machine does touches both alike. Milliseconds of each question.
 */
export async function time(
  few: Questions,
  many: Questions,
  runs: number,
): Promise<{ few: Times; many: Times }> {
  const times: { few: Times; many: Times } = { few: {}, many: {} };
  const ask = async (
    side: 'few' | 'many',
    name: string,
    question: () => Promise<unknown>,
    counts: boolean,
  ) => {
    const begin = performance.now();
    await question();
    const took = performance.now() - begin;
    if (counts) (times[side][name] ??= []).push(took);
  };
  for (let run = -WARM_UP; run < runs; run++) {
    for (const [name, question] of Object.entries(few)) {
      await ask('few', name, question, run >= 0);
      await ask('many', name, many[name] ?? question, run >= 0);
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
export function compare(few: Times, many: Times, mayGrow: readonly string[]): Line[] {
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
