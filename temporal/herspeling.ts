import type { Client } from '@temporalio/client';
import type { WorkflowBundleOption } from '@temporalio/worker';
import { speelAf, type History, type Schrijven, type Speler } from './afspelen';
import type { KeyRing } from './codec';

/** What is asked for: the steps of one case, from an event on. */
export interface Gevraagd {
  readonly casusnummer: string | undefined;
  readonly vanaf: number;
}

/**
 * The steps that the last case under a workflow id gave to its dossier, out of its histories: each run that is still kept is
 * replayed, from the last back to the one that has the event that is asked for. Replaying comes to exactly what was written,
 * also by steps of the clock, of which the history itself holds no data. Rejects with `DoesNotReplay` when the code of now
 * does not come to the history again.
 */
export async function schrijvenUit<T extends Schrijven>(
  { client, keys, workflowBundle }: { client: Client; keys: KeyRing; workflowBundle: WorkflowBundleOption },
  workflowId: string,
  { casusnummer, vanaf }: Gevraagd,
): Promise<T[]> {
  const gevonden: T[] = [];
  let runId: string | undefined;
  for (;;) {
    const history = await leesHistory(client, workflowId, runId);
    if (history === null) return gevonden;
    const alle = await speelEenAf<T>({ keys, workflowBundle }, workflowId, history);
    const stappen = alle.filter(({ casus }) => casus.casusnummer === casusnummer);
    gevonden.push(...stappen);
    const eerste = Math.min(...stappen.map(({ gebeurtenissen }) => gebeurtenissen[0]?.nummer ?? Infinity));
    const begin = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    const eerder = begin?.continuedExecutionRunId;
    if (eerste <= vanaf || eerder == null || eerder === '') return gevonden;
    runId = eerder;
  }
}

async function speelEenAf<T extends Schrijven>(
  speler: Speler,
  workflowId: string,
  history: History,
): Promise<T[]> {
  const alle: T[] = [];
  for await (const { error, stappen } of speelAf<T>(speler, [{ workflowId, history }])) {
    if (error !== undefined) throw error;
    alle.push(...stappen);
  }
  return alle;
}

/** Null: that run is not kept any more. */
async function leesHistory(
  client: Client,
  workflowId: string,
  runId: string | undefined,
): Promise<History | null> {
  try {
    return await client.workflow.getHandle(workflowId, runId).fetchHistory();
  } catch (error) {
    if (runId === undefined) throw error;
    return null;
  }
}
