import { condition, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';
import type { Bezetting } from '../domain/rooster';
import { vraagtToewijzing } from '../domain/toewijzing';
import type { LopendeCasus } from './lopende-casus';

const blijvend = proxyActivities<Pick<Activities, 'telOpenCasussen'>>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'wie heeft ruimte',
});

const vlot = proxyLocalActivities<Pick<Activities, 'telOpenCasussen'>>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '250 milliseconds', maximumAttempts: 2 },
});

/**
 * Finds a holder whenever the lead has no person (rule 15), for as long as the case runs. Until one is found the case
 * goes on under the role that leads it.
 */
export async function wijsSteedsToe(lopend: LopendeCasus): Promise<void> {
  for (;;) {
    await condition(() => lopend.gesloten || zoektHouder(lopend));
    if (lopend.gesloten || lopend.casus === null) return;
    const bezetting = await telOpen(lopend.casus.convenant.regio);
    lopend.wijsToe(bezetting);
  }
}

function zoektHouder({ casus }: LopendeCasus): boolean {
  return casus !== null && vraagtToewijzing(casus);
}

async function telOpen(regio: string): Promise<Bezetting> {
  try {
    return await vlot.telOpenCasussen(regio);
  } catch {
    return blijvend.telOpenCasussen(regio);
  }
}
