import { sql, type SqlBool } from 'kysely';
import type { Taaktype } from '../domain/taak';
import type { Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { isCasusnummer, isMoment, type Bladzij } from './bladzij';
import type { Database } from './database';
import { opslaanbaar } from './opslaanbaar';
import { openWerk } from './werkregels';

export interface Taakfilter {
  readonly casusnummer?: string | undefined;
  readonly regio?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly rol?: string | undefined;
  readonly persoon?: string | undefined;
}

/** An open task, with whose work it was at the last event of its case. */
export interface Taakrij {
  readonly casusnummer: string;
  readonly type: Taaktype;
  readonly rol: string;
  readonly persoon: string | null;
  readonly geopendOp: Moment;
  readonly uiterlijk: Moment;
}

/** Open tasks of the cases within reach, what is due first comes first; the key is (uiterlijk, casusnummer, type). Paused tasks are not open. */
export async function leesTaken(
  db: Database,
  bereik: Bereik | null,
  filter: Taakfilter,
  { na, aantal }: Bladzij<readonly [uiterlijk: Moment, casusnummer: string, type: string]>,
): Promise<Taakrij[]> {
  let vraag = openWerk(db, bereik)
    .select([
      'taak.casusnummer',
      'taak.type',
      'taak.rol',
      'taak.persoon',
      'taak.geopend_op',
      'taak.uiterlijk',
    ])
    .orderBy('taak.uiterlijk')
    .orderBy('taak.casusnummer')
    .orderBy('taak.type')
    .limit(aantal);
  if (filter.casusnummer !== undefined) {
    if (!isCasusnummer(filter.casusnummer)) return [];
    vraag = vraag.where('taak.casusnummer', '=', filter.casusnummer);
  }
  if (filter.regio !== undefined) vraag = vraag.where('taak.regio', '=', opslaanbaar(filter.regio));
  if (filter.gemeente !== undefined) vraag = vraag.where('taak.gemeente', '=', opslaanbaar(filter.gemeente));
  if (filter.rol !== undefined) vraag = vraag.where(sql`taak.rol`, '=', opslaanbaar(filter.rol));
  if (filter.persoon !== undefined) vraag = vraag.where('taak.persoon', '=', opslaanbaar(filter.persoon));
  if (na !== null) {
    const [uiterlijk, casusnummer, type] = na;
    if (!isMoment(uiterlijk) || !isCasusnummer(casusnummer)) return [];
    vraag = vraag.where(
      sql<SqlBool>`(taak.uiterlijk, taak.casusnummer, taak.type) > (${uiterlijk}::timestamptz, ${casusnummer}::uuid, ${opslaanbaar(type)}::text)`,
    );
  }
  return (await vraag.execute()).map(({ geopend_op, uiterlijk, ...rest }) => ({
    ...rest,
    geopendOp: geopend_op.toISOString(),
    uiterlijk: uiterlijk.toISOString(),
  }));
}

/** Open cases per person who holds the lead in a region (rule 15); who holds none is not named. */
export async function telOpenPerPersoon(db: Database, regio: string): Promise<Record<string, number>> {
  const regels = await db
    .selectFrom('casus')
    .select(['regie_persoon', sql<number>`count(*)::int`.as('aantal')])
    .where('regio', '=', regio)
    .where('gesloten_op', 'is', null)
    .where('regie_persoon', 'is not', null)
    .groupBy('regie_persoon')
    .execute();
  return Object.fromEntries(regels.map(({ regie_persoon, aantal }) => [regie_persoon ?? '', aantal]));
}
