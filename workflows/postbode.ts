import { continueAsNew, proxyActivities, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { PostActivities, Rondeverslag } from '../activities/post/activity';
import { postTaskQueue } from './contract';

/** Rounds before the history is cut. */
const ROUNDS = 100;

/**
 * Delivers the messages of the outbox for as long as the installation exists, a round at a time. It only keeps the
 * activity going: what waits, whose turn it is and when stands in the rows.
 */
export async function postbode(): Promise<void> {
  const { bezorgRonde } = proxyActivities<PostActivities>({
    taskQueue: postTaskQueue(workflowInfo().taskQueue),
    heartbeatTimeout: '20 seconds',
    startToCloseTimeout: '15 minutes',
    retry: { initialInterval: '1 second', backoffCoefficient: 1 },
    summary: 'berichten bezorgen',
  });
  for (let round = 1; round <= ROUNDS; round++) setCurrentDetails(details(await bezorgRonde()));
  await continueAsNew<typeof postbode>();
}

/** A round in readable Dutch Markdown, for people who look at it in Temporal. Names nobody. */
function details({ bezorgd, mislukt, opgegeven, kwijt, stand }: Rondeverslag): string {
  const lines = [
    '## Laatste ronde',
    `- **Afgegeven** ${bezorgd}`,
    `- **Mislukt, komt terug** ${mislukt}`,
    `- **Opgegeven** ${opgegeven}`,
    `- **Leen kwijt** ${kwijt}`,
    '',
    '## Wat wacht',
  ];
  if (stand === null) return [...lines, 'Het dossier antwoordt niet.'].join('\n');
  if (stand.wacht.length === 0) lines.push('Niets.');
  for (const { kanaal, aantal, sinds, fouten } of stand.wacht) {
    lines.push(`- **${kanaal}** ${aantal}, het oudste sinds ${sinds}`);
    for (const [code, hoeveel] of Object.entries(fouten)) lines.push(`  - ${code}: ${hoeveel}`);
  }
  lines.push('', `Opgegeven in de laatste dag: ${stand.opgegeven}.`);
  return lines.join('\n');
}
