import type { Fase } from '../domain/fase';
import { metHoofdletter } from './zin';

/** What each phase is called in a sentence. */
export const FASENAAM: Record<Fase, string> = {
  schoolregie: 'schoolregie',
  casusregie: 'casusregie',
  doorbraak: 'doorbraak',
  arbitrage: 'arbitrage',
  om: 'Openbaar Ministerie',
  nazorg: 'nazorg',
  gesloten: 'gesloten',
};

/** A phase as a label. */
export const FASELABEL: Record<Fase, string> = metHoofdletter(FASENAAM);

/** What goes on in a phase, in one sentence. */
export const FASE_UITLEG: Record<Fase, string> = {
  schoolregie: 'De school heeft de regie en zoekt met het gezin naar een oplossing.',
  casusregie: 'De casusregisseur heeft de regie.',
  doorbraak: 'Het doorbraakteam maakt aan tafel afspraken met het gezin.',
  arbitrage: 'Een commissie beslist als de ouders instemmen.',
  om: 'De leerplichtambtenaar beslist of de zaak wordt doorgestuurd. De onderwijsvraag blijft open.',
  nazorg: 'Het kind gaat weer naar school. Iemand let op of dat zo blijft.',
  gesloten: 'De casus is dicht. Er verandert niets meer.',
};
