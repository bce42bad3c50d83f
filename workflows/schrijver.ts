import {
  condition,
  log,
  proxyActivities,
  proxyLocalActivities,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities, Vastlegging } from '../activities';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Herkomst } from './contract';

/** Where a batch of events came from: a command, or the clock. */
export type Bron =
  | { readonly soort: 'opdracht'; readonly id: string; readonly herkomst: Herkomst; readonly nu: Moment }
  | { readonly soort: 'klok'; readonly nu: Moment };

/** The events of one step and the case after it. */
export interface Partij {
  /** Number of the first event. */
  readonly vanaf: number;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly na: Casus;
  readonly bron: Bron;
}

/** Accepted stands in history before this write; it is tried until the database is back. */
const blijvend = proxyActivities<Pick<Activities, 'legVast'>>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'naar het dossier',
});

/** One event in history instead of six, but it holds up the workflow: so only short, and only a few times. */
const vlot = proxyLocalActivities<Pick<Activities, 'legVast'>>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '250 milliseconds', maximumAttempts: 2 },
});

/** Events in one write: what waited during an outage goes in few writes, each well under the limits of a payload. */
const TEN_HOOGSTE = 200;

/** The one writer of a case: takes its events in order and brings them to the dossier in order. */
export class Schrijver {
  private readonly wachtrij: Partij[] = [];
  private klaar = false;

  /** @param bevestigd number of the last event that the dossier already has */
  constructor(public bevestigd: number) {}

  /** True when everything is in the dossier. */
  get leeg(): boolean {
    return this.wachtrij.length === 0;
  }

  /** Queues the events of a step. */
  neemAan(partij: Partij): void {
    this.wachtrij.push(partij);
  }

  /** Lets the writer end when it has written everything. */
  stop(): void {
    this.klaar = true;
  }

  /** Writes for as long as the case runs. */
  async schrijf(): Promise<void> {
    for (;;) {
      await condition(() => this.klaar || !this.leeg);
      if (this.leeg) return;
      const aantal = this.samenTeSchrijven();
      const partijen = this.wachtrij.slice(0, aantal);
      await this.legVast(partijen);
      this.wachtrij.splice(0, aantal);
      this.bevestigd = partijen.at(-1)?.na.volgnummer ?? this.bevestigd;
    }
  }

  /** How many batches go in one write: everything that waits, up to the limit, but always one. */
  private samenTeSchrijven(): number {
    let gebeurtenissen = 0;
    const passend = this.wachtrij.findIndex(
      (partij) => (gebeurtenissen += partij.gebeurtenissen.length) > TEN_HOOGSTE,
    );
    return passend === -1 ? this.wachtrij.length : Math.max(1, passend);
  }

  private async legVast(partijen: readonly Partij[]): Promise<void> {
    const werk = vastlegging(partijen);
    if (partijen.every((partij) => partij.bron.soort === 'klok')) {
      try {
        await vlot.legVast(werk);
        return;
      } catch {
        log.warn('dossier not reached at once, trying on');
      }
    }
    for (;;) {
      try {
        await blijvend.legVast(werk);
        return;
      } catch (fout) {
        // Only a contradiction in the dossier ends up here; nothing may be skipped, so a person has to look.
        log.error('the dossier refuses events', { fout: String(fout) });
        await sleep('1 hour', { summary: 'het dossier weigert: beheerder nodig' });
      }
    }
  }
}

/** The batches as the dossier takes them. Ids: the update id or the instant of the term, with a count behind it. */
function vastlegging(partijen: readonly Partij[]): Vastlegging {
  const laatste = partijen.at(-1);
  if (laatste === undefined) throw new Error('nothing to write');
  return {
    workflowId: workflowInfo().workflowId,
    casus: laatste.na,
    gebeurtenissen: partijen.flatMap(({ vanaf, gebeurtenissen, bron }) =>
      gebeurtenissen.map((gebeurtenis, i) => ({
        id: bron.soort === 'klok' ? `${gebeurtenis.op}/${vanaf + i}` : `${bron.id}/${i}`,
        nummer: vanaf + i,
        gebeurtenis,
        werkelijkOp: bron.nu,
        herkomst: bron.soort === 'klok' ? null : bron.herkomst,
      })),
    ),
  };
}
