import type { Stukdoel } from './schema';

/**
 * On which legal ground the file goes to each (rule 6: statutory recipients get it whatever the consent). Written without
 * the text of the law beside it: docs/juridisch.md asks a jurist to look at it before the first file goes out.
 */
export const GRONDSLAG: Record<Stukdoel, string> = {
  om: 'Leerplichtwet 1969, artikel 22, en artikel 6 lid 1 onder e van de AVG: onderzoek van de leerplichtambtenaar en proces-verbaal aan de officier van justitie. Toestemming van het gezin is hiervoor niet nodig.',
  rvdk: 'Jeugdwet, artikel 2.4 en 3.1, en artikel 6 lid 1 onder e van de AVG: verzoek tot onderzoek aan de Raad voor de Kinderbescherming. Toestemming van het gezin is hiervoor niet nodig.',
};
