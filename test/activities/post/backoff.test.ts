import fc from 'fast-check';
import { BACKOFF, backoffMs } from '../../../activities/post/backoff';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempts = fc.integer({ min: 1, max: 10_000 });

test('doubles from a quarter of a minute to an hour', () => {
  const whole = [1, 2, 3, 8, 9, 10, 500].map((n) => backoffMs(n, 1, BACKOFF) / 1_000);
  expect(whole).toEqual([15, 30, 60, 1_920, 3_600, 3_600, 3_600]);
});

test('goes on for days: the hundredth attempt comes after two days at the earliest', () => {
  const earliest = Array.from({ length: 99 }, (_, i) => backoffMs(i + 1, 0, BACKOFF));
  expect(earliest.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(1.8 * 86_400_000);
});

test('lies between half of the step and the whole of it, and what failed together comes back apart', () => {
  fc.assert(
    fc.property(attempts, chance, (n, luck) => {
      const step = backoffMs(n, 1, BACKOFF);
      const wait = backoffMs(n, luck, BACKOFF);
      expect(wait).toBeGreaterThanOrEqual(Math.floor(step / 2));
      expect(wait).toBeLessThanOrEqual(step);
      expect(step).toBeLessThanOrEqual(BACKOFF.longestMs);
    }),
  );
  expect(new Set([0, 0.25, 0.5, 0.75].map((luck) => backoffMs(5, luck, BACKOFF))).size).toBe(4);
});

test('never gets shorter with more attempts', () => {
  fc.assert(
    fc.property(attempts, chance, (n, luck) =>
      expect(backoffMs(n + 1, luck, BACKOFF)).toBeGreaterThanOrEqual(backoffMs(n, luck, BACKOFF)),
    ),
  );
});
