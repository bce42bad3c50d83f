import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { nuAanZet, type Partij } from '../domain/aan-zet';
import type { Fase } from '../domain/fase';
import { dagenThuis } from '../domain/telling';
import { volgendeTermijn } from '../domain/termijnen';
import { datumVan, type Datum, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { casusVoor } from '../domain/zicht/casus';
import { meerDanVerwijzing } from './bereik';
import { inVolgorde, naSleutel, plekIn, type Casussleutel, type Casusvolgorde } from './casusvolgorde';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { isCasusnummer, type Page } from './paging';
import { storable } from './storable';
import { wiensWerk } from './vervanging';

/** Which cases are asked for; every part that is given must hold. */
export interface Casuslijstfilter {
  /** True: closed cases and no others; false: open ones. Absent: both, for who names cases. */
  readonly gesloten?: boolean | undefined;
  /** Whose cases they are now, with deputies: as who has their tasks. */
  readonly uitvoerder?: string | undefined;
  /** Who holds the lead by name. */
  readonly houder?: string | undefined;
  /** True: only cases that no person leads while somebody should: a school leads without one. */
  readonly zonderHouder?: boolean | undefined;
  readonly regio?: string | undefined;
  readonly fase?: Fase | undefined;
  readonly gemeente?: string | undefined;
  /** A BRIN; without location every location. */
  readonly school?: string | undefined;
  /** No others than these. */
  readonly casusnummers?: readonly string[] | undefined;
}

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
  filter: Casuslijstfilter,
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
    .where(await gevraagd(db, bereik, filter, nu))
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
  filter: Casuslijstfilter,
  nu: Moment,
): Promise<number> {
  if (bereik === null) return 0;
  const { aantal } = await db
    .selectFrom('casus')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where(await gevraagd(db, bereik, filter, nu))
    .executeTakeFirstOrThrow();
  return aantal;
}

/** True for the rows of `casus` that are within reach and asked for. */
async function gevraagd(
  db: Database,
  bereik: Bereik,
  filter: Casuslijstfilter,
  nu: Moment,
): Promise<RawBuilder<SqlBool>> {
  const { gesloten, uitvoerder, houder, zonderHouder, regio, fase, gemeente, school, casusnummers } = filter;
  const eisen = [meerDanVerwijzing(bereik)];
  const is = (kolom: string, waarde: string | undefined): void => {
    if (waarde !== undefined) eisen.push(sql<SqlBool>`${sql.ref(`casus.${kolom}`)} = ${storable(waarde)}`);
  };
  // Said as the indexes of open and of closed cases say it.
  if (gesloten !== undefined)
    eisen.push(
      gesloten ? sql<SqlBool>`casus.gesloten_op is not null` : sql<SqlBool>`casus.gesloten_op is null`,
    );
  if (uitvoerder !== undefined) {
    const wie = await wiensWerk(db, uitvoerder, datumVan(nu));
    eisen.push(sql<SqlBool>`casus.regie_persoon = any(${wie}::text[])`);
  }
  is('regie_persoon', houder);
  if (zonderHouder === true)
    eisen.push(sql<SqlBool>`casus.regie_persoon is null and casus.regie_rol <> 'school'`);
  is('regio', regio);
  is('fase', fase);
  is('gemeente', gemeente);
  if (school !== undefined) {
    eisen.push(sql<SqlBool>`left(casus.school, 4) = ${storable(school.slice(0, 4))}`);
    if (school.length > 4) is('school', school);
  }
  if (casusnummers !== undefined)
    eisen.push(sql<SqlBool>`casus.casusnummer = any(${casusnummers.filter(isCasusnummer)}::uuid[])`);
  return sql<SqlBool>`(${sql.join(eisen, sql` and `)})`;
}
