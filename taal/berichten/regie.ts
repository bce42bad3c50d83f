import type { Casus } from '../../domain/casus';
import { FASENAAM } from '../fasen';
import { aan, type Concept } from './bericht';

/** Who leads from now on, or still in another phase, hears so; what they must do comes as tasks. */
export function regieGekregen(na: Casus): Concept {
  const { rol } = na.regie;
  const anders =
    rol === 'school' || rol === 'manager'
      ? ''
      : ' Kunt u dit niet doen? Vraag uw manager dan om iemand anders.';
  const tekst = `U heeft de regie in deze casus. De fase is nu ${FASENAAM[na.fase]}. Lees in de casus wat er is gedaan en welke taken er zijn.${anders}`;
  return aan(na.regie, 'regie-gekregen', `U heeft de regie: ${FASENAAM[na.fase]}`, tekst);
}

/** Something whoever leads must know. */
export function signaalAanRegie(na: Casus, onderwerp: string, tekst: string): Concept {
  return aan(na.regie, 'signaal', onderwerp, tekst);
}
