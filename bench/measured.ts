import type { CpuUse } from './pair';
import type { Cost, Leftover } from './side';

/** What was measured of the starting of cases. */
export interface Starts {
  /** Only those that the database confirmed, with all their messages delivered, inside the measured time. */
  casesPerSecond: number;
  /** Cases that were not confirmed in time. */
  unconfirmed: number;
  /** CPU time for each confirmed case. */
  cpuMsPerCase: CpuUse;
  /** Work that was left at the end of a turn: all messages, and the longest that a turn took to deliver its own. */
  leftover: Leftover;
  /** Of one started case. */
  cost: Cost;
}

/** How long a command took. */
export interface Commands {
  medianMs: number;
  p95Ms: number;
  /** CPU time for each. */
  cpuMs: CpuUse;
}

/** What was measured of one side. */
export interface Measured extends Starts {
  /** Null where commands were not measured. */
  command: Commands | null;
}
