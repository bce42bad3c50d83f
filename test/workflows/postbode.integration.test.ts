import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { legVast } from '../../dossier/write';
import { Encryption } from '../../temporal/codec';
import type { PostTimes } from '../../activities/post/times';
import { postbodeId } from '../../workflows/contract';
import { Verhaal } from '../dossier/verhaal';
import { devServerAddress } from '../opzet';
import { Proef, totdat } from './setup';
import { dice, OtherSide, type Answer } from './other-side';

const ROOT = path.resolve(__dirname, '../..');
const LATE_MS = 2_500;
const TIMES: PostTimes = {
  leaseMs: 6_000,
  sendMs: 1_500,
  pollMs: 20,
  slowestPollMs: 100,
  backoff: { firstMs: 100, longestMs: 500 },
  roundMs: 3_000,
  heartbeatMs: 1_000,
  returnedMs: 1_000,
};
/** Of a standstill shorter than this a message never hears: what remains of its lease after the slowest answer, and some more. */
const SHORTEST_MS = Math.min(TIMES.sendMs, TIMES.leaseMs - LATE_MS - 1_000) / 2;
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

let proef: Proef;
const workers = new Map<number, ChildProcess>();

const TICK_MS = 50;
let watching: NodeJS.Timeout;
beforeEach(() => {
  standstills.length = 0;
  let last = performance.now();
  watching = setInterval(() => {
    const now = performance.now();
    if (now - last > TICK_MS * 10) standstills.push({ pid: null, from: last, to: now });
    last = now;
  }, TICK_MS);
});
afterEach(() => clearInterval(watching));
beforeEach(async () => {
  proef = await Proef.op(devServerAddress(), 'default');
  const first = await proef.startWorker({ post: { plain: true, kanalen: [] } });
  await first.stop();
});
afterEach(async () => {
  for (const worker of workers.values()) worker.kill('SIGKILL');
  workers.clear();
  for (const nummer of [0, 1]) {
    await proef.client.workflow
      .getHandle(postbodeId(nummer, proef.taskQueue))
      .terminate()
      .catch(() => undefined);
  }
  await proef.stop();
});

/** Starts a worker in a process of its own; answers its process id. */
async function begin(otherSide: string, count: number, times = TIMES): Promise<number> {
  const worker = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'postbode-worker.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ADDRESS: proef.address,
      TASK_QUEUE: proef.taskQueue,
      DATABASE: proef.databaseUrl,
      SLEUTEL: proef.key,
      OTHER_SIDE: otherSide,
      TIMES: JSON.stringify(times),
      COUNT: String(count),
    },
  });
  if (worker.pid === undefined || worker.stdout === null) throw new Error('there is no process');
  const { pid } = worker;
  workers.set(pid, worker);
  worker.stdout.on('data', (said: Buffer) => {
    for (const [, from, to] of said.toString().matchAll(/^stil (\d+) (\d+)$/gm))
      standstills.push({ pid, from: sinceStart(from), to: sinceStart(to) });
  });
  await once(worker.stdout, 'data');
  return pid;
}

/** A moment in milliseconds since 1970, by the clock of this process. */
const sinceStart = (epoch = '') => Number(epoch) - performance.timeOrigin;

/**
 * When a worker did not run, or, without one, when this process did not: then the other side answered nobody. Measured, for a
 * busy machine does this by itself.
 */
const standstills: { readonly pid: number | null; readonly from: number; readonly to: number }[] = [];

/** How long in all a worker, or the other side, stood still while it had a lease on what it began to send then. */
function stoodStill({ pid, from }: { readonly pid: number; readonly from: number }): number {
  return standstills
    .filter((s) => s.pid === null || s.pid === pid)
    .reduce((all, s) => {
      const within = Math.min(s.to, from + TIMES.leaseMs) - Math.max(s.from, from - TIMES.leaseMs);
      return all + Math.max(0, within);
    }, 0);
}

/** Writes cases with several messages each: their ids per case, in order. */
async function write(count: number): Promise<string[][]> {
  const cases: string[][] = [];
  for (let i = 0; i < count; i++) {
    const verhaal = new Verhaal();
    verhaal.tot('2026-10-06T08:00:00.000Z');
    const ids: string[] = [];
    for (const partij of verhaal.partijen) ids.push(...(await legVast(proef.db, partij)).berichten);
    cases.push(ids);
  }
  return cases;
}

/** Until a worker is at the work of a postbode. */
const postbodeRuns = (nummer: number) =>
  totdat(
    async () => {
      const described = await proef.client.workflow
        .getHandle(postbodeId(nummer, proef.taskQueue))
        .describe()
        .catch(() => null);
      return described?.raw.pendingActivities?.[0]?.lastHeartbeatTime ?? null;
    },
    (beaten) => beaten !== null,
  );

