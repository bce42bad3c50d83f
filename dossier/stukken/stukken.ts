import type { Database } from '../database';
import { reachable } from '../reachable';
import { leesStukinhoud, leesStukken, vindStuk } from './read';
import { legOverhandigingVast, vraagStuk } from './write';

type OnDatabase<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/**
 * The files of cases for OM and RvdK, and to whom they were handed over. Who may is for who asks; what was asked for an
 * activity makes (activities/justitie/). Everything rejects as `DossierUnreachable` when the database is away.
 */
export interface Stukken {
  readonly lees: OnDatabase<typeof leesStukken>;
  readonly vind: OnDatabase<typeof vindStuk>;
  readonly inhoud: OnDatabase<typeof leesStukinhoud>;
  readonly vraag: OnDatabase<typeof vraagStuk>;
  readonly overhandig: OnDatabase<typeof legOverhandigingVast>;
}

/** The stukken of a database. */
export function stukken(db: Database): Stukken {
  const guarded =
    <R extends unknown[], U>(work: (db: Database, ...rest: R) => Promise<U>) =>
    (...rest: R): Promise<U> =>
      reachable(() => work(db, ...rest));
  return {
    lees: guarded(leesStukken),
    vind: guarded(vindStuk),
    inhoud: guarded(leesStukinhoud),
    vraag: guarded(vraagStuk),
    overhandig: guarded(legOverhandigingVast),
  };
}
