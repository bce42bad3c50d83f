import type { Measured } from '../../bench/measured';
import { isReliable, judge, median, ratiosOf, type Round } from '../../bench/round';

function measured(casesPerSecond: number, medianMs = 10): Measured {
  return {
    casesPerSecond,
    unconfirmed: 0,
    cpuMsPerCase: { worker: 1, front: 1 },
    leftover: { messages: 0, seconds: 0 },
    cost: { events: 12, messages: 0 },
    command: { medianMs, p95Ms: 2 * medianMs, cpuMs: { worker: 1, front: 1 } },
  };
}

/** A round by its cases per second. */
function round(raw: number, product: number, rawAgain: number, plain = 10): Round {
  const [a, b] = [measured(raw), measured(rawAgain)];
  return { raw: a, product: measured(product, 12), rawAgain: b, plain: measured(plain) };
}

test('the product stands against the mean of the raws around it, and against plain', () => {
  expect(ratiosOf(round(38, 20, 42, 8))).toEqual({
    casesToRaw: 0.5,
    casesToPlain: 2.5,
    commandMedian: 1.2,
    commandP95: 1.2,
  });
});

test('a round is unreliable when its raws differ by more than a tenth, in cases or in commands', () => {
  expect(isReliable(round(100, 50, 110))).toBe(true);
  expect(isReliable(round(100, 50, 111))).toBe(false);
  const slow = { ...round(100, 50, 100), rawAgain: measured(100, 11.5) };
  expect(isReliable(slow)).toBe(false);
});

test('a run says the median of its rounds', () => {
  const verdict = judge([round(100, 50, 100), round(100, 90, 100), round(100, 60, 100)], 3);
  expect(verdict).toMatchObject({ counted: [0, 1, 2], reliable: true, ratios: { casesToRaw: 0.6 } });
});

test('of more rounds than wanted those count whose raws are nearest to each other', () => {
  const disturbed = round(100, 10, 150);
  const verdict = judge([round(100, 50, 101), disturbed, round(100, 60, 105), round(100, 70, 100)], 3);
  expect(verdict).toMatchObject({ counted: [0, 2, 3], reliable: true });
  expect(verdict.ratios.casesToRaw).toBeCloseTo(0.585, 2);
});

test('a run is unreliable when a round that counts is, and when rounds are missing', () => {
  const [good, disturbed] = [round(100, 50, 100), round(100, 50, 120)];
  expect(judge([good, disturbed, good], 3).reliable).toBe(false);
  expect(judge([good, good], 3).reliable).toBe(false);
});

test('a median of an even number lies between the two in the middle', () => {
  expect([median([3, 1]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
  expect(median([])).toBeNaN();
});
