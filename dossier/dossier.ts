import { sql } from 'kysely';
import { leesAankondigingen } from './aankondigingen';
import { leesCasuslijst, telCasuslijst } from './casuslijst';
import type { Database } from './database';
import { leesNieuws, noteerGezien } from './gezien';
import { leesInzage, leesKijkers, logInzage, zagEerder } from './inzage';
import { leesKlok } from './klokregels';
import {
  findWorkflowId,
  isVastgelegd,
  leesCasus,
  leesCasussen,
  leesGesloten,
  leesKenmerken,
  leesLaatsteVanKind,
} from './read';
import { reachableOn, type OnDatabase } from './reachable';
import { leesRegiobeeld } from './regiobeeld';
import { telPerFase, telWerk } from './tellingen';
import { leesBerichten } from './uitbak';
import { telCasussenPerHouder, telWerklast } from './werklast';
import { leesWerk } from './werkregels';
import { leesTijdlijn, leesTijdlijnTerug } from './tijdlijn';
import { zoekCasussen, zoekOpNaam } from './zoeken';

export { DossierUnreachable } from './reachable';

/** What can be asked of the dossier, on one database; what takes a reach tells nothing of what lies outside it. Every time that goes out is a canonical moment (UTC). */
export interface DossierReader {
  readonly findWorkflowId: OnDatabase<typeof findWorkflowId>;
  readonly isVastgelegd: OnDatabase<typeof isVastgelegd>;
  readonly leesCasus: OnDatabase<typeof leesCasus>;
  readonly leesCasussen: OnDatabase<typeof leesCasussen>;
  readonly leesGesloten: OnDatabase<typeof leesGesloten>;
  readonly leesCasuslijst: OnDatabase<typeof leesCasuslijst>;
  readonly telCasuslijst: OnDatabase<typeof telCasuslijst>;
  readonly leesKenmerken: OnDatabase<typeof leesKenmerken>;
  readonly leesLaatsteVanKind: OnDatabase<typeof leesLaatsteVanKind>;
  readonly leesTijdlijn: OnDatabase<typeof leesTijdlijn>;
  readonly leesTijdlijnTerug: OnDatabase<typeof leesTijdlijnTerug>;
  readonly leesBerichten: OnDatabase<typeof leesBerichten>;
  readonly leesWerk: OnDatabase<typeof leesWerk>;
  readonly telWerk: OnDatabase<typeof telWerk>;
  readonly telWerklast: OnDatabase<typeof telWerklast>;
  readonly telCasussenPerHouder: OnDatabase<typeof telCasussenPerHouder>;
  readonly telPerFase: OnDatabase<typeof telPerFase>;
  readonly leesKlok: OnDatabase<typeof leesKlok>;
  readonly leesAankondigingen: OnDatabase<typeof leesAankondigingen>;
  readonly leesNieuws: OnDatabase<typeof leesNieuws>;
  readonly noteerGezien: OnDatabase<typeof noteerGezien>;
  readonly zoekCasussen: OnDatabase<typeof zoekCasussen>;
  readonly zoekOpNaam: OnDatabase<typeof zoekOpNaam>;
  readonly leesRegiobeeld: OnDatabase<typeof leesRegiobeeld>;
  readonly logInzage: OnDatabase<typeof logInzage>;
  readonly leesInzage: OnDatabase<typeof leesInzage>;
  readonly leesKijkers: OnDatabase<typeof leesKijkers>;
  readonly zagEerder: OnDatabase<typeof zagEerder>;
  /** Resolves when the database answers and has been migrated. */
  readonly answers: () => Promise<void>;
}

/** The reader of a database. Whatever goes wrong rejects as `DossierUnreachable`, with the reason as its cause. */
export function dossierReader(db: Database): DossierReader {
  const onDatabase = reachableOn(db);
  return {
    findWorkflowId: onDatabase(findWorkflowId),
    isVastgelegd: onDatabase(isVastgelegd),
    leesCasus: onDatabase(leesCasus),
    leesCasussen: onDatabase(leesCasussen),
    leesGesloten: onDatabase(leesGesloten),
    leesCasuslijst: onDatabase(leesCasuslijst),
    telCasuslijst: onDatabase(telCasuslijst),
    leesKenmerken: onDatabase(leesKenmerken),
    leesLaatsteVanKind: onDatabase(leesLaatsteVanKind),
    leesTijdlijn: onDatabase(leesTijdlijn),
    leesTijdlijnTerug: onDatabase(leesTijdlijnTerug),
    leesBerichten: onDatabase(leesBerichten),
    leesWerk: onDatabase(leesWerk),
    telWerk: onDatabase(telWerk),
    telWerklast: onDatabase(telWerklast),
    telCasussenPerHouder: onDatabase(telCasussenPerHouder),
    telPerFase: onDatabase(telPerFase),
    leesKlok: onDatabase(leesKlok),
    leesAankondigingen: onDatabase(leesAankondigingen),
    leesNieuws: onDatabase(leesNieuws),
    noteerGezien: onDatabase(noteerGezien),
    zoekCasussen: onDatabase(zoekCasussen),
    zoekOpNaam: onDatabase(zoekOpNaam),
    leesRegiobeeld: onDatabase(leesRegiobeeld),
    logInzage: onDatabase(logInzage),
    leesInzage: onDatabase(leesInzage),
    leesKijkers: onDatabase(leesKijkers),
    zagEerder: onDatabase(zagEerder),
    answers: onDatabase(async (database) => {
      await sql`select 1 from casus limit 1`.execute(database);
    }),
  };
}
