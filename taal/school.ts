import type { Fase, Klokstap } from '../domain/fase';
import type { Gebruiker } from '../domain/gebruiker';
import { FASELABEL, FASE_UITLEG } from './fasen';

/** What goes on in a phase as a school reads it: what it means for the school. */
const FASE_VOOR_SCHOOL: Record<Fase, string> = {
  schoolregie:
    'Uw school heeft de regie. Zoek met het gezin naar een oplossing en meld iedere week hoe het gaat.',
  casusregie: 'De casusregisseur heeft de regie. Uw school doet mee met de aanpak.',
  doorbraak: 'Het doorbraakteam maakt aan tafel afspraken met het gezin. Uw school zit mee aan tafel.',
  arbitrage: 'Een commissie beslist als de ouders instemmen. Uw school hoort wat er wordt beslist.',
  om: 'De leerplichtambtenaar bekijkt wat er nodig is. Uw school blijft meedenken over onderwijs dat past.',
  nazorg:
    'Het kind gaat weer naar school. Let op of dat zo blijft, en meld het meteen als het kind weer thuiszit.',
  gesloten: 'De casus is dicht. Er verandert niets meer.',
};

const STAP_VOOR_SCHOOL: Record<Klokstap, string> = {
  casusregie: 'De casusregisseur neemt de regie over van uw school',
  doorbraak: 'De casusregisseur roept het doorbraakteam bij elkaar',
  arbitrage: 'De ouders krijgen een arbitrageverzoek',
};

/** True for whoever reads as a school. */
export function leestAlsSchool({ rol }: Pick<Gebruiker, 'rol'>): boolean {
  return rol === 'school' || rol === 'systeem';
}

/** What goes on in a phase, for whoever reads it. */
export function faseUitleg(fase: Fase, lezer: Pick<Gebruiker, 'rol'>): string {
  return leestAlsSchool(lezer) ? FASE_VOOR_SCHOOL[fase] : FASE_UITLEG[fase];
}

/** A step of the ladder that the clock takes, for whoever reads it. */
export function stapzin(naar: Klokstap, lezer: Pick<Gebruiker, 'rol'>): string {
  return leestAlsSchool(lezer) ? STAP_VOOR_SCHOOL[naar] : `${FASELABEL[naar]} begint`;
}
