import type { Opdrachtnaam } from '../../../domain/opdracht';
import { afsluiting } from './afsluiting';
import { afspraken } from './afspraken';
import { arbitrage } from './arbitrage';
import { bereiken } from './bereiken';
import { correctie } from './correctie';
import type { Formulier } from '../formulier';
import { gevaar } from './gevaar';
import { leerplicht } from './leerplicht';
import { om } from './om';
import { overdracht } from './overdracht';
import { regie } from './regie';
import { stem } from './stem';
import { tafel } from './tafel';
import { taken } from './taken';
import { terugkeer } from './terugkeer';
import { toestemming } from './toestemming';
import { verwijsindex } from './verwijsindex';
import { voortgang } from './voortgang';

/** The form of every command. */
export const FORMULIEREN: Record<Opdrachtnaam, Formulier> = {
  ...voortgang,
  ...toestemming,
  ...stem,
  ...gevaar,
  ...tafel,
  ...afspraken,
  ...regie,
  ...arbitrage,
  ...om,
  ...terugkeer,
  ...overdracht,
  ...leerplicht,
  ...correctie,
  ...afsluiting,
  ...bereiken,
  ...verwijsindex,
  ...taken,
};

/** Address of the form of a command in a case; `vooraf` fills in fields, such as which agreement it is about. */
export function opdrachtadres(
  casusnummer: string,
  opdracht: Opdrachtnaam,
  vooraf: Readonly<Record<string, string>> = {},
): string {
  const zoek = new URLSearchParams(vooraf).toString();
  return `/werkbak/casussen/${casusnummer}/opdrachten/${opdracht}${zoek === '' ? '' : `?${zoek}`}`;
}

/** Name of the query parameter with which a form is sent to be looked at before anything is done. */
export const EERST = 'eerst';
