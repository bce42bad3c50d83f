/**
 * Does something again and again until it is told to stop. Never rejects: what fails is told once each time that it begins
 * to fail, and comes again.
 */
export async function herhaal(
  werk: () => Promise<void>,
  { pollMs, report }: { readonly pollMs: number; readonly report: (error: unknown) => void },
  stop: AbortSignal,
): Promise<void> {
  let away = false;
  while (!stop.aborted) {
    try {
      await werk();
      away = false;
    } catch (error) {
      if (!away) report(error);
      away = true;
    }
    await pause(pollMs, stop);
  }
}

/** Waits, or until it must stop. */
async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (stop.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done);
  });
}
