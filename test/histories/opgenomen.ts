import path from 'node:path';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { Afwijkend } from '../../client/naspelen/live';
import { tegenHistory } from '../../client/naspelen/vergelijk';
import type { Vastlegging } from '../../dossier/vastlegging';
import { speelAf } from '../../temporal/afspelen';
import { lees, opgenomen } from './file';
import { PROEFSLEUTELS } from './key';

/** Replays every recorded case, and gives those that come to something else than they did. */
export async function speelOpgenomenNa(workflowBundle: WorkflowBundleOption): Promise<Afwijkend[]> {
  const histories = opgenomen().map((bestand) => ({
    workflowId: path.basename(bestand, '.json'),
    history: lees(bestand),
  }));
  const afwijkend: Afwijkend[] = [];
  for await (const gespeeld of speelAf<Vastlegging>({ keys: PROEFSLEUTELS, workflowBundle }, histories)) {
    const afwijkingen = tegenHistory(gespeeld);
    const { workflowId } = gespeeld;
    if (afwijkingen.length > 0) afwijkend.push({ workflowId, kenmerk: null, afwijkingen });
  }
  return afwijkend;
}
