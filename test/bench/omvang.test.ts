import { silentLadder } from '../../bench/omvang/silent';
import { loadConvenanten } from '../../convenanten/load';
import { estimate, type Measured } from '../../bench/omvang/estimate';

const ONE = { reported: 1_000, step: 100 };
const measured: Measured = {
  dossier: ONE,
  temporal: ONE,
  visibility: { reported: 1_000, step: 0 },
  history: ONE,
  workerBytes: 10_000,
  silentMessages: 6,
  commandMessages: 0.25,
};
const assumed = { wakeUps: 6, commands: 4, daysOpen: 100, yearsKept: 2, retentionDays: 200 };

test('what is open counts half way, what was closed whole, for as long as it is kept', () => {
  // 1,000 open of 1.5 kB, and of 10 that close in a day 730 days of 2 kB.
  const { dossierGb, temporalGb, visibilityGb } = estimate(1_000, measured, assumed);
  expect(dossierGb).toBeCloseTo((1_000 * 1_500 + 10 * 730 * 2_000) / 1e9, 12);
  expect(temporalGb).toBeCloseTo((1_000 * 1_500 + 10 * 200 * 2_000) / 1e9, 12);
  expect(visibilityGb).toBeCloseTo((1_000 + 10 * 200) / 1e6, 12);
});

test('work and messages follow from how many begin and end in a day, memory from what is open', () => {
  expect(estimate(1_000, measured, assumed)).toMatchObject({
    open: 1_000,
    closedPerYear: 3_650,
    workerGb: 0.01,
    stepsPerDay: 110,
    messagesPerDay: 70,
  });
});

test('ten times as many ask ten times as much', () => {
  const [one, ten] = [estimate(2_000, measured), estimate(20_000, measured)];
  for (const what of ['dossierGb', 'temporalGb', 'visibilityGb', 'workerGb'] as const)
    expect(ten[what]).toBeCloseTo(10 * one[what], 9);
});

test('a case that nobody touches is counted by the rules themselves', () => {
  const convenant = loadConvenanten().voorGemeente('0014', '2026-09-01');
  if (convenant === undefined) throw new Error('No convenant');
  const { steps, messages } = silentLadder(convenant, '2026-09-01');
  expect(steps).toBeGreaterThan(20);
  expect(messages).toBeGreaterThan(steps);
});
