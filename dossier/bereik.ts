import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Bereik } from '../domain/toegang';
import { verborgenTaken } from '../domain/zicht/casus';
import { storable } from './storable';

/** What of a reach says which children lie within it. */
export type Kindbereik = Pick<Bereik, 'regio' | 'gemeenten' | 'scholen'>;

/**
 * True for the rows of `casus` within reach: the SQL of `binnen` in domain/toegang.ts, and the only one there is. A query
 * that uses it has the table `casus` under its own name. No reach at all: no rows.
 */
export function binnenBereik(bereik: Bereik | null): RawBuilder<SqlBool> {
  if (bereik === null) return sql<SqlBool>`false`;
  const { regio, gemeenten, scholen, tafelVan } = bereik;
  return and([
    regio === null ? null : sql<SqlBool>`casus.regio = ${storable(regio)}`,
    gemeenten === null ? null : sql<SqlBool>`casus.gemeente = any(${list(gemeenten)})`,
    scholen === null ? null : vanScholen(scholen),
    tafelVan === null ? null : aanTafelMet(tafelVan),
  ]);
}

/**
 * The same for the rows of a table of children who may have no case, by the region, gemeente and school that it has of its own. Nobody
 * comes to these for a table.
 */
export function kindBinnenBereik(bereik: Kindbereik | null, tabel: string): RawBuilder<SqlBool> {
  if (bereik === null) return sql<SqlBool>`false`;
  const { regio, gemeenten, scholen } = bereik;
  const kolom = (naam: string) => sql.ref(`${tabel}.${naam}`);
  return and([
    regio === null ? null : sql<SqlBool>`${kolom('regio')} = ${storable(regio)}`,
    gemeenten === null ? null : sql<SqlBool>`${kolom('gemeente')} = any(${list(gemeenten)})`,
    scholen === null ? null : vanScholen(scholen, kolom('school')),
  ]);
}

/**
 * The same for a query that begins at open tasks, without those that are not there for who reads: region and gemeente of
 * a task are those of its case.
 */
export function takenBinnenBereik(bereik: Bereik | null): RawBuilder<SqlBool> {
  if (bereik === null) return sql<SqlBool>`false`;
  const { regio, gemeenten } = bereik;
  const verborgen = verborgenTaken(bereik.lezer);
  return and([
    // Follows from the case; said so that the indexes of open work serve.
    regio === null ? null : sql<SqlBool>`taak.regio = ${storable(regio)}`,
    gemeenten === null ? null : sql<SqlBool>`taak.gemeente = any(${list(gemeenten)})`,
    verborgen.length === 0 ? null : sql<SqlBool>`taak.type <> all(${list(verborgen)})`,
    binnenBereik(bereik),
  ]);
}

/**
 * True for the rows of `casus` of which somebody with this reach may see more than the reference: `zicht` in
 * domain/toegang.ts. Only who comes for the table is kept out when consent is lacking (rule 6).
 */
export function meerDanVerwijzing(bereik: Bereik | null): RawBuilder<SqlBool> {
  if (bereik === null || bereik.tafelVan === null) return binnenBereik(bereik);
  return and([binnenBereik(bereik), sql<SqlBool>`not ${delenIsBeperkt('casus')}`]);
}

/** `delenBeperkt` in domain/toestemming.ts, of the row of a case that a query has under this name. */
export function delenIsBeperkt(casus: string): RawBuilder<SqlBool> {
  const toestand = sql.ref(`${casus}.toestand`);
  return sql<SqlBool>`exists (
    select 1 from jsonb_array_elements_text(${toestand} -> 'toestemmers') wie
    where coalesce(${toestand} -> 'toestemming' ->> wie, '') <> 'gegeven')`;
}

/** True for the rows of `casus` that an announced transfer will bring within reach (rule 13). */
export function bestemdVoor(bereik: Bereik): RawBuilder<SqlBool> {
  const { regio, gemeenten, scholen } = bereik;
  const aankondiging = sql`(casus.toestand -> 'aankondiging')`;
  const school = sql`(case when ${aankondiging} ? 'school' then ${aankondiging} ->> 'school' else casus.school end)`;
  return and([
    regio === null ? null : sql<SqlBool>`${aankondiging} -> 'convenant' ->> 'regio' = ${storable(regio)}`,
    gemeenten === null ? null : sql<SqlBool>`${aankondiging} ->> 'gemeente' = any(${list(gemeenten)})`,
    scholen === null ? null : vanScholen(scholen, school),
  ]);
}

/** The table sits, with this person at it or with nobody named (rule 21). */
function aanTafelMet(persoon: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(casus.aan_tafel and (casus.tafelleden is null or ${storable(persoon)} = any(casus.tafelleden)))`;
}

/** A BRIN without location stands for all its locations; the first four characters are indexed. */
function vanScholen(
  scholen: readonly string[],
  school: RawBuilder<unknown> = sql`casus.school`,
): RawBuilder<SqlBool> {
  const whole = scholen.filter((school) => school.length === 4);
  const begin = [...new Set(scholen.map((school) => school.slice(0, 4)))];
  return and([
    sql<SqlBool>`left(${school}, 4) = any(${list(begin)})`,
    sql<SqlBool>`(left(${school}, 4) = any(${list(whole)}) or ${school} = any(${list(scholen)}))`,
  ]);
}

function list(values: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`${values.map((value) => storable(value))}::text[]`;
}

function and(parts: readonly (RawBuilder<SqlBool> | null)[]): RawBuilder<SqlBool> {
  const samen = parts.filter((part) => part !== null);
  return samen.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(samen, sql` and `)})`;
}
