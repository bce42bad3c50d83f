import path from 'node:path';
import { Worker } from '@temporalio/worker';
import { dataConverter, readKeys } from '../../temporal/codec';
import { lees, opgenomen } from '../histories/file';
import { sharedBundle } from './bundle';
import { PROEFSLEUTEL } from '../histories/key';

const bestanden = opgenomen();
const NIET_DETERMINISTISCH = /nondeterminism|non-deterministic/i;

/** Whole cases that were recorded once: code that cannot go on with them cannot go on with running cases either. */
describe('the recorded cases', () => {
  let workflowBundle: { code: string };

  beforeAll(async () => {
    workflowBundle = await sharedBundle();
  });

  function speelAf(bestand: string, code = workflowBundle.code): Promise<void> {
    const keys = readKeys(PROEFSLEUTEL);
    return Worker.runReplayHistory(
      {
        workflowBundle: { ...workflowBundle, code },
        dataConverter: dataConverter(keys),
        replayName: bestand,
      },
      lees(bestand),
      path.basename(bestand, '.json'),
    );
  }

  /** The workflow code with a change in it. */
  function veranderd(van: string, naar: string): string {
    expect(workflowBundle.code.split(van)).toHaveLength(2);
    return workflowBundle.code.replace(van, naar);
  }

  it('are there', () => {
    expect(bestanden.length).toBeGreaterThanOrEqual(12);
  });

  it.each(bestanden)('%s goes on under the workflow code of today', async (bestand) => {
    await speelAf(bestand);
  });

  it('do not go on when a regular write becomes a local one', async () => {
    const code = veranderd('lasting.legVast(work)', 'quick.legVast(work)');
    await expect(speelAf('01-de-hele-ladder.json', code)).rejects.toThrow(NIET_DETERMINISTISCH);
  });

  it('do not go on when a case no longer waits for its next moment', async () => {
    const code = veranderd('somethingElse, duration, {', 'somethingElse, undefined, {');
    await expect(speelAf('05-arbitrage-en-terug.json', code)).rejects.toThrow(NIET_DETERMINISTISCH);
  });
});
