import { sql } from 'kysely';
import { leesAankondigingen } from './aankondigingen';
import type { Database } from './database';
import { leesInzage, logInzage } from './inzage';
import { leesKlok } from './klokregels';
import { isVastgelegd, leesCasus, leesCasussen, leesKenmerken, findWorkflowId } from './read';
import { leesRegiobeeld } from './regiobeeld';
import { telPerFase, telWerk } from './tellingen';
import { leesBerichten } from './uitbak';
import { leesWerk } from './werkregels';
import { leesTijdlijn, leesTijdlijnTerug } from './tijdlijn';
import { zoekCasussen } from './zoeken';

type WithoutDatabase<F> = F extends (db: Database, ...rest: infer R) => infer U ? (...rest: R) => U : never;

/** What can be asked of the dossier, on one database; what takes a reach tells nothing of what lies outside it. Every time that goes out is a canonical moment (UTC). */
export interface DossierReader {
  readonly findWorkflowId: WithoutDatabase<typeof findWorkflowId>;
  readonly isVastgelegd: WithoutDatabase<typeof isVastgelegd>;
  readonly leesCasus: WithoutDatabase<typeof leesCasus>;
  readonly leesCasussen: WithoutDatabase<typeof leesCasussen>;
  readonly leesKenmerken: WithoutDatabase<typeof leesKenmerken>;
  readonly leesTijdlijn: WithoutDatabase<typeof leesTijdlijn>;
  readonly leesTijdlijnTerug: WithoutDatabase<typeof leesTijdlijnTerug>;
  readonly leesBerichten: WithoutDatabase<typeof leesBerichten>;
  readonly leesWerk: WithoutDatabase<typeof leesWerk>;
  readonly telWerk: WithoutDatabase<typeof telWerk>;
  readonly telPerFase: WithoutDatabase<typeof telPerFase>;
  readonly leesKlok: WithoutDatabase<typeof leesKlok>;
  readonly leesAankondigingen: WithoutDatabase<typeof leesAankondigingen>;
  readonly zoekCasussen: WithoutDatabase<typeof zoekCasussen>;
  readonly leesRegiobeeld: WithoutDatabase<typeof leesRegiobeeld>;
  readonly logInzage: WithoutDatabase<typeof logInzage>;
  readonly leesInzage: WithoutDatabase<typeof leesInzage>;
  /** Resolves when the database answers and has been migrated. */
  readonly answers: () => Promise<void>;
}

/** The database of the dossier does not answer. */
export class DossierUnreachable extends Error {
  override readonly name = 'DossierUnreachable';

  constructor(cause: unknown) {
    super('The dossier does not answer', { cause });
  }
}

/** The reader of a database. Whatever goes wrong rejects as `DossierUnreachable`, with the reason as its cause. */
export function dossierReader(db: Database): DossierReader {
  const onDatabase =
    <R extends unknown[], U>(read: (db: Database, ...rest: R) => Promise<U>) =>
    async (...rest: R): Promise<U> => {
      try {
        return await read(db, ...rest);
      } catch (error) {
        throw new DossierUnreachable(error);
      }
    };
  return {
    findWorkflowId: onDatabase(findWorkflowId),
    isVastgelegd: onDatabase(isVastgelegd),
    leesCasus: onDatabase(leesCasus),
    leesCasussen: onDatabase(leesCasussen),
    leesKenmerken: onDatabase(leesKenmerken),
    leesTijdlijn: onDatabase(leesTijdlijn),
    leesTijdlijnTerug: onDatabase(leesTijdlijnTerug),
    leesBerichten: onDatabase(leesBerichten),
    leesWerk: onDatabase(leesWerk),
    telWerk: onDatabase(telWerk),
    telPerFase: onDatabase(telPerFase),
    leesKlok: onDatabase(leesKlok),
    leesAankondigingen: onDatabase(leesAankondigingen),
    zoekCasussen: onDatabase(zoekCasussen),
    leesRegiobeeld: onDatabase(leesRegiobeeld),
    logInzage: onDatabase(logInzage),
    leesInzage: onDatabase(leesInzage),
    answers: onDatabase(async (database) => {
      await sql`select 1 from casus limit 1`.execute(database);
    }),
  };
}
