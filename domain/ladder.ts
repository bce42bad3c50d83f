import type { Casus } from './casus';
import { KLOKSTAPPEN, trede, type Klokstap } from './fase';
import type { Aanleiding } from './gebeurtenis';
import { momentBijDagenThuis } from './telling';
import { dagenTermijn, dagenTussen, datumVan, laatste, middernacht, plusDagen, type Moment } from './tijd';

/** When the clock takes a step of the ladder, and why then. */
export interface Stapmoment {
  readonly naar: Klokstap;
  readonly op: Moment;
  readonly aanleiding: Aanleiding;
}

/**
 * When a step is due by the rules, whether or not that has passed. Its own term counts days at home; a founded hope
 * holds back doorbraak (rule 3); an undone step comes again after its herbeoordeling and nothing holds it back (rule
 * 12); after the OM a fresh arbitrage starts, or none by the clock (rule 10). Null for a step that the clock does not take,
 * and for one by the count while the child attends.
 */
export function stapmoment(casus: Casus, naar: Klokstap): Stapmoment | null {
  const { termijnen } = casus.convenant;
  if (naar === 'arbitrage' && casus.hernieuwd !== null) {
    const { op, doorKlok } = casus.hernieuwd;
    return doorKlok
      ? { naar, op: dagenTermijn(op, termijnen.herbeoordeling), aanleiding: 'herbeoordeling' }
      : null;
  }
  const eigen = momentBijDagenThuis(casus, termijnen[naar]);
  if (eigen === null) return null;
  const ongedaan = casus.afgeschaald[naar];
  if (ongedaan !== undefined) {
    const opnieuw = dagenTermijn(ongedaan, termijnen.herbeoordeling);
    return { naar, op: laatste(eigen, opnieuw), aanleiding: opnieuw > eigen ? 'herbeoordeling' : 'termijn' };
  }
  if (naar === 'doorbraak' && casus.perspectief !== null) {
    const erna = middernacht(plusDagen(casus.perspectief.verwachtOp, 1));
    return { naar, op: laatste(eigen, erna), aanleiding: erna > eigen ? 'perspectief-verlopen' : 'termijn' };
  }
  return { naar, op: eigen, aanleiding: 'termijn' };
}

/**
 * The next step the clock takes, dated when it will fire: at its own instant, or now (the last event) when an event
 * found it passed (rule 1). Of steps at the same moment the highest: the others are passed on the way.
 */
export function volgendeStap(casus: Casus): Stapmoment | null {
  if (casus.terugkeer !== null || casus.gesloten !== null) return null;
  let volgende: Stapmoment | null = null;
  for (const naar of KLOKSTAPPEN) {
    if (trede(naar) <= trede(casus.bereikt)) continue;
    const stap = stapmoment(casus, naar);
    if (stap === null) continue;
    const op = laatste(stap.op, casus.laatste);
    if (volgende === null || op <= volgende.op) volgende = { ...stap, op };
  }
  return volgende;
}

/** Whole days between the moment a step was due and the moment it is taken; null when it is not late (rule 1). */
export function dagenVerlaat(casus: Casus, naar: Klokstap, op: Moment): number | null {
  const stap = stapmoment(casus, naar);
  if (stap === null || stap.op >= op) return null;
  return dagenTussen(datumVan(stap.op), datumVan(op));
}
