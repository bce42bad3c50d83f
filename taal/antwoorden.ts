import type { Toestemmer } from '../domain/casus';
import type {
  Correctieveld,
  Effectiviteit,
  Gebeurtenissoort,
  GebeurtenisVan,
  Sluitreden,
} from '../domain/gebeurtenis';
import type { Afzienreden } from '../domain/gebeurtenissen/om';
import type { Melding } from '../domain/melding';

type Van<S extends Gebeurtenissoort> = GebeurtenisVan<S>['gegevens'];
type Omgang = Van<'om-besluit-vastgelegd'>;

/** How it goes, as a report of progress says it. */
export const OORDEEL: Record<Van<'voortgang-gerapporteerd'>['oordeel'], string> = {
  'op-schema': 'het gaat zoals afgesproken',
  stagnatie: 'het stokt, er gebeurt te weinig',
  'langdurig-verwacht': 'dit gaat lang duren',
};

/** The rungs of the ladder of effectiveness, each with the form of regie it asks (rule 4). */
export const EFFECTIVITEITSTREDE: Record<Effectiviteit, string> = {
  eenvoudig: 'eenvoudig: vraagt om een dialoog',
  gecompliceerd: 'gecompliceerd: vraagt om consultatie',
  complex: 'complex: vraagt om co-creatie',
  chaotisch: 'chaotisch: vraagt om assertieve regie',
  stagnatie: 'stagnatie: vraagt om forcerende regie',
};

/** What kind of absence it is. */
export const VERZUIMSOORT: Record<NonNullable<Melding['soortVerzuim']>, string> = {
  ziek: 'ziek gemeld',
  geoorloofd: 'geoorloofd verzuim',
  ongeoorloofd: 'ongeoorloofd verzuim',
  absoluut: 'absoluut verzuim, niet ingeschreven',
  onbekend: 'nog niet bekend',
};

/** Why a message did not arrive. */
export const ONBEREIKT_DOOR: Record<Van<'onbereikt-gemeld'>['reden'], string> = {
  geweigerd: 'de andere kant weigert het, of het adres bestaat niet',
  teruggekomen: 'de post kwam terug',
  'geen-adres': 'er is geen adres',
};

/** In what other way somebody was told. */
export const ANDERE_WEG: Record<Van<'anders-bereikt'>['hoe'], string> = {
  telefoon: 'door de telefoon',
  gesprek: 'in een gesprek',
  anders: 'op een andere manier',
};

/** Why nobody tries any more to reach somebody. */
export const LOSLATEN_OMDAT: Record<Van<'bereiken-losgelaten'>['reden'], string> = {
  'niet-meer-nodig': 'het hoeft niet meer verteld te worden',
  'geen-weg': 'er is geen manier',
  'alsnog-bezorgd': 'de berichten kwamen alsnog aan',
};

/** With whom somebody spoke, as a note says it. */
export const GESPREKSPARTNER: Record<NonNullable<Van<'notitie-gemaakt'>['met']>, string> = {
  ouder: 'een ouder',
  jongere: 'het kind',
  school: 'de school',
  hulpverlener: 'een hulpverlener',
  ander: 'iemand anders',
};

/** How somebody spoke with somebody. */
export const CONTACTWIJZE: Record<NonNullable<Van<'notitie-gemaakt'>['hoe']>, string> = {
  telefoon: 'door de telefoon',
  gesprek: 'in een gesprek',
  huisbezoek: 'thuis bij het gezin',
  bericht: 'per mail, app of brief',
  anders: 'op een andere manier',
};

/** Who may read a note. */
export const NOTITIELEZERS: Record<NonNullable<Van<'notitie-gemaakt'>['lezers']>, string> = {
  behandelaars: 'alleen casusregisseur, leerplicht en manager',
  school: 'ook de school',
  iedereen: 'ook de school en de mensen aan tafel',
};

