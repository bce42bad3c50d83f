import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import { VEILIGHEIDSTAAK } from '../domain/gevaar';
import type { Taaktype } from '../domain/taak';
import type { Moment } from '../domain/tijd';
import type { Database } from './database';
import { storable } from './storable';

/** Half-open: `einde` is the first moment after it, or now. */
export interface Week {
  readonly begin: Moment;
  readonly einde: Moment;
}

/** The cases of a region, without what was reported by mistake. */
export function vanRegio(regio: string | null): RawBuilder<SqlBool> {
  const echt = sql<SqlBool>`casus.gesloten_reden is distinct from 'foutieve-melding'`;
  return regio === null ? echt : sql<SqlBool>`(casus.regio = ${storable(regio)} and ${echt})`;
}

/** The weeks as rows: number, begin and end. */
function asRows(weken: readonly Week[]) {
  return sql`unnest(${weken.map(({ begin }) => begin)}::timestamptz[], ${weken.map(({ einde }) => einde)}::timestamptz[])
    with ordinality as week (begin, einde, nummer)`;
}

/** In which phase the cases stood that were open at the end of each week, by the place of the week. */
export async function fasenOp(
  db: Database,
  regio: string | null,
  weken: readonly Week[],
): Promise<Map<number, Partial<Record<Fase, number>>>> {
  // A step of the ladder that is taken while nazorg runs changes no phase: nazorg lasts until a relapse resumes one.
  // Open and closed apart, so that of the closed ones only those of these weeks are read.
  const { rows } = await sql<{ week: number; fase: Fase; aantal: number }>`
    with gezien as materialized (
      select casusnummer, gemeld_op, gesloten_op from casus
      where casus.gesloten_op is null and ${vanRegio(regio)}
      union all
      select casusnummer, gemeld_op, gesloten_op from casus
      where casus.gesloten_op >= ${weken[0]?.einde}::timestamptz and ${vanRegio(regio)})
    select (week.nummer - 1)::int as week, stand.fase, count(*)::int as aantal
    from ${asRows(weken)}
    join gezien as casus on casus.gemeld_op < week.einde
      and (casus.gesloten_op is null or casus.gesloten_op >= week.einde)
    cross join lateral (
      select coalesce(
        (select 'nazorg' where 'nazorg' = (
          select g.gegevens ->> 'fase' from gebeurtenis g
          where g.casusnummer = casus.casusnummer and g.soort in ('fase-geopend', 'fase-hervat')
            and g.op < week.einde and (g.soort = 'fase-hervat' or g.gegevens ->> 'fase' = 'nazorg')
          order by g.nummer desc limit 1)),
        (select g.gegevens ->> 'fase' from gebeurtenis g
          where g.casusnummer = casus.casusnummer and g.soort in ('fase-geopend', 'fase-hervat')
            and g.op < week.einde
          order by g.nummer desc limit 1)) as fase) stand
    where stand.fase is not null
    group by week.nummer, stand.fase`.execute(db);
  const perWeek = new Map<number, Partial<Record<Fase, number>>>();
  for (const { week, fase, aantal } of rows) perWeek.set(week, { ...perWeek.get(week), [fase]: aantal });
  return perWeek;
}

/** How many cases were reported and closed in each week, by the place of the week. */
export async function wisselingen(
  db: Database,
  regio: string | null,
  weken: readonly Week[],
): Promise<{ in: Map<number, number>; uit: Map<number, number> }> {
  const tel = async (column: 'gemeldOp' | 'geslotenOp'): Promise<Map<number, number>> => {
    const op = sql.ref(`casus.${column}`);
    const { rows } = await sql<{ week: number; aantal: number }>`
      with gezien as materialized (
        select ${op} as op from casus
        where ${op} >= ${weken[0]?.begin}::timestamptz and ${op} < ${weken.at(-1)?.einde}::timestamptz
          and ${vanRegio(regio)})
      select (week.nummer - 1)::int as week, count(*)::int as aantal
      from ${asRows(weken)} join gezien on gezien.op >= week.begin and gezien.op < week.einde
      group by week.nummer`.execute(db);
    return new Map(rows.map(({ week, aantal }) => [week, aantal]));
  };
  const [erin, eruit] = await Promise.all([tel('gemeldOp'), tel('geslotenOp')]);
  return { in: erin, uit: eruit };
}

/** Open work that is overdue at a moment, per kind of task: children that are not safe first, then the most. */
export async function teLaatPerTaak(
  db: Database,
  regio: string | null,
  nu: Moment,
): Promise<{ type: Taaktype; aantal: number; oudste: Moment }[]> {
  let query = db
    .selectFrom('taak')
    .select(['type', sql<number>`count(*)::int`.as('aantal'), sql<Moment>`min(uiterlijk)`.as('oudste')])
    .where('status', '=', sql.lit('open' as const))
    .where(sql<SqlBool>`not gepauzeerd`)
    .where(sql<SqlBool>`uiterlijk <= ${nu}::timestamptz`)
    .groupBy('type')
    .orderBy(sql`(type = ${VEILIGHEIDSTAAK}::text)`, 'desc')
    .orderBy('aantal', 'desc')
    .orderBy('type');
  if (regio !== null) query = query.where('regio', '=', storable(regio));
  return query.execute();
}
