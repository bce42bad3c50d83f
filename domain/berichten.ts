import type { Casus } from './casus';
import type { Regierol } from './fase';
import type { Gebeurtenis } from './gebeurtenis';

/** Everybody a message can be for. */
export type Ontvangerrol = Regierol | 'ouders' | 'jongere' | 'doorbraakteam' | 'arbitragecommissie' | 'bestuurders';

/** A message that follows from events (the outbox writes it in the transaction of those events). */
export interface Bericht {
  /** Number (1-based, within the case) of the event it follows from. */
  readonly bij: number;
  readonly soort: string;
  readonly aan: { readonly rol: Ontvangerrol; readonly persoon: string | null };
  /** Dutch, B1; no names: the reader finds those in the dossier. */
  readonly onderwerp: string;
  readonly tekst: string;
}

/**
 * The messages of one batch of events. `na` is the case after the whole batch: an invitation to work that the same
 * batch has already overtaken is not sent. Restricts content for parties other than school and gemeente (rule 6).
 */
export function berichten(na: Casus, gebeurtenissen: readonly Gebeurtenis[]): Bericht[] {
  void na;
  void gebeurtenissen;
  return [];
}
