import { continueAsNew, proxyActivities, workflowInfo, type ActivityOptions } from '@temporalio/workflow';
import type { Vernietigingsactiviteiten } from '../activities/vernietiging';

const OPTIONS: ActivityOptions = {
  heartbeatTimeout: '1 minute',
  startToCloseTimeout: '30 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
};
const { vernietigVolgende } = proxyActivities<Vernietigingsactiviteiten>({
  ...OPTIONS,
  summary: 'kinderen vernietigen',
});
const { sluitVernietiging } = proxyActivities<Vernietigingsactiviteiten>({
  ...OPTIONS,
  summary: 'verslag maken',
});

/**
 * Destroys the children of a list that two people approved, some at a time, until none is left; then the list has its report. What
 * it destroys neither goes in nor comes out: only the id of the list.
 */
export async function vernietiging(lijst: string): Promise<void> {
  while (await vernietigVolgende(lijst))
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof vernietiging>(lijst);
  await sluitVernietiging(lijst);
}
