import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { laatLos, probeerOpnieuw } from './ingrijpen';
import { leesPost } from './lijst';
import { leesWegen, leidOm } from './omleiden';
import { leesOnbemand, telPost } from './stand';
import { leesPostbusstoringen } from './terug';

/**
 * The messages that have not arrived, and what somebody who looks after them can do. Everything rejects as
 * `DossierUnreachable` when the database is away.
 */
export interface Post {
  readonly tel: OnDatabase<typeof telPost>;
  readonly lees: OnDatabase<typeof leesPost>;
  readonly probeerOpnieuw: OnDatabase<typeof probeerOpnieuw>;
  readonly onbemand: OnDatabase<typeof leesOnbemand>;
  readonly wegen: OnDatabase<typeof leesWegen>;
  readonly leidOm: OnDatabase<typeof leidOm>;
  readonly laatLos: OnDatabase<typeof laatLos>;
  /** The mailboxes with returned mail that cannot be read. */
  readonly postbusstoringen: OnDatabase<typeof leesPostbusstoringen>;
}

/** The messages in a database. */
export function post(db: Database): Post {
  const guarded = reachableOn(db);
  return {
    tel: guarded(telPost),
    lees: guarded(leesPost),
    probeerOpnieuw: guarded(probeerOpnieuw),
    onbemand: guarded(leesOnbemand),
    wegen: guarded(leesWegen),
    leidOm: guarded(leidOm),
    laatLos: guarded(laatLos),
    postbusstoringen: guarded(leesPostbusstoringen),
  };
}
