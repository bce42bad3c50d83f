import type { Taak, Taaktype } from '../domain/taak';
import { inWoorden, tijdstipInWoorden } from '../domain/datumwoorden';
import { datumVan, middernacht, plusDagen, type Moment } from '../domain/tijd';

export { inWoorden, tijdstipInWoorden };

/** A due time in Dutch words, in Europe/Amsterdam. Midnight is told as the end of the day before. */
export function uiterlijkInWoorden(op: Moment): string {
  const datum = datumVan(op);
  if (middernacht(datum) === op) return `uiterlijk ${inWoorden(plusDagen(datum, -1))}`;
  return `uiterlijk ${tijdstipInWoorden(op)}`;
}

/** Beside a task that recurs, whose earlier round was answered after its last day (rule 5). */
export const NA_TE_LAAT = 'De vorige kwam te laat. Dit is al de volgende.';

/** What each task asks, as a title. */
export const TAAKTITEL: Record<Taaktype, string> = {
  'toestemming-vastleggen': 'Vraag toestemming en leg het antwoord vast',
  'eerste-actie': 'Zet de eerste actie en meld wat u deed',
  'jongere-horen': 'Hoor het kind en schrijf op wat het zegt',
  'doorbraaktafel-plannen': 'Plan de doorbraaktafel',
  'doorbraaktafel-vastleggen': 'Leg vast wat de doorbraaktafel opleverde',
  'arbitrageverzoek-uitreiken': 'Reik het arbitrageverzoek uit aan de ouders',
  'arbitrageverzoek-beantwoorden': 'Leg het antwoord van de ouders op het arbitrageverzoek vast',
  'commissie-samenstellen': 'Stel de arbitragecommissie samen',
  'zitting-plannen': 'Plan de zitting',
  'uitspraak-vastleggen': 'Leg de uitspraak vast',
  'aanvaarding-vastleggen': 'Leg vast of de ouders de uitspraak aanvaarden',
  'uitvoering-controleren': 'Controleer of de uitspraak is uitgevoerd',
  'plaatsing-afdwingen': 'Dwing de plaatsing af met uw mandaat',
  'proces-verbaal-verzenden': 'Beslis of u de zaak doorstuurt',
  'om-besluit-vastleggen': 'Leg het besluit van het Openbaar Ministerie vast',
  'om-uitkomst-vastleggen': 'Leg de uitkomst van de zitting vast',
  'voortgang-rapporteren': 'Rapporteer de voortgang',
  'afspraak-controleren': 'Controleer of de afspraak is nagekomen',
  'start-controleren': 'Controleer of het aanbod is begonnen',
  'terugkeer-bevestigen': 'Bevestig of het kind echt weer naar school gaat',
  'onderwijsvraag-bewaken': 'Bewaak dat de onderwijsvraag wordt opgelost',
  'nazorg-bevestigen': 'Bevestig dat het kind naar school blijft gaan',
  'bestuurlijk-besluit-vastleggen': 'Leg vast wat de bestuurders besluiten',
  'verwijsindex-melden': 'Meld het kind in de verwijsindex',
  'anders-bereiken': 'Bereik iemand bij wie berichten niet aankomen',
  'warme-overdracht': 'Draag het kind warm over aan wie het gaat helpen',
  'veiligheid-borgen': 'Zorg dat het kind veilig is en schrijf op wat u deed',
  'casus-toewijzen': 'Wijs de casus toe aan iemand',
};

/** A task as one line of a list. */
export function taakregel(taak: Taak): string {
  return `- ${TAAKTITEL[taak.type]} (${uiterlijkInWoorden(taak.uiterlijk)})`;
}
