import type { ONDERWIJSSOORTEN } from '../domain/melding';
import type { Fase, Regierol } from '../domain/fase';
import type { Veroorzaker } from '../domain/gebeurtenis';
import type { Gebruikersrol } from '../domain/gebruiker';
import type { Ontvangerrol } from './berichten';

/** A role as the person is called. */
export const ROLNAAM: Record<Gebruikersrol | Veroorzaker | Ontvangerrol, string> = {
  school: 'school',
  systeem: 'systeem van de school',
  casusregisseur: 'casusregisseur',
  leerplichtambtenaar: 'leerplichtambtenaar',
  manager: 'manager',
  teamlid: 'lid van het doorbraakteam',
  bestuurder: 'bestuurder',
  beheerder: 'beheerder',
  privacyfunctionaris: 'privacyfunctionaris',
  lokaal: 'deze computer',
  klok: 'de klok',
  ouders: 'ouders',
  jongere: 'jongere',
  doorbraakteam: 'doorbraakteam',
  arbitragecommissie: 'arbitragecommissie',
  bestuurders: 'bestuurders',
};

/** A role as the person is called, for a role that comes from a row; an unknown one as it stands there. */
export function rolnaam(rol: string): string {
  return Object.hasOwn(ROLNAAM, rol) ? ROLNAAM[rol as keyof typeof ROLNAAM] : rol;
}

/** Who leads, as the subject of a sentence. */
export const DE_ROL: Record<Regierol, string> = {
  school: 'de school',
  casusregisseur: 'de casusregisseur',
  leerplichtambtenaar: 'de leerplichtambtenaar',
  manager: 'de manager',
};

export { FASELABEL } from './woorden';

/** What goes on in a phase, in one sentence. */
export const FASE_UITLEG: Record<Fase, string> = {
  schoolregie: 'De school heeft de regie en zoekt met het gezin naar een oplossing.',
  casusregie: 'De casusregisseur heeft de regie.',
  doorbraak: 'De casusregisseur zoekt met het doorbraakteam een doorbraak.',
  arbitrage: 'Een commissie beslist als de ouders instemmen.',
  om: 'De leerplichtambtenaar brengt de zaak naar het Openbaar Ministerie. De onderwijsvraag blijft open.',
  nazorg: 'Het kind gaat weer naar school. Iemand let op of dat zo blijft.',
  gesloten: 'De casus is dicht. Er verandert niets meer.',
};

/** A kind of education, written out. */
export const ONDERWIJSNAAM: Record<(typeof ONDERWIJSSOORTEN)[number], string> = {
  po: 'basisonderwijs',
  sbo: 'speciaal basisonderwijs',
  so: 'speciaal onderwijs',
  vo: 'voortgezet onderwijs',
  pro: 'praktijkonderwijs',
  vso: 'voortgezet speciaal onderwijs',
  mbo: 'middelbaar beroepsonderwijs',
};

/** Why a case closed, in words; a reason that is not in the list as it was given. */
export function sluitreden(reden: string): string {
  switch (reden) {
    case 'teruggekeerd':
      return 'het kind gaat weer naar school en de nazorg is voorbij';
    case 'verhuisd-buitenland':
      return 'het kind is naar het buitenland verhuisd';
    case 'niet-meer-leerplichtig':
      return 'de jongere is niet meer leerplichtig';
    case 'doorstroompunt':
      return 'het Doorstroompunt heeft de jongere overgenomen';
    case 'overleden':
      return 'het kind is overleden';
    case 'foutieve-melding':
      return 'de melding was een vergissing';
    default:
      return reden;
  }
}
