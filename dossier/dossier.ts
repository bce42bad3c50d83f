import { sql } from 'kysely';
import type { Database } from './database';
import { leesInzage, logInzage } from './inzage';
import { leesKlok } from './klokregels';
import { isVastgelegd, leesCasus, leesCasussen, leesTijdlijn, vindWorkflowId } from './read';
import { leesRegiobeeld } from './regiobeeld';
import { telPerFase, telWerk } from './tellingen';
import { leesBerichten } from './uitbak';
import { leesWerk } from './werkregels';
import { leesTijdlijnTerug } from './tijdlijn';
import { zoekCasussen } from './zoeken';

type ZonderDatabase<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/** What can be asked of the dossier, on one database; what takes a reach tells nothing of what lies outside it. Every time that goes out is a canonical moment (UTC). */
export interface Dossierlezer {
  readonly vindWorkflowId: ZonderDatabase<typeof vindWorkflowId>;
  readonly isVastgelegd: ZonderDatabase<typeof isVastgelegd>;
  readonly leesCasus: ZonderDatabase<typeof leesCasus>;
  readonly leesCasussen: ZonderDatabase<typeof leesCasussen>;
  readonly leesTijdlijn: ZonderDatabase<typeof leesTijdlijn>;
  readonly leesTijdlijnTerug: ZonderDatabase<typeof leesTijdlijnTerug>;
  readonly leesBerichten: ZonderDatabase<typeof leesBerichten>;
  readonly leesWerk: ZonderDatabase<typeof leesWerk>;
  readonly telWerk: ZonderDatabase<typeof telWerk>;
  readonly telPerFase: ZonderDatabase<typeof telPerFase>;
  readonly leesKlok: ZonderDatabase<typeof leesKlok>;
  readonly zoekCasussen: ZonderDatabase<typeof zoekCasussen>;
  readonly leesRegiobeeld: ZonderDatabase<typeof leesRegiobeeld>;
  readonly logInzage: ZonderDatabase<typeof logInzage>;
  readonly leesInzage: ZonderDatabase<typeof leesInzage>;
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

/** The reader of a database. Whatever goes wrong rejects as `DossierOnbereikbaar`, with the reason as its cause. */
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
    isVastgelegd: met(isVastgelegd),
    leesCasus: met(leesCasus),
    leesCasussen: met(leesCasussen),
    leesTijdlijn: met(leesTijdlijn),
    leesTijdlijnTerug: met(leesTijdlijnTerug),
    leesBerichten: met(leesBerichten),
    leesWerk: met(leesWerk),
    telWerk: met(telWerk),
    telPerFase: met(telPerFase),
    leesKlok: met(leesKlok),
    zoekCasussen: met(zoekCasussen),
    leesRegiobeeld: met(leesRegiobeeld),
    logInzage: met(logInzage),
    leesInzage: met(leesInzage),
    antwoordt: met(async (database) => {
      await sql`select 1 from casus limit 1`.execute(database);
    }),
  };
}
