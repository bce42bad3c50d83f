import { measureRound, type Plan } from '../../bench/measure';
import { ORDER } from '../../bench/round';
import type { Side } from '../../bench/side';

const PLAN: Plan = {
  seconds: 0.4,
  turns: 2,
  concurrency: 2,
  warmUpSeconds: 0.02,
  leadInSeconds: 0.05,
  say: () => undefined,
  profiles: () => undefined,
};

interface Asked {
  /** Who was watched, in order. */
  watched: string[];
  /** Every question how many were delivered: of whom, of how many, before when. */
  delivered: { name: string; cases: readonly string[]; moment: number }[];
}

/** A side that answers after some milliseconds and delivers the messages of every other case in time. */
function side(name: string, asked: Asked): Side {
  let [n, commands] = [0, 0];
  return {
    startCase: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return n++ % 5 === 4 ? undefined : `${name}-${n}`;
    },
    command: () => {
      commands++;
      return new Promise((resolve) => setTimeout(resolve, 2));
    },
    settle: async () => ({ messages: 3, seconds: 1.5 }),
    deliveredBefore: async (cases, moment) => {
      asked.delivered.push({ name, cases, moment: moment.getTime() });
      return name === 'product' ? Math.floor(cases.length / 2) : cases.length;
    },
    costOf: async () => ({ events: 13 + commands, messages: 4 }),
    watch: async () => {
      asked.watched.push(name);
      return async () => ({ worker: 80, front: 20 });
    },
    stop: async () => undefined,
  };
}

const sides = (asked: Asked) => ({
  raw: side('raw', asked),
  product: side('product', asked),
  plain: side('plain', asked),
});

test('the places of a round take turns, first with cases and then with commands', async () => {
  const asked: Asked = { watched: [], delivered: [] };
  const round = await measureRound(sides(asked), PLAN);
  const [cases, commands] = [
    ['raw', 'product', 'raw', 'plain'],
    ['raw', 'product', 'raw'],
  ];
  expect(asked.watched).toEqual([...cases, ...cases, ...commands, ...commands]);
  expect(Object.keys(round)).toEqual([...ORDER]);
  expect(round.plain.command).toBeNull();
  expect(round.product.command?.medianMs).toBeGreaterThan(1);
  expect(round.product.command?.p95Ms).toBeGreaterThanOrEqual(round.product.command?.medianMs ?? NaN);
  expect(round.product).toMatchObject({
    leftover: { messages: 6, seconds: 1.5 },
    cost: { events: 13, messages: 4 },
  });
});

test('a case counts when it was confirmed and its messages were delivered inside the measured time', async () => {
  const asked: Asked = { watched: [], delivered: [] };
  const round = await measureRound(sides(asked), PLAN);
  const [end, begin, ...later] = asked.delivered.filter(({ name }) => name === 'product');
  if (end === undefined || begin === undefined) throw new Error('was not asked');
  expect(end.moment - begin.moment).toBe((1_000 * PLAN.seconds) / PLAN.turns);
  expect(end.cases).toEqual(expect.arrayContaining([...begin.cases]));
  const counted = [end, begin, ...later].reduce(
    (sum, { cases }, i) => sum + (i % 2 === 0 ? 1 : -1) * Math.floor(cases.length / 2),
    0,
  );
  expect(counted).toBeGreaterThan(10);
  expect(round.product.casesPerSecond).toBeCloseTo(counted / PLAN.seconds);
  expect(round.product.unconfirmed).toBeGreaterThan(0);
  expect(round.raw.casesPerSecond).toBeGreaterThan(1.5 * round.product.casesPerSecond);
});

test('a side that confirms hardly anything is not measured on', async () => {
  const asked: Asked = { watched: [], delivered: [] };
  const slowly = () => new Promise<undefined>((resolve) => setTimeout(resolve, 1));
  const product = { ...side('product', asked), startCase: slowly };
  await expect(measureRound({ ...sides(asked), product }, PLAN)).rejects.toThrow(
    'Hardly any case is confirmed',
  );
});
