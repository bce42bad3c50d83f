import type { Database } from './database';

/** What is known of a message and somebody it is for. */
export interface Bezorging {
  /** Hash of message and address. */
  readonly aan: string;
  /** Why it can never reach them; null: it was handed over. */
  readonly foutcode: string | null;
}

/** To whom of those it is for a message needs not go any more. */
export async function leesBezorgingen(db: Database, bericht: string): Promise<Bezorging[]> {
  return db.selectFrom('bezorging').select(['aan', 'foutcode']).where('bericht', '=', bericht).execute();
}

/** Keeps what became of a message for one of those it is for; what was kept first stays. */
export async function noteerBezorging(
  db: Database,
  bericht: string,
  { aan, foutcode }: Bezorging,
): Promise<void> {
  await db
    .insertInto('bezorging')
    .values({ bericht, aan, foutcode })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
