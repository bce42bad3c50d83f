import type { Ontvangerrol } from './ontvanger';

/** Who is told something, besides those whom messages are for: each by a way of its own. */
export const BUITENSTAANDERS = [
  'om',
  'rvdk',
  'veilig-thuis',
  'zaaksysteem',
  'verwijsindex',
  'webhook',
] as const;
export type Buitenstaander = (typeof BUITENSTAANDERS)[number];

/** What leaves: a message of any kind, an agreement, an entry in a calendar, a stuk, a record of the case, who its family is, a signal. */
export const UITGAAND = [
  'bericht',
  'afspraak',
  'agendapunt',
  'stuk',
  'registratie',
  'gezin',
  'signaal',
] as const;
export type Uitgaand = (typeof UITGAAND)[number];

/** On what ground somebody gets it, whatever the consent. */
export type Vrijgavegrond =
  /** School and gemeente, and whoever works there: the case is theirs (rule 6). */
  | 'eigen-werk'
  /** The family: it is about them. */
  | 'gezin'
  /** Whoever has an agreement, or must carry out a placement by mandate, is told that and nothing more (rules 7 and 8). */
  | 'uitvoering'
  /** A law says so; which one is recorded where it leaves. */
  | 'wet'
  | 'toestemming';

/** How much of something may leave for somebody: all of it, that there is news in a case, or nothing. */
export type Vrijgave =
  | { readonly wat: 'heel'; readonly grond: Vrijgavegrond }
  | { readonly wat: 'verwijzing' | 'niets'; readonly reden: 'geen-toestemming' };

const GROND: Record<Ontvangerrol | Buitenstaander, Vrijgavegrond> = {
  school: 'eigen-werk',
  casusregisseur: 'eigen-werk',
  leerplichtambtenaar: 'eigen-werk',
  manager: 'eigen-werk',
  gemeente: 'eigen-werk',
  // A school or gemeente that receives the child, and the school it leaves.
  ontvanger: 'eigen-werk',
  'oude-school': 'eigen-werk',
  zaaksysteem: 'eigen-werk',
  ouders: 'gezin',
  jongere: 'gezin',
  afspraakhouder: 'uitvoering',
  aanbieder: 'uitvoering',
  om: 'wet',
  rvdk: 'wet',
  'veilig-thuis': 'wet',
  verwijsindex: 'wet',
  doorbraakteam: 'toestemming',
  arbitragecommissie: 'toestemming',
  bestuurders: 'toestemming',
  samenwerkingsverband: 'toestemming',
  webhook: 'toestemming',
};

/** What says as much without its content: the others tell that there is news, or nothing at all. */
const MET_VERWIJZING: readonly Uitgaand[] = ['bericht', 'afspraak', 'registratie'];

/**
 * Whether something may leave for somebody, and how much of it (rule 6): the one answer for every channel, asked as the case
 * stands when it leaves. `beperkt` is `delenBeperkt` of then. Parties other than school and gemeente get no more than the
 * reference while consent lacks; who the family is never goes without it but to the family itself and on a legal ground.
 */
export function vrijgave(aan: Ontvangerrol | Buitenstaander, wat: Uitgaand, beperkt: boolean): Vrijgave {
  const grond = GROND[aan];
  const opToestemming = grond === 'toestemming' || (wat === 'gezin' && grond !== 'gezin' && grond !== 'wet');
  if (!opToestemming) return { wat: 'heel', grond };
  if (!beperkt) return { wat: 'heel', grond: 'toestemming' };
  return { wat: MET_VERWIJZING.includes(wat) ? 'verwijzing' : 'niets', reden: 'geen-toestemming' };
}
