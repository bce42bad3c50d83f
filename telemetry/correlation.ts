import { AsyncLocalStorage } from 'node:async_hooks';

/** What the lines of a log about one thing have in common: the operation of a request, as the log of processing names it too. */
export interface Correlation {
  readonly trace: string;
}

const storage = new AsyncLocalStorage<Correlation>();

/** Does something, and whatever it sets going, under one correlation. */
export function correlated<T>(correlation: Correlation, work: () => T): T {
  return storage.run(correlation, work);
}

/** That of what is being done now; undefined outside any. */
export function correlation(): Correlation | undefined {
  return storage.getStore();
}
