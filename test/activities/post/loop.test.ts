import {
  BlijvendOnbezorgbaar,
  NietGewenst,
  TijdelijkOnbezorgbaar,
  Uitgesteld,
  type Kanaal,
} from '../../../activities/post/kanaal';
import { deliver, type Post, type Tally } from '../../../activities/post/loop';
import { channel, MemoryQueue, post, QUICK } from './memory-queue';

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Runs the loop until something holds, then stops it. */
async function until(work: Post, holds: () => boolean): Promise<Tally> {
  const stop = new AbortController();
  const tally = deliver(work, stop.signal);
  for (const end = Date.now() + 5_000; !holds(); await pause(5)) {
    if (Date.now() > end) throw new Error('did not happen');
  }
  stop.abort();
  return tally;
}

const NIETS: Tally = {
  ...{ bezorgd: 0, mislukt: 0, opgegeven: 0, uitgesteld: 0, kwijt: 0 },
  'niet-gewenst': 0,
};
const names = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);

test('sends what it leases and notes it, with no more under way than there are places', async () => {
  const queue = new MemoryQueue(names(50));
  let [now, most] = [0, 0];
  const kanaal = channel(async () => {
    most = Math.max(most, ++now);
    await pause(5);
    now--;
  });
  const tally = await until(post(queue, kanaal, { slots: 7 }), () => queue.notes.length === 50);
  expect(kanaal.got).toEqual(names(50));
  const verzonden = { onderwerp: 'onderwerp', tekst: 'tekst', verpakt: expect.any(Buffer) as Buffer };
  expect(queue.notes).toEqual(
    names(50).map((id) => ({ id, lease: expect.any(String), outcome: 'bezorgd', pogingen: 1, verzonden })),
  );
  expect(tally).toEqual({ ...NIETS, bezorgd: 50 });
  expect(most).toBe(7);
  expect(Math.max(...queue.asked)).toBe(7);
});

test('looks again at once while there is work, and ever slower while there is none', async () => {
  const queue = new MemoryQueue(names(3));
  const begin = performance.now();
  await until(post(queue, channel(), { slots: 1 }), () => queue.leasedAt.length === 8);
  const times = queue.leasedAt.map((at) => at - begin);
  // Three messages over one place, and the look that finds nothing more.
  expect(times[3]).toBeLessThan(QUICK.pollMs * 3);
  const gaps = times.slice(4).map((at, i) => at - (times[i + 3] ?? 0));
  [20, 40, 80, 80].forEach((ms, i) => expect(gaps[i]).toBeGreaterThanOrEqual(ms - 2));
});

test('a permanent error gives up at once; any other comes back after a while', async () => {
  const queue = new MemoryQueue(['never', 'later', 'broken']);
  const kanaal = channel(async ({ id }) => {
    if (id === 'never') throw new BlijvendOnbezorgbaar('geen-adres', 'no address \0');
    if (id === 'later') throw new TijdelijkOnbezorgbaar('vol', 'full');
    throw new Error('x'.repeat(1_000));
  });
  const tally = await until(post(queue, kanaal, { chance: () => 0 }), () => queue.notes.length === 3);
  expect(queue.notes).toEqual([
    expect.objectContaining({ id: 'never', outcome: 'opgegeven', foutcode: 'geen-adres' }),
    expect.objectContaining({ id: 'later', outcome: 'mislukt', foutcode: 'vol', waitMs: 10 }),
    expect.objectContaining({ id: 'broken', outcome: 'mislukt', foutcode: 'storing', waitMs: 10 }),
  ]);
  const [never, , broken] = queue.notes;
  expect(never).not.toHaveProperty('waitMs');
  expect(never?.fout).not.toContain('\0');
  expect(broken?.fout).toHaveLength(500);
  expect(tally).toMatchObject({ mislukt: 2, opgegeven: 1 });
});

