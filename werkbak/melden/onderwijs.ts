import type { Onderwijssoort } from '../../domain/melding';
import type { Getypt } from '../formulier/velden';

/** The kind of education of each school that gives only one, by its BRIN. */
export type Schoolsoorten = ReadonlyMap<string, Onderwijssoort>;

/** Answer for a school that is not in the list. */
export const ANDERE_SCHOOL = 'andere';
/** Field that goes along: the school whose kind of education was filled in, so that it goes when the school does. */
export const SOORT_VAN = '_soortvan';

/**
 * The answers with the kind of education of the school that was chosen, where nobody chose one and the school gives one
 * kind. What was filled in from a school that is not chosen any more is filled in anew; what somebody chose stays.
 */
export function vulOnderwijsIn(getypt: Getypt, soorten: Schoolsoorten): Getypt {
  const { onderwijssoort: gekozen = '', [SOORT_VAN]: uit = '' } = getypt;
  const school = brinVan(getypt);
  const vanEerdere = uit !== '' && uit !== school && gekozen === soorten.get(uit);
  if (gekozen !== '' && !vanEerdere) return getypt;
  const soort = soorten.get(school);
  return { ...getypt, onderwijssoort: soort ?? '', [SOORT_VAN]: soort === undefined ? '' : school };
}

function brinVan({ school = '', brin = '' }: Getypt): string {
  return school === ANDERE_SCHOOL ? brin.trim().toUpperCase() : school;
}
