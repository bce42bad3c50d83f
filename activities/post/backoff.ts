export interface Backoff {
  /** The wait after the first attempt, before jitter; each next one is twice as long. */
  readonly firstMs: number;
  readonly longestMs: number;
}

/** From a quarter of a minute to an hour, and that for as long as it takes: an outage of days loses nothing. */
export const BACKOFF: Backoff = { firstMs: 15_000, longestMs: 3_600_000 };

/**
 * Milliseconds to wait after so many attempts. Between half of the step and the whole of it, by `chance` (0 up to 1), so
 * that what failed together does not come back together.
 */
export function backoffMs(attempts: number, chance: number, { firstMs, longestMs }: Backoff): number {
  const step = Math.min(longestMs, firstMs * 2 ** Math.max(0, attempts - 1));
  return Math.round(step * (0.5 + chance / 2));
}
