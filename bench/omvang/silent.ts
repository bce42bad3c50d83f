import { randomUUID } from 'node:crypto';
import type { Convenant } from '../../domain/convenant';
import { middernacht, plusDagen, type Datum } from '../../domain/tijd';
import { opent, verstrijk } from '../../domain/verwerk';
import { berichten } from '../../taal/berichten';
import { melding } from '../casus';

/** After so many days of silence a case is at the om. */
const LADDER_DAYS = 13 * 7;

/** How often the clock writes in a case that nobody touches from its report until om, and how many messages go out of it, by the rules alone. */
export function silentLadder(convenant: Convenant, first: Datum): { steps: number; messages: number } {
  const begin = middernacht(plusDagen(first, 1));
  const report = { ...melding(), eersteVerzuimdag: first };
  const opened = opent({ casusnummer: randomUUID(), melding: report, convenant, vervolgOp: null }, begin);
  if (!opened.aanvaard) throw new Error('The report of the ladder was refused.');
  let { casus } = opened;
  let [steps, messages] = [0, berichten(casus, opened.gebeurtenissen).length];
  for (let day = 2; day <= LADDER_DAYS; day++) {
    const step = verstrijk(casus, middernacht(plusDagen(first, day)));
    casus = step.casus;
    if (step.gebeurtenissen.length === 0) continue;
    steps += 1;
    messages += berichten(casus, step.gebeurtenissen).length;
  }
  return { steps, messages };
}
