import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesDeel, leesDocumenten } from './read';
import { bewaarDocument, ruimLosseOp, verwijderLos } from './write';

/**
 * The documents beside the files of cases, each bound to its event by its id and hash. Who may is for who asks. Everything
 * rejects as `DossierUnreachable` when the database is away.
 */
export interface Documenten {
  readonly lees: OnDatabase<typeof leesDocumenten>;
  readonly deel: OnDatabase<typeof leesDeel>;
  readonly bewaar: OnDatabase<typeof bewaarDocument>;
  readonly verwijderLos: OnDatabase<typeof verwijderLos>;
  readonly ruimLosseOp: OnDatabase<typeof ruimLosseOp>;
}

/** The documents of a database. */
export function documenten(db: Database): Documenten {
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesDocumenten),
    deel: guarded(leesDeel),
    bewaar: guarded(bewaarDocument),
    verwijderLos: guarded(verwijderLos),
    ruimLosseOp: guarded(ruimLosseOp),
  };
}
