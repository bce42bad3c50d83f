import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Measured } from './measure';
import type { BenchOptions } from './options';

/** Two raws further apart than this say that the machine did something else as well. */
export const TOLERANCE = 0.07;
/** What a case that nobody touches may take. */
export const MOST_EVENTS = 200;

/** Everything of one run. */
export interface Run {
  rawBefore: Measured;
  product: Measured;
  rawAfter: Measured;
  ladderEvents: number;
}

export interface Comparison {
  /** Cases per second as a part of what raw does. */
  casesPerSecond: number;
  /** Times the round trip of raw. */
  commandMedian: number;
  commandP95: number;
}

export interface Verdict {
  ratios: Comparison;
  /** How far the two raws are apart, as a part of their mean. */
  rawsApart: { casesPerSecond: number; commandMedian: number };
  reliable: boolean;
}

const mean = (a: number, b: number) => (a + b) / 2;
const apart = (a: number, b: number) => Math.abs(a - b) / mean(a, b);

/** Compares the product with the mean of the raws around it. */
export function judge({ rawBefore: before, product, rawAfter: after }: Run): Verdict {
  const ratio = (of: (measured: Measured) => number) => of(product) / mean(of(before), of(after));
  const rawsApart = {
    casesPerSecond: apart(before.casesPerSecond, after.casesPerSecond),
    commandMedian: apart(before.commandMedianMs, after.commandMedianMs),
  };
  return {
    ratios: {
      casesPerSecond: ratio((m) => m.casesPerSecond),
      commandMedian: ratio((m) => m.commandMedianMs),
      commandP95: ratio((m) => m.commandP95Ms),
    },
    rawsApart,
    reliable: Math.max(rawsApart.casesPerSecond, rawsApart.commandMedian) <= TOLERANCE,
  };
}

/** The table for people. */
export function table({ rawBefore, product, rawAfter, ladderEvents }: Run, verdict: Verdict): string {
  const row = (name: string, ...cells: string[]) =>
    name.padEnd(28) + cells.map((c) => c.padStart(11)).join('');
  const line = (name: string, of: (m: Measured) => number, digits: number, ratio: number) =>
    row(name, ...[rawBefore, product, rawAfter].map((m) => of(m).toFixed(digits)), `${ratio.toFixed(2)} x`);
  const count = (name: string, of: (m: Measured) => number) =>
    row(name, ...[rawBefore, product, rawAfter].map((m) => String(of(m))));
  const { ratios, rawsApart } = verdict;
  const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
  const { messages, seconds } = product.leftover;
  return [
    row('', 'raw', 'product', 'raw', 'ratio'),
    line('cases started per second', (m) => m.casesPerSecond, 1, ratios.casesPerSecond),
    line('command, median ms', (m) => m.commandMedianMs, 1, ratios.commandMedian),
    line('command, p95 ms', (m) => m.commandP95Ms, 1, ratios.commandP95),
    count('not confirmed in time', (m) => m.unconfirmed),
    count('events of a started case', ({ cost }) => cost.events),
    count('messages it leads to', ({ cost }) => cost.messages),
    '',
    `The whole silent ladder: ${ladderEvents} history events (at most ${MOST_EVENTS})${ladderEvents > MOST_EVENTS ? ': TOO MANY' : ''}.`,
    `Messages still to be delivered after the last case: ${messages}, gone after ${seconds.toFixed(1)} s.`,
    `The two raws differ ${percent(rawsApart.casesPerSecond)} (cases) and ${percent(rawsApart.commandMedian)} (commands).`,
    ...(verdict.reliable
      ? []
      : [
          `UNRELIABLE: that is more than ${percent(TOLERANCE)}; something else ran here. Do it again on a quiet machine.`,
        ]),
  ].join('\n');
}

/** The commit that was measured; null outside a checkout. */
function commit(): string | null {
  try {
    const git = ['rev-parse', '--short', 'HEAD'];
    return execFileSync('git', git, {
      cwd: __dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** Writes the run as JSON under its date; returns the file. */
export function writeResult(run: Run, verdict: Verdict, options: BenchOptions): string {
  const folder = path.join(__dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString();
  const machine = {
    cores: os.cpus().length,
    model: os.cpus()[0]?.model ?? '',
    platform: `${os.platform()} ${os.arch()}`,
  };
  const result = { date, commit: commit(), node: process.version, machine, options, ...verdict, ...run };
  const file = path.join(folder, `${date.slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return file;
}
