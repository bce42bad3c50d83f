import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import { VEILIGHEIDSTAAK } from '../domain/gevaar';
import type { Taaktype } from '../domain/taak';
import { dagenTussen, datumVan, type Datum, type Moment } from '../domain/tijd';
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

/** The Monday from which weeks are counted, as `weeknummer` in the database does. */
export const MAANDAG: Datum = '1970-01-05';

/** Cases that went through the same phases in the same weeks; a week is its place, behind the last when it is not over yet. */
interface Gelijken {
  /** Every step, as `2971 fase-geopend casusregie`: the number of its week, its kind and its phase. */
  readonly fasenloop: string | null;
  /** The first week whose end comes after their report. */
  readonly gemeld: number;
  /** The first week whose end comes after their closing; null: they are open. */
  readonly dicht: number | null;
  readonly aantal: number;
}

/**
 * In which phase the cases stood that were open at the end of each week, by the place of the week. The last week ends now: what stands in
 * the dossier happened before.
 */
export async function fasenOp(
  db: Database,
  regio: string | null,
  weken: readonly Week[],
): Promise<Map<number, Partial<Record<Fase, number>>>> {
  const week = (op: string) =>
    sql`width_bucket(${sql.ref(op)}, ${weken.map(({ einde }) => einde)}::timestamptz[])`;
  // Open and closed apart, so that of the closed ones only those of these weeks are read; cases that went alike come as one.
  const tel = (welke: RawBuilder<SqlBool>) => sql`
    select fasenloop, ${week('gemeld_op')} as gemeld, ${week('gesloten_op')} as dicht, count(*)::int as aantal
    from casus where ${welke} and ${vanRegio(regio)} group by 1, 2, 3`;
  const { rows } = await sql<Gelijken>`
    ${tel(sql`casus.gesloten_op is null`)}
    union all ${tel(sql`casus.gesloten_op >= ${weken[0]?.einde}::timestamptz`)}`.execute(db);
  const eerste = weken[0] === undefined ? 0 : dagenTussen(MAANDAG, datumVan(weken[0].begin)) / 7;
  const perWeek = new Map<number, Partial<Record<Fase, number>>>();
  for (const gelijken of rows)
    for (const { fase, vanaf, tot } of standen(gelijken, eerste, weken.length))
      for (let plek = vanaf; plek < tot; plek++) {
        const al = perWeek.get(plek) ?? {};
        perWeek.set(plek, { ...al, [fase]: (al[fase] ?? 0) + gelijken.aantal });
      }
  return perWeek;
}

/** From which week up to which each phase lasted; `eerste` is the number of the first of so many weeks. */
function standen(
  { fasenloop, gemeld, dicht }: Gelijken,
  eerste: number,
  weken: number,
): { readonly fase: Fase; readonly vanaf: number; readonly tot: number }[] {
  // A step of the ladder that is taken while nazorg runs changes no phase: nazorg lasts until a relapse resumes one.
  let nazorg = false;
  const gezet = (fasenloop ?? '').split(',').flatMap((stap) => {
    const [week, soort, fase] = stap.split(' ');
    if (fase === undefined) return [];
    nazorg = soort !== 'fase-hervat' && (nazorg || fase === 'nazorg');
    return [{ fase: nazorg ? 'nazorg' : (fase as Fase), vanaf: Math.max(Number(week) - eerste, gemeld) }];
  });
  return gezet.map((stap, i) => ({
    ...stap,
    tot: Math.min(gezet[i + 1]?.vanaf ?? weken, dicht ?? weken),
  }));
}

/** How many cases were reported and closed in each week, by the place of the week. */
export async function wisselingen(
  db: Database,
  regio: string | null,
  weken: readonly Week[],
): Promise<{ in: Map<number, number>; uit: Map<number, number> }> {
  const tel = async (column: 'gemeldOp' | 'geslotenOp'): Promise<Map<number, number>> => {
    const op = sql.ref(`casus.${column}`);
    // A week begins where the one before it ends.
    const begins = sql`${weken.map(({ begin }) => begin)}::timestamptz[]`;
    const { rows } = await sql<{ week: number; aantal: number }>`
      select width_bucket(${op}, ${begins}) - 1 as week, count(*)::int as aantal from casus
      where ${op} >= ${weken[0]?.begin}::timestamptz and ${op} < ${weken.at(-1)?.einde}::timestamptz
        and ${vanRegio(regio)}
      group by 1`.execute(db);
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
