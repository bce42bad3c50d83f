import { continueAsNew, proxyActivities, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Registratieactiviteiten, Registratieverslag } from '../activities/registratie/activity';
import { registratieTaskQueue } from './contract';

/** Rounds before the history is cut. */
const ROUNDS = 100;

/**
 * Registers cases in the case systems of the regions for as long as the installation exists, a round at a time. It only keeps
 * the activity going: what is to be done stands in the rows. Apart from the postbode, so that neither holds up the other.
 */
export async function registrator(): Promise<void> {
  const { registreerRonde } = proxyActivities<Registratieactiviteiten>({
    taskQueue: registratieTaskQueue(workflowInfo().taskQueue),
    heartbeatTimeout: '20 seconds',
    startToCloseTimeout: '15 minutes',
    retry: { initialInterval: '1 second', backoffCoefficient: 1 },
    summary: 'casussen registreren in zaaksystemen',
  });
  for (let round = 1; round <= ROUNDS; round++) setCurrentDetails(details(await registreerRonde()));
  await continueAsNew<typeof registrator>();
}

/** A round in readable Dutch Markdown, for people who look at it in Temporal. Names nobody. */
function details({ geregistreerd, mislukt, stand }: Registratieverslag): string {
  const lines = [
    '## Laatste ronde',
    `- **Geregistreerd** ${geregistreerd}`,
    `- **Mislukt, komt terug** ${mislukt}`,
    '',
    '## Zaaksystemen',
  ];
  if (stand === null) return [...lines, 'Het dossier antwoordt niet.'].join('\n');
  for (const { regio, bij, achter, foutcode, sinds } of stand) {
    const fout = foutcode === null ? '' : `; ${foutcode} sinds ${sinds ?? '?'}`;
    lines.push(`- **${regio}** ${bij} bij, ${achter} achter${fout}`);
  }
  return lines.join('\n');
}
