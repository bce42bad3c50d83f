import type { Database } from './database';

/** The database of the dossier does not answer. */
export class DossierUnreachable extends Error {
  override readonly name = 'DossierUnreachable';

  constructor(cause: unknown) {
    super('The dossier does not answer', { cause });
  }
}

/** Does something with the database; whatever goes wrong rejects as `DossierUnreachable`, with the reason as its cause. */
export async function reachable<T>(doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (error) {
    throw new DossierUnreachable(error);
  }
}

/** What works on a database, without it. */
export type OnDatabase<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/** Makes what works on a database work on this one, as `reachable` does. */
export function reachableOn(db: Database) {
  return <R extends unknown[], U>(work: (db: Database, ...rest: R) => Promise<U>) =>
    (...rest: R): Promise<U> =>
      reachable(() => work(db, ...rest));
}
