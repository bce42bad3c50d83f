import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BareStorm } from './bare/side';
import type { Commands } from './cases';
import type { Troubles } from './histories';
import type { StormOptions } from './options';
import type { CaseStorm, OutageStorm, SpreadStorm } from './product/side';

/** Two storms of bare workflows further apart than this say that the machine did something else as well. */
const TOLERANCE = 0.1;
/** Targets of the product. */
const LEAST_DRAIN = 1;
const MOST_P95_MS = 2_000;

/** Everything of one run. */
export interface StormRun {
  readonly bareBefore: BareStorm;
  readonly product: CaseStorm & { readonly troubles: Troubles };
  readonly bareAfter: BareStorm;
  readonly outage: OutageStorm;
  readonly spread: SpreadStorm & { readonly troubles: Troubles };
  /** Histories that were replayed, all of them right. */
  readonly replayed: number;
}

export interface StormVerdict {
  /** The product against the mean of the bare workflows around it: over 1 is faster. */
  readonly drain: number;
  readonly bareApart: number;
  readonly reliable: boolean;
  /** What was not reached. */
  readonly missed: readonly string[];
}

/** Compares the storms, and says what is not as it should be. */
export function judgeStorm({ bareBefore, product, bareAfter, spread }: StormRun): StormVerdict {
  const mean = (bareBefore.drainSeconds + bareAfter.drainSeconds) / 2;
  const bareApart = Math.abs(bareBefore.drainSeconds - bareAfter.drainSeconds) / mean;
  const drain = mean / product.drainSeconds;
  const troubles = [product.troubles, spread.troubles];
  const timedOut = troubles.reduce((sum, { timedOut: n }) => sum + n, 0);
  const failed = troubles.reduce((sum, { failed: n }) => sum + n, 0);
  return {
    drain,
    bareApart,
    reliable: bareApart <= TOLERANCE,
    missed: [
      ...(drain < LEAST_DRAIN ? [`the drain is ${drain.toFixed(2)} x, not ${LEAST_DRAIN.toFixed(1)} x`] : []),
      ...(timedOut > 0 ? [`${timedOut} workflow tasks timed out`] : []),
      ...(failed > 0 ? [`${failed} workflow tasks failed`] : []),
      ...(spread.commands.p95Ms >= MOST_P95_MS
        ? [`commands meanwhile take ${Math.round(spread.commands.p95Ms)} ms at p95, not under ${MOST_P95_MS}`]
        : []),
    ],
  };
}

/** The table for people. */
export function stormTable(
  run: StormRun,
  verdict: StormVerdict,
  { aantal, spreiding }: StormOptions,
): string {
  const { bareBefore, product, bareAfter, outage, spread, replayed } = run;
  const row = (name: string, ...cells: (string | number)[]) =>
    name.padEnd(34) + cells.map((c) => String(c).padStart(11)).join('');
  const rate = (n: number, { drainSeconds }: { drainSeconds: number }) => (n / drainSeconds).toFixed(1);
  const all = [bareBefore, product, bareAfter];
  const told = ({ given, confirmed, other, medianMs, p95Ms, slowestMs }: Commands) =>
    `${given} given, ${confirmed} confirmed${Object.entries(other)
      .map(([status, n]) => `, ${n} x ${status}`)
      .join(
        '',
      )}; median ${medianMs.toFixed(0)} ms, p95 ${p95Ms.toFixed(0)} ms, slowest ${slowestMs.toFixed(0)} ms`;
  return [
    `${aantal} terms at one instant, not spread`,
    row('', 'bare', 'product', 'bare', 'ratio'),
    row(
      'seconds until the last',
      ...all.map((s) => s.drainSeconds.toFixed(1)),
      `${verdict.drain.toFixed(2)} x`,
    ),
    row('per second', ...all.map((s) => rate(aantal, s))),
    row('workflow tasks timed out', ...all.map(({ troubles }) => troubles.timedOut)),
    row('workflow tasks failed', ...all.map(({ troubles }) => troubles.failed)),
    `Messages still to be delivered after the last step: ${product.messages}, gone after ${product.messagesSeconds.toFixed(1)} s.`,
    '',
    `${aantal} terms at one instant, spread over ${spreiding} s; measured ${spread.seconds.toFixed(0)} s, ${spread.woken} cases woken`,
    `Commands: ${told(spread.commands)}.`,
    `Workflow tasks timed out: ${spread.troubles.timedOut}, failed: ${spread.troubles.failed}.`,
    '',
    `${outage.cases.length} terms that passed while no worker ran: all ${outage.drainSeconds.toFixed(1)} s after it was back (${rate(outage.cases.length, outage)} per second)`,
    `Commands: ${told(outage.commands)}.`,
    '',
    `${replayed} histories replayed, all of them right. The two bare storms differ ${(verdict.bareApart * 100).toFixed(1)}%.`,
    ...(verdict.reliable
      ? []
      : [
          `UNRELIABLE: that is more than ${TOLERANCE * 100}%; something else ran here. Do it again on a quiet machine.`,
        ]),
    ...verdict.missed.map((what) => `MISSED: ${what}.`),
  ].join('\n');
}

/** Writes the run as JSON under its date, without the numbers of the cases; returns the file. */
export function writeStorm(run: StormRun, verdict: StormVerdict, options: StormOptions): string {
  const folder = path.join(__dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  const date = new Date().toISOString();
  const machine = { cores: os.cpus().length, model: os.cpus()[0]?.model ?? '', load: os.loadavg() };
  const result = { date, node: process.version, machine, options, ...verdict, ...run };
  const text = JSON.stringify(
    result,
    (key, value: unknown) => (key === 'cases' && Array.isArray(value) ? value.length : value),
    2,
  );
  const file = path.join(folder, `${date.slice(0, 19).replaceAll(':', '')}-storm.json`);
  writeFileSync(file, `${text}\n`);
  return file;
}
