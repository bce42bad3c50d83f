import { bereikbaar } from '../reachable';
import type { Database } from '../database';
import type { Gemeentekennis } from './checks';
import { leesMensen, leesScholen, leesWijzigingen, vindMens } from './read';
import { meldAfwezig, trekAfwezigheidIn, voegMensToe, wijzigMens, zetSchool } from './write';
import { verzetAfwezigheid } from './verzetten';

type Zonder<N, F> = F extends (...alle: infer A) => infer U
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
 * transaction. Everything rejects as `DossierOnbereikbaar` when the database is away.
 */
export interface Mensen {
  readonly lees: Zonder<1, typeof leesMensen>;
  readonly vind: Zonder<1, typeof vindMens>;
  readonly scholen: Zonder<1, typeof leesScholen>;
  readonly wijzigingen: Zonder<1, typeof leesWijzigingen>;
  readonly voegToe: Zonder<2, typeof voegMensToe>;
  readonly wijzig: Zonder<2, typeof wijzigMens>;
  readonly meldAfwezig: Zonder<1, typeof meldAfwezig>;
  readonly verzetAfwezigheid: Zonder<1, typeof verzetAfwezigheid>;
  readonly trekAfwezigheidIn: Zonder<1, typeof trekAfwezigheidIn>;
  readonly zetSchool: Zonder<2, typeof zetSchool>;
}

/** The people in a database. */
export function mensen(db: Database, kennis: Gemeentekennis): Mensen {
  const met =
    <R extends unknown[], U>(werk: (...rest: R) => Promise<U>) =>
    (...rest: R): Promise<U> =>
      bereikbaar(() => werk(...rest));
  return {
    lees: met((regio) => leesMensen(db, regio)),
    vind: met((regio, id) => vindMens(db, regio, id)),
    scholen: met((regio) => leesScholen(db, regio)),
    wijzigingen: met((...vraag) => leesWijzigingen(db, ...vraag)),
    voegToe: met((...wat) => voegMensToe(db, kennis, ...wat)),
    wijzig: met((...wat) => wijzigMens(db, kennis, ...wat)),
    meldAfwezig: met((...wat) => meldAfwezig(db, ...wat)),
    verzetAfwezigheid: met((...wat) => verzetAfwezigheid(db, ...wat)),
    trekAfwezigheidIn: met((...wat) => trekAfwezigheidIn(db, ...wat)),
    zetSchool: met((...wat) => zetSchool(db, kennis, ...wat)),
  };
}
