import type { Client } from '@temporalio/client';
import { Dispatcher } from '../../client/dispatch';
import { TemporalUnreachable } from '../../client/errors';
import type { Reading } from '../../client/read';
import type { Sending } from '../../client/sending';
import type { Uitkomst } from '../../client/outcome';
import { grpcFault } from './faults';

const ADRES = { workflowId: 'casus-x', opdrachtId: 'key' };
const DONE = { soort: 'geweigerd', weigering: { code: 'ongeldig', reden: '', fouten: [] } } as const;
const KNOWN = { soort: 'onbevestigd', ...ADRES, casusnummer: '1', kenmerk: null, inhoud: 'x' } as const;
const UNKNOWN = { soort: 'onbekend' } as const;

const EXHAUSTED = grpcFault(8, 'limit on number of concurrent in-flight updates has been reached (10)');
const ABORTED = grpcFault(14, 'update was aborted');
const NOT_CONNECTED = grpcFault(14, 'No connection established. Last error: connect ECONNREFUSED');
const DENIED = grpcFault(7, 'no');

const client = { withDeadline: (_: number, call: () => Promise<unknown>) => call() } as unknown as Client;

/** Sends an update of which the attempts fail one after another as told, the last of them again and again. */
async function send(
  faults: readonly (Error | null)[],
  look: Uitkomst | Error = UNKNOWN,
): Promise<{ outcome: Uitkomst; attempts: number }> {
  const status = () => (look instanceof Error ? Promise.reject(look) : Promise.resolve(look));
  const dispatcher = new Dispatcher(client, { status } as unknown as Reading);
  let attempts = 0;
  const work = async (sending: Sending): Promise<Uitkomst> => {
    for (;;) {
      const answered = await sending.attempt(() => {
        const fault = faults[Math.min(attempts++, faults.length - 1)] ?? null;
        return fault === null ? Promise.resolve() : Promise.reject(fault);
      });
      if (answered !== null) return DONE;
    }
  };
  const outcome = await dispatcher.send(ADRES, 1_500, work);
  return { outcome, attempts };
}

test('what was not admitted or is uncertain is sent again until it is answered', async () => {
  expect(await send([EXHAUSTED, ABORTED, NOT_CONNECTED, null])).toEqual({ outcome: DONE, attempts: 4 });
});

test.each([
  ['never admitted', [EXHAUSTED], 'niet-gedaan'],
  ['never connected', [NOT_CONNECTED], 'niet-gedaan'],
  ['once aborted, then never admitted', [ABORTED, EXHAUSTED], 'onzeker'],
  ['always aborted', [ABORTED], 'onzeker'],
  ['past its deadline', [grpcFault(4, 'Deadline exceeded')], 'onzeker'],
  ['cancelled', [grpcFault(1, 'Cancelled')], 'onzeker'],
])('at the deadline what is %s is told as it is', async (_name, faults, soort) => {
  const { outcome, attempts } = await send(faults);
  expect(outcome.soort).toBe(soort);
  if (soort === 'onzeker') expect(outcome).toMatchObject(ADRES);
  expect(attempts).toBeGreaterThan(1);
});

test('at the deadline the case is asked first, also for what was not admitted: an earlier attempt may have been', async () => {
  for (const fault of [EXHAUSTED, ABORTED]) expect((await send([fault], KNOWN)).outcome).toEqual(KNOWN);
});

test('when the case cannot be asked either, what is certain stays certain', async () => {
  const away = new TemporalUnreachable(new Error('away'));
  expect((await send([EXHAUSTED], away)).outcome.soort).toBe('niet-gedaan');
  expect((await send([ABORTED], away)).outcome.soort).toBe('onzeker');
});

test('what is refused is not sent again, and does not make certain what was not', async () => {
  expect(await send([DENIED])).toMatchObject({ attempts: 1, outcome: { soort: 'niet-gedaan' } });
  expect(await send([ABORTED, DENIED])).toMatchObject({ attempts: 2, outcome: { soort: 'onzeker' } });
});

test('what nobody foresaw is not hidden', async () => {
  await expect(send([new RangeError('a mistake of ours')])).rejects.toThrow(RangeError);
});
