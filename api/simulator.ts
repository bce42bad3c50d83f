import { Worker } from 'node:worker_threads';
import type { Uitkomst } from '../scenario/verloop';
import type { Veldfout } from '../domain/weigering';
import { Problem } from '../toegang/problems';

/** What the thread answers: the outcome, what is wrong with the scenario, or an error nobody foresaw. */
export type SimulatorAnswer =
  { readonly uitkomst: Uitkomst } | { readonly fouten: readonly Veldfout[] } | { readonly fout: string };

/** More than a scenario of some years takes; the first one also waits for the thread to start. */
const PATIENCE_MS = 20_000;

/**
 * Runs scenarios through the pure core in a thread of its own: a scenario of two centuries must not keep the API from
 * answering. One at a time; the thread starts at the first scenario, and again after one that took too long.
 */
export class Simulator {
  private thread: Worker | null = null;
  private previous: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly convenantPaths: readonly string[],
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** The outcome of a scenario, or the fields that are wrong with it. */
  simulate(raw: unknown): Promise<Exclude<SimulatorAnswer, { fout: string }>> {
    const turn = this.previous.then(() => this.ask(raw));
    this.previous = turn.catch(() => undefined);
    return turn;
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
