import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesCorvberichten, leesCorvxml } from './read';
import { legTerugmeldingVast, vraagCorvbericht } from './write';

/**
 * The requests for an inquiry to the Raad voor de Kinderbescherming, as messages for CORV, and what came back. Who may is
 * for who asks; what was asked for an activity makes (activities/justitie/). Everything rejects as `DossierUnreachable` when
 * the database is away.
 */
export interface Corvberichten {
  readonly lees: OnDatabase<typeof leesCorvberichten>;
  readonly xml: OnDatabase<typeof leesCorvxml>;
  readonly vraag: OnDatabase<typeof vraagCorvbericht>;
  readonly meld: OnDatabase<typeof legTerugmeldingVast>;
}

/** The messages of a database. */
export function corvberichten(db: Database): Corvberichten {
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesCorvberichten),
    xml: guarded(leesCorvxml),
    vraag: guarded(vraagCorvbericht),
    meld: guarded(legTerugmeldingVast),
  };
}
