import { sql, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import { datumVan, middernacht, plusDagen, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { eisen, openWerk, type Werkfilter } from './werkregels';

/** How much open work there is. */
export interface Werktelling {
  readonly open: number;
  /** Due at or before the moment of asking. */
  readonly teLaat: number;
  /** Not overdue, and due before the day (Europe/Amsterdam) is over. */
  readonly vandaag: number;
}

/** Counts the open work that `leesWerk` lists. */
export async function telWerk(
  db: Database,
  bereik: Bereik | null,
  filter: Werkfilter,
  nu: Moment,
): Promise<Werktelling> {
  if (bereik === null) return { open: 0, teLaat: 0, vandaag: 0 };
  const eindeVandaag = middernacht(plusDagen(datumVan(nu), 1));
  let query = openWerk(db, bereik).select([
    sql<number>`count(*)::int`.as('open'),
    sql<number>`(count(*) filter (where taak.uiterlijk <= ${nu}::timestamptz))::int`.as('teLaat'),
    sql<number>`(count(*) filter (where taak.uiterlijk > ${nu}::timestamptz
      and taak.uiterlijk <= ${eindeVandaag}::timestamptz))::int`.as('vandaag'),
  ]);
  for (const eis of await eisen(db, filter, nu)) query = query.where(eis);
  return query.executeTakeFirstOrThrow();
}

/** Open cases per phase of which somebody sees more than the reference; a phase without cases is not named. */
export async function telPerFase(
  db: Database,
  bereik: Bereik | null,
): Promise<Partial<Record<Fase, number>>> {
  const regels = await db
    .selectFrom('casus')
    .select(['casus.fase', sql<number>`count(*)::int`.as('aantal')])
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where(meerDanVerwijzing(bereik))
    .groupBy('casus.fase')
    .execute();
  return Object.fromEntries(regels.map(({ fase, aantal }) => [fase, aantal]));
}

/** Open cases per person who holds the lead in a region (rule 15); who holds none is not named. */
export async function telOpenPerPersoon(db: Database, regio: string): Promise<Record<string, number>> {
  const regels = await db
    .selectFrom('casus')
    .select(['regiePersoon', sql<number>`count(*)::int`.as('aantal')])
    .where('regio', '=', regio)
    .where('geslotenOp', 'is', null)
    .where('regiePersoon', 'is not', null)
    .groupBy('regiePersoon')
    .execute();
  return Object.fromEntries(regels.map(({ regiePersoon, aantal }) => [regiePersoon ?? '', aantal]));
}
