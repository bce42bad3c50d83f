import { proxyActivities, type ActivityOptions } from '@temporalio/workflow';
import type { Corvactiviteiten } from '../activities/justitie/corv';
import type { Stukactiviteiten } from '../activities/justitie/stuk';
import type { Stukopdracht } from './contract';

const MAKEN: ActivityOptions = {
  startToCloseTimeout: '5 minutes',
  scheduleToCloseTimeout: '1 day',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};
const { maakStuk } = proxyActivities<Stukactiviteiten>({ ...MAKEN, summary: 'stuk maken' });
const { maakCorvbericht } = proxyActivities<Corvactiviteiten>({ ...MAKEN, summary: 'bericht maken' });

/** Has one file for OM or RvdK made. What is in it, and of whom, neither goes in nor comes out: only its id. */
export async function stuk({ id }: Stukopdracht): Promise<void> {
  await maakStuk(id);
}

/** Has one message for CORV made and checked; only its id goes in too. */
export async function corvbericht({ id }: Stukopdracht): Promise<void> {
  await maakCorvbericht(id);
}
