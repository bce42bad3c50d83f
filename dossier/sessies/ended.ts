import { createHash } from 'node:crypto';
import { vanEpoch } from '../../domain/tijd';
import type { Database } from '../database';
import { reachable } from '../reachable';

/** The sessions that were ended before their time, for every process. Everything rejects as `DossierUnreachable` when the database is away. */
export interface EndedSessions {
  /** Notes that a session was ended; it would have lasted until `end` (milliseconds since 1970, real time). */
  add(id: string, end: number): Promise<void>;
  has(id: string): Promise<boolean>;
  /** Removes those that would have ended by now; gives how many. */
  cleanUp(): Promise<number>;
}

/** The list in a database. */
export function endedSessions(db: Database, nu: () => number = Date.now): EndedSessions {
  return {
    add: (id, end) =>
      reachable(async () => {
        await db
          .insertInto('beeindigdeSessie')
          .values({ id: hash(id), verlooptOp: vanEpoch(end) })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
      }),
    has: (id) =>
      reachable(async () => {
        const row = await db
          .selectFrom('beeindigdeSessie')
          .select('id')
          .where('id', '=', hash(id))
          .executeTakeFirst();
        return row !== undefined;
      }),
    cleanUp: () =>
      reachable(async () => {
        const { numDeletedRows } = await db
          .deleteFrom('beeindigdeSessie')
          .where('verlooptOp', '<=', vanEpoch(nu()))
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
