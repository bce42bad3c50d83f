import { condition, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';
import type { Casus } from '../domain/casus';
import { vraagtToewijzing, zoektHouder, type Bezet } from '../domain/toewijzing';
import type { LopendeCasus } from './lopende-casus';

type Gevraagd = Pick<Activities, 'telOpenCasussen' | 'leesBezetting'>;

const blijvend = proxyActivities<Gevraagd>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
  summary: 'wie heeft ruimte',
});

const vlot = proxyLocalActivities<Gevraagd>({
  startToCloseTimeout: '3 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '250 milliseconds', maximumAttempts: 2 },
});

/**
 * Finds a holder whenever the lead has no person (rule 15), for as long as the case runs. Until one is found the case
 * goes on under the role that leads it. A region without people is not asked again until phase or lead changes.
 */
export async function wijsSteedsToe(lopend: LopendeCasus, uitDatabase: boolean): Promise<void> {
  const vraagt = uitDatabase ? zoektHouder : vraagtToewijzing;
  let vergeefs: string | null = null;
  const zoekend = () =>
    lopend.casus !== null && vraagt(lopend.casus) && vergeefs !== plek(lopend.casus) ? lopend.casus : null;
  for (;;) {
    await condition(() => lopend.gesloten || zoekend() !== null);
    if (lopend.gesloten) return;
    const casus = zoekend();
    if (casus === null) continue;
    const bezet = await (uitDatabase ? mensenVan(casus) : bezettingVan(casus));
    if (bezet === null) vergeefs = plek(casus);
    else lopend.wijsToe(casus.convenant.regio, bezet);
  }
}

/** Where a case stands, as far as it decides who could hold it. */
function plek({ convenant, gemeente, fase, bereikt, regie }: Casus): string {
  return [convenant.regio, gemeente, fase, bereikt, regie.rol].join(' ');
}

/** The people of the region, else those in its convenant, with what they have; null: the region names nobody. */
async function mensenVan({ convenant }: Casus): Promise<Bezet | null> {
  const gelezen = await vraag((activities) => activities.leesBezetting(convenant.regio));
  const rooster = gelezen.rooster ?? convenant.rooster;
  return rooster === undefined ? null : { rooster, bezetting: gelezen.bezetting };
}

async function bezettingVan({ convenant }: Casus): Promise<Bezet> {
  const bezetting = await vraag((activities) => activities.telOpenCasussen(convenant.regio));
  return { rooster: convenant.rooster ?? [], bezetting };
}

async function vraag<T>(stel: (activities: Gevraagd) => Promise<T>): Promise<T> {
  try {
    return await stel(vlot);
  } catch {
    return stel(blijvend);
  }
}
