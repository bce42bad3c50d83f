import type { Moment } from '../../domain/tijd';

/** A session that somebody ended: its cookie counts no more. */
export interface BeeindigdeSessieTable {
  /** A hash of the id of the session. */
  id: string;
  /** When the session would have ended by itself, in real time. */
  verlooptOp: Moment;
}
