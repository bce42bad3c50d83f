import type { ColumnType } from 'kysely';

/** A write of events of one case or report of the register, in the order over all of them; filled by triggers (migrations 0042, 0046, 0047). */
export interface StroomTable {
  id: ColumnType<string, never, never>;
  /** Number of the case, or id of the report of the register: what the events are about. */
  casusnummer: ColumnType<string, never, never>;
  /** Numbers of its first and its last event; the last before the first: the case changed without one. */
  van: ColumnType<number, never, never>;
  tot: ColumnType<number, never, never>;
  /** Null: committed or not, it has no place yet. */
  plaats: ColumnType<string | null, never, never>;
  /** Where the case lay before this, when it lay elsewhere. */
  uitRegio: ColumnType<string | null, never, never>;
  uitGemeente: ColumnType<string | null, never, never>;
  uitSchool: ColumnType<string | null, never, never>;
}
