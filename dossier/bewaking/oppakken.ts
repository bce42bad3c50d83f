import { sql } from 'kysely';
import type { Database } from '../database';

/** Who takes a finding up, of which region they see (null: all). */
export interface Oppakker {
  readonly id: string;
  readonly naam: string;
  readonly regio: string | null;
}

/** Has somebody take up a finding that is still so; false when it is not, or another has it, or it is of another region. */
export async function pakOp(db: Database, sleutel: string, { id, naam, regio }: Oppakker): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update bevinding set opgepakt_door = ${id}, opgepakt_naam = ${naam}, opgepakt_op = now()
    where sleutel = ${sleutel} and stand = 'open' and coalesce(opgepakt_door, ${id}) = ${id}
      and (${regio}::text is null or regio is null or regio = ${regio})`.execute(db);
  return numAffectedRows === 1n;
}

/** Has somebody give back what they took up; false when they do not have it. */
export async function geefTerug(db: Database, sleutel: string, { id }: Oppakker): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update bevinding set opgepakt_door = null, opgepakt_naam = null, opgepakt_op = null
    where sleutel = ${sleutel} and stand = 'open' and opgepakt_door = ${id}`.execute(db);
  return numAffectedRows === 1n;
}
