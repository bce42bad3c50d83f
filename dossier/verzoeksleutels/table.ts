import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** The key under which somebody sent something that changes something; real times. */
export interface VerzoeksleutelTable {
  /** A hash of who sent it, where to, and their key. */
  id: string;
  /** A keyed hash of what was sent. */
  inhoud: string;
  /** The case it is about, as the address named it; null: none. */
  casus: string | null;
  /** Under which id it goes to the case: that of its update in Temporal comes of it. */
  opdracht: string | null;
  /** What was answered, encrypted; null: it is not done yet, or the case itself answers again. */
  antwoord: Buffer | null;
  begonnenOp: ColumnType<Moment, never, never>;
  verlooptOp: Moment;
}
