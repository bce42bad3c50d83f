/** How often what was kept too long is removed. */
const CLEANING_MS = 60 * 60 * 1000;

/**
 * Does each of these every hour, and never keeps the program running for it; gives how to end it. While the database is away there is
 * nothing to remove, and whoever needs it hears so.
 */
export function startCleaning(works: readonly (() => Promise<unknown>)[]): () => void {
  const timer = setInterval(() => {
    for (const work of works) void work().catch(() => undefined);
  }, CLEANING_MS).unref();
  return () => clearInterval(timer);
}