test('a send that takes too long is told to stop and fails; one that stops leaves no lease', async () => {
  const queue = new MemoryQueue(['hangs']);
  const kanaal = channel(
    (_bericht, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')))),
  );
  const begin = performance.now();
  await until(post(queue, kanaal), () => queue.notes.length === 1);
  expect(performance.now() - begin).toBeGreaterThanOrEqual(QUICK.sendMs - 2);
  expect(queue.notes).toEqual([expect.objectContaining({ outcome: 'mislukt', foutcode: 'te-lang' })]);
  expect(queue.notes[0]).not.toHaveProperty('keepLease');
});

test('a channel that does not stop keeps the lease but not the place, and counts when it answers after all', async () => {
  const queue = new MemoryQueue(['late', 'next']);
  const kanaal = channel(({ id }) => (id === 'late' ? pause(400).then(() => undefined) : Promise.resolve()));
  await until(post(queue, kanaal, { slots: 1 }), () => queue.notes.length === 3);
  expect(kanaal.got).toEqual(['late', 'next']);
  expect(queue.notes.map(({ id, outcome, keepLease }) => [id, outcome, keepLease])).toEqual([
    ['late', 'mislukt', true],
    ['next', 'bezorgd', undefined],
    ['late', 'bezorgd', undefined],
  ]);
  expect(new Set(queue.notes.map(({ pogingen }) => pogingen))).toEqual(new Set([1]));
  expect(queue.notes[2]?.lease).toBe(queue.notes[0]?.lease);
});

test('told to stop it finishes what is being sent, and gives back what it had not begun', async () => {
  const queue = new MemoryQueue(['first']);
  const stop = new AbortController();
  const kanaal = channel(() => pause(60).then(() => undefined));
  const lease = queue.lease;
  queue.lease = async (...asked) => {
    // While the first is being sent another is leased, and before that is answered it is told to stop.
    if (queue.asked.length === 1) {
      queue.ready.push('second');
      setImmediate(() => stop.abort());
      await pause(10);
    }
    return lease(...asked);
  };
  expect(await deliver(post(queue, kanaal), stop.signal)).toMatchObject({ bezorgd: 1, kwijt: 0 });
  expect(kanaal.got).toEqual(['first']);
  expect(queue.notes.map(({ id, outcome }) => [id, outcome])).toEqual([['first', 'bezorgd']]);
  expect(queue.givenBack).toEqual(['second']);
  expect(queue.asked).toHaveLength(2);
});

test('a lease that is too short by the time it would begin is given back, and nothing is sent', async () => {
  const queue = new MemoryQueue(['stood-still']);
  const kanaal = channel();
  const watch = () => () => QUICK.leaseMs - QUICK.sendMs;
  await until(post(queue, kanaal, { watch }), () => queue.givenBack.length === 1);
  expect(kanaal.got).toEqual([]);
  expect(queue.notes).toEqual([]);
});

test('an outcome that could not be noted is noted when the database is back, and the message sent once', async () => {
  const queue = new MemoryQueue(['m']);
  const said: string[] = [];
  const kanaal = channel(async () => {
    queue.errors.push(...['one', 'two', 'three'].map((text) => new Error(text)));
  });
  const tally = await until(
    post(queue, kanaal, { report: (text) => said.push(text) }),
    () => queue.notes.length === 1,
  );
  expect(kanaal.got).toEqual(['m']);
  expect(tally).toEqual({ ...NIETS, bezorgd: 1 });
  expect(said).toHaveLength(1);
});

test('stops trying to note when its lease has ended, and says that it lost it', async () => {
  const queue = new MemoryQueue(['m', 'taken']);
  queue.lost.add('taken');
  const note = queue.note;
  queue.note = async (notes) => {
    if (notes.some(({ id }) => id === 'm')) throw new Error('away');
    return note(notes);
  };
  const said: string[] = [];
  const work = { slots: 1, times: { ...QUICK, leaseMs: 150 }, report: (text: string) => said.push(text) };
  const tally = await until(post(queue, channel(), work), () => said.some((text) => /taken/.test(text)));
  expect(tally).toEqual({ ...NIETS, kwijt: 2 });
  expect(said.filter((text) => /lease of message/.test(text))).toHaveLength(2);
});

test('a channel that hangs takes no place of another', async () => {
  const queues = { stil: new MemoryQueue(names(5)), vlot: new MemoryQueue(names(9)) };
  const kanaal = (naam: 'stil' | 'vlot', bezorg: Kanaal['bezorg']): Kanaal => ({ naam, bezorg });
  const lease = (naam: string, ...rest: [number, string]) =>
    queues[naam as keyof typeof queues].lease(naam, ...rest);
  const queue = Object.assign(new MemoryQueue([]), { lease });
  const kanalen = [kanaal('stil', () => new Promise(() => undefined)), kanaal('vlot', async () => undefined)];
  await until({ queue, kanalen, times: QUICK, slots: 2 }, () => queue.notes.length >= 9);
  expect(queue.notes.slice(0, 9).map(({ outcome }) => outcome)).toEqual(names(9).map(() => 'bezorgd'));
});

test('what somebody wants later is put off to that very moment, and what nobody wants is done: neither is an attempt', async () => {
  const queue = new MemoryQueue(names(2));
  const tot = '2026-12-01T06:00:00.000Z';
  const kanaal = channel(({ id }) => Promise.reject(id === 'm0' ? new Uitgesteld(tot) : new NietGewenst()));
  const tally = await until(post(queue, kanaal), () => queue.notes.length === 2);
  expect(queue.notes).toEqual(
    expect.arrayContaining([
      { id: 'm0', lease: expect.any(String), outcome: 'uitgesteld', pogingen: 0, overzichtOp: tot },
      { id: 'm1', lease: expect.any(String), outcome: 'niet-gewenst', pogingen: 0 },
    ]),
  );
  expect(tally).toEqual({ ...NIETS, uitgesteld: 1, 'niet-gewenst': 1 });
});
