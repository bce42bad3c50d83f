import { sql } from 'kysely';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../database';
import { isCasusnummer } from '../paging';
import { storable } from '../storable';

/** How often somebody did any of these things in a case since a moment, by the log of views (what is tried is noted before it is done). */
export async function telGedaan(
  db: Database,
  casusnummer: string,
  {
    wie,
    handelingen,
    sinds,
  }: { readonly wie: string; readonly handelingen: readonly string[]; readonly sinds: Moment },
): Promise<number> {
  if (!isCasusnummer(casusnummer)) return 0;
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from inzage
    where wie = ${storable(wie)} and op > ${sinds}::timestamptz and handeling = any(${handelingen}::text[])
      and casussen @> array[${casusnummer}::uuid]`.execute(db);
  return rows[0]?.aantal ?? 0;
}
