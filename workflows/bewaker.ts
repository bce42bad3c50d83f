import { continueAsNew, proxyActivities, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Bewakingsactiviteiten, Rondestand } from '../activities/bewaking/activity';
import { bewakingTaskQueue } from './contract';

/** What one kind of work of the watchdog asks, under the words that stand beside it in Temporal. */
function werk(summary: string): Bewakingsactiviteiten {
  return proxyActivities<Bewakingsactiviteiten>({
    taskQueue: bewakingTaskQueue(workflowInfo().taskQueue),
    heartbeatTimeout: '2 minutes',
    startToCloseTimeout: '30 minutes',
    retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '1 minute' },
    summary,
  });
}

/**
 * One round of the watchdog over all cases: both lists part by part, then what was suspect, the sample of this round and the
 * post. A schedule starts one after the other and never two at once. `verder`: where a round was whose history was cut. Gives its
 * number, by which the next one knows whether Temporal and the dossier are of one time.
 */
export async function bewaker(verder?: Rondestand): Promise<number> {
  let stand = verder ?? (await werk('ronde beginnen').beginBewaking());
  for (let deel = stand.delen[0]; deel !== undefined; deel = stand.delen[0]) {
    stand = await werk('lijsten vergelijken').bewaakDeel(stand);
    if (workflowInfo().continueAsNewSuggested && stand.delen.length > 0)
      return continueAsNew<typeof bewaker>(stand);
  }
  await werk('opvallende casussen bekijken').bewaakVerdachte(stand);
  await werk('steekproef bekijken').bewaakSteekproef(stand);
  await werk('post bekijken').bewaakPost();
  setCurrentDetails(await werk('ronde afsluiten').sluitBewaking(stand));
  return stand.ronde;
}
