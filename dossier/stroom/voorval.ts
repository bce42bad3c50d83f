import { sql, type RawBuilder } from 'kysely';
import type { Registersoort } from './soort';

/** The kind of event that a row of `registerstatus` is, under this name in a query. */
export function registersoortVan(status: string): RawBuilder<Registersoort> {
  return sql<Registersoort>`('registermelding.' || ${sql.ref(`${status}.status`)})`;
}

/** Every event that a row of the stream or of a delivery can name, with what it is about: to be joined by that and its number. */
export const VOORVAL = sql`(
  select casusnummer, nummer, soort, op from gebeurtenis
  union all
  select s.melding, s.nummer, ${registersoortVan('s')}, s.op from registerstatus s
)`;
