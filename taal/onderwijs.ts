import type { Onderwijssoort } from '../domain/melding';
import { metHoofdletter } from './zin';

/** A kind of education, written out. */
export const ONDERWIJSNAAM: Record<Onderwijssoort, string> = {
  po: 'basisonderwijs',
  sbo: 'speciaal basisonderwijs',
  so: 'speciaal onderwijs',
  vo: 'voortgezet onderwijs',
  pro: 'praktijkonderwijs',
  vso: 'voortgezet speciaal onderwijs',
  mbo: 'middelbaar beroepsonderwijs',
};

/** A kind of education as a label. */
export const ONDERWIJSLABEL: Record<Onderwijssoort, string> = metHoofdletter(ONDERWIJSNAAM);

/** A kind of education that comes from a row; an unknown one as it stands there. */
export function onderwijsnaam(soort: string): string {
  return Object.hasOwn(ONDERWIJSNAAM, soort) ? ONDERWIJSNAAM[soort as Onderwijssoort] : soort;
}
