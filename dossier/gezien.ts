import { sql, type SqlBool } from 'kysely';
import { datumVan, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing } from './bereik';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { isCasusnummer } from './paging';
import { storable } from './storable';
import { wiensWerk } from './vervanging';

/** An open case in which something happened that somebody has not seen. */
export interface Nieuwregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly gevaar: boolean;
  /** Number of the last event they saw; 0: they never opened it. */
  readonly tot: number;
  /** Number of the last event there is. */
  readonly volgnummer: number;
}

/** Whose cases are looked through: of whoever leads them (`houder`, with deputies), else everything within reach. */
export interface Wiens {
  readonly persoon: string;
  readonly houder: boolean;
}

/** Notes that somebody has seen a case up to an event; having seen more stays so. */
export async function noteerGezien(
  db: Database,
  persoon: string,
  casusnummer: string,
  tot: number,
  op: Moment,
): Promise<void> {
  if (!isCasusnummer(casusnummer)) return;
  await db
    .insertInto('gezien')
    .values({ persoon: storable(persoon), casusnummer, tot, op })
    .onConflict((al) =>
      al.columns(['persoon', 'casusnummer']).doUpdateSet({
        tot: sql`greatest(gezien.tot, excluded.tot)`,
        op: sql`excluded.op`,
      }),
    )
    .execute();
}

/**
 * The open cases of somebody in which others or the clock did something they have not seen: children in danger first, then
 * what changed last, at most so many.
 */
export async function leesNieuws(
  db: Database,
  bereik: Bereik | null,
  wiens: Wiens,
  nu: Moment,
  aantal: number,
): Promise<Nieuwregel[]> {
  if (bereik === null) return [];
  const { persoon } = wiens;
  let query = db
    .selectFrom('casus')
    .leftJoin('gezien', (join) =>
      join.onRef('gezien.casusnummer', '=', 'casus.casusnummer').on('gezien.persoon', '=', storable(persoon)),
    )
    .select([
      'casus.casusnummer',
      'casus.kenmerk',
      'casus.gevaar',
      'casus.volgnummer',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
      sql<number>`coalesce(gezien.tot, 0)::int`.as('tot'),
    ])
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where(sql<SqlBool>`casus.volgnummer > coalesce(gezien.tot, 0)`)
    .where(
      sql<SqlBool>`exists (select from gebeurtenis
        where gebeurtenis.casusnummer = casus.casusnummer and gebeurtenis.nummer > coalesce(gezien.tot, 0)
          and gebeurtenis.actor is distinct from ${storable(persoon)})`,
    )
    .where(meerDanVerwijzing(bereik))
    .orderBy(sql`(not casus.gevaar)`)
    .orderBy(
      sql`(select gebeurtenis.op from gebeurtenis
        where gebeurtenis.casusnummer = casus.casusnummer and gebeurtenis.nummer = casus.volgnummer)`,
      'desc',
    )
    .orderBy('casus.casusnummer')
    .limit(aantal);
  if (wiens.houder) {
    const wie = await wiensWerk(db, persoon, datumVan(nu));
    query = query.where(sql<SqlBool>`casus.regie_persoon = any(${wie}::text[])`);
  }
  const bos = sleutelbos(db);
  return (await query.execute()).map(({ geheim, verpakt, ...rest }) => ({
    ...rest,
    naam: openNaam(bos, { geheim, verpakt }),
  }));
}
