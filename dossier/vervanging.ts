import { sql } from 'kysely';
import type { Datum } from '../domain/tijd';
import type { Database } from './database';
import { storable } from './storable';

/**
 * Everybody whose work somebody has on a date: their own, unless a deputy has it, and that of whom they stand in for
 * (rule 15).
 */
export async function wiensWerk(db: Database, persoon: string, datum: Datum): Promise<string[]> {
  const { rows } = await sql<{ persoon: string }>`
    select werkt_voor(${storable(persoon)}, ${datum}::date) as persoon`.execute(db);
  return rows.map((row) => row.persoon);
}
