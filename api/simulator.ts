import { Worker } from 'node:worker_threads';
import type { Uitkomst } from '../scenario/verloop';
import type { Veldfout } from '../domain/weigering';
import { Problem } from '../toegang/problems';

/** What the thread answers: the outcome, what is wrong with the scenario, or an error nobody foresaw. */
export type SimulatorAnswer =
  { readonly uitkomst: Uitkomst } | { readonly fouten: readonly Veldfout[] } | { readonly fout: string };

/** More than a scenario of some years takes; the first one also waits for the thread to start. */
const PATIENCE_MS = 20_000;
/** So many years a child goes to school, and some. */
const YEARS = 20;
/** So many of one caller run or wait at once, and of all together. */
const OF_ONE = 2;
const OF_ALL = 20;
/** Seconds after which a place is likely free. */
const LATER_S = '5';

/**
 * Runs scenarios through the pure core in a thread of its own: a scenario of two centuries must not keep the API from
 * answering. One at a time, and of nobody more than two that run or wait, so that one caller does not keep the others
 * waiting; the thread starts at the first scenario, and again after one that took too long.
 */
export class Simulator {
  private thread: Worker | null = null;
  private previous: Promise<unknown> = Promise.resolve();
  /** How many run or wait, by who asked. */
  private readonly busy = new Map<string, number>();

  constructor(
    private readonly convenantPaths: readonly string[],
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** The outcome of a scenario, or the fields that are wrong with it; a problem when too many of this caller, or of all, wait. */
  async simulate(raw: unknown, wie: string): Promise<Exclude<SimulatorAnswer, { fout: string }>> {
    const fouten = tooLong(raw);
    if (fouten.length > 0) return { fouten };
    this.enter(wie);
    try {
      const turn = this.previous.then(() => this.ask(raw));
      this.previous = turn.catch(() => undefined);
      return await turn;
    } finally {
      this.leave(wie);
    }
  }

  private enter(wie: string): void {
    const own = this.busy.get(wie) ?? 0;
    const all = [...this.busy.values()].reduce((sum, one) => sum + one, 0);
    if (own >= OF_ONE || all >= OF_ALL)
      throw new Problem(
        'te-snel',
        own >= OF_ONE
          ? `Er lopen of wachten al ${own} simulaties van u. Wacht op de uitkomst en stuur deze dan.`
          : 'Er wachten al te veel simulaties. Stuur deze straks opnieuw.',
        [],
        { 'retry-after': LATER_S },
      );
    this.busy.set(wie, own + 1);
  }

  private leave(wie: string): void {
    const left = (this.busy.get(wie) ?? 1) - 1;
    if (left === 0) this.busy.delete(wie);
    else this.busy.set(wie, left);
  }

  async stop(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private async ask(raw: unknown): Promise<Exclude<SimulatorAnswer, { fout: string }>> {
    const thread = (this.thread ??= start(this.convenantPaths));
    let done = (): void => undefined;
    try {
      const answer = await new Promise<SimulatorAnswer>((resolve, reject) => {
        const end = (): void => reject(new Error('the thread ended'));
        const timer = setTimeout(() => reject(TOO_LONG), this.patienceMs);
        thread.on('message', resolve).on('error', reject).on('exit', end);
        done = () => {
          clearTimeout(timer);
          thread.off('message', resolve).off('error', reject).off('exit', end);
        };
        thread.postMessage(raw);
      });
      if ('fout' in answer) throw new Error(answer.fout);
      return answer;
    } catch (error) {
      await this.stop();
      throw error;
    } finally {
      done();
    }
  }
}

/** What is wrong with how long a scenario goes on; of what is no moment the scenario itself says so. */
function tooLong(raw: unknown): Veldfout[] {
  const { melding, stappen, verwacht } = partsOf(raw);
  const begin = momentOf(partsOf(melding)['gemeldOp']);
  const late = (list: unknown, name: string): Veldfout[] =>
    (Array.isArray(list) ? (list as unknown[]) : []).flatMap((part, place) => {
      const op = momentOf(partsOf(part)['op']);
      if (begin === null || op === null || op <= begin + YEARS * 366 * 864e5) return [];
      return [
        { veld: `${name}.${place}.op`, melding: `mag ten hoogste ${YEARS} jaar na melding.gemeldOp liggen` },
      ];
    });
  return [...late(stappen, 'stappen'), ...late(verwacht, 'verwacht')];
}

function partsOf(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function momentOf(raw: unknown): number | null {
  const at = typeof raw === 'string' ? Date.parse(raw) : NaN;
  return Number.isNaN(at) ? null : at;
}

const TOO_LONG = Problem.ongeldig([
  {
    veld: 'verwacht',
    melding: 'kost te veel rekentijd; maak de tijd tussen de melding en het laatste moment korter',
  },
]);

/** A thread does not take over how the process reads TypeScript, so it is told. */
const BEGIN = `const { loader, file } = require('node:worker_threads').workerData; require(loader); require(file);`;

function start(convenantPaths: readonly string[]): Worker {
  const thread = new Worker(BEGIN, {
    eval: true,
    workerData: {
      loader: require.resolve('tsx/cjs'),
      file: require.resolve('./simulator-thread'),
      convenantPaths,
    },
    execArgv: [],
  });
  thread.on('error', () => undefined);
  thread.unref();
  return thread;
}
