import type { Bericht } from './bericht';

/**
 * What somebody gets who may know no more than that there is news (rule 6). Which case it is about, and whom to ask, says
 * the envelope.
 */
export const VERWIJZING: Pick<Bericht, 'onderwerp' | 'tekst'> = {
  onderwerp: 'Er is nieuws in een casus',
  tekst:
    'Er is nieuws in een casus waar u bij betrokken bent. Zonder toestemming van het gezin delen wij hier niet meer. Neem contact met ons op.',
};

/** True for a text that says no more than that. */
export function isVerwijzing(tekst: string): boolean {
  return tekst.includes(VERWIJZING.tekst);
}
