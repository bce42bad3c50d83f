import type { Mailkeuze } from '../../domain/mailkeuze';
import type { Database } from '../database';
import { storable } from '../storable';

/** How somebody wants mail, and where it goes. */
export interface Mailstand {
  readonly keuze: Mailkeuze;
  /** Null: nobody knows where to mail them. */
  readonly email: string | null;
}

/** How somebody who takes part wants mail; undefined for who is not among the people of a region. */
export async function leesMailkeuze(db: Database, id: string): Promise<Mailstand | undefined> {
  return db
    .selectFrom('persoon')
    .select(['mailkeuze as keuze', 'email'])
    .where('id', '=', storable(id))
    .where('actief', '=', true)
    .executeTakeFirst();
}

/** Keeps how somebody wants mail from now on; false for who is not among the people of a region. */
export async function zetMailkeuze(db: Database, id: string, keuze: Mailkeuze): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('persoon')
    .set({ mailkeuze: keuze })
    .where('id', '=', storable(id))
    .where('actief', '=', true)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
