import { sql } from 'kysely';
import type { Database } from './database';
import { leesCasus, leesCasussen, leesTijdlijn, vindWorkflowId } from './lezen';
import { leesBerichten } from './uitbak';
import { leesTaken } from './werklijst';

type ZonderDatabase<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/** What can be asked of the dossier, on one database. Every time that goes out is a canonical moment (UTC). */
export interface Dossierlezer {
  readonly vindWorkflowId: ZonderDatabase<typeof vindWorkflowId>;
  readonly leesCasus: ZonderDatabase<typeof leesCasus>;
  readonly leesCasussen: ZonderDatabase<typeof leesCasussen>;
  readonly leesTijdlijn: ZonderDatabase<typeof leesTijdlijn>;
  readonly leesTaken: ZonderDatabase<typeof leesTaken>;
  readonly leesBerichten: ZonderDatabase<typeof leesBerichten>;
  /** Resolves when the database answers and has been migrated. */
  readonly antwoordt: () => Promise<void>;
}

/** The database of the dossier does not answer. */
export class DossierOnbereikbaar extends Error {
  override readonly name = 'DossierOnbereikbaar';

  constructor(oorzaak: unknown) {
    super('The dossier does not answer', { cause: oorzaak });
  }
}

/** The reader of a database. Whatever goes wrong in a read rejects as `DossierOnbereikbaar`, with the reason as its cause. */
export function dossierlezer(db: Database): Dossierlezer {
  const met =
    <R extends unknown[], U>(lees: (db: Database, ...rest: R) => Promise<U>) =>
    async (...rest: R): Promise<U> => {
      try {
        return await lees(db, ...rest);
      } catch (fout) {
        throw new DossierOnbereikbaar(fout);
      }
    };
  return {
    vindWorkflowId: met(vindWorkflowId),
    leesCasus: met(leesCasus),
    leesCasussen: met(leesCasussen),
    leesTijdlijn: met(leesTijdlijn),
    leesTaken: met(leesTaken),
    leesBerichten: met(leesBerichten),
    antwoordt: met(async (database) => {
      await sql`select 1 from casus limit 1`.execute(database);
    }),
  };
}
