import { sql, type SqlBool } from 'kysely';
import { REGIEROLLEN, type Fase } from '../../domain/fase';
import type { Datum } from '../../domain/tijd';
import type { Bereik } from '../../domain/toegang';
import { binnenBereik } from '../bereik';
import { reachable } from '../reachable';
import type { Database } from '../database';
import { storable } from '../storable';
import { telOpenPerPersoon } from '../tellingen';

/** Open cases of a region that are led by somebody who cannot: who stopped, or is not in the roster. */
export interface Verweesd {
  readonly persoon: string;
  /** Null: not in the roster of the region. */
  readonly naam: string | null;
  /** Every such case of the region. */
  readonly aantal: number;
  /** Those within reach, at most a hundred over all people together. */
  readonly casussen: readonly Casusverwijzing[];
}

/** An open case without anything of the child. */
export interface Casusverwijzing {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly fase: Fase;
  readonly gemeente: string;
  /** True while the child is in danger: these come first. */
  readonly gevaar: boolean;
}

/** Somebody who holds cases and is or will be away, with nobody who can have the tasks. */
export interface Onvervangen {
  readonly persoon: string;
  readonly naam: string;
  readonly afwezigheid: string;
  readonly van: Datum;
  /** The first day back. */
  readonly tot: Datum;
  /** The deputy that was chosen, when that one stopped or is away too. */
  readonly vervanger: string | null;
  /** Open tasks by name, paused ones not counted. */
  readonly taken: number;
}

/** A school of open cases of which nobody signs in. */
export interface SchoolZonderMens {
  /** As the cases name it. */
  readonly brin: string;
  readonly naam: string | null;
  readonly aantal: number;
}

/** What of the roster asks for attention. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Aandacht {
  /** Cases without somebody who can lead them, by person, most first. */
  verweesd(regio: string, bereik: Bereik | null): Promise<Verweesd[]>;
  /** Open cases per person who leads them; who leads none is not named. */
  openPerPersoon(regio: string): Promise<Record<string, number>>;
  /** The open cases within reach that somebody leads, oldest first, at most a hundred. */
  casussenVan(persoon: string, bereik: Bereik | null): Promise<Casusverwijzing[]>;
  /** Who is away before a date (`voor`) with tasks that nobody has: no deputy, or one who stopped or is away too. */
  onvervangen(regio: string, vandaag: Datum, voor: Datum): Promise<Onvervangen[]>;
  /** Schools of open cases without somebody of the school in the roster, most cases first. */
  scholenZonderMens(regio: string): Promise<SchoolZonderMens[]>;
  /** The gemeenten with open cases. */
  gemeentenMetCasussen(regio: string): Promise<string[]>;
}

/** What asks for attention in a database. */
export function aandacht(db: Database): Aandacht {
  return {
    verweesd: (...rest) => reachable(() => leesVerweesd(db, ...rest)),
    openPerPersoon: (regio) => reachable(() => telOpenPerPersoon(db, regio)),
    casussenVan: (...rest) => reachable(() => leesCasussenVan(db, ...rest)),
    onvervangen: (...rest) => reachable(() => leesOnvervangen(db, ...rest)),
    scholenZonderMens: (regio) => reachable(() => leesScholenZonderMens(db, regio)),
    gemeentenMetCasussen: (regio) => reachable(() => leesGemeentenMetCasussen(db, regio)),
  };
}

/** Of each list, at most. */
const MOST = 100;

