import { measure, type Plan } from '../../bench/measure';
import type { Side } from '../../bench/side';

const PLAN: Plan = { seconds: 0.2, concurrency: 2, warmUpSeconds: 0.02, say: () => undefined };

/** A side that answers after some milliseconds and has half of the messages delivered when the clock stops. */
function side(asked: { delivered: string[]; moment: Date | null; watched: number }): Side {
  let n = 0;
  return {
    startCase: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return n++ % 5 === 4 ? undefined : `case-${n}`;
    },
    command: () => new Promise((resolve) => setTimeout(resolve, 2)),
    settle: async () => ({ messages: 3, seconds: 1.5 }),
    deliveredBefore: async (cases, moment) => {
      asked.delivered = [...cases];
      asked.moment = moment;
      return Math.floor(cases.length / 2);
    },
    costOf: async () => ({ events: 13, messages: 4 }),
    watch: async () => {
      asked.watched++;
      return async () => ({ worker: 80, front: 20 });
    },
    stop: async () => undefined,
  };
}

test('a case counts only when it was confirmed and its messages were delivered inside the measured time', async () => {
  const asked = { delivered: [] as string[], moment: null as Date | null, watched: 0 };
  const begun = Date.now();
  const measured = await measure(side(asked), PLAN, { commands: true });

  const confirmed = asked.delivered.length;
  expect(confirmed).toBeGreaterThan(4);
  expect(asked.delivered).not.toContain('case-0');
  expect(measured.casesPerSecond).toBeCloseTo(Math.floor(confirmed / 2) / PLAN.seconds);
  expect(measured.undelivered).toBe(Math.ceil(confirmed / 2));
  expect(measured.unconfirmed).toBeGreaterThan(0);
  expect(asked.moment?.getTime()).toBeGreaterThanOrEqual(begun + 1_000 * PLAN.seconds);
  expect(asked.moment?.getTime()).toBeLessThanOrEqual(Date.now());
  expect(measured.cpuMsPerCase).toEqual({ worker: 80 / confirmed, front: 20 / confirmed });
  expect(measured).toMatchObject({ leftover: { messages: 3 }, cost: { events: 13, messages: 4 } });
  expect(asked.watched).toBe(2);
  expect(measured.command?.medianMs).toBeGreaterThan(1);
  expect(measured.command?.p95Ms).toBeGreaterThanOrEqual(measured.command?.medianMs ?? NaN);
});

test('commands are measured only where that is asked', async () => {
  const asked = { delivered: [] as string[], moment: null, watched: 0 };
  const measured = await measure(side(asked), PLAN, { commands: false });
  expect(measured.command).toBeNull();
  expect(asked.watched).toBe(1);
});

test('a side that confirms hardly anything is not measured on', async () => {
  const asked = { delivered: [] as string[], moment: null, watched: 0 };
  const never = { ...side(asked), startCase: async () => undefined };
  const slowly = { ...never, startCase: () => new Promise<undefined>((r) => setTimeout(r, 1)) };
  await expect(measure(slowly, PLAN, { commands: true })).rejects.toThrow('Hardly any case is confirmed');
});
