import type { Pair } from './pair';

/** One of the things that are compared: the product, or a workflow written by hand beside it. */
export interface Side extends Pick<Pair, 'watch' | 'stop'> {
  /** Opens another case; answers its id when it is confirmed in the database, undefined when that was not in time. */
  startCase(): Promise<string | undefined>;
  /** Gives that case a command; resolves when it is confirmed in the database. */
  command(id: string): Promise<void>;
  /** Resolves when nothing goes on any more beside what was asked; how much was left, and how long it took. */
  settle(): Promise<Leftover>;
  /** How many of these cases had all their messages delivered at that moment. */
  deliveredBefore(cases: readonly string[], moment: Date): Promise<number>;
  /** What a case that was only started has cost. */
  costOf(id: string): Promise<Cost>;
}

/** Work that a side had still to do when the measurement was over. */
export interface Leftover {
  messages: number;
  seconds: number;
}

/** What a case takes of Temporal. */
export interface Cost {
  /** Events in its history. */
  events: number;
  /** Messages it led to. */
  messages: number;
}
