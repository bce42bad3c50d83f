import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { verwerkTerugmelding, type Terugmelding, type Verwerkt } from '../afgiften/terugmelding';
import { leesKanalen } from './ingesteld';
import { leesProeven, vraagProef, verwerkProefmelding } from './proef';

/**
 * The channels of the workers, test messages over them, and what carriers say afterwards. Everything rejects as
 * `DossierUnreachable` when the database is away.
 */
export interface Kanalen {
  readonly lees: OnDatabase<typeof leesKanalen>;
  readonly vraagProef: OnDatabase<typeof vraagProef>;
  readonly proeven: OnDatabase<typeof leesProeven>;
  readonly meldTerug: (terug: Terugmelding) => Promise<Verwerkt>;
}

/** The channels in a database. */
export function kanalen(db: Database): Kanalen {
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesKanalen),
    vraagProef: guarded(vraagProef),
    proeven: guarded(leesProeven),
    meldTerug: guarded(async (een, terug: Terugmelding): Promise<Verwerkt> =>
      (await verwerkProefmelding(een, terug.referentie, terug.stand))
        ? 'genoteerd'
        : verwerkTerugmelding(een, terug),
    ),
  };
}
