import type { Adressaat } from '../../dossier/betrokkenen/adressaten';
import { UITBAK } from '../../dossier/berichtstatus';
import type { Moment } from '../../domain/tijd';
import type { Berichtsoort, Ontvangerrol } from '../../taal/berichten';

/** A message as a channel gets it. */
export interface TeBezorgen {
  /** The same at every attempt: the channel's own key against sending twice. */
  readonly id: string;
  readonly casusnummer: string;
  readonly soort: Berichtsoort;
  /** It comes at once, whatever who it is for chose. */
  readonly meteen: boolean;
  /** When it was written, in real time. */
  readonly geschrevenOp: Moment;
  readonly aan: {
    readonly rol: Ontvangerrol;
    readonly persoon: string | null;
    /** Where the person is reached; null when that is not known, and for the family. */
    readonly adres: string | null;
    /** For the family: whom it goes to, each with the ways that lead to them. Empty for all others. */
    readonly adressaten: readonly Adressaat[];
  };
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A way to reach people. */
export interface Kanaal {
  readonly naam: string;
  /** How many messages, or several together, it takes at the same time; without it as many as the loop has room for. */
  readonly slots?: number;
  /** When a message may go that is ready now, in real time: until then it is put off. Without it: at once. */
  readonly vanaf?: (bericht: TeBezorgen) => Moment;
  /**
   * Hands over a message; resolves when the other side has it. One to the family comes here only when something leads to
   * somebody of them, and goes to each of those. May be called again with the same message. When the
   * signal goes off it takes too long: what can still be stopped must stop. Rejects with `BlijvendOnbezorgbaar` when it
   * can never arrive, with `Uitgesteld` when somebody it is for wants it later, with `NietGewenst` when nobody wants it; any
   * other rejection means later may work.
   */
  bezorg(bericht: TeBezorgen, signal: AbortSignal): Promise<void>;
  /** For a channel that can hand over several messages in one; without it each comes by itself. */
  readonly samen?: Samen;
}

/** Several messages at once. */
export interface Samen {
  /** How many that are for the same people come along at most, besides those whose turn it is. */
  readonly meer: number;
  /**
   * Hands over messages, in the order in which they were written; of one ordering key all that are not done may be among
   * them. Answers of each what became of it. What holds for `bezorg` holds for each of them.
   */
  bezorg(berichten: readonly TeBezorgen[], signal: AbortSignal): Promise<readonly Uitkomst[]>;
}

/** What became of one of several: null when it was handed over; with no time left for it, it was not begun. */
export type Uitkomst =
  BlijvendOnbezorgbaar | TijdelijkOnbezorgbaar | Uitgesteld | NietGewenst | 'niet-begonnen' | null;

/** Somebody it is for wants it later, in one overview with the rest; who wants it at once has it. */
export class Uitgesteld extends Error {
  override readonly name = 'Uitgesteld';

  /** @param tot when it is their time, real time */
  constructor(readonly tot: Moment) {
    super(`wanted from ${tot}`);
  }
}

/** Nobody it is for wants it this way: it is done, and was not sent. */
export class NietGewenst extends Error {
  override readonly name = 'NietGewenst';
}

/** This message can never be delivered this way: an address that does not exist, a text that is refused. */
export class BlijvendOnbezorgbaar extends Error {
  override readonly name = 'BlijvendOnbezorgbaar';

  /** @param code what is wrong, in a word without anything of a person in it: it is shown and counted */
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}

/** The message could not be delivered now; later may work. */
export class TijdelijkOnbezorgbaar extends Error {
  override readonly name = 'TijdelijkOnbezorgbaar';

  /** @param code as in `BlijvendOnbezorgbaar` */
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(text);
  }
}

/** The channel as long as nothing else has been set up: the message is put ready in the outbox, and sent to nobody. */
export const localUitbak: Kanaal = { naam: UITBAK, bezorg: () => Promise.resolve() };
