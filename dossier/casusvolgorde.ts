import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Moment } from '../domain/tijd';
import { isCasusnummer, isMoment } from './paging';

/** How a list of cases can stand. A name is encrypted, so no list stands in the order of names. */
export const CASUSVOLGORDEN = ['stap', 'verzuim', 'contact', 'gemeld', 'gesloten'] as const;
export type Casusvolgorde = (typeof CASUSVOLGORDEN)[number];

/** Where a case stands in a list: what it is sorted by, as text, and its number where that is the same. */
export type Casussleutel = [gevaar: boolean, plek: string, casusnummer: string];

interface Volgorde {
  /** Never null: what is missing stands where it belongs. */
  readonly plek: RawBuilder<string>;
  readonly soort: 'timestamptz' | 'date';
  /** True: the highest first. */
  readonly aflopend: boolean;
  /** True: children in danger stand before all others. Of closed cases none are, and the index of those has no such order. */
  readonly gevaarEerst: boolean;
}

const NOOIT: Moment = '9999-12-31T00:00:00.000Z';
const NOG_NIET: Moment = '1900-01-01T00:00:00.000Z';

const VOLGORDEN: Readonly<Record<Casusvolgorde, Volgorde>> = {
  /** The step the clock takes soonest; what it takes no step in comes last. */
  stap: {
    plek: sql`coalesce(casus.volgende_stap, ${sql.lit(NOOIT)}::timestamptz)`,
    soort: 'timestamptz',
    aflopend: false,
    gevaarEerst: true,
  },
  /** The first day of absence that is longest ago. */
  verzuim: { plek: sql`casus.eerste_verzuimdag`, soort: 'date', aflopend: false, gevaarEerst: true },
  /** The family that nobody has spoken with, then the longest ago. */
  contact: {
    plek: sql`coalesce(casus.laatste_contact, ${sql.lit(NOG_NIET)}::timestamptz)`,
    soort: 'timestamptz',
    aflopend: false,
    gevaarEerst: true,
  },
  /** The newest report. */
  gemeld: { plek: sql`casus.gemeld_op`, soort: 'timestamptz', aflopend: true, gevaarEerst: true },
  /** What was closed last; an open case is in no such list. */
  gesloten: { plek: sql`casus.gesloten_op`, soort: 'timestamptz', aflopend: true, gevaarEerst: false },
};

/** What a list in this order is sorted by; a query that uses it has the table `casus` under its own name. */
export function plekIn(volgorde: Casusvolgorde): RawBuilder<string> {
  return VOLGORDEN[volgorde].plek;
}

/** The order; of the same place the case number decides, so that it is always the same. */
export function inVolgorde(volgorde: Casusvolgorde): RawBuilder<unknown> {
  const { plek, aflopend, gevaarEerst } = VOLGORDEN[volgorde];
  const kant = aflopend ? sql`desc` : sql`asc`;
  const vooraf = gevaarEerst ? sql`${gevaarIn(aflopend)} ${kant}, ` : sql``;
  return sql`${vooraf}${plek} ${kant}, casus.casusnummer ${kant}`;
}

/** True for the rows after this one; null for a key that is none of this order. */
export function naSleutel(
  volgorde: Casusvolgorde,
  [gevaar, waarde, casusnummer]: Casussleutel,
): RawBuilder<SqlBool> | null {
  const { plek, soort, aflopend, gevaarEerst } = VOLGORDEN[volgorde];
  const moment = soort === 'date' ? `${waarde}T00:00:00.000Z` : waarde;
  if (!isCasusnummer(casusnummer) || !isMoment(moment)) return null;
  const [rij, hier] = gevaarEerst
    ? [sql`${gevaarIn(aflopend)}, `, sql`${gevaar === aflopend}::boolean, `]
    : [sql``, sql``];
  return sql<SqlBool>`(${rij}${plek}, casus.casusnummer)
    ${aflopend ? sql`<` : sql`>`} (${hier}${waarde}::${sql.raw(soort)}, ${casusnummer}::uuid)`;
}

/** What puts danger first in an order that goes up or down. */
function gevaarIn(aflopend: boolean): RawBuilder<boolean> {
  return aflopend ? sql`casus.gevaar` : sql`(not casus.gevaar)`;
}
