import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { datumVan, type Moment } from '../domain/tijd';
import type { Database } from './database';
import { isCasusnummer, isMoment } from './paging';
import { storable } from './storable';
import { nummerStroom } from './stroom/nummer';
import { wiensWerk } from './vervanging';

/** Which cases are asked for, by a page or by a program; every part that is given must hold. */
export interface Casusfilter {
  /** True: closed cases and no others; false: open ones. Absent: both, for who names cases. */
  readonly gesloten?: boolean | undefined;
  /** Whose cases they are now, with deputies: as who has their tasks. */
  readonly uitvoerder?: string | undefined;
  /** Who holds the lead by name. */
  readonly houder?: string | undefined;
  /** True: only cases that no person leads while somebody should: a school leads without one. */
  readonly zonderHouder?: boolean | undefined;
  readonly regio?: string | undefined;
  readonly fase?: string | undefined;
  readonly gemeente?: string | undefined;
  /** A BRIN; without location every location. */
  readonly school?: string | undefined;
  /** No others than these. */
  readonly casusnummers?: readonly string[] | undefined;
  /** Only what changed since, in real time; rather a case too many than one too few (dossier/wijzigingen/). */
  readonly gewijzigdSinds?: Moment | undefined;
}

/** True for the rows of `casus` that a filter asks for; a query that uses it has the table under its own name. */
export async function gevraagd(db: Database, filter: Casusfilter, nu: Moment): Promise<RawBuilder<SqlBool>> {
  const { gesloten, uitvoerder, houder, zonderHouder, regio, fase, gemeente, school } = filter;
  const { casusnummers, gewijzigdSinds } = filter;
  const eisen = [sql<SqlBool>`true`];
  const is = (kolom: string, waarde: string | undefined): void => {
    if (waarde !== undefined) eisen.push(sql<SqlBool>`${sql.ref(`casus.${kolom}`)} = ${storable(waarde)}`);
  };
  // Said as the indexes of open and of closed cases say it.
  if (gesloten === true) eisen.push(sql<SqlBool>`casus.gesloten_op is not null`);
  // That it is open follows from its phase.
  if (gesloten === false || (fase !== undefined && fase !== 'gesloten'))
    eisen.push(sql<SqlBool>`casus.gesloten_op is null`);
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
  if (school !== undefined) eisen.push(vanSchool(school));
  if (casusnummers !== undefined)
    eisen.push(sql<SqlBool>`casus.casusnummer = any(${casusnummers.filter(isCasusnummer)}::uuid[])`);
  if (gewijzigdSinds !== undefined) eisen.push(await veranderdSinds(db, gewijzigdSinds));
  return sql<SqlBool>`(${sql.join(eisen, sql` and `)})`;
}

/** True for the rows of `casus` that changed since a moment, in real time; false for what is no moment. */
async function veranderdSinds(db: Database, sinds: Moment): Promise<RawBuilder<SqlBool>> {
  if (!isMoment(sinds)) return sql<SqlBool>`false`;
  await nummerStroom(db);
  return sql<SqlBool>`casus.casusnummer in (
    select casusnummer from casuswijziging where not weg and genummerd_op >= ${sinds}::timestamptz)`;
}

/** True for the rows of `casus` of a school; a BRIN without location is every location. */
export function vanSchool(brin: string): RawBuilder<SqlBool> {
  // Its first four characters are indexed.
  const begin = sql<SqlBool>`left(casus.school, 4) = ${storable(brin.slice(0, 4))}`;
  return brin.length <= 4 ? begin : sql<SqlBool>`(${begin} and casus.school = ${storable(brin)})`;
}
