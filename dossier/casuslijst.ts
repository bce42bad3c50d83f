import { sql, type SqlBool } from 'kysely';
import { nuAanZet, type Partij } from '../domain/aan-zet';
import type { Fase } from '../domain/fase';
import { dagenThuis } from '../domain/telling';
import { volgendeTermijn } from '../domain/termijnen';
import type { Datum, Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { casusVoor } from '../domain/zicht/casus';
import { meerDanVerwijzing } from './bereik';
import { gevraagd, type Casusfilter } from './casusfilter';
import { inVolgorde, naSleutel, plekIn, type Casussleutel, type Casusvolgorde } from './casusvolgorde';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import type { Page } from './paging';

/** A case in a list, as whoever reads sees it. */
export interface Casuslijstregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string | null;
  readonly fase: Fase;
  readonly regio: string;
  readonly gemeente: string;
  readonly school: string | null;
  readonly regieRol: string;
  readonly regiePersoon: string | null;
  /** True while the child is in danger. */
  readonly gevaar: boolean;
  readonly eersteVerzuimdag: Datum;
  readonly gemeldOp: Moment;
  readonly geslotenOp: Moment | null;
  /** Number of the last event. */
  readonly volgnummer: number;
  /** Whole days at home at `nu`, or with which it was closed. */
  readonly dagenThuis: number;
  /** The next step the clock takes by itself in the ladder. */
  readonly volgende: { readonly naar: Fase; readonly op: Moment } | null;
  readonly laatsteContact: Moment | null;
  /** Whose move it is at `nu`; null when it is nobody's. */
  readonly aanZet: Partij | null;
  /** Where it stands in its list. */
  readonly plek: string;
}

/** The key of a case in a list. */
export function casussleutel({ gevaar, plek, casusnummer }: Casuslijstregel): Casussleutel {
  return [gevaar, plek, casusnummer];
}

/**
 * The cases within reach that a filter asks for, of which somebody sees more than the reference: children in danger
 * first, then in the order that is asked. Only the rows of the page are decrypted.
 */
export async function leesCasuslijst(
  db: Database,
  bereik: Bereik | null,
  filter: Casusfilter,
  nu: Moment,
  volgorde: Casusvolgorde,
  { na, aantal }: Page<Casussleutel>,
): Promise<Casuslijstregel[]> {
  if (bereik === null) return [];
  const verder = na === null ? sql<SqlBool>`true` : naSleutel(volgorde, na);
  if (verder === null) return [];
  const rijen = await db
    .selectFrom('casus')
    .select([
      'casus.casusnummer',
      'casus.kenmerk',
      'casus.fase',
      'casus.regio',
      'casus.gemeente',
      'casus.school',
      'casus.regieRol',
      'casus.regiePersoon',
      'casus.gevaar',
      'casus.eersteVerzuimdag',
      'casus.gemeldOp',
      'casus.geslotenOp',
      'casus.volgnummer',
      'casus.laatsteContact',
      'casus.toestand',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
      plekIn(volgorde).as('plek'),
    ])
    .where(meerDanVerwijzing(bereik))
    .where(await gevraagd(db, filter, nu))
    .where(verder)
    .orderBy(inVolgorde(volgorde))
    .limit(aantal)
    .execute();
  const bos = sleutelbos(db);
  return rijen.map(({ toestand, geheim, verpakt, ...rest }) => {
    const gezien = casusVoor(bereik.lezer, toestand);
    return {
      ...rest,
      naam: openNaam(bos, { geheim, verpakt }),
      dagenThuis: dagenThuis(gezien, nu),
      volgende: volgendeTermijn(gezien),
      aanZet: nuAanZet(gezien, nu),
    };
  });
}

/** How many cases `leesCasuslijst` lists over all its pages. */
export async function telCasuslijst(
  db: Database,
  bereik: Bereik | null,
  filter: Casusfilter,
  nu: Moment,
): Promise<number> {
  if (bereik === null) return 0;
  const { aantal } = await db
    .selectFrom('casus')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where(meerDanVerwijzing(bereik))
    .where(await gevraagd(db, filter, nu))
    .executeTakeFirstOrThrow();
  return aantal;
}
