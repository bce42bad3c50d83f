import type { ColumnType } from 'kysely';
import type { Moment } from '../../domain/tijd';

/** What a channel is set up with, in words that are no secret. */
export interface Ingesteld {
  /** Which server it goes to; absent: it goes to none. */
  readonly server?: string;
  /** In whose name it sends. */
  readonly van?: string;
  /** By region the ways that lead to people there; absent: it is for every region. */
  readonly regios?: Readonly<Record<string, readonly string[]>>;
  /** By region what is wrong with its settings, in sentences: nothing goes by it there. */
  readonly gebreken?: Readonly<Record<string, readonly string[]>>;
}

/** A channel as the worker has it. */
export interface KanaalTable {
  naam: string;
  /** What it is set up with; never a secret. */
  ingesteld: ColumnType<Ingesteld, string, string>;
  /** When a worker last said so, in real time. */
  gezienOp: ColumnType<Moment, never, Moment>;
}

/** A test message that somebody asked for. Times are real. */
export interface KanaalproefTable {
  id: string;
  kanaal: string;
  /** Region of who asked; null: of nobody. */
  regio: string | null;
  /** Id of who asked: it goes to their own address. */
  door: string;
  gevraagdOp: ColumnType<Moment, never, never>;
  /** When a worker took it up, and when it knew what came of it. */
  begonnenOp: ColumnType<Moment | null, never, Moment>;
  klaarOp: ColumnType<Moment | null, never, Moment>;
  /** As of a message; null when it is done: it was handed over. */
  foutcode: string | null;
  fout: string | null;
  /** What the carrier said afterwards became of it, in its own word. */
  stand: string | null;
}
