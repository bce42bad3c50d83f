/** Stands at the top of a mail that cannot wait. */
export const DRINGEND = 'Dit is dringend. Lees dit nu.';

/** On the button of a link. */
export const KNOPTEKST = 'Open de pagina';

/** Under every mail: why somebody gets it. */
export const WAAROM =
  'Deze e-mail is automatisch verstuurd door Doorbraak. Doorbraak volgt een kind dat niet naar school gaat, tot het weer naar school gaat.';

/** What a meeting is called in a calendar. */
export const AGENDATITEL = {
  doorbraaktafel: 'Doorbraaktafel',
  zitting: 'Zitting van de arbitragecommissie',
} as const;

/** Where whoever works in Doorbraak chooses how they get mail: path of the page. */
export const MIJN_MAIL = '/werkbak/mijn-mail';

/** Under a mail to who signs in to Doorbraak, as the text of the link to that page. */
export const KIES_MAIL = 'Kies zelf hoe u deze e-mails krijgt: meteen, een keer per dag of niet';
