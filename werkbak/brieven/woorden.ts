import type { Belet, Terugzetreden } from '../../dossier/brieven/brief';

/** Why a letter cannot be printed, and what to do. */
export const BELET: Record<Belet, string> = {
  'geen-adres': 'Er is geen postadres meer. Vul het in bij de casus, of haal de brief van de lijst.',
  'niet-aangeschreven': 'Deze persoon krijgt geen brieven meer over dit kind. Haal de brief van de lijst.',
};

/** Why a letter goes back on the list. */
export const TERUGZETREDEN: Record<Terugzetreden, string> = {
  'niet-verzonden': 'De brief is toch niet verzonden',
  'verkeerde-brief': 'Ik koos de verkeerde brief',
  'verkeerd-adres': 'Het adres op de brief klopt niet',
  'slechte-afdruk': 'De afdruk is niet goed',
};

/** A number of letters in a sentence. */
export function zoveelBrieven(aantal: number): string {
  return aantal === 1 ? '1 brief' : `${aantal} brieven`;
}
