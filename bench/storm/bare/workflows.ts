import { proxyActivities, sleep } from '@temporalio/workflow';
import type { BareActivities } from './activities';

const { insertRow } = proxyActivities<BareActivities>({ startToCloseTimeout: '15 seconds' });

/** The least that can stand in a storm: one timer, and one row when it has passed. */
export async function bare(id: string, until: number): Promise<void> {
  await sleep(Math.max(1, until - Date.now()));
  await insertRow(id);
}
