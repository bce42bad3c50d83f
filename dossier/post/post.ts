import type { Database } from '../database';
import { reachable } from '../reachable';
import { laatLos, probeerOpnieuw } from './ingrijpen';
import { leesPost } from './lijst';
import { telPost } from './stand';

type Without<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/**
 * The messages that have not arrived, and what somebody who looks after them can do. Everything rejects as
 * `DossierUnreachable` when the database is away.
 */
export interface Post {
  readonly tel: Without<typeof telPost>;
  readonly lees: Without<typeof leesPost>;
  readonly probeerOpnieuw: Without<typeof probeerOpnieuw>;
  readonly laatLos: Without<typeof laatLos>;
}

/** The messages in a database. */
export function post(db: Database): Post {
  return {
    tel: (...what) => reachable(() => telPost(db, ...what)),
    lees: (...what) => reachable(() => leesPost(db, ...what)),
    probeerOpnieuw: (...what) => reachable(() => probeerOpnieuw(db, ...what)),
    laatLos: (...what) => reachable(() => laatLos(db, ...what)),
  };
}
