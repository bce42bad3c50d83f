import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Measured } from './measured';
import type { CpuUse } from './pair';
import { apartOf, isReliable, median, ORDER, ratiosOf, TOLERANCE, type Round, type Verdict } from './round';

/** What a case that nobody touches may take. */
const MOST_EVENTS = 200;

const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
const times = (ratio: number) => `${ratio.toFixed(2)} x`;
const row = (name: string, cells: readonly string[]) =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');

/** What one measurement found, in a line. */
export function summary({ casesPerSecond, cpuMsPerCase, command, leftover }: Measured): string {
  const cpu = ({ worker, front }: CpuUse) =>
    `CPU ${worker.toFixed(1)} ms worker, ${front.toFixed(1)} ms HTTP`;
  return [
    `${casesPerSecond.toFixed(1)} cases/s (${cpu(cpuMsPerCase)})`,
    ...(leftover.messages === 0
      ? []
      : [`${leftover.messages} messages left, ${leftover.seconds.toFixed(1)} s`]),
    ...(command === null
      ? []
      : [
          `command ${command.medianMs.toFixed(1)} ms, p95 ${command.p95Ms.toFixed(1)} ms (${cpu(command.cpuMs)})`,
        ]),
  ].join('; ');
}

/** The table for people. */
export function table(rounds: readonly Round[], verdict: Verdict, ladderEvents: number): string {
  const counted = rounds.filter((_, i) => verdict.counted.includes(i));
  /** A line with the median over the rounds that count. */
  const line = (name: string, of: (measured: Measured) => number | undefined, digits: number) =>
    row(
      name,
      ORDER.map((place) => {
        const values = counted.map((round) => of(round[place]) ?? NaN);
        const value = median(values);
        return Number.isNaN(value) ? '-' : value.toFixed(digits);
      }),
    );
  const { ratios } = verdict;
  return [
    row('', ['raw', 'product', 'raw', 'plain']),
    line('cases started per second', (m) => m.casesPerSecond, 1),
    line('command, median ms', (m) => m.command?.medianMs, 1),
    line('command, p95 ms', (m) => m.command?.p95Ms, 1),
    line('events of a started case', (m) => m.cost.events, 0),
    line('messages it leads to', (m) => m.cost.messages, 0),
    line('CPU ms a case, worker', (m) => m.cpuMsPerCase.worker, 1),
    line('CPU ms a case, HTTP', (m) => m.cpuMsPerCase.front, 1),
    line('CPU ms a command, worker', (m) => m.command?.cpuMs.worker, 1),
    line('CPU ms a command, HTTP', (m) => m.command?.cpuMs.front, 1),
    line('not confirmed in time', (m) => m.unconfirmed, 0),
    line('messages left after turns', (m) => m.leftover.messages, 0),
    line('seconds to deliver them', (m) => m.leftover.seconds, 1),
    '',
    ...rounds.map((round, i) => roundLine(round, i, verdict)),
    '',
    `The product, median of ${counted.length}:`,
    `  cases per second    ${times(ratios.casesToRaw)} raw, ${times(ratios.casesToPlain)} plain`,
    `  command             ${times(ratios.commandMedian)} raw (median), ${times(ratios.commandP95)} raw (p95)`,
    `  silent ladder       ${ladderEvents} history events (at most ${MOST_EVENTS})${ladderEvents > MOST_EVENTS ? ': TOO MANY' : ''}`,
    ...(verdict.reliable
      ? []
      : [
          `UNRELIABLE: two raws differ by more than ${percent(TOLERANCE)}; something else ran here. Do it again on a quiet machine.`,
        ]),
  ].join('\n');
}

function roundLine(round: Round, i: number, { counted }: Verdict): string {
  const { casesToRaw, casesToPlain, commandMedian } = ratiosOf(round);
  const apart = apartOf(round);
  const marks = [
    ...(isReliable(round) ? [] : ['UNRELIABLE']),
    ...(counted.includes(i) ? [] : ['does not count']),
  ];
  const raws = `the raws differ ${percent(apart.cases)} (cases) and ${percent(apart.commandMedian)} (commands)`;
  return `Round ${i + 1}: cases ${times(casesToRaw)} raw, ${times(casesToPlain)} plain; command ${times(commandMedian)}; ${[raws, ...marks].join('; ')}`;
}

/** The commit that was measured; null outside a checkout. */
function commit(): string | null {
  try {
    const git = ['describe', '--always', '--dirty'];
    return execFileSync('git', git, {
      cwd: __dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** Where a run leaves what it measured, under its date. */
export class Results {
  private readonly date = new Date().toISOString();
  private readonly folder = path.join(__dirname, 'results');

  constructor() {
    mkdirSync(this.folder, { recursive: true });
  }

  /** The beginning of the name of a file of this run. */
  named(what: string): string {
    return path.join(this.folder, `${this.date.slice(0, 19).replaceAll(':', '')}-${what}`);
  }

  /** Writes the run as JSON; returns the file. */
  write(result: object): string {
    const machine = {
      cores: os.cpus().length,
      model: os.cpus()[0]?.model ?? '',
      platform: `${os.platform()} ${os.arch()}`,
      load: os.loadavg(),
    };
    const file = `${this.named('bench')}.json`;
    const content = { date: this.date, commit: commit(), node: process.version, machine, ...result };
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
    return file;
  }
}