const rows = () => proef.db.selectFrom('bericht').selectAll().orderBy('volgorde').execute();
const allDone = () =>
  totdat(
    async () => (await rows()).filter((row) => row.bezorgdOp === null && row.opgegevenOp === null).length,
    (open) => open === 0,
    120_000,
  );

it('a channel that fails, hangs, answers late and dies, and workers that die and stand still: none lost', async () => {
  const throwDice = dice(Number(process.env.POSTBODE_SEED ?? 20_261_124));
  const deaths: Answer[] = ['die-after', 'die-before'];
  const refused = new Set<string>();
  const kills: { pid: number; at: number }[] = [];
  let mayDie = false;
  // Who stood still dies only after it told so: of a standstill that nobody tells its messages cannot be judged.
  let stopped = 0;
  const told = () => standstills.some(({ pid, from, to }) => pid === stopped && to - from > TIMES.leaseMs);
  const otherSide = new OtherSide((id, nth, stubborn, by) => {
    if (refused.has(id)) return 'refuse';
    const luck = throwDice();
    if (mayDie && deaths.length > 0 && luck < 0.2 && (by !== stopped || told())) {
      mayDie = false;
      return deaths.shift() ?? 'take';
    }
    if (nth === 0 && luck < 0.04) {
      refused.add(id);
      return 'refuse';
    }
    if (luck < 0.2) return 'fail';
    if (luck < 0.25) return 'hang';
    return luck < 0.35 && stubborn ? 'late' : 'take';
  }, LATE_MS);
  const url = await otherSide.listen();
  const replaced: Promise<unknown>[] = [];
  otherSide.kill = (pid) => {
    kills.push({ pid, at: performance.now() });
    workers.get(pid)?.kill('SIGKILL');
    workers.delete(pid);
    replaced.push(begin(url, 2));
  };
  try {
    await Promise.all([begin(url, 2), begin(url, 2)]);
    const cases = await write(25);
    mayDie = true;
    await totdat(
      () => Promise.resolve(kills.length),
      (n) => n === 1,
    );
    // One that stands still for longer than its leases, while it is sending.
    const [still] = await totdat(
      () => Promise.resolve(otherSide.attempts.filter(({ to, pid }) => to === Infinity && workers.has(pid))),
      (open) => open.length > 0,
    );
    stopped = still?.pid ?? 0;
    process.kill(stopped, 'SIGSTOP');
    cases.push(...(await write(15)));
    mayDie = true;
    await pause(TIMES.leaseMs + 2_000);
    process.kill(stopped, 'SIGCONT');
    await totdat(() => Promise.resolve(told()), Boolean);
    await totdat(
      () => Promise.resolve(kills.length),
      (n) => n === 2,
    );
    cases.push(...(await write(5)));
    await Promise.all(replaced);
    await allDone();

    // Whatever may have made an attempt unknown: its worker died before it was noted, or stood still for so long that the
    // answer, or the noting, came too late. What a worker sent just before it died is read after.
    const unknown = ({ pid: who, from: begun }: { pid: number; from: number }) =>
      kills.some(({ pid: died, at }) => died === who && begun > at - TIMES.leaseMs && begun < at + 1_000) ||
      stoodStill({ pid: who, from: begun }) > SHORTEST_MS;
    const states = new Map((await rows()).map((row) => [row.id, row]));
    for (const ids of cases) {
      let before = -Infinity;
      for (const id of ids) {
        const attempts = otherSide.of(id);
        const arrivals = attempts.filter(({ arrived }) => arrived);
        const row = states.get(id);
        expect([id, row?.opgegevenOp !== null]).toEqual([id, refused.has(id)]);
        // At least once, and more than once only where nobody could know.
        if (!refused.has(id)) expect(arrivals.length).toBeGreaterThan(0);
        expect(arrivals.slice(0, -1).filter((attempt) => !unknown(attempt))).toEqual([]);
        // Nobody begins with a message that another is sending.
        for (const [i, attempt] of attempts.entries()) {
          const next = attempts[i + 1];
          if (next !== undefined && !unknown(attempt)) {
            expect(next.from).toBeGreaterThan(attempt.from + (attempt.to === Infinity ? TIMES.sendMs : 0));
          }
        }
        // In order: none is begun before the one in front of it arrived or was given up.
        const begun = attempts[0]?.from ?? NaN;
        expect(begun).toBeGreaterThan(before);
        const settled = refused.has(id) ? attempts.at(-1) : arrivals[0];
        before = settled?.from ?? NaN;
        expect(row).toMatchObject({ geleendDoor: null });
      }
    }
    expect(kills).toHaveLength(2);
    const answers = new Set(otherSide.attempts.map(({ answer }) => answer));
    expect([...answers].sort()).toEqual(
      ['die-after', 'die-before', 'fail', 'hang', 'late', 'refuse', 'take'].sort(),
    );
  } finally {
    otherSide.close();
  }
}, 180_000);

