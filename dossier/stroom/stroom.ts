import { sql, type Kysely } from 'kysely';
import type { Veroorzaker } from '../../domain/gebeurtenis';
import type { Moment } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { zieGebeurtenis } from '../../domain/zicht/gebeurtenissen';
import { kindBinnenBereik, meerDanVerwijzing } from '../bereik';
import type { Database } from '../database';
import { reachable } from '../reachable';
import { storable } from '../storable';
import type { Tables } from '../tables';
import { nummerStroom } from './nummer';
import { isRegistersoort, type Stroomsoort } from './soort';
import { registersoortVan } from './voorval';

/** A place in the stream: that of a write, and the number of an event in it. */
export type Plaats = readonly [schrijving: number, gebeurtenis: number];

/** Before everything that ever happened. */
export const BEGIN: Plaats = [0, 0];
/** Behind every event of a write. */
export const ACHTERAAN = 2_147_483_647;

/** That something happened in a case, or a report of the register got a status; never what stands in it. */
export interface Stroomregel {
  /** Number of the case; of a status the id of its report. */
  readonly casusnummer: string;
  readonly nummer: number;
  readonly soort: Stroomsoort;
  readonly op: Moment;
  /** Region as it stands. */
  readonly regio: string;
}

/** Of everything that happens, what somebody wants to hear. */
export interface Stroomfilter {
  /** Null: every kind. */
  readonly soorten: readonly Stroomsoort[] | null;
  /** Null: every region within reach. */
  readonly regio: string | null;
}

/** A part of the stream. */
export interface Stroomdeel {
  readonly regels: readonly Stroomregel[];
  /** Where the next part begins; also when nothing of this one was for whoever reads. */
  readonly tot: Plaats;
  /** False: this is the end, for now. */
  readonly meer: boolean;
}

/** So many writes are looked at in one statement, and so many statements go into one part at most. */
const SCHRIJVINGEN = 500;
const VENSTERS = 20;

/** The stream of what happens, for who reads it. */
export interface Stroom {
  /**
   * What happened after a place, of what lies within reach and is for its reader to see, in the order in which it was
   * committed: up to so many. Nothing is ever added before a place that was given.
   */
  lees(bereik: Bereik | null, filter: Stroomfilter, na: Plaats, aantal: number): Promise<Stroomdeel>;
}

/** That in a database. Rejects as `DossierUnreachable` when it is away. */
export function stroom(db: Database): Stroom {
  return {
    lees: (bereik, filter, na, aantal) =>
      reachable(async () => {
        await nummerStroom(db);
        return await leesStroom(db, bereik, filter, na, aantal);
      }),
  };
}

/** As `lees` of `Stroom`, of what has its place already. */
export async function leesStroom(
  db: Kysely<Tables>,
  bereik: Bereik | null,
  filter: Stroomfilter,
  na: Plaats,
  aantal: number,
): Promise<Stroomdeel> {
  if (bereik === null) return { regels: [], tot: na, meer: false };
  const regels: Stroomregel[] = [];
  let tot = na;
  for (let venster = 0; venster < VENSTERS; venster++) {
    const { rijen, laatste, vol } = await leesVenster(db, bereik, filter, tot);
    for (const { door, gegevens, plaats, ...rij } of rijen) {
      if (!isTeZien(bereik, rij.soort, { door, gegevens })) continue;
      // One more than fits: there is more.
      if (regels.length === aantal) return { regels, tot, meer: true };
      regels.push(rij);
      tot = [plaats, rij.nummer];
    }
    if (laatste !== null) tot = [laatste, ACHTERAAN];
    if (!vol) return { regels, tot, meer: false };
  }
  return { regels, tot, meer: true };
}

interface Rij extends Stroomregel {
  readonly plaats: number;
  readonly door: Veroorzaker;
  /** What of it stands in the clear: that is enough to know who sees that it happened. */
  readonly gegevens: unknown;
}

/** Whoever reaches the report of a status sees that it got it. */
function isTeZien(
  { lezer }: Bereik,
  soort: Stroomsoort,
  { door, gegevens }: Pick<Rij, 'door' | 'gegevens'>,
): boolean {
  return isRegistersoort(soort) || zieGebeurtenis(lezer, { soort, door, gegevens }) !== null;
}

/** What is within reach of the writes after a place: where those end, and whether there may be more. */
async function leesVenster(
  db: Kysely<Tables>,
  bereik: Bereik,
  { soorten, regio }: Stroomfilter,
  [schrijving, gebeurtenis]: Plaats,
): Promise<{ readonly rijen: readonly Rij[]; readonly laatste: number | null; readonly vol: boolean }> {
  const { rows } = await sql<{ laatste: number | null; schrijvingen: number } & (Rij | { plaats: null })>`
    with venster as materialized (
      select plaats, casusnummer, van, tot from stroom
      where plaats >= ${schrijving}::bigint order by plaats limit ${sql.lit(SCHRIJVINGEN)}
    )
    select w.laatste::float8 as laatste, w.schrijvingen, v.*
    from (select max(plaats) as laatste, count(*)::int as schrijvingen from venster) w
      left join (
        select venster.plaats::float8 as plaats, g.casusnummer, g.nummer, g.soort, g.op, g.door, g.gegevens, casus.regio
        from venster
          join casus on casus.casusnummer = venster.casusnummer
          join gebeurtenis g on g.casusnummer = venster.casusnummer and g.nummer between venster.van and venster.tot
        where (venster.plaats > ${schrijving}::bigint or g.nummer > ${gebeurtenis}::bigint)
          and ${meerDanVerwijzing(bereik)}
          and (${soorten === null} or g.soort = any(${soorten ?? []}::text[]))
          and (${regio}::text is null or casus.regio = ${regio === null ? null : storable(regio)})
        union all
        select venster.plaats::float8, r.id, s.nummer, ${registersoortVan('s')}, s.op, 'klok', null, r.regio
        from venster
          join registermelding r on r.id = venster.casusnummer
          join registerstatus s on s.melding = r.id and s.nummer between venster.van and venster.tot
        where (venster.plaats > ${schrijving}::bigint or s.nummer > ${gebeurtenis}::bigint)
          and ${kindBinnenBereik(bereik.tafelVan === null ? bereik : null, 'r')}
          and (${soorten === null} or ${registersoortVan('s')} = any(${soorten ?? []}::text[]))
          and (${regio}::text is null or r.regio = ${regio === null ? null : storable(regio)})
      ) v on true
    order by v.plaats, v.nummer`.execute(db);
  const [eerste] = rows;
  return {
    rijen: rows.flatMap((row) => {
      if (row.plaats === null) return [];
      const { laatste: _, schrijvingen: __, ...rij } = row;
      return [rij];
    }),
    laatste: eerste?.laatste ?? null,
    vol: (eerste?.schrijvingen ?? 0) === SCHRIJVINGEN,
  };
}
