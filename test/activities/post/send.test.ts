import { stat } from 'node:fs';
import type { Kanaal } from '../../../activities/post/kanaal';
import type { Leased } from '../../../activities/post/queue';
import { send } from '../../../activities/post/send';

const BERICHT = {
  ...{ id: 'm1', casusnummer: 'c1', soort: 'brief', onderwerp: 'o', tekst: 't', pogingen: 0, lease: 'l' },
  ...{ meteen: true, geschrevenOp: '2026-10-06T08:00:00.000Z' },
  aan: { rol: 'school', persoon: null, adres: null, adressaten: [] },
  verpakt: Buffer.alloc(0),
} as const satisfies Leased;

/** A channel that stops when it is told to, and gets its answer from outside this process. */
const gehoorzaam: Kanaal = {
  naam: 'proef',
  bezorg: (_, signal) =>
    new Promise((done, stopped) => {
      signal.addEventListener('abort', () => stopped(new Error('told to stop')));
      stat(__filename, () => done());
    }),
};

/** Nothing runs in this process for so long. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test('an answer that came while this process stood still for longer than a send may take counts', async () => {
  const sending = send(gehoorzaam, [BERICHT], 30);
  standStill(120);
  expect((await sending).get('m1')).toEqual({ outcome: 'bezorgd' });
});

test('a channel that does not answer is told to stop when it must', async () => {
  const zwijgt: Kanaal = {
    naam: 'proef',
    bezorg: (_, signal) =>
      new Promise((_done, stopped) => {
        signal.addEventListener('abort', () => stopped(new Error('told to stop')));
      }),
  };
  expect((await send(zwijgt, [BERICHT], 30)).get('m1')).toMatchObject({
    outcome: 'mislukt',
    foutcode: 'te-lang',
  });
});
