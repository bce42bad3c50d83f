import { sql } from 'kysely';
import type { Moment } from '../domain/tijd';
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

/** The same, with whether somebody saw to whom it was refused. */
export interface Bezorgstand extends Bezorgregel {
  /** When somebody did, in real time. */
  readonly afgehandeldOp: Moment | null;
}

/** True for a refusal that somebody saw to: whom it was for is not to be tried any more, and has it in another way. */
export function isAfgehandeld(een: Pick<Bezorgstand, 'foutcode' | 'afgehandeldOp'> | undefined): boolean {
  return een !== undefined && een.foutcode !== null && een.afgehandeldOp !== null;
}

/** Of these messages: to whom of those they are for they need not go any more. */
export async function leesBezorgingen(db: Database, berichten: readonly string[]): Promise<Bezorgstand[]> {
  return db
    .selectFrom('bezorging')
    .select(['bericht', 'aan', 'foutcode', 'afgehandeldOp'])
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
