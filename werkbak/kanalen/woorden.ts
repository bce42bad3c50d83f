import { misluktdoor } from '../../dossier/afgiften/stand';
import { foutzin } from '../post/woorden';

/** What a channel does, for who does not know it. */
export const KANAALUITLEG: Readonly<Record<string, string>> = {
  uitbak: 'Zet berichten klaar op deze computer. Verstuurt niets, aan niemand.',
  'e-mail': 'Verstuurt e-mail met de mailserver van uw organisatie.',
  notifynl: 'Verstuurt e-mail, sms en brieven met NotifyNL.',
};

/** What to set when a channel is not there. */
export const INSTELLEN: Readonly<Record<string, string>> = {
  'e-mail': 'Geef de worker SMTP_URL en MAIL_VAN.',
  notifynl:
    'Geef de worker NOTIFY_API_KEY en NOTIFY_SJABLONEN, en zet de sjablonen van uw regio in dat bestand.',
};

export const WEGNAAM: Readonly<Record<string, string>> = {
  'e-mail': 'e-mail',
  sms: 'sms',
  brief: 'brief',
};

const DOEN: Readonly<Record<string, string>> = {
  'geen-adres': 'Zet uw e-mailadres bij Mensen.',
  'te-lang': 'Kijk of de server het druk heeft, en probeer het nog eens.',
  storing: 'Kijk in het log van de worker.',
  'geen-verbinding': 'Kijk of SMTP_URL of SMTP_HOST klopt, en of de server aan staat.',
  'server-onvindbaar': 'Kijk of de naam in SMTP_URL of SMTP_HOST klopt.',
  'geen-antwoord': 'Kijk of de server aan staat, en of de firewall de poort open heeft.',
  verbroken: 'Probeer het nog eens. Blijft het zo, kijk dan in het log van de mailserver.',
  certificaat: 'Vernieuw het certificaat van de mailserver, of noem uw eigen CA in NODE_EXTRA_CA_CERTS.',
  'geen-tls': 'Zet TLS aan op de mailserver.',
  'aanmelding-geweigerd': 'Kijk of SMTP_USER en SMTP_PASSWORD kloppen.',
  'server-weigert': 'Sta deze computer toe op de mailserver.',
  'afzender-geweigerd': 'Sta het adres van MAIL_VAN toe op de mailserver.',
  'beleid-weigert': 'Kijk SPF, DKIM en DMARC van de afzender na.',
  'adres-geweigerd': 'Verbeter uw e-mailadres bij Mensen.',
  'adres-ongeldig': 'Verbeter uw e-mailadres bij Mensen.',
  'bericht-geweigerd': 'Kijk in het log van de mailserver.',
  later: 'Probeer het over een kwartier nog eens.',
  'postvak-vol': 'Maak uw mailbox leeg.',
  'notify-sleutel': 'Maak een nieuwe sleutel bij NotifyNL (API-integratie) en zet die in NOTIFY_API_KEY.',
  'notify-klok': 'Zet de klok van de server gelijk: NotifyNL neemt niet meer dan 30 seconden verschil.',
  'notify-niet-toegestaan': 'Haal de dienst bij NotifyNL uit de proefstand, en zet deze manier daar aan.',
  'notify-sjabloon':
    'Kijk bij NotifyNL of het sjabloon bestaat, en of het alleen ((onderwerp)) en ((tekst)) vraagt.',
  'notify-regio': 'Zet de sjablonen van uw regio in het bestand van NOTIFY_SJABLONEN.',
  'notify-instellingen': 'Verbeter de instellingen die hierboven staan, en start de worker opnieuw.',
  'notify-te-snel': 'Wacht een minuut en probeer het nog eens.',
  'notify-daglimiet': 'Vraag NotifyNL om een hogere grens. Morgen gaat het weer.',
  'notify-storing': 'Kijk op de statuspagina van NotifyNL, en probeer het straks nog eens.',
  'notify-weigert': 'Kijk of NOTIFY_URL klopt.',
  'notify-geen-verbinding': 'Kijk of NOTIFY_URL klopt, en of de firewall het adres toelaat.',
  'notify-onvindbaar': 'Kijk of de naam in NOTIFY_URL klopt.',
  'notify-geen-antwoord': 'Kijk of de firewall het adres toelaat, en probeer het straks nog eens.',
  'notify-verbroken': 'Probeer het straks nog eens.',
  'notify-certificaat': 'Kijk of NOTIFY_URL klopt. Noem een eigen CA in NODE_EXTRA_CA_CERTS.',
  'notify-e-mailadres': 'Verbeter uw e-mailadres bij Mensen.',
  'notify-niet-bezorgd': 'Verbeter uw e-mailadres bij Mensen.',
  'notify-tijdelijk': 'Kijk of uw mailbox vol is.',
  'notify-technisch': 'Probeer het straks nog eens.',
};

/** What went wrong with a test message and what to do, in sentences: by its code, or by what the carrier said afterwards. */
export function watErMisging(foutcode: string | null, stand: string | null): string {
  const code = foutcode ?? misluktdoor(stand);
  if (code === null) return stand === null ? '' : `Het ging mis (${stand}).`;
  const doen = Object.hasOwn(DOEN, code) ? ` ${DOEN[code] ?? ''}` : '';
  return `${foutzin(code)}${doen}`;
}
