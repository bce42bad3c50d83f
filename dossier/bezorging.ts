import { sql } from 'kysely';
import type { Database } from './database';

/** What is known of a message and somebody it is for. */
export interface Bezorging {
  /** Hash of message and address. */
  readonly aan: string;
  /** Why it can never reach them; null: it was handed over. */
  readonly foutcode: string | null;
}

/** The same, with the message it is about. */
export interface Bezorgregel extends Bezorging {
  readonly bericht: string;
}

/** Of these messages: to whom of those they are for they need not go any more. */
export async function leesBezorgingen(db: Database, berichten: readonly string[]): Promise<Bezorgregel[]> {
  return db
    .selectFrom('bezorging')
    .select(['bericht', 'aan', 'foutcode'])
    .where('bericht', '=', sql<string>`any(${berichten}::text[])`)
    .execute();
}

/** Keeps what became of messages for one of those they are for, all or none; what was kept first stays. */
export async function noteerBezorgingen(db: Database, regels: readonly Bezorgregel[]): Promise<void> {
  await db
    .insertInto('bezorging')
    .values(regels.map(({ bericht, aan, foutcode }) => ({ bericht, aan, foutcode })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
