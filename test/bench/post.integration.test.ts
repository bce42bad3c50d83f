import { randomBytes } from 'node:crypto';
import { drains, type Ending, type PostRun } from '../../bench/post/drains';
import { SNEL } from '../../bench/post/options';
import { postTable, wrongIn } from '../../bench/post/report';
import { standaard } from '../domain/hulp';
import { devServerAddress, testDatabase } from '../opzet';

/** What is to be ended, the last first. */
const parts: (() => Promise<void> | void)[] = [];
const ending: Ending = { add: (_name, stop) => void parts.push(stop), unlessStopped: (work) => work };
let database: Awaited<ReturnType<typeof testDatabase>>;
let run: PostRun;

beforeAll(async () => {
  database = await testDatabase();
  const namespace = `bench-${randomBytes(4).toString('hex')}`;
  const servers = { temporalAddress: devServerAddress(), namespace, databaseUrl: database.url };
  run = await drains(servers, standaard, SNEL, ending, () => undefined);
}, 300_000);
afterAll(async () => {
  for (const stop of parts.reverse()) await stop();
  await database?.drop();
});

test('in the small form of the bench every message comes exactly once, over each channel and after an outage', () => {
  expect(wrongIn(run, SNEL)).toEqual([]);
  expect(run.mail.bewijs).toMatchObject({ once: SNEL.aantal, mails: SNEL.aantal });
  expect(run.notify.bewijs).toMatchObject({ once: SNEL.aantal, mails: SNEL.aantal });
  expect(run.outage.tried).toBe(SNEL.aantal);
  expect(run.outage.bewijs.mails).toBeLessThan(SNEL.aantal);
  for (const { seconds, rawSeconds } of [run.mail, run.uitbak, run.notify])
    for (const each of [seconds, ...rawSeconds]) expect(each).toBeGreaterThan(0);
  expect(postTable(run, SNEL)).toContain(`${SNEL.aantal} came exactly once, 0 never, 0 more than once`);
});

test('a message that is lost, or comes twice or out of nowhere, makes the bench fail', () => {
  const { outage } = run;
  const met = (bewijs: object) => ({
    ...run,
    outage: { ...outage, bewijs: { ...outage.bewijs, ...bewijs } },
  });
  expect(wrongIn(met({ once: SNEL.aantal - 1, lost: 1 }), SNEL)).toHaveLength(1);
  expect(wrongIn(met({ once: SNEL.aantal - 1, twice: 1 }), SNEL)).toHaveLength(1);
  expect(wrongIn(met({ strange: 1 }), SNEL)).toHaveLength(1);
});
