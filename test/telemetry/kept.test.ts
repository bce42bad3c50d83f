import { setTimeout as pause } from 'node:timers/promises';
import { keptFor } from '../../telemetry/kept';

test('reads once, however many ask, while it is read and for so long after', async () => {
  let read = 0;
  const kept = keptFor(40, async () => {
    read += 1;
    await pause(60);
    return read;
  });
  expect(await Promise.all([kept(), kept(), kept()])).toEqual([1, 1, 1]);
  expect([await kept(), read]).toEqual([1, 1]);
  await pause(50);
  expect([await kept(), read]).toEqual([2, 2]);
});

test('keeps a failure as long', async () => {
  let read = 0;
  const kept = keptFor(10_000, () => Promise.reject(new Error(`away ${++read}`)));
  await expect(kept()).rejects.toThrow('away 1');
  await expect(kept()).rejects.toThrow('away 1');
});
