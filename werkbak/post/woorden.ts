import type { Poststand } from '../../dossier/post/stand';
import type { Berichtsoort } from '../../taal/berichten';

/** A number of messages that stand the same way, as the heading of their list. */
export const POSTSTAND: Record<Poststand, string> = {
  opgegeven: 'Komt niet aan',
  deels: 'Niet bij iedereen',
  hapert: 'Hapert',
  wacht: 'Wacht',
};

/** What that means, and what the product does about it. */
export const POSTSTAND_UITLEG: Record<Poststand, string> = {
  opgegeven: 'Deze berichten komen zo niet aan. Wij proberen het niet meer. Kijk wat er nodig is.',
  deels:
    'Iemand heeft deze berichten gekregen. Bij iemand anders kan het zo niet aankomen. Wij proberen het niet meer. Vertel het hen anders.',
  hapert: 'Deze berichten kwamen nog niet aan. Wij proberen het steeds opnieuw, dagen lang.',
  wacht: 'Deze berichten gaan zo weg, of op de eerste tijd dat het mag.',
};

/** What kind of message it is. */
export const BERICHTSOORT: Record<Berichtsoort, string> = {
  'regie-gekregen': 'Regie gekregen',
  'regie-overgegaan': 'Regie overgegaan',
  'nieuwe-taken': 'Nieuwe taken',
  herinnering: 'Herinnering',
  'te-laat': 'Te laat',
  dringend: 'Dringend',
  signaal: 'Signaal',
  uitnodiging: 'Uitnodiging',
  brief: 'Brief',
  gesloten: 'Casus gesloten',
};

const KANAAL: Readonly<Record<string, string>> = {
  uitbak: 'uitbak op deze computer',
  'e-mail': 'e-mail',
  notifynl: 'NotifyNL',
  verteld: 'zelf verteld',
};

/** A channel in a sentence; one that is not known here as it stands. */
export function kanaalnaam(kanaal: string): string {
  return Object.hasOwn(KANAAL, kanaal) ? (KANAAL[kanaal] ?? kanaal) : kanaal;
}

