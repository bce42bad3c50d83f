import { sql } from 'kysely';
import type { Database } from '../database';
import { herverpak } from './kindsleutel';
import { sleutelbos } from './sleutelbos';

/** So many keys are wrapped again in one statement. */
const PARTIJ = 500;

/**
 * Wraps the keys of all children that are wrapped in an old key of the installation in the active one, so that the old
 * one may go; gives how many. Safe beside running writers and beside itself. Rejects when a key is wrapped in one that
 * the ring does not have.
 */
export async function herverpakSleutels(db: Database): Promise<number> {
  const bos = sleutelbos(db);
  for (let aantal = 0; ;) {
    const { rows } = await sql<{ id: string; verpakt: Buffer }>`
      select id, verpakt from kindsleutel
      where verpakt is not null and ringsleutel <> ${bos.active.id}
      limit ${sql.lit(PARTIJ)}`.execute(db);
    if (rows.length === 0) return aantal;
    const nieuw = rows.map(({ verpakt }) => herverpak(bos, verpakt));
    // One that was destroyed or wrapped again meanwhile is left as it is.
    await sql`
      update kindsleutel set verpakt = n.nieuw
      from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ verpakt }) => verpakt)}::bytea[],
        ${nieuw}::bytea[]) as n (id, oud, nieuw)
      where kindsleutel.id = n.id and kindsleutel.verpakt = n.oud`.execute(db);
    aantal += rows.length;
  }
}