/** How consent was given. */
export const TOESTEMMINGSWIJZE: Record<NonNullable<Van<'toestemming-vastgelegd'>['hoe']>, string> = {
  mondeling: 'mondeling',
  schriftelijk: 'schriftelijk',
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

/** What a table came to. */
export const TAFELUITKOMST: Record<Van<'doorbraaktafel-vastgelegd'>['uitkomst'], string> = {
  afspraken: 'er zijn afspraken gemaakt',
  stagnatie: 'de tafel kwam er niet uit',
};

/** How the request was handed over. */
export const UITREIKWIJZE: Record<Van<'arbitrageverzoek-uitgereikt'>['wijze'], string> = {
  gesprek: 'in een gesprek',
  brief: 'per brief',
  'e-mail': 'per e-mail',
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
  civiel: 'een verzoek om onderzoek aan de Raad voor de Kinderbescherming',
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

/** What the way through the Public Prosecutor led to. */
export const OM_UITKOMST: Record<Van<'om-uitkomst-vastgelegd'>['soort'], string> = {
  veroordeling: 'een veroordeling',
  vrijspraak: 'vrijspraak',
  schikking: 'een schikking',
  leerstraf: 'een leerstraf',
  ondertoezichtstelling: 'ondertoezichtstelling',
  'geen-maatregel': 'geen straf en geen maatregel',
  anders: 'iets anders',
};

/** Why the leerplichtambtenaar does not prosecute. */
export const AFZIENREDEN: Record<Afzienreden, string> = {
  'verzoek-niet-ontvangen': 'de ouders hebben het arbitrageverzoek niet ontvangen',
  'geen-passend-aanbod': 'er is geen passend aanbod gedaan',
  'niet-leerplichtig': 'het kind is niet leerplichtig',
  vrijstelling: 'er geldt een vrijstelling',
  geoorloofd: 'het verzuim is geoorloofd',
  'niet-verwijtbaar': 'de ouders treft geen verwijt',
};

/** By which way of the Methodische Aanpak Schoolverzuim the leerplichtambtenaar goes on. */
export const MAS_ROUTE: Record<Van<'mas-route-gekozen'>['route'], string> = {
  vrijwillig: 'vrijwillige hulp',
  halt: 'Halt',
  strafrecht: 'strafrecht',
  civiel: 'de Raad voor de Kinderbescherming',
};

/** Why a child goes over to others. */
export const OVERDRACHTAANLEIDING: Record<NonNullable<Van<'overgedragen'>['aanleiding']>, string> = {
  verhuizing: 'het kind verhuist',
  'po-vo': 'het kind gaat van de basisschool naar het voortgezet onderwijs',
  detentie: 'het kind komt in of uit een instelling',
  anders: 'iets anders',
};

/** How it stands with an exemption: parents appeal to one, nobody grants it. */
export const VRIJSTELLING: Record<Van<'vrijstelling-vastgelegd'>['status'], string> = {
  aangevraagd: 'ouders doen een beroep op vrijstelling',
  verleend: 'de vrijstelling geldt',
  afgewezen: 'de vrijstelling geldt niet',
};

/** Why a case closed. */
export const SLUITREDEN: Record<Sluitreden, string> = {
  teruggekeerd: 'het kind gaat weer naar school en de nazorg is voorbij',
  'verhuisd-buitenland': 'het kind is naar het buitenland verhuisd',
  'niet-meer-leerplichtig': 'de jongere is niet meer leerplichtig',
  doorstroompunt: 'het Doorstroompunt heeft de jongere overgenomen',
  overleden: 'het kind is overleden',
  'foutieve-melding': 'de melding was een vergissing',
  'dubbele-melding': 'het kind had al een casus',
};

/** What can be put right in a case. */
export const CORRECTIEVELD: Record<Correctieveld, string> = {
  eersteVerzuimdag: 'de eerste verzuimdag',
  geboortedatum: 'de geboortedatum',
  gemeente: 'de gemeente',
  naam: 'de naam',
  school: 'de school',
  onderwijssoort: 'de onderwijssoort',
};
