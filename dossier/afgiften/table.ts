import type { ColumnType, Generated } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** What of a message was given, or may have been given, to a carrier for somebody it is for. Times are real. */
export interface AfgifteTable {
  bericht: string;
  /** Hash of message and address, as in `bezorging`: who it is cannot be read from it. */
  aan: string;
  /** How often it was given to the carrier from the start, because what it had before did not arrive. */
  ronde: Generated<number>;
  /** The key under which the carrier has it when it went with others; null: it went by itself. */
  samen: string | null;
  /** When it was last sent; without a `melding` nobody knows whether the carrier has it. */
  begonnenOp: ColumnType<Moment, never, Moment>;
  /** What the carrier calls it; null: it has not said that it has it. */
  melding: string | null;
  /** What the carrier last said became of it, in its own word. */
  stand: string | null;
  standOp: Moment | null;
}
