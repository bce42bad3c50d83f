import { sql } from 'kysely';
import type { Database } from './database';

/** A message in a mail to one address. */
export interface Zendingregel {
  /** What the Message-ID of the mail begins with. */
  readonly zending: string;
  readonly bericht: string;
  /** Hash of message and address, as in `bezorging`. */
  readonly aan: string;
}

/** Keeps what goes in a mail, before it is handed over; what was kept before stays. */
export async function beginZending(db: Database, regels: readonly Zendingregel[]): Promise<void> {
  await db
    .insertInto('zending')
    .values(regels.map(({ zending, bericht, aan }) => ({ zending, bericht, aan })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The mail is certain not to have been taken: what is in it may go in another one. */
export async function vergeetZending(db: Database, zending: string): Promise<void> {
  await db.deleteFrom('zending').where('zending', '=', zending).execute();
}

/** Of these messages: in which mail each went to whom, also of one of which nobody knows whether it arrived. */
export async function leesZendingen(db: Database, berichten: readonly string[]): Promise<Zendingregel[]> {
  return db
    .selectFrom('zending')
    .select(['zending', 'bericht', 'aan'])
    .where('bericht', '=', sql<string>`any(${berichten}::text[])`)
    .execute();
}