async function leesVerweesd(db: Database, regio: string, bereik: Bereik | null): Promise<Verweesd[]> {
  const zonder = db
    .selectFrom('casus')
    .leftJoin('persoon', (join) =>
      join.onRef('persoon.id', '=', 'casus.regiePersoon').onRef('persoon.regio', '=', 'casus.regio'),
    )
    .where('casus.regio', '=', regio)
    .where('casus.geslotenOp', 'is', null)
    .where('casus.regiePersoon', 'is not', null)
    .where(sql<SqlBool>`coalesce(not persoon.actief, true)`);
  const [mensen, casussen] = await Promise.all([
    zonder
      .select(['casus.regiePersoon', 'persoon.naam', sql<number>`count(*)::int`.as('aantal')])
      .groupBy(['casus.regiePersoon', 'persoon.naam'])
      .orderBy('aantal', 'desc')
      .orderBy('casus.regiePersoon')
      .limit(MOST)
      .execute(),
    zonder
      .where(binnenBereik(bereik))
      .select(['casus.regiePersoon', 'casus.casusnummer', 'casus.kenmerk', 'casus.fase', 'casus.gemeente'])
      .select('casus.gevaar')
      .orderBy(sql`(not casus.gevaar)`)
      .orderBy('casus.gemeldOp')
      .limit(MOST)
      .execute(),
  ]);
  return mensen.map(({ regiePersoon, naam, aantal }) => ({
    persoon: regiePersoon ?? '',
    naam,
    aantal,
    casussen: casussen
      .filter((casus) => casus.regiePersoon === regiePersoon)
      .map(({ regiePersoon: _, ...casus }) => casus),
  }));
}

function leesCasussenVan(db: Database, persoon: string, bereik: Bereik | null): Promise<Casusverwijzing[]> {
  return db
    .selectFrom('casus')
    .select(['casus.casusnummer', 'casus.kenmerk', 'casus.fase', 'casus.gemeente', 'casus.gevaar'])
    .where('casus.regiePersoon', '=', storable(persoon))
    .where('casus.geslotenOp', 'is', null)
    .where(binnenBereik(bereik))
    .orderBy(sql`(not casus.gevaar)`)
    .orderBy('casus.gemeldOp')
    .limit(MOST)
    .execute();
}

async function leesOnvervangen(
  db: Database,
  regio: string,
  vandaag: Datum,
  voor: Datum,
): Promise<Onvervangen[]> {
  const { rows } = await sql<Onvervangen>`
    select p.id as persoon, p.naam, a.id as afwezigheid, a.van, a.tot, v.naam as vervanger,
      (select count(*)::int from taak
       where taak.persoon = p.id and taak.status = 'open' and not taak.gepauzeerd) as taken
    from afwezigheid a
    join persoon p on p.id = a.persoon
    left join persoon v on v.id = a.vervanger
    where p.regio = ${regio} and p.actief
      and p.rol = any(${REGIEROLLEN}::text[])
      and a.tot > ${vandaag}::date and a.van < ${voor}::date
      and (v.id is null or not v.actief or exists (
        select from afwezigheid zelf
        where zelf.persoon = v.id and zelf.van < a.tot and a.van < zelf.tot and zelf.tot > ${vandaag}::date))
    order by a.van, p.naam, a.id
    limit ${MOST}`.execute(db);
  return rows;
}

async function leesScholenZonderMens(db: Database, regio: string): Promise<SchoolZonderMens[]> {
  const { rows } = await sql<SchoolZonderMens>`
    select c.school as brin, coalesce(max(s.naam), max(heel.naam)) as naam, count(*)::int as aantal
    from casus c
    left join school s on s.regio = c.regio and s.brin = c.school
    left join school heel on heel.regio = c.regio and heel.brin = left(c.school, 4)
    where c.regio = ${regio} and c.gesloten_op is null and c.school is not null
      and not exists (
        select from persoon p
        where p.regio = c.regio and p.rol = 'school' and p.actief
          and (c.school = any(p.scholen) or left(c.school, 4) = any(p.scholen)))
    group by c.school
    order by aantal desc, brin
    limit ${MOST}`.execute(db);
  return rows;
}

async function leesGemeentenMetCasussen(db: Database, regio: string): Promise<string[]> {
  const rows = await db
    .selectFrom('casus')
    .select('gemeente')
    .distinct()
    .where('regio', '=', regio)
    .where('geslotenOp', 'is', null)
    .orderBy('gemeente')
    .execute();
  return rows.map(({ gemeente }) => gemeente);
}
