import { datumVan, vanKloktijd, type Datum, type Moment } from './tijd';
import { isWerkdag, ochtendVanaf } from './werkdagen';

/**
 * When something may go to people that was ready at a moment: at once between 07:00 and 20:00 Europe/Amsterdam on a
 * working day, else at 07:00 on the next one. What is urgent goes at once, whatever the clock says.
 */
export function verzendtijd(nu: Moment, dringend: boolean): Moment {
  if (dringend) return nu;
  const dag = datumVan(nu);
  return isWerkdag(dag) && nu >= opKlok(dag, '07:00') && nu < opKlok(dag, '20:00') ? nu : ochtendVanaf(nu);
}

function opKlok(dag: Datum, tijd: string): Moment {
  const op = vanKloktijd(`${dag}T${tijd}`);
  if (op === null) throw new RangeError(`${dag} is not a date`);
  return op;
}