const FOUT: Readonly<Record<string, string>> = {
  'geen-adres': 'Er is nog geen adres.',
  'te-lang': 'De andere kant antwoordde niet op tijd.',
  storing: 'De andere kant deed het niet.',
  'geen-e-mail': 'Niemand van het gezin wil e-mail of een brief. Bel hen.',
  later: 'De mailserver vraagt om het later te proberen.',
  'postvak-vol': 'De mailbox van de ontvanger is vol.',
  'geen-verbinding': 'De mailserver is niet te bereiken.',
  'server-onvindbaar': 'De mailserver is niet te vinden.',
  'geen-antwoord': 'De mailserver antwoordt niet.',
  verbroken: 'De mailserver verbrak de verbinding.',
  certificaat: 'Het certificaat van de mailserver klopt niet.',
  'geen-tls': 'De mailserver biedt geen beveiligde verbinding.',
  'aanmelding-geweigerd': 'De mailserver weigert onze aanmelding.',
  'server-weigert': 'De mailserver weigert ons.',
  'afzender-geweigerd': 'De mailserver weigert onze afzender.',
  'beleid-weigert': 'De mailserver weigert ons om zijn regels.',
  'adres-geweigerd': 'Het e-mailadres bestaat niet. Verbeter het en probeer het nu.',
  'adres-ongeldig': 'Het e-mailadres klopt niet. Verbeter het en probeer het nu.',
  'bericht-geweigerd': 'De mailserver weigert dit bericht.',
  teruggekomen: 'De e-mail kwam terug. Bel de ontvanger, of stuur een brief.',
  'notify-sleutel': 'NotifyNL weigert onze sleutel.',
  'notify-klok': 'De klok van onze server loopt niet gelijk. NotifyNL weigert ons daarom.',
  'notify-niet-toegestaan': 'Onze dienst bij NotifyNL mag dit niet versturen.',
  'notify-sjabloon': 'Het sjabloon bij NotifyNL past niet bij dit bericht.',
  'notify-regio': 'Voor deze regio zijn er geen sjablonen van NotifyNL.',
  'notify-instellingen': 'De instellingen van NotifyNL voor deze regio kloppen niet. Kijk bij Kanalen.',
  'notify-geen-sms': 'Deze persoon wil gebeld worden, en er is geen sjabloon voor sms.',
  'notify-geen-brief': 'Deze persoon wil een brief, en er is geen sjabloon voor brieven.',
  'notify-te-snel': 'NotifyNL vraagt ons om rustiger te versturen.',
  'notify-daglimiet': 'Het aantal berichten per dag bij NotifyNL is op.',
  'notify-storing': 'NotifyNL heeft een storing.',
  'notify-weigert': 'NotifyNL weigert dit verzoek.',
  'notify-onzeker': 'Wij weten nog niet of NotifyNL het bericht heeft. Wij vragen het na.',
  'notify-geen-verbinding': 'NotifyNL is niet te bereiken.',
  'notify-onvindbaar': 'Het adres van NotifyNL is niet te vinden.',
  'notify-geen-antwoord': 'NotifyNL antwoordt niet.',
  'notify-verbroken': 'NotifyNL verbrak de verbinding.',
  'notify-certificaat': 'Het certificaat van NotifyNL klopt niet.',
  'notify-e-mailadres': 'Het e-mailadres klopt niet. Verbeter het en probeer het nu.',
  'notify-nummer': 'Dit is geen mobiel nummer. Verbeter het en probeer het nu, of bel.',
  'notify-postadres': 'Het postadres klopt niet. Verbeter het en probeer het nu.',
  'notify-te-lang': 'Het bericht is te lang voor deze manier.',
  'notify-niet-bezorgd': 'NotifyNL meldt: het adres of nummer bestaat niet. Verbeter het en probeer het nu.',
  'notify-tijdelijk': 'NotifyNL meldt: de mailbox is vol, of de telefoon stond dagen uit.',
  'notify-technisch': 'NotifyNL meldt een storing bij het versturen. Probeer het nu.',
  'notify-brief-afgekeurd': 'NotifyNL kan deze brief niet drukken.',
  'notify-brief-terug': 'De brief kwam terug. Verbeter het adres en probeer het nu.',
  'notify-afgebroken': 'Iemand brak dit bericht af bij NotifyNL.',
};

/**
 * What is wrong with a whole channel, and not with one message or who it is for: nothing goes by it until somebody mends
 * it, so one message that fails for it is enough for an alarm.
 */
const KANAALSTORING = new Set([
  'aanmelding-geweigerd',
  'afzender-geweigerd',
  'certificaat',
  'geen-tls',
  'notify-sleutel',
  'notify-klok',
  'notify-niet-toegestaan',
  'notify-sjabloon',
  'notify-regio',
  'notify-instellingen',
  'notify-daglimiet',
  'notify-certificaat',
]);

/** True for what no message gets past until somebody sets the channel right. */
export function isKanaalstoring(foutcode: string | null): boolean {
  return foutcode !== null && KANAALSTORING.has(foutcode);
}

/** What went wrong, as a sentence; a word that is not known here as it stands. */
export function foutzin(foutcode: string | null): string {
  if (foutcode === null) return '';
  return Object.hasOwn(FOUT, foutcode) ? (FOUT[foutcode] ?? foutcode) : `Het ging mis (${foutcode}).`;
}

const POSTBUSFOUT: Readonly<Record<string, string>> = {
  'geen-verbinding': 'De postbus is niet te bereiken.',
  'aanmelding-geweigerd': 'De postbus weigert onze aanmelding.',
  'map-onbekend': 'De map in de postbus bestaat niet.',
  certificaat: 'Het certificaat van de postbus klopt niet.',
  'geen-tls': 'De postbus biedt geen beveiligde verbinding.',
};

/** Why a mailbox cannot be read, as a sentence. */
export function postbuszin(foutcode: string): string {
  return Object.hasOwn(POSTBUSFOUT, foutcode) ? (POSTBUSFOUT[foutcode] ?? '') : 'De postbus doet het niet.';
}
