import { condition, log, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities, InDossier, Vastlegging } from '../activities';
import type { Regiobezetting } from '../activities/toewijzing';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';
import type { Herkomst } from './contract';

/**
 * Where the events of a step came from: a command, by its key, or the clock. `nu` is the moment it was really done. `eerstVast`: it
 * hangs on what was read and when, so it must stand in history before it is written.
 */
export type Source =
  | { readonly soort: 'opdracht'; readonly id: string; readonly herkomst: Herkomst; readonly nu: Moment }
  | { readonly soort: 'klok'; readonly nu: Moment; readonly eerstVast?: boolean };

/** The events of one step and the case after it. */
export interface Batch {
  /** Number of the first event. */
  readonly vanaf: number;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly na: Casus;
  readonly source: Source;
}

/** Accepted stands in history before this write; it is tried until the database is back. */
const lasting = proxyActivities<Pick<Activities, 'legVast'>>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'naar het dossier',
});

/**
 * One event in history instead of six, but it holds up the workflow: so only short, and only a few times. It is done before anything of it
 * stands in history: only for what comes out the same when it is done again, as a term does.
 */
const quick = proxyLocalActivities<Pick<Activities, 'legVast' | 'legVastEnLeesBezetting'>>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '250 milliseconds', maximumAttempts: 2 },
});

/** In one write: what waited during an outage goes in few writes, each well under the limits of a payload. */
const GEBEURTENISSEN = 200;
const BATCHES = 20;

/** How many of the steps that wait go in one write: as many as fit, but always one. */
export function writtenTogether(queue: readonly Batch[]): number {
  let gebeurtenissen = 0;
  const fitting = queue.findIndex(
    (batch, i) => i === BATCHES || (gebeurtenissen += batch.gebeurtenissen.length) > GEBEURTENISSEN,
  );
  return fitting === -1 ? queue.length : Math.max(1, fitting);
}

/** What a write answers. */
interface Written {
  /** The number that the case has among people; null in histories from before there was one. */
  readonly kenmerk: string | null;
  /** Who of the region has room; null when that still has to be asked. */
  readonly gelezen: Regiobezetting | null;
}

/**
 * Brings steps of a case to the dossier, in order, for as long as that takes; with its number, once that is known. Where a
 * region is given and the clock took the steps, who there has room is read in the same call. What the dossier refuses is tried
 * again after an hour, or when the case was woken (`gewekt` counts how often).
 */
export async function write(
  batches: readonly Batch[],
  kenmerk: string | null,
  regio: string | null,
  gewekt: () => number,
): Promise<Written> {
  const work = batches.map((batch) => vastlegging(batch, kenmerk));
  if (batches.every(({ source }) => source.soort === 'klok' && source.eerstVast !== true)) {
    try {
      if (regio === null) return answer(await quick.legVast(work), null);
      const gelezen = await quick.legVastEnLeesBezetting(work, regio);
      return answer(gelezen, gelezen);
    } catch {
      log.warn('dossier not reached at once, trying on');
    }
  }
  for (;;) {
    try {
      return answer(await lasting.legVast(work), null);
    } catch (error) {
      // Only a contradiction in the dossier ends up here; nothing may be skipped. Whoever put it right wakes the case.
      log.error('the dossier refuses events', { fout: String(error) });
      const before = gewekt();
      await condition(() => gewekt() !== before, '1 hour', {
        summary: 'het dossier weigert: beheerder nodig',
      });
    }
  }
}

/** In histories from before cases had a kenmerk a write answers a number, or who has room and no more. */
function answer({ kenmerk }: Partial<InDossier>, gelezen: Regiobezetting | null): Written {
  return { kenmerk: kenmerk ?? null, gelezen };
}

/** A step as the dossier takes it. Ids: the key of the command or the instant of the term, with a count behind it. */
function vastlegging({ vanaf, gebeurtenissen, na, source }: Batch, kenmerk: string | null): Vastlegging {
  return {
    workflowId: workflowInfo().workflowId,
    ...(kenmerk === null ? {} : { kenmerk }),
    casus: na,
    gebeurtenissen: gebeurtenissen.map((gebeurtenis, i) => ({
      id: source.soort === 'klok' ? `${gebeurtenis.op}/${vanaf + i}` : `${source.id}/${i}`,
      nummer: vanaf + i,
      gebeurtenis,
      werkelijkOp: source.nu,
      herkomst: source.soort === 'klok' ? null : source.herkomst,
    })),
  };
}
