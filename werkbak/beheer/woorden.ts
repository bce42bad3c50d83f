import type { Bevindingsoort, Herstelwijze } from '../../domain/bewaking/bevinding';

/** Where the page is. */
export const BEHEERPAD = '/werkbak/beheer';

/** What was found, and what a person does about it. */
export interface Uitleg {
  readonly wat: string;
  readonly doen: string;
}

const VANZELF =
  'De bewaker herstelt dit zelf. Staat het hier nog na een uur? Kijk in het logboek van de worker.';
const KIES =
  'De bewaker kiest niet. Vergelijk de versies, lees het dossier, en volg docs/bewaker.md onder "Two versions".';

export const UITLEG: Readonly<Record<Bevindingsoort, Uitleg>> = {
  'geen-workflow': { wat: 'De casus staat open in het dossier, maar loopt niet in Temporal.', doen: VANZELF },
  'dossier-achter': {
    wat: 'Het dossier mist gebeurtenissen die er al in stonden. Vaak is er een oudere kopie teruggezet.',
    doen: VANZELF,
  },
  'schrijver-wacht': { wat: 'De casus wacht om naar het dossier te schrijven.', doen: VANZELF },
  'te-laat': { wat: 'Een termijn is voorbij en de casus deed nog niets.', doen: VANZELF },
  dubbel: { wat: 'Dit kind heeft twee open casussen.', doen: KIES },
  'temporal-achter': {
    wat: 'Het dossier weet meer dan Temporal. Vaak is er een oudere kopie van Temporal teruggezet.',
    doen: `Is wat Temporal heeft het begin van het dossier? Dan begint de bewaker de casus opnieuw vanuit het dossier. Anders staat hieronder waarom niet. ${KIES}`,
  },
  'inhoud-verschilt': { wat: 'Temporal en het dossier zeggen iets anders over deze casus.', doen: KIES },
  'loopt-vast': {
    wat: 'De casus gaat niet verder en geeft geen antwoord.',
    doen: 'Open de casus in Temporal en lees de fout. Kwam er net een nieuwe versie? Ga terug naar de vorige.',
  },
  'activiteit-hapert': {
    wat: 'Iets wat de casus moet doen, lukt steeds niet.',
    doen: 'Open de casus in Temporal en lees de fout bij de activiteit.',
  },
  'keten-gebroken': {
    wat: 'Het dossier van deze casus is buiten Doorbraak om veranderd.',
    doen: 'Laat npm run controleer zien wat. Zet de rij terug uit een kopie, en zoek uit wie dit deed.',
  },
  'post-staat-stil': {
    wat: 'Berichten blijven liggen zonder dat iemand ze oppakt.',
    doen: 'Kijk of een worker loopt, en of postbode-0 loopt in Temporal. De pagina Post zegt waar ze op wachten.',
  },
  'te-veel-tegelijk': {
    wat: 'Er ontbreekt zo veel tegelijk dat er iets anders mis is. De bewaker herstelt nu niets.',
    doen: 'Kijk of de adressen van Temporal en van het dossier kloppen. Klopt alles, en is er een oudere kopie teruggezet? Laat de bewaker dan herstellen.',
  },
};

/** What the watchdog did by itself. */
export const GEDAAN: Readonly<Record<Herstelwijze, string>> = {
  herstart: 'De casus is weer gestart vanuit het dossier.',
  herschrijf:
    'Het dossier is aangevuld. Berichten daarvan staan er als verzonden: of ze aankwamen, is niet te zien.',
  wek: 'De casus is gewekt.',
  vervang: 'De oudere casus in Temporal is beëindigd. De casus is weer gestart vanuit het dossier.',
};

/** Where a version stands. */
export const WAAR = { temporal: 'Temporal', dossier: 'Dossier' } as const;
