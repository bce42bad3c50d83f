import { sql } from 'kysely';
import type { Database } from '../database';
import { sleutelbos } from '../geheim/sleutelbos';
import { alsOpening, type Opening } from './opname';

/** So many reports are lent at once. */
const PARTIJ = 20;

/** Lends the reports that wait for half a minute; a second that makes one meanwhile makes the same. */
export async function leenOpeningen(db: Database): Promise<Opening[]> {
  const { rows } = await sql<{ id: string; door: string; kind: string; geheim: Buffer }>`
    update verzuimopening set volgende_poging_op = now() + interval '30 seconds'
    where id in (
      select id from verzuimopening where uitslag is null and volgende_poging_op <= now()
      order by gemaakt_op limit ${sql.lit(PARTIJ)} for update skip locked)
    returning id, door, kind, geheim`.execute(db);
  const bos = sleutelbos(db);
  return rows.map((rij) => alsOpening(bos, rij));
}

/** Notes what became of a report; only the first that is noted counts. */
export async function zetUitslag(
  db: Database,
  id: string,
  uitslag: 'gemeld' | 'geweigerd',
  code: string | null = null,
): Promise<void> {
  await db
    .updateTable('verzuimopening')
    .set({ uitslag, code })
    .where('id', '=', id)
    .where('uitslag', 'is', null)
    .execute();
}
