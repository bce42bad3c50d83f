import { sql, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import { komendeMomenten, type Termijn } from '../domain/termijnen';
import { datumVan, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { casusVoor } from '../domain/zicht/casus';
import { meerDanVerwijzing } from './bereik';
import { isMoment } from './paging';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { wiensWerk } from './vervanging';

/** Something the clock will do by itself. */
export interface Klokregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly fase: Fase;
  /** True while the child is in danger. */
  readonly gevaar: boolean;
  readonly op: Moment;
  /** The terms that end then. */
  readonly termijnen: readonly Termijn[];
}

/**
 * What the clock will do in the cases within reach up to and including a moment, as far as who reads sees it: of children
 * in danger first, then the soonest, at most so many lines.
 * A moment that has passed while the case has not been woken yet is among them. `persoon`: only cases of which this
 * person has the lead, on the date of `nu` with deputies.
 */
export async function leesKlok(
  db: Database,
  bereik: Bereik | null,
  { persoon, nu }: { readonly persoon?: string | undefined; readonly nu: Moment },
  tot: Moment,
  aantal: number,
): Promise<Klokregel[]> {
  if (bereik === null || !isMoment(tot)) return [];
  let query = db
    .selectFrom('casus')
    .select([
      'casus.casusnummer',
      'casus.kenmerk',
      'casus.fase',
      'casus.gevaar',
      'casus.toestand',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
    ])
    .where(sql<SqlBool>`casus.gesloten_op is null`)
    .where('casus.volgendeMoment', '<=', sql<Moment>`${tot}::timestamptz`)
    .where(meerDanVerwijzing(bereik))
    .orderBy(sql`(not casus.gevaar)`)
    .orderBy('casus.volgendeMoment')
    .orderBy('casus.casusnummer')
    .limit(aantal);
  if (persoon !== undefined) {
    const wie = await wiensWerk(db, persoon, datumVan(nu));
    query = query.where(sql<SqlBool>`casus.regie_persoon = any(${wie}::text[])`);
  }
  const bos = sleutelbos(db);
  return (await query.execute())
    .flatMap(({ toestand, geheim, verpakt, ...casus }) => {
      const naam = openNaam(bos, { geheim, verpakt });
      const momenten = komendeMomenten(casusVoor(bereik.lezer, toestand), tot);
      return momenten.map((moment) => ({ ...casus, naam, ...moment }));
    })
    .sort(opVolgorde)
    .slice(0, aantal);
}

function opVolgorde(a: Klokregel, b: Klokregel): number {
  if (a.gevaar !== b.gevaar) return a.gevaar ? -1 : 1;
  return a.op < b.op ? -1 : a.op > b.op ? 1 : a.casusnummer < b.casusnummer ? -1 : 1;
}
