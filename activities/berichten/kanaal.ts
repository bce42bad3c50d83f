import type { Berichtsoort, Ontvangerrol } from '../../domain/berichten';

/** A message as a channel gets it. */
export interface TeBezorgen {
  /** The same at every attempt: the channel's own key against sending twice. */
  readonly id: string;
  readonly casusnummer: string;
  readonly soort: Berichtsoort;
  readonly aan: { readonly rol: Ontvangerrol; readonly persoon: string | null };
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A way to reach people. */
export interface Kanaal {
  readonly naam: string;
  /**
   * Hands over a message; resolves when the other side has it. May be called again with the same message. Rejects with
   * `BlijvendOnbezorgbaar` when it can never arrive; any other rejection means later may work.
   */
  bezorg(bericht: TeBezorgen): Promise<void>;
}

/** This message can never be delivered this way: an address that does not exist, a text that is refused. */
export class BlijvendOnbezorgbaar extends Error {
  override readonly name = 'BlijvendOnbezorgbaar';
}

/** The message could not be delivered now; later may work. */
export class TijdelijkOnbezorgbaar extends Error {
  override readonly name = 'TijdelijkOnbezorgbaar';
}

/** The channel as long as nothing else has been set up: the message stays in the outbox, where the API shows it. */
export const lokaleUitbak: Kanaal = { naam: 'uitbak', bezorg: () => Promise.resolve() };
