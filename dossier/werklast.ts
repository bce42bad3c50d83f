import { sql, type SqlBool } from 'kysely';
import type { Regierol } from '../domain/fase';
import type { Taaktype } from '../domain/taak';
import { datumVan, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openWerk } from './werkregels';

/** How much open work of one type somebody has. */
export interface Werklast {
  /** Who does it now, with deputies; null: no person has it. */
  readonly uitvoerder: string | null;
  readonly rol: Regierol;
  /** The school whose work it is, for what no person of it has taken; null for anything else. */
  readonly school: string | null;
  readonly type: Taaktype;
  readonly open: number;
  /** Due at or before the moment of asking. */
  readonly teLaat: number;
}

/** Counts the open work that `leesWerk` lists, by whose it is and by type; who has none is not named. */
export async function telWerklast(db: Database, bereik: Bereik | null, nu: Moment): Promise<Werklast[]> {
  if (bereik === null) return [];
  const school = sql<
    string | null
  >`case when taak.rol = 'school' and taak.persoon is null then casus.school end`;
  return openWerk(db, bereik)
    .select([
      // Asked once for each person, not for each task.
      sql<string | null>`vervanger_op(taak.persoon, ${datumVan(nu)}::date)`.as('uitvoerder'),
      'taak.rol',
      school.as('school'),
      'taak.type',
      sql<number>`count(*)::int`.as('open'),
      sql<number>`(count(*) filter (where taak.uiterlijk <= ${nu}::timestamptz))::int`.as('teLaat'),
    ])
    .groupBy(['taak.persoon', 'taak.rol', 'taak.type', school])
    .execute();
}

/** Counts the open cases within reach by who leads them, of which somebody sees more than the reference; who leads none is not named. */
export async function telCasussenPerHouder(
  db: Database,
  bereik: Bereik | null,
): Promise<ReadonlyMap<string, number>> {
  if (bereik === null) return new Map();
  const rijen = await db
    .selectFrom('casus')
    .select(['casus.regiePersoon', sql<number>`count(*)::int`.as('aantal')])
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where('casus.regiePersoon', 'is not', null)
    .where(meerDanVerwijzing(bereik))
    .groupBy('casus.regiePersoon')
    .execute();
  return new Map(rijen.map(({ regiePersoon, aantal }) => [regiePersoon ?? '', aantal]));
}
