import { setTimeout as pauze } from 'node:timers/promises';
import { isNotFound } from '../errors';
import { lijstBuitenUitgave, type Plek } from '../bewaking/lijst';
import { wekSignal } from '../../workflows/contract';

/** How cases are moved. */
export interface Verhuizing {
  /** Cases that are woken in a second. */
  readonly perSeconde: number;
  /** Between two looks at where they are; Temporal lists with a delay of seconds. */
  readonly pauzeMs: number;
  /** A case that is woken so often and is still where it was does not move by itself. */
  readonly beurten: number;
  /** Told after each round. */
  readonly meld: (stand: { readonly verhuisd: number; readonly over: number }) => void;
}

/** Where the cases are after a move. */
export interface Verhuisd {
  readonly verhuisd: number;
  /** Those that were woken in vain: workflow id and case number. */
  readonly gebleven: readonly { readonly workflowId: string; readonly casusnummer: string | null }[];
}

/**
 * Wakes the running cases that are on another version than this one, at a rate, until none is left: each then goes on in a new run
 * on the version that is current. May be broken off at any moment and done again: a case that moved is not woken any more.
 */
export async function verhuis(plek: Plek, naar: string, hoe: Verhuizing): Promise<Verhuisd> {
  const gewekt = new Map<string, number>();
  for (;;) {
    const over = await lijstBuitenUitgave(plek, naar);
    const daar = new Set(over.map(({ workflowId }) => workflowId));
    const verhuisd = [...gewekt.keys()].filter((workflowId) => !daar.has(workflowId)).length;
    hoe.meld({ verhuisd, over: over.length });
    const wachtend = over.filter(({ workflowId }) => (gewekt.get(workflowId) ?? 0) < hoe.beurten);
    if (wachtend.length === 0) return { verhuisd, gebleven: over };
    for (const { workflowId } of wachtend) {
      gewekt.set(workflowId, (gewekt.get(workflowId) ?? 0) + 1);
      await Promise.all([wek(plek, workflowId), pauze(1_000 / hoe.perSeconde)]);
    }
    await pauze(hoe.pauzeMs);
  }
}

/** One that was closed meanwhile needs it no more. */
async function wek({ client }: Plek, workflowId: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).signal(wekSignal);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
}
