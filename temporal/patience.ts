import { setTimeout as pause } from 'node:timers/promises';

/** How long a program waits for its servers. */
export const PATIENCE_MS = 120_000;
const AGAIN_MS = 1_000;

export interface Patience {
  readonly patienceMs?: number | undefined;
  /** Told once, at the first attempt that fails. */
  readonly report: (text: string) => void;
  /** An error that waiting does not mend. */
  readonly isFinal?: (error: unknown) => boolean;
}

/** Tries something that needs another server until it works; when patience ends the last error stands. */
export async function untilItWorks<T>(
  what: string,
  { patienceMs = PATIENCE_MS, report, isFinal }: Patience,
  work: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (isFinal?.(error) === true || Date.now() >= end) throw error;
      if (attempt === 1) {
        const why = error instanceof Error ? error.message : String(error);
        report(`${what} does not answer yet, trying on: ${why}`);
      }
      await pause(AGAIN_MS);
    }
  }
}
