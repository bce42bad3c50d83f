import type { Casus } from '../../domain/casus';
import type { Regierol } from '../../domain/fase';
import type { Ontvangerrol } from '../../domain/ontvanger';
import type { Moment } from '../../domain/tijd';

export type { Ontvangerrol };

export type Berichtsoort =
  | 'regie-gekregen'
  | 'regie-overgegaan'
  | 'nieuwe-taken'
  | 'herinnering'
  | 'te-laat'
  | 'dringend'
  | 'signaal'
  | 'uitnodiging'
  | 'brief'
  | 'gesloten';

/** A message that follows from events (the outbox writes it in the transaction of those events). */
export interface Bericht {
  /** Number (1-based, within the case) of the event it follows from. */
  readonly bij: number;
  readonly soort: Berichtsoort;
  readonly aan: { readonly rol: Ontvangerrol; readonly persoon: string | null };
  /** Dutch, B1; no names: the reader finds those in the dossier. */
  readonly onderwerp: string;
  readonly tekst: string;
  /** Due time of the round of progress that this asks the school for: the text gets a link to report it. */
  readonly voortgangTot?: Moment;
  /** Who has the agreement that this tells of: the text gets a link to say whether it was done. */
  readonly afspraakVan?: string;
}

/** A message without its place in the file. */
export type Concept = Omit<Bericht, 'bij'>;

/** A message to whoever has a role. */
export function aanRol(rol: Ontvangerrol, soort: Berichtsoort, onderwerp: string, tekst: string): Concept {
  return aan({ rol, persoon: null }, soort, onderwerp, tekst);
}

/** A message to the person with a role, or to whoever has the role when no person is known. */
export function aan(
  ontvanger: { rol: Ontvangerrol | Regierol; persoon: string | null },
  soort: Berichtsoort,
  onderwerp: string,
  tekst: string,
): Concept {
  return { soort, aan: ontvanger, onderwerp, tekst };
}

/** A letter to the young person who is old enough to be asked (rule 6); nothing to a younger child. */
export function aanJongere(
  na: Casus,
  onderwerp: string,
  tekst: string,
  soort: 'brief' | 'uitnodiging' = 'brief',
): Concept[] {
  return na.toestemmers.includes('jongere') ? [aanRol('jongere', soort, onderwerp, tekst)] : [];
}
