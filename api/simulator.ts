import { Worker } from 'node:worker_threads';
import type { Uitkomst } from '../scenario/verloop';
import type { Veldfout } from '../domain/weigering';
import { Probleem } from '../toegang/problems';

/** What the thread answers: the outcome, what is wrong with the scenario, or an error nobody foresaw. */
export type Rekenantwoord =
  { readonly uitkomst: Uitkomst } | { readonly fouten: readonly Veldfout[] } | { readonly fout: string };

/** More than a scenario of some years takes; the first one also waits for the thread to start. */
const GEDULD_MS = 20_000;

/**
 * Runs scenarios through the pure core in a thread of its own: a scenario of two centuries must not keep the API from
 * answering. One at a time; the thread starts at the first scenario, and again after one that took too long.
 */
export class Simulator {
  private thread: Worker | null = null;
  private vorige: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly convenantenMappen: readonly string[],
    private readonly geduldMs = GEDULD_MS,
  ) {}

  /** The outcome of a scenario, or the fields that are wrong with it. */
  reken(ruw: unknown): Promise<Exclude<Rekenantwoord, { fout: string }>> {
    const beurt = this.vorige.then(() => this.vraag(ruw));
    this.vorige = beurt.catch(() => undefined);
    return beurt;
  }

  async stop(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private async vraag(ruw: unknown): Promise<Exclude<Rekenantwoord, { fout: string }>> {
    const thread = (this.thread ??= start(this.convenantenMappen));
    let klaar = (): void => undefined;
    try {
      const antwoord = await new Promise<Rekenantwoord>((ja, nee) => {
        const einde = (): void => nee(new Error('the thread ended'));
        const wekker = setTimeout(() => nee(TE_LANG), this.geduldMs);
        thread.on('message', ja).on('error', nee).on('exit', einde);
        klaar = () => {
          clearTimeout(wekker);
          thread.off('message', ja).off('error', nee).off('exit', einde);
        };
        thread.postMessage(ruw);
      });
      if ('fout' in antwoord) throw new Error(antwoord.fout);
      return antwoord;
    } catch (fout) {
      await this.stop();
      throw fout;
    } finally {
      klaar();
    }
  }
}

const TE_LANG = Probleem.ongeldig([
  {
    veld: 'verwacht',
    melding: 'kost te veel rekentijd; maak de tijd tussen de melding en het laatste moment korter',
  },
]);

/** A thread does not take over how the process reads TypeScript, so it is told. */
const BEGIN = `const { lader, bestand } = require('node:worker_threads').workerData; require(lader); require(bestand);`;

function start(convenantenMappen: readonly string[]): Worker {
  const thread = new Worker(BEGIN, {
    eval: true,
    workerData: {
      lader: require.resolve('tsx/cjs'),
      bestand: require.resolve('./simulator-thread'),
      convenantenMappen,
    },
    execArgv: [],
  });
  thread.on('error', () => undefined);
  thread.unref();
  return thread;
}
