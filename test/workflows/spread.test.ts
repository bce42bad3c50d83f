import { createHash } from 'node:crypto';
import { delayMs } from '../../workflows/spread';

const SPREIDING = 600_000;
/** Ids as cases have them: `casus-` and 32 characters of a keyed hash. */
const ids = Array.from(
  { length: 20_000 },
  (_, i) => `casus-${createHash('sha256').update(String(i)).digest('base64url').slice(0, 32)}`,
);

describe('how much later a case is woken', () => {
  it('is the same for the same case, for ever: running cases replay by it', () => {
    expect(ids.slice(0, 3).map((id) => delayMs(id, SPREIDING))).toEqual([517_537, 394_570, 98_880]);
  });

  it('is nothing without a spread', () => {
    expect(ids.slice(0, 100).map((id) => delayMs(id, 0))).toEqual(Array(100).fill(0));
  });

  it('falls in each part of the spread as often, and never beyond it', () => {
    const parts = Array<number>(20).fill(0);
    for (const id of ids) {
      const ms = delayMs(id, SPREIDING);
      expect(Number.isInteger(ms) && ms >= 0 && ms < SPREIDING).toBe(true);
      parts[Math.floor((ms / SPREIDING) * 20)]! += 1;
    }
    // 1,000 expected in each; five standard deviations either way.
    for (const count of parts) expect(Math.abs(count - 1_000)).toBeLessThan(160);
  });

  it('is far apart for ids that are nearly the same', () => {
    const parts = new Set(
      Array.from({ length: 100 }, (_, i) => Math.floor(delayMs(`casus-${i}`, SPREIDING) / 60_000)),
    );
    expect(parts.size).toBe(10);
  });
});
