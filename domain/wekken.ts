import type { Casus } from './casus';
import { taaktermijn } from './taken';
import { lopendeTermijnen, type Klokmoment, type Termijn } from './termijnen';
import { inAmsterdam, naarEpoch, vanEpoch, type Moment } from './tijd';

/** The next moment of the clock, and when the case is woken for it. */
export interface Wekker extends Klokmoment {
  /** `op`, or some minutes later where the work of the clock is spread. Everything that has passed by then is done then. */
  readonly gewektOp: Moment;
}

/**
 * When a case must be woken next and for what, while it may be woken this much later for terms of whole days; null when
 * nothing is to come. Terms keep their own instant however late the case is woken.
 */
export function wekker(casus: Casus, uitstelMs: number): Wekker | null {
  const termijnen = lopendeTermijnen(casus);
  const [eerste, ...rest] = termijnen;
  if (eerste === undefined) return null;
  let gewektOp = wekmoment(casus, eerste, uitstelMs);
  for (const termijn of rest) {
    if (termijn.op >= gewektOp) break;
    const eerder = wekmoment(casus, termijn, uitstelMs);
    if (eerder < gewektOp) gewektOp = eerder;
  }
  return { op: eerste.op, gewektOp, termijnen: termijnen.filter(({ op }) => op <= gewektOp) };
}

function wekmoment(casus: Casus, termijn: Termijn, uitstelMs: number): Moment {
  return uitstelMs > 0 && magWachten(casus, termijn)
    ? vanEpoch(naarEpoch(termijn.op) + uitstelMs)
    : termijn.op;
}

/** True for a term at 00:00 or 07:00, where those of thousands of cases meet; one that is told in hours comes to the second. */
function magWachten(casus: Casus, termijn: Termijn): boolean {
  if ('taak' in termijn && 'uren' in taaktermijn(casus, termijn.taak)) return false;
  return /T0[07]:00:00[+-]/.test(inAmsterdam(termijn.op));
}
