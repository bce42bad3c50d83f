import { TemporalUnreachable } from '../../client/errors';
import { CaseQueue, QueueFull } from '../../client/queue';

const SOON = () => Date.now() + 5_000;

/** Work that goes on until it is told to end, and what it began in which order. */
function gate() {
  const begun: number[] = [];
  const open: (() => void)[] = [];
  const work = (nummer: number) => (): Promise<number> => {
    begun.push(nummer);
    return new Promise((resolve) => open.push(() => resolve(nummer)));
  };
  return { begun, open, work };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('four at a time go to a case, a hundred wait in order, and the next hears at once that it is too busy', async () => {
  const queue = new CaseQueue();
  const { begun, open, work } = gate();
  const all = Array.from({ length: 104 }, (_, i) => queue.enter('a', SOON(), work(i)));
  await settle();
  expect(begun).toEqual([0, 1, 2, 3]);
  await expect(queue.enter('a', SOON(), work(104))).rejects.toThrow(QueueFull);

  const other = queue.enter('b', SOON(), () => Promise.resolve('another case goes on'));
  expect(await other).toBe('another case goes on');

  for (let next = 0; next < 104; next++) {
    expect(begun.length).toBe(Math.min(104, next + 4));
    open[next]?.();
    await settle();
  }
  expect(await Promise.all(all)).toEqual(begun);
  expect(begun).toEqual(Array.from({ length: 104 }, (_, i) => i));
});

test('whose turn does not come in time never begins, and its place goes to the next', async () => {
  const queue = new CaseQueue({ inFlight: 1, waiting: 2 });
  const { begun, open, work } = gate();
  const first = queue.enter('a', SOON(), work(1));
  const late = queue.enter('a', Date.now() + 20, work(2));
  const third = queue.enter('a', SOON(), work(3));
  await expect(late).rejects.toThrow(TemporalUnreachable);
  const fourth = queue.enter('a', SOON(), work(4));
  for (let i = 0; i < 3; i++) {
    open[i]?.();
    await settle();
  }
  expect(await Promise.all([first, third, fourth])).toEqual([1, 3, 4]);
  expect(begun).toEqual([1, 3, 4]);
});

test('what fails gives its place back', async () => {
  const queue = new CaseQueue({ inFlight: 1, waiting: 0 });
  for (let i = 0; i < 3; i++) {
    await expect(queue.enter('a', SOON(), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  }
  expect(await queue.enter('a', SOON(), () => Promise.resolve(1))).toBe(1);
});
