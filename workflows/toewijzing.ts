import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';
import type { Regiobezetting } from '../activities/toewijzing';
import type { Casus } from '../domain/casus';
import type { Bezet } from '../domain/toewijzing';

type Asked = Pick<Activities, 'leesBezetting'>;

const lasting = proxyActivities<Asked>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'wie heeft ruimte',
});

const quick = proxyLocalActivities<Asked>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '250 milliseconds', maximumAttempts: 2 },
  summary: 'wie heeft ruimte',
});

/** Where a case stands, as far as it decides who could hold it. */
export function plek({ convenant, gemeente, fase, bereikt, regie }: Casus): string {
  return [convenant.regio, gemeente, fase, bereikt, regie.rol].join(' ');
}

/** The people of the region, else those in its convenant, with what they have (rule 15); null: the region names nobody. */
export function wieHeeftRuimte({ convenant }: Casus, gelezen: Regiobezetting): Bezet | null {
  const rooster = gelezen.rooster ?? convenant.rooster;
  return rooster === undefined ? null : { rooster, bezetting: gelezen.bezetting };
}

/** What a region has, asked until it answers. */
export async function leesBezetting(regio: string): Promise<Regiobezetting> {
  try {
    return await quick.leesBezetting(regio);
  } catch {
    return lasting.leesBezetting(regio);
  }
}
