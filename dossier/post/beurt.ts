import { sql, type RawBuilder } from 'kysely';

/**
 * The id of the message behind one in its ordering key, in a query that has that one under this name; null when it was the
 * last. That a message is not done is said in the words of the index that must be used (migration 0006).
 */
export function volgendeVan(bericht: string): RawBuilder<string | null> {
  return sql<string | null>`(
    select o.id from bericht o
    where o.volgordesleutel = ${sql.ref(`${bericht}.volgordesleutel`)}
      and o.volgorde > ${sql.ref(`${bericht}.volgorde`)} and o.bezorgd_op is null and o.opgegeven_op is null
    order by o.volgorde limit 1)`;
}
