import type { Toestemmer } from '../domain/casus';
import type { Correctieveld, Gebeurtenissoort, GebeurtenisVan, Sluitreden } from '../domain/gebeurtenis';

type Van<S extends Gebeurtenissoort> = GebeurtenisVan<S>['gegevens'];
type Omgang = Van<'om-besluit-vastgelegd'>;

/** How it goes, as a report of progress says it. */
export const OORDEEL: Record<Van<'voortgang-gerapporteerd'>['oordeel'], string> = {
  'op-schema': 'het gaat zoals afgesproken',
  stagnatie: 'het stokt, er gebeurt te weinig',
  'langdurig-verwacht': 'dit gaat lang duren',
};

/** Whose consent is asked. */
export const TOESTEMMER: Record<Toestemmer, string> = { ouder: 'de ouders', jongere: 'de jongere' };

/** What they said. */
export const TOESTEMMING: Record<Van<'toestemming-vastgelegd'>['besluit'], string> = {
  gegeven: 'toestemming gegeven',
  geweigerd: 'toestemming geweigerd',
  ingetrokken: 'toestemming ingetrokken',
};

/** What is offered to a child. */
export const AANBODSOORT: Record<Van<'aanbod-gedaan'>['soort'], string> = {
  onderwijs: 'onderwijs',
  zorg: 'zorg',
  onderwijszorg: 'onderwijs en zorg samen',
  afstandsonderwijs: 'onderwijs op afstand',
  dagbesteding: 'dagbesteding',
  werk: 'werk',
};

/** What the family says of an offer. */
export const AANBODANTWOORD: Record<Van<'aanbod-beantwoord'>['besluit'], string> = {
  aanvaard: 'het gezin neemt het aanbod aan',
  afgewezen: 'het gezin wijst het aanbod af',
};

/** What the parents say of arbitration. */
export const ARBITRAGEANTWOORD: Record<Van<'arbitrageverzoek-beantwoord'>['besluit'], string> = {
  instemming: 'de ouders stemmen in met arbitrage',
  weigering: 'de ouders weigeren arbitrage',
};

/** What the parents say of the verdict. */
export const UITSPRAAKANTWOORD: Record<Van<'uitspraak-beantwoord'>['besluit'], string> = {
  aanvaard: 'de ouders aanvaarden de uitspraak',
  'niet-aanvaard': 'de ouders aanvaarden de uitspraak niet',
};

/** By which route a case goes to the Public Prosecutor. */
export const ROUTE: Record<Van<'proces-verbaal-verzonden'>['route'], string> = {
  strafrecht: 'de strafrechtelijke route',
  civiel: 'de civiele route, met de Raad voor de Kinderbescherming',
};

/** What the Public Prosecutor decided. */
export const OM_BESLUIT: Record<Omgang['besluit'], string> = {
  vervolging: 'vervolging',
  civiel: ROUTE.civiel,
  sepot: 'sepot, de zaak gaat niet door',
};

/** Before whom the hearing of a prosecution is. */
export const OM_ZITTING: Record<NonNullable<Omgang['zitting']>, string> = {
  officier: 'bij de officier van justitie',
  kanton: 'bij de kantonrechter',
};

/** The decision of the Public Prosecutor, with the hearing where there is one. */
export function omBesluit({ besluit, zitting }: Omgang): string {
  return zitting === null
    ? OM_BESLUIT[besluit]
    : `${OM_BESLUIT[besluit]}, met een zitting ${OM_ZITTING[zitting]}`;
}

/** How it stands with an exemption. */
export const VRIJSTELLING: Record<Van<'vrijstelling-vastgelegd'>['status'], string> = {
  aangevraagd: 'aangevraagd',
  verleend: 'verleend',
  afgewezen: 'afgewezen',
};

/** Why a case closed. */
export const SLUITREDEN: Record<Sluitreden, string> = {
  teruggekeerd: 'het kind gaat weer naar school en de nazorg is voorbij',
  'verhuisd-buitenland': 'het kind is naar het buitenland verhuisd',
  'niet-meer-leerplichtig': 'de jongere is niet meer leerplichtig',
  doorstroompunt: 'het Doorstroompunt heeft de jongere overgenomen',
  overleden: 'het kind is overleden',
  'foutieve-melding': 'de melding was een vergissing',
};

/** What can be put right in a case. */
export const CORRECTIEVELD: Record<Correctieveld, string> = {
  eersteVerzuimdag: 'de eerste verzuimdag',
  geboortedatum: 'de geboortedatum',
  gemeente: 'de gemeente',
};
