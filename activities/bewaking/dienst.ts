import type { Herstelwijze } from '../../domain/bewaking/bevinding';
import type { Lopend } from '../../domain/bewaking/lijsten';
import type { Waarneming } from '../../domain/bewaking/oordeel';
import type { Moment } from '../../domain/tijd';
import type { Database } from '../../dossier/database';

/** What the watchdog sees of the cases that run, and what it can have done. */
export interface Bewaakt {
  /** What every workflow id of a case begins with. */
  readonly voorvoegsel: string;
  /** The number of the last whole round that Temporal knows; null: none. */
  laatsteRonde(): Promise<number | null>;
  /** How many run. */
  tel(): Promise<number>;
  /** Those that run whose workflow id begins so, in any order; some may be listed twice. */
  lijst(voorvoegsel: string): Promise<Lopend[]>;
  /** The workflow ids of those of which Temporal itself says that they do not go on; none where it does not say so. */
  vastgelopen(): Promise<string[]>;
  /** Everything of one child. */
  bekijk(workflowId: string): Promise<Waarneming>;
  /** Puts right what was seen; safe to do twice, and when it is not so any more. */
  readonly herstel: Readonly<Record<Herstelwijze, (gezien: Waarneming) => Promise<void>>>;
}

/** What the watchdog works with. */
export interface Bewakingsdienst {
  readonly db: Database;
  readonly bewaakt: Bewaakt;
  /** The moment on the clock of the cases. */
  readonly nu: () => Moment;
  /** How late the clock of a case may be before it is late. */
  readonly margeMs: number;
  /** How many looks it takes in a second at most, so that the rest is left alone. */
  readonly perSeconde: number;
  /** How long after the last a round begins. */
  readonly rondeMs: number;
  /** How long a case that was put right gets to go on before it is looked at again. */
  readonly naHerstelMs: number;
  /** Tells outside that all is well; absent: nobody outside listens. Rejects when that did not arrive. */
  readonly hartslag?: (() => Promise<void>) | undefined;
  /** Where it is told what could not be put right. */
  readonly report: (text: string) => void;
}
