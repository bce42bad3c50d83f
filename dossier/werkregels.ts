import { sql, type Expression, type SqlBool } from 'kysely';
import type { Fase } from '../domain/fase';
import type { Taak, Taaktype } from '../domain/taak';
import { volgtOpTeLaat } from '../domain/taken';
import { dagenThuis } from '../domain/telling';
import { datumVan, type Datum, type Moment } from '../domain/tijd';
import type { Bereik } from '../domain/toegang';
import { meerDanVerwijzing, takenBinnenBereik } from './bereik';
import { vanSchool } from './casusfilter';
import { isCasusnummer, isMoment, type Page } from './paging';
import type { Database } from './database';
import { openNaam } from './geheim/inhoud';
import { SLEUTEL_VAN_CASUS } from './geheim/kindsleutel';
import { sleutelbos } from './geheim/sleutelbos';
import { storable } from './storable';
import { wiensWerk } from './vervanging';

/** Which open work is asked for. */
export interface Werkfilter {
  readonly casusnummer?: string | undefined;
  readonly regio?: string | undefined;
  /** Who has it by name. */
  readonly persoon?: string | undefined;
  /** Whose work it is now, with deputies. */
  readonly uitvoerder?: string | undefined;
  readonly rol?: string | undefined;
  /** True: only work that no person has. */
  readonly zonderPersoon?: boolean | undefined;
  /** True: only work that nobody owns; what a school has to do is that school's, whoever of it does it. */
  readonly zonderEigenaar?: boolean | undefined;
  /** BRIN of the school of the child; without location every location. */
  readonly school?: string | undefined;
  readonly fase?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly type?: string | undefined;
  /** True: only what is overdue. */
  readonly teLaat?: boolean | undefined;
}

/** One open task with what somebody needs to choose it. */
export interface Werkregel {
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly type: Taaktype;
  readonly rol: string;
  /** Who has it by name; null: whoever of the role. */
  readonly persoon: string | null;
  /** Who does it now: the person, or the deputy while the person is away. */
  readonly uitvoerder: string | null;
  readonly geopendOp: Moment;
  readonly uiterlijk: Moment;
  /** True of a round of what recurs whose earlier one was answered too late. */
  readonly naTeLaat: boolean;
  readonly naam: string | null;
  readonly regio: string;
  readonly gemeente: string;
  readonly school: string | null;
  readonly fase: Fase;
  /** Number of the last event of the case. */
  readonly volgnummer: number;
  readonly eersteVerzuimdag: Datum;
  /** True while the child is in danger. */
  readonly gevaar: boolean;
  /** Whole days at home at `nu`. */
  readonly dagenThuis: number;
}

/** Where a line of open work stands. */
export type Werksleutel = [gevaar: boolean, uiterlijk: Moment, casusnummer: string, type: string];

/** The key of a line of open work. */
export function werksleutel({ gevaar, uiterlijk, casusnummer, type }: Werkregel): Werksleutel {
  return [gevaar, uiterlijk, casusnummer, type];
}

/**
 * Open work within reach: that of children in danger first, then what is due first, so what is overdue stands on top.
 * Paused tasks are not open.
 */
export async function leesWerk(
  db: Database,
  bereik: Bereik | null,
  filter: Werkfilter,
  nu: Moment,
  { na, aantal }: Page<Werksleutel>,
): Promise<Werkregel[]> {
  if (bereik === null) return [];
  if (na !== null && !(isMoment(na[1]) && isCasusnummer(na[2]))) return [];
  if (filter.casusnummer !== undefined && !isCasusnummer(filter.casusnummer)) return [];
  let query = openWerk(db, bereik)
    .select([
      'taak.casusnummer',
      'taak.type',
      'taak.rol',
      'taak.persoon',
      'taak.geopendOp',
      'taak.uiterlijk',
      'casus.kenmerk',
      'casus.regio',
      'casus.gemeente',
      'casus.school',
      'casus.fase',
      'casus.volgnummer',
      'casus.eersteVerzuimdag',
      'taak.gevaar',
      'casus.toestand',
      'casus.geheim',
      SLEUTEL_VAN_CASUS.as('verpakt'),
      sql<string | null>`vervanger_op(taak.persoon, ${datumVan(nu)}::date)`.as('uitvoerder'),
    ])
    .orderBy(sql`(not taak.gevaar)`)
    .orderBy('taak.uiterlijk')
    .orderBy('taak.casusnummer')
    .orderBy('taak.type')
    .limit(aantal);
  for (const eis of await eisen(db, filter, nu)) query = query.where(eis);
  if (na !== null) {
    query = query.where(
      sql<SqlBool>`((not taak.gevaar), taak.uiterlijk, taak.casusnummer, taak.type)
        > (${!na[0]}::boolean, ${na[1]}::timestamptz, ${na[2]}::uuid, ${storable(na[3])}::text)`,
    );
  }
  const bos = sleutelbos(db);
  return (await query.execute()).map(({ toestand, geheim, verpakt, ...rest }): Werkregel => ({
    ...rest,
    naam: openNaam(bos, { geheim, verpakt }),
    dagenThuis: dagenThuis(toestand, nu),
    naTeLaat: isNaTeLaat(toestand.taken[rest.type]),
  }));
}

function isNaTeLaat(taak: Taak | undefined): boolean {
  return taak !== undefined && volgtOpTeLaat(taak);
}

/** The open tasks within reach, each with its case. */
export function openWerk(db: Database, bereik: Bereik | null) {
  return (
    db
      .selectFrom('taak')
      .innerJoin('casus', 'casus.casusnummer', 'taak.casusnummer')
      .where('taak.status', '=', sql.lit('open' as const))
      .where(sql<SqlBool>`not taak.gepauzeerd`)
      // Follows from the open task; said so that the index of open cases serves, however many are closed.
      .where(sql<SqlBool>`casus.gesloten_op is null`)
      .where(takenBinnenBereik(bereik))
      .where(meerDanVerwijzing(bereik))
  );
}

/** What a filter asks of a task and its case. */
export async function eisen(db: Database, filter: Werkfilter, nu: Moment): Promise<Expression<SqlBool>[]> {
  const { casusnummer, regio, persoon, uitvoerder, rol, school, fase, gemeente, type } = filter;
  const { zonderPersoon, zonderEigenaar, teLaat } = filter;
  const list: Expression<SqlBool>[] = [];
  const is = (column: string, value: string | undefined): void => {
    if (value !== undefined) list.push(sql<SqlBool>`${sql.ref(column)} = ${storable(value)}`);
  };
  if (casusnummer !== undefined) list.push(sql<SqlBool>`taak.casusnummer = ${casusnummer}::uuid`);
  if (uitvoerder !== undefined) {
    const wie = await wiensWerk(db, uitvoerder, datumVan(nu));
    list.push(sql<SqlBool>`taak.persoon = any(${wie}::text[])`);
  }
  if (zonderPersoon === true) list.push(sql<SqlBool>`taak.persoon is null`);
  if (zonderEigenaar === true) list.push(sql<SqlBool>`(taak.persoon is null and taak.rol <> 'school')`);
  is('taak.regio', regio);
  is('taak.persoon', persoon);
  is('taak.rol', rol);
  is('casus.fase', fase);
  if (school !== undefined) list.push(vanSchool(school));
  is('taak.gemeente', gemeente);
  is('taak.type', type);
  if (teLaat === true) list.push(sql<SqlBool>`taak.uiterlijk <= ${nu}::timestamptz`);
  return list;
}
