import type { Casus } from './casus';
import { volgendeMoment } from './termijnen';
import type { Moment } from './tijd';
import { wijsToeUitRooster, zoektHouder, type Bezet } from './toewijzing';
import { verstrijk, type Stap } from './verstrijken';

/** How a case goes on outside a workflow. */
export interface Meeloper {
  /** Takes over a step; gives the case after it. */
  readonly neemOver: (stap: Stap) => Casus;
  /** Who could hold the case at a moment (rule 15); null: nobody is named. */
  readonly ruimte: (casus: Casus, op: Moment) => Bezet | null;
}

/** Takes every term up to and including a moment, waking at each of them as a running case does. */
export function loopTot(casus: Casus, op: Moment, meeloper: Meeloper): Casus {
  let bij = casus;
  for (
    let volgende = volgendeMoment(bij);
    volgende !== null && volgende.op <= op;
    volgende = volgendeMoment(bij)
  ) {
    bij = metHouder(meeloper.neemOver(verstrijk(bij, volgende.op)), volgende.op, meeloper);
  }
  return bij;
}

/** Gives a case that nobody in person holds a holder, where there is somebody (rule 15). */
export function metHouder(casus: Casus, op: Moment, { neemOver, ruimte }: Meeloper): Casus {
  if (!zoektHouder(casus)) return casus;
  const bezet = ruimte(casus, op);
  return bezet === null ? casus : neemOver(wijsToeUitRooster(casus, bezet, op));
}
