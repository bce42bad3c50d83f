import type { Measured } from './measured';

/** The four measurements of a round, which take turns in this order. */
export const ORDER = ['raw', 'product', 'rawAgain', 'plain'] as const;

export type Place = (typeof ORDER)[number];

/** What runs. */
export type SideName = 'raw' | 'product' | 'plain';

/** What is measured at each place. */
export const SIDE_OF: Readonly<Record<Place, SideName>> = {
  raw: 'raw',
  product: 'product',
  rawAgain: 'raw',
  plain: 'plain',
};

/** Raw, product, raw and the plain workflow. */
export type Round = Record<Place, Measured>;

/** Two raws further apart than this say that the machine did something else as well. */
export const TOLERANCE = 0.1;

/** What the product is against the others, as a part or a multiple. */
export interface Ratios {
  /** Cases per second, against the mean of the two raws and against plain. */
  casesToRaw: number;
  casesToPlain: number;
  /** Time of a command, against the mean of the two raws. */
  commandMedian: number;
  commandP95: number;
}

/** How far two raws are apart, as a part of their mean. */
export interface Apart {
  cases: number;
  commandMedian: number;
}

const mean = (a: number, b: number) => (a + b) / 2;
const apart = (a: number, b: number) => Math.abs(a - b) / mean(a, b);

/** The ratios of one round. */
export function ratiosOf({ raw, product, rawAgain, plain }: Round): Ratios {
  const toRaw = (of: (measured: Measured) => number) => of(product) / mean(of(raw), of(rawAgain));
  return {
    casesToRaw: toRaw((m) => m.casesPerSecond),
    casesToPlain: product.casesPerSecond / plain.casesPerSecond,
    commandMedian: toRaw((m) => m.command?.medianMs ?? NaN),
    commandP95: toRaw((m) => m.command?.p95Ms ?? NaN),
  };
}

/** How far the raws of a round are apart. */
export function apartOf({ raw, rawAgain }: Pick<Round, 'raw' | 'rawAgain'>): Apart {
  return {
    cases: apart(raw.casesPerSecond, rawAgain.casesPerSecond),
    commandMedian: apart(raw.command?.medianMs ?? NaN, rawAgain.command?.medianMs ?? NaN),
  };
}

const furthest = ({ cases, commandMedian }: Apart) => Math.max(cases, commandMedian);

/** Whether the raws of a round are near enough to each other to believe what lies between them. */
export function isReliable(round: Pick<Round, 'raw' | 'rawAgain'>): boolean {
  return furthest(apartOf(round)) <= TOLERANCE;
}

/** What a run says. */
export interface Verdict {
  /** The rounds that count, by their place in the run: those whose raws are nearest to each other. */
  counted: readonly number[];
  /** Of each ratio the median over the rounds that count. */
  ratios: Ratios;
  /** True when every round that counts is reliable. */
  reliable: boolean;
}

/** Judges a run by so many of its rounds. */
export function judge(rounds: readonly Round[], wanted: number): Verdict {
  const counted = rounds
    .map((round, i) => ({ i, apart: furthest(apartOf(round)) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, wanted)
    .map(({ i }) => i)
    .sort((a, b) => a - b);
  const those = rounds.filter((_, i) => counted.includes(i));
  const ratios = those.map(ratiosOf);
  const middle = (of: keyof Ratios) => median(ratios.map((ratio) => ratio[of]));
  return {
    counted,
    ratios: {
      casesToRaw: middle('casesToRaw'),
      casesToPlain: middle('casesToPlain'),
      commandMedian: middle('commandMedian'),
      commandP95: middle('commandP95'),
    },
    reliable: those.length === wanted && those.every(isReliable),
  };
}

/** The middle one; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return mean(sorted[Math.ceil(half) - 1] ?? NaN, sorted[Math.floor(half)] ?? NaN);
}
