import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

const { bezorgBericht } = proxyActivities<Pick<Activities, 'bezorgBericht'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '15 minutes' },
  summary: 'bezorgen',
});

/**
 * Delivers one message, for as long as it takes. It stands apart from the case, so that an outage of the mail never
 * touches it; the id of the workflow is that of the message, so it is delivered once however often it is started.
 */
export async function bezorging(berichtId: string): Promise<void> {
  await bezorgBericht(berichtId);
}
