import type { Ontvangerrol } from '../../taal/berichten';
import type { Rol } from '../../domain/fase';
import type { ONDERWIJSSOORTEN } from '../../domain/melding';

/** Everybody who is told something or has work, as they stand in a sentence. */
export const ROLNAAM: Record<Ontvangerrol | Rol, string> = {
  school: 'de school',
  systeem: 'het systeem van de school',
  casusregisseur: 'de casusregisseur',
  leerplichtambtenaar: 'de leerplichtambtenaar',
  manager: 'de manager',
  ouders: 'de ouders',
  jongere: 'de jongere',
  doorbraakteam: 'het doorbraakteam',
  arbitragecommissie: 'de arbitragecommissie',
  bestuurders: 'de bestuurders',
};

/** Those that stand in the plural. */
export const MEERVOUD: ReadonlySet<Ontvangerrol | Rol> = new Set(['ouders', 'bestuurders']);

/** The kinds of education as people say them. */
export const ONDERWIJSNAAM: Record<(typeof ONDERWIJSSOORTEN)[number], string> = {
  po: 'Basisonderwijs (po)',
  sbo: 'Speciaal basisonderwijs (sbo)',
  so: 'Speciaal onderwijs (so)',
  vo: 'Voortgezet onderwijs (vo)',
  pro: 'Praktijkonderwijs (pro)',
  vso: 'Voortgezet speciaal onderwijs (vso)',
  mbo: 'Mbo',
};
