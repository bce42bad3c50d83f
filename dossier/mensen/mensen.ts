import { reachable } from '../reachable';
import type { Database } from '../database';
import type { Gemeentekennis } from './checks';
import { leesMensen, leesScholen, leesWijzigingen, vindMens } from './read';
import { meldAfwezig, trekAfwezigheidIn, voegMensToe, wijzigMens, zetSchool } from './write';
import { leesMailkeuze, zetMailkeuze } from './mailkeuze';
import { verzetAfwezigheid } from './verzetten';

type Without<N, F> = F extends (...alle: infer A) => infer U
  ? N extends 2
    ? A extends [unknown, unknown, ...infer R]
      ? (...rest: R) => U
      : never
    : A extends [unknown, ...infer R]
      ? (...rest: R) => U
      : never
  : never;

/**
 * The people, absences and schools of the regions. Every change stands in the history with who made it, in the same
 * transaction. Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Mensen {
  readonly lees: Without<1, typeof leesMensen>;
  readonly vind: Without<1, typeof vindMens>;
  readonly scholen: Without<1, typeof leesScholen>;
  readonly wijzigingen: Without<1, typeof leesWijzigingen>;
  readonly voegToe: Without<2, typeof voegMensToe>;
  readonly wijzig: Without<2, typeof wijzigMens>;
  readonly meldAfwezig: Without<1, typeof meldAfwezig>;
  readonly verzetAfwezigheid: Without<1, typeof verzetAfwezigheid>;
  readonly trekAfwezigheidIn: Without<1, typeof trekAfwezigheidIn>;
  readonly zetSchool: Without<2, typeof zetSchool>;
  readonly mailkeuze: Without<1, typeof leesMailkeuze>;
  readonly kiesMail: Without<1, typeof zetMailkeuze>;
}

/** The people in a database. */
export function mensen(db: Database, kennis: Gemeentekennis): Mensen {
  const guarded =
    <R extends unknown[], U>(work: (...rest: R) => Promise<U>) =>
    (...rest: R): Promise<U> =>
      reachable(() => work(...rest));
  return {
    lees: guarded((regio) => leesMensen(db, regio)),
    vind: guarded((regio, id) => vindMens(db, regio, id)),
    scholen: guarded((regio) => leesScholen(db, regio)),
    wijzigingen: guarded((...query) => leesWijzigingen(db, ...query)),
    voegToe: guarded((...what) => voegMensToe(db, kennis, ...what)),
    wijzig: guarded((...what) => wijzigMens(db, kennis, ...what)),
    meldAfwezig: guarded((...what) => meldAfwezig(db, ...what)),
    verzetAfwezigheid: guarded((...what) => verzetAfwezigheid(db, ...what)),
    trekAfwezigheidIn: guarded((...what) => trekAfwezigheidIn(db, ...what)),
    zetSchool: guarded((...what) => zetSchool(db, kennis, ...what)),
    mailkeuze: guarded((id) => leesMailkeuze(db, id)),
    kiesMail: guarded((...what) => zetMailkeuze(db, ...what)),
  };
}
