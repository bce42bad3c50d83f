import type { Casus } from '../../domain/casus';
import { FASENAAM } from '../fasen';
import { aan, type Concept } from './bericht';

/** Who leads from now on hears so. */
export function regieGekregen(na: Casus): Concept {
  const tekst = `U heeft de regie in de fase ${FASENAAM[na.fase]}.`;
  return aan(na.regie, 'regie-gekregen', `U heeft nu de regie: ${FASENAAM[na.fase]}`, tekst);
}

/** Something whoever leads must know. */
export function signaalAanRegie(na: Casus, onderwerp: string, tekst: string): Concept {
  return aan(na.regie, 'signaal', onderwerp, tekst);
}
