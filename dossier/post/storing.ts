import { sql, type RawBuilder } from 'kysely';

/** So many refusals about one moment, and more than were delivered, are an outage of the channel: one alarm, and no tasks. */
export const STORING_VANAF = 10;
const RONDOM = sql`interval '30 minutes'`;

/**
 * Parts of a statement, the last of them `storing`: by channel at which moments (`kanaal`, `op`) of what another part has, where
 * `geweigerd`, the channel refused nearly everything. Everything about those moments is read once and counted by one window
 * over it, however many they are.
 */
export function storing(kandidaten: string): RawBuilder<unknown> {
  return sql`tijden as (
      select kanaal, unnest(range_agg(tstzrange(sinds - ${RONDOM}, sinds + ${RONDOM}, '[]'))) as tijd
      from ${sql.table(kandidaten)} where geweigerd group by kanaal
    ), moment as (
      select kanaal, sinds as op, 1 as mis, 0 as goed
      from onbereikt where kanaal in (select kanaal from tijden)
      union all
      select b.kanaal, b.bezorgd_op, 0, 1
      from tijden t join bericht b on b.kanaal = t.kanaal and b.bezorgd_op between lower(t.tijd) and upper(t.tijd)
      where b.bezorgd_op is not null and b.per_brief is distinct from 'alle'
    ), rondom as (
      select kanaal, op, mis, sum(mis) over w as alle_mis, sum(goed) over w as alle_goed from moment
      window w as (partition by kanaal order by op range between ${RONDOM} preceding and ${RONDOM} following)
    ), storing as (
      select distinct kanaal, op from rondom where mis = 1 and alle_mis >= ${STORING_VANAF} and alle_mis > alle_goed
    )`;
}
