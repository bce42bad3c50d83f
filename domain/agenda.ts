import type { Casus } from './casus';
import type { Fase } from './fase';
import type { Taaktype } from './taak';
import { volgendeTermijn } from './termijnen';
import { datumVan, middernacht, plusDagen, type Datum, type Moment } from './tijd';

/** What stands in somebody's calendar: a task that is due, a step that the clock will take, or people who come together. */
export type Agendamoment =
  | { readonly wat: 'taak'; readonly taak: Taaktype; readonly geopendOp: Moment; readonly op: Moment }
  | { readonly wat: 'stap'; readonly naar: Fase; readonly op: Moment }
  | { readonly wat: 'doorbraaktafel' | 'zitting'; readonly op: Moment };

/** Why a case is in somebody's calendar. */
export interface Agendaplaats {
  /** True for who leads it, themselves or as a deputy. */
  readonly leidt: boolean;
  /** True for who leads it or sits at its table, while the table of this doorbraak sits. */
  readonly aanTafel: boolean;
}

/** A meeting stays in a calendar so many days after it was held. */
const BLIJFT_DAGEN = 31;

/**
 * What a case puts in the calendar of somebody besides their tasks: for who leads it the next step of the clock and the
 * hearing, for both the table. What is called off or took another moment is not there any more.
 */
export function agendamomenten(casus: Casus, { leidt, aanTafel }: Agendaplaats, nu: Moment): Agendamoment[] {
  if (casus.gesloten !== null) return [];
  const momenten: Agendamoment[] = [];
  const stap = leidt ? volgendeTermijn(casus) : null;
  if (stap !== null) momenten.push({ wat: 'stap', ...stap });
  const vanaf = middernacht(plusDagen(datumVan(nu), -BLIJFT_DAGEN));
  const bijeen = (wat: 'doorbraaktafel' | 'zitting', op: Moment | null | undefined): void => {
    if (op != null && op >= vanaf) momenten.push({ wat, op });
  };
  if (aanTafel) bijeen('doorbraaktafel', casus.doorbraaktafel?.tijdstip);
  if (leidt) bijeen('zitting', casus.arbitrage?.zitting);
  return momenten;
}

/** The whole day on which a term ends, where it ends at midnight: that day is over then. Null for a term of an hour. */
export function dagVan({ wat, op }: Agendamoment): Datum | null {
  const datum = datumVan(op);
  if (middernacht(datum) !== op) return null;
  // A step is told on the day that begins with it.
  return wat === 'stap' ? datum : plusDagen(datum, -1);
}
