import { proxyActivities } from '@temporalio/workflow';
import type { Stukactiviteiten } from '../activities/justitie/stuk';
import type { Stukopdracht } from './contract';

const { maakStuk } = proxyActivities<Stukactiviteiten>({
  startToCloseTimeout: '5 minutes',
  scheduleToCloseTimeout: '1 day',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'stuk maken',
});

/** Has one file for OM or RvdK made. What is in it, and of whom, neither goes in nor comes out: only its id. */
export async function stuk({ id }: Stukopdracht): Promise<void> {
  await maakStuk(id);
}
