import type { Loslaatreden } from '../../dossier/berichtstatus';
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
    'Deze berichten kwamen bij een deel van de mensen aan. Bij de anderen kan het zo niet. Vertel het hen anders.',
  hapert: 'Deze berichten kwamen nog niet aan. Wij proberen het steeds opnieuw, dagen lang.',
  wacht: 'Deze berichten gaan zo weg, of op de eerste tijd dat het mag.',
};

export const LOSLAATREDEN: Record<Loslaatreden, string> = {
  'anders-verteld': 'Het is op een andere manier verteld',
  'niet-meer-nodig': 'Het hoeft niet meer verteld te worden',
  'geen-weg': 'Er is geen manier om deze persoon te bereiken',
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
  'geen-e-mail': 'Niemand van het gezin wil e-mail, of er is geen e-mailadres. Bel hen.',
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
};

/** What went wrong, as a sentence; a word that is not known here as it stands. */
export function foutzin(foutcode: string | null): string {
  if (foutcode === null) return '';
  return Object.hasOwn(FOUT, foutcode) ? (FOUT[foutcode] ?? foutcode) : `Het ging mis (${foutcode}).`;
}
