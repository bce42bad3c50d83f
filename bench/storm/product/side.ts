import { datumVan, inAmsterdam, middernacht, naarEpoch, plusDagen, vanEpoch } from '../../../domain/tijd';
import { pause } from '../../../embedded/processes';
import type { Part } from '../../part';
import type { Shutdown } from '../../../embedded/shutdown';
import type { Book } from '../book';
import { giveCommands, phaseOf, reportCases, type CaseNumber, type Commands } from '../cases';
import { startStormPart, type StormServers } from '../servers';

/** What a storm of cases took. */
export interface CaseStorm {
  readonly cases: readonly CaseNumber[];
  /** Seconds from the instant, or from the start of the worker after an outage, until the last step stood in the dossier. */
  readonly drainSeconds: number;
  /** Messages that were still to be delivered then, and the seconds until they were. */
  readonly messages: number;
  readonly messagesSeconds: number;
}

/** A storm of cases that are woken one after another. */
export interface SpreadStorm {
  readonly cases: readonly CaseNumber[];
  /** Seconds of the spread that were measured, and how many cases had been woken then. */
  readonly seconds: number;
  readonly woken: number;
  readonly commands: Commands;
}

/** A storm of terms that passed while no worker ran. */
export interface OutageStorm extends CaseStorm {
  readonly commands: Commands;
}

const FOUR_WEEKS = 28;
/** Reporting takes this part more than it seemed to. */
const MARGIN = 1.4;
const SAMPLE = 64;
const SETTLE_MS = 15_000;
/** The time a case is given to be woken and written after its own moment. */
const LATE_MS = 10_000;

/** The worker and, for each clock, the API of the product, in processes of their own. */
export class Product {
  private worker: Part | null = null;
  /** Milliseconds that a report takes from one to the next. */
  private paceMs = 0;

  constructor(
    private readonly servers: StormServers,
    private readonly shutdown: Shutdown,
    private readonly book: Book,
  ) {
    shutdown.add('worker', () => this.stopWorker());
  }

  async startWorker(): Promise<void> {
    this.worker = await startStormPart('./product/worker', this.servers);
  }

  async stopWorker(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.stop();
  }

  /** Warms up, and sees how fast cases are reported. */
  async warmUp(): Promise<void> {
    const day = plusDagen(datumVan(vanEpoch(Date.now())), -3);
    await this.withApi(0, 0, async (url) => {
      await reportCases(url, SAMPLE, day);
      const begun = Date.now();
      await reportCases(url, SAMPLE, day);
      this.paceMs = (Date.now() - begun) / SAMPLE;
    });
    await this.book.delivered();
  }

  /** Every term at one instant: how long until the last step stands in the dossier. */
  storm(count: number): Promise<CaseStorm> {
    return this.cases(count, 0, async ({ cases, term, midnight }) => {
      await pause(term - Date.now());
      return this.drain(cases, term, midnight);
    });
  }

  /** Every term at one instant, and cases woken one after another: what commands take meanwhile. */
  spread(count: number, spreidingMs: number, windowMs: number): Promise<SpreadStorm> {
    return this.cases(count, spreidingMs, async ({ url, cases, term, midnight }) => {
      await pause(term - Date.now());
      const commands = await giveCommands(url, cases, 500, pause(windowMs));
      const seconds = (Date.now() - term) / 1_000;
      const woken = await this.book.stepped(cases);
      await this.mustBeDated(cases, midnight);
      const overslept = await this.book.overslept(cases, spreidingMs, Date.now() - term - LATE_MS);
      if (overslept > 0) throw new Error(`${overslept} cases were not woken when they should have been.`);
      return { cases, seconds, woken, commands };
    });
  }

  /** No worker while the terms pass; then everything is overdue at once. */
  outage(count: number): Promise<OutageStorm> {
    return this.cases(count, 0, async ({ url, cases, term, midnight }) => {
      await this.stopWorker();
      await pause(Math.max(0, term - Date.now()) + 5_000);
      const seen = await phaseOf(url, cases[0] ?? '');
      if (seen !== 'casusregie') throw new Error(`Without a worker a case is shown in ${seen}.`);
      await this.startWorker();
      const drained = this.drain(cases, Date.now(), midnight);
      const commands = await giveCommands(url, cases, 500, drained);
      return { ...(await drained), commands };
    });
  }

  private async drain(cases: readonly CaseNumber[], from: number, midnight: string): Promise<CaseStorm> {
    const done = await this.book.until(
      () => this.book.stepped(cases),
      (n) => n === cases.length,
    );
    const messages = await this.book.delivered();
    const messagesSeconds = (Date.now() - done) / 1_000;
    await this.mustBeDated(cases, midnight);
    return { cases, drainSeconds: (done - from) / 1_000, messages, messagesSeconds };
  }

  private async mustBeDated(cases: readonly CaseNumber[], midnight: string): Promise<void> {
    const misdated = await this.book.misdated(cases, midnight);
    if (misdated > 0) throw new Error(`${misdated} steps are not dated at ${inAmsterdam(midnight)}.`);
  }

  /** Reports cases of which the four weeks are over at one instant, not long after the last is reported. */
  private async cases<T>(
    count: number,
    spreidingMs: number,
    work: (storm: { url: string; cases: CaseNumber[]; term: number; midnight: string }) => Promise<T>,
  ): Promise<T> {
    const now = Date.now();
    const term = now + Math.round(count * this.paceMs * MARGIN) + SETTLE_MS;
    const day = plusDagen(datumVan(vanEpoch(now)), 1);
    const midnight = middernacht(day);
    return this.withApi(naarEpoch(midnight) - term, spreidingMs, async (url) => {
      const begun = Date.now();
      const cases = await reportCases(url, count, plusDagen(day, -FOUR_WEEKS));
      this.paceMs = (Date.now() - begun) / count;
      await this.book.delivered();
      if (Date.now() > term - 2_000)
        throw new Error('Reporting the cases took longer than foreseen: too much else runs here.');
      return work({ url, cases, term, midnight });
    });
  }

  /** The API on a clock, for as long as something is done with it. */
  private async withApi<T>(
    klokVerschuiving: number,
    klokSpreiding: number,
    work: (url: string) => Promise<T>,
  ): Promise<T> {
    const api = await startStormPart('./product/front', { ...this.servers, klokVerschuiving, klokSpreiding });
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= api.stop());
    this.shutdown.add('API', stop);
    try {
      return await work(api.ready.url ?? '');
    } finally {
      await stop();
    }
  }
}
