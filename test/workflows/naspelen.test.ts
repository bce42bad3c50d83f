import type { Afwijking } from '../../client/naspelen/vergelijk';
import type { History } from '../../temporal/afspelen';
import { andereWacht } from '../../temporal/wachttijden';
import { speelOpgenomenNa } from '../histories/opgenomen';
import { sharedBundle } from './bundle';

/** What differs of each recorded case under the workflow code with a change in it. */
async function metVerandering(van: string, naar: string): Promise<Map<string, readonly Afwijking[]>> {
  const { code } = await sharedBundle();
  expect(code.split(van)).toHaveLength(2);
  const afwijkend = await speelOpgenomenNa({ code: code.replace(van, naar) });
  return new Map(afwijkend.map(({ workflowId, afwijkingen }) => [workflowId, afwijkingen]));
}

describe('what recorded cases come to', () => {
  it('is what they came to', async () => {
    expect(await speelOpgenomenNa(await sharedBundle())).toEqual([]);
  });

  it('is seen to be another when a number in the rules is another, although every history replays', async () => {
    const anders = await metVerandering('dagen: arbitrage.zitting', 'dagen: arbitrage.zitting + 1');
    expect([...anders.keys()]).toEqual(expect.arrayContaining(['05-arbitrage-en-terug', '63-om-sepot']));
    for (const [afwijking] of anders.values())
      expect(afwijking).toEqual({
        soort: 'andere-gebeurtenis',
        nummer: expect.any(Number),
        wat: 'taak-geopend says something else',
      });
    // Who never came to a hearing comes to the same.
    expect(anders.has('06-terugval')).toBe(false);
  });

  it('is seen to be another when a case waits for another moment', async () => {
    const van = 'lopend.msUntil(wekker.gewektOp)';
    const anders = await metVerandering(van, `${van} + 86400000`);
    expect(anders.get('01-de-hele-ladder')).toEqual([{ soort: 'ander-moment', op: expect.any(String) }]);
  });

  it('is seen to be nothing when a history does not replay', async () => {
    const anders = await metVerandering('lasting.legVast(work)', 'quick.legVast(work)');
    expect(anders.get('05-arbitrage-en-terug')).toEqual([
      { soort: 'speelt-niet', waarom: expect.stringMatching(/does not replay/) },
    ]);
  });

  it('counts the last moment it waits for, unless the task that asks for it is not finished', () => {
    const timer = (seconds: number) => ({ timerStartedEventAttributes: { startToFireTimeout: { seconds } } });
    const af = { workflowTaskCompletedEventAttributes: {} };
    const wacht = [{ duration: 2_000, op: '2026-10-05T00:00:00.000Z' }];
    const history = (...events: object[]) => ({ events }) as unknown as History;
    expect(andereWacht(history(af, timer(2)), wacht)).toBeUndefined();
    expect(andereWacht(history(af, timer(3)), wacht)).toEqual(wacht[0]);
    const gevraagd = { workflowTaskScheduledEventAttributes: {} };
    expect(andereWacht(history(af, timer(3), gevraagd), wacht)).toBeUndefined();
  });
});
