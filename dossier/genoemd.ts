import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { leesKenmerk } from './kenmerk';
import { isCasusnummer } from './paging';

/**
 * True for the row of `casus` that somebody names, by its kenmerk or its case number; null for a text that can name none.
 * A query that uses it has the table under its own name.
 */
export function genoemd(nummer: string): RawBuilder<SqlBool> | null {
  const kenmerk = leesKenmerk(nummer);
  if (kenmerk !== null) return sql<SqlBool>`casus.kenmerk = ${kenmerk}`;
  return isCasusnummer(nummer) ? sql<SqlBool>`casus.casusnummer = ${nummer}::uuid` : null;
}
