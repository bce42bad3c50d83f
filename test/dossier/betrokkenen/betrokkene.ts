import type { Betrokkenegegevens } from '../../../dossier/betrokkenen/betrokkene';

/** A parent of whom nothing is special. */
export const OUDER: Betrokkenegegevens = {
  soort: 'ouder-met-gezag',
  naam: 'Fatima Yilmaz',
  relatie: 'moeder',
  woontBij: true,
  taal: 'tr',
  tolk: true,
  voorkeur: 'brief',
  email: null,
  telefoon: '06 12 34 56 78',
  adres: 'Dorpsstraat 1\n9711 AB Groningen',
  van: '2026-09-07',
  tot: null,
};