it.each([
  // The lease began some time before: on a slow machine that, and reading the answers after, takes seconds too.
  ['for less than its leases last doubles nothing', 20_000, 3_000, 0],
  [
    'for longer than its leases last doubles at most what it was sending, each once',
    TIMES.leaseMs,
    TIMES.leaseMs + 2_000,
    1,
  ],
])(
  'a worker that stands still %s',
  async (_, leaseMs, stillMs, more) => {
    const ANSWERS_MS = 400;
    let [first, stopped] = [0, false];
    const openOf = (pid: number) =>
      otherSide.attempts.filter((one) => one.pid === pid && one.to === Infinity);
    const otherSide: OtherSide = new OtherSide(() => {
      if (stopped) return 'take';
      if (openOf(first).length > 2) {
        stopped = true;
        process.kill(first, 'SIGSTOP');
      }
      return 'late';
    }, ANSWERS_MS);
    const url = await otherSide.listen();
    try {
      // With one place the first has one of the two postbodes, and the second the other.
      // In one long round, for who gives the next one may be the one that stands still.
      const times = { ...TIMES, leaseMs, roundMs: 60_000 };
      first = await begin(url, 1, times);
      await postbodeRuns(0);
      await begin(url, 2, times);
      await postbodeRuns(1);
      const ids = (await write(40)).flat();
      await totdat(() => Promise.resolve(stopped), Boolean);
      // What it had sent by then is read here by then.
      await pause(300);
      const sending = new Set(otherSide.attempts.filter((one) => one.pid === first).map(({ id }) => id));
      await pause(stillMs);
      process.kill(first, 'SIGCONT');
      await allDone();
      const arrivals = ids.map((id) => otherSide.of(id).filter(({ arrived }) => arrived).length);
      const twice = ids.filter((_id, i) => arrivals[i] !== 1);
      expect(Math.min(...arrivals)).toBe(1);
      expect(Math.max(...arrivals)).toBeLessThanOrEqual(1 + more);
      expect(twice.filter((id) => !sending.has(id))).toEqual([]);
      if (more === 1) expect(twice.length).toBeGreaterThan(0);
    } finally {
      otherSide.close();
    }
  },
  120_000,
);

it('a worker that is stopped finishes what it is sending, and another goes on at once', async () => {
  let holds = true;
  const otherSide = new OtherSide(() => {
    const answer = holds ? 'late' : 'take';
    holds = false;
    return answer;
  }, 1_000);
  const url = await otherSide.listen();
  try {
    const first = await begin(url, 1);
    const [ids = []] = await write(1);
    await otherSide.begun();
    const worker = workers.get(first);
    worker?.kill('SIGTERM');
    if (worker !== undefined) await once(worker, 'exit');
    expect(worker?.exitCode).toBe(0);
    const after = await rows();
    expect(after[0]).toMatchObject({ id: ids[0], bezorgdOp: expect.any(String), pogingen: 1 });
    expect(after.filter(({ geleendDoor }) => geleendDoor !== null)).toEqual([]);
    // Much sooner than a heartbeat that stays away would tell: the activity gave itself back.
    await begin(url, 1);
    const from = performance.now();
    await allDone();
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(otherSide.attempts.map(({ id }) => id)).toEqual(ids);
  } finally {
    otherSide.close();
  }
}, 120_000);

it('heartbeat and workflow say what waits and what fails; the workflow cuts its history, and goes on', async () => {
  const bezorg = () => Promise.reject(new Error('somebody@example.org does not answer'));
  const id = postbodeId(0, proef.taskQueue);
  const handle = proef.client.workflow.getHandle(id);
  await write(1);
  const kanalen = [{ naam: 'uitbak', bezorg }];
  const first = await proef.startWorker({ post: { kanalen, times: { ...TIMES, roundMs: 60_000 } } });
  const codec = new Encryption(proef.keys);
  const beat = async () => {
    const described = await handle.describe().catch(() => null);
    const payloads = await codec.decode(
      described?.raw.pendingActivities?.[0]?.heartbeatDetails?.payloads ?? [],
    );
    return payloads.map(({ data }) => Buffer.from(data ?? []).toString()).join();
  };
  const beaten = await totdat(beat, (text) => text.includes('storing'));
  expect(JSON.parse(beaten)).toMatchObject({ stand: { wacht: [{ kanaal: 'uitbak' }], opgegeven: 0 } });
  await first.stop();
  await proef.startWorker({ post: { kanalen, times: { ...TIMES, roundMs: 10 } } });
  const said = await totdat(
    async () => JSON.stringify(await handle.query('__temporal_workflow_metadata').catch(() => '')),
    (text) => text.includes('storing') && text.includes('uitbak'),
  );
  expect(said + beaten).not.toContain('somebody');
  const run = (await handle.describe()).runId;
  await totdat(
    async () => (await handle.describe()).runId,
    (now) => now !== run,
  );
  expect((await handle.describe()).status.name).toBe('RUNNING');
}, 120_000);
