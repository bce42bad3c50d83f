import type { Aanbod } from '../domain/casus';
import { AANBODSOORT } from './antwoorden';
import { hoofdletter } from './zin';

/** What an offer is called: what it is and by whom, unless whoever reads may not know that. */
export function aanbodnaam({
  soort,
  aanbieder,
  afgeschermd,
}: Pick<Aanbod, 'soort' | 'aanbieder' | 'afgeschermd'>): string {
  return afgeschermd === true ? 'Aanbod' : `${hoofdletter(AANBODSOORT[soort])} bij ${aanbieder}`;
}
