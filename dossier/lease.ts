import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** True of a row that nobody has leased now, under this name in a query. */
export function isVrij(rij: string): RawBuilder<SqlBool> {
  const tot = sql.ref(`${rij}.geleend_tot`);
  return sql<SqlBool>`(${tot} is null or ${tot} <= now())`;
}

/** For how many rows there is room, as the table `hier` with the columns `voor` and `ruimte`. */
export function alsHier(ruimte: ReadonlyMap<string, number>): RawBuilder<unknown> {
  return sql`(
    select key as voor, value::int as ruimte
    from jsonb_each_text(${JSON.stringify(Object.fromEntries(ruimte))}::jsonb)) as hier`;
}
