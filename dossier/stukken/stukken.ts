import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesStukinhoud, leesStukken, vindStuk } from './read';
import { legOverhandigingVast, vraagStuk } from './write';

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
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesStukken),
    vind: guarded(vindStuk),
    inhoud: guarded(leesStukinhoud),
    vraag: guarded(vraagStuk),
    overhandig: guarded(legOverhandigingVast),
  };
}
