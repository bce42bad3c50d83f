import { sql } from 'kysely';
import { leesAankondigingen } from './aankondigingen';
import { leesBeurten } from './beurten/beurten';
import { leesPartijdagen } from './beurten/dagen';
import { leesCasuslijst, telCasuslijst } from './casuslijst';
import type { Database } from './database';
import { leesDubbelen, vindNietDubbel, zegNietDubbel } from './dubbelen/dubbelen';
import { leesNieuws, leesOngezien, noteerAllesGezien, noteerGezien } from './gezien';
import { leesInzage, leesKijkers, logInzage, telInzage, zagEerder, type Inzage } from './inzage';
import { leesKlok } from './klokregels';
import { leesBedenktijd } from './post/bedenktijd';
import {
  findWorkflowId,
  isVastgelegd,
  leesCasus,
  leesCasussen,
  leesGesloten,
  leesKenmerken,
  leesLaatsteVanKind,
  leesVanKind,
  telCasussen,
} from './read';
import { reachableOn, type OnDatabase } from './reachable';
import { leesRegiobeeld } from './regiobeeld';
import { leesDoorlooptellingen } from './spreiding';
import { telPerFase, telWerk } from './tellingen';
import { leesBerichten, telBerichten } from './uitbak';
import { telCasussenPerHouder, telWerklast } from './werklast';
import { leesTafels } from './tafels';
import { leesWerk } from './werkregels';
import { leesTijdlijn, leesTijdlijnTerug, telTijdlijn } from './tijdlijn';
import { leesAfgelopenToestemming } from './toestemmingen';
import { leesVermeldingen } from './vermeldingen';
import { leesLogregels, meldMislukt, ruimLogOp } from './verwerkingslog/logregels';
import { telGevonden, zoekCasussen, zoekOpNaam } from './zoeken';
import { leesWijzigingen, nummerOp } from './wijzigingen/wijzigingen';

export { DossierUnreachable } from './reachable';

/** What can be asked of the dossier, on one database; what takes a reach tells nothing of what lies outside it. Every time that goes out is a canonical moment (UTC). */
export interface DossierReader {
  readonly findWorkflowId: OnDatabase<typeof findWorkflowId>;
  readonly isVastgelegd: OnDatabase<typeof isVastgelegd>;
  readonly leesCasus: OnDatabase<typeof leesCasus>;
  readonly leesCasussen: OnDatabase<typeof leesCasussen>;
  readonly telCasussen: OnDatabase<typeof telCasussen>;
  readonly leesGesloten: OnDatabase<typeof leesGesloten>;
  readonly leesCasuslijst: OnDatabase<typeof leesCasuslijst>;
  readonly telCasuslijst: OnDatabase<typeof telCasuslijst>;
  readonly leesDubbelen: OnDatabase<typeof leesDubbelen>;
  readonly zegNietDubbel: OnDatabase<typeof zegNietDubbel>;
  readonly vindNietDubbel: OnDatabase<typeof vindNietDubbel>;
  readonly leesKenmerken: OnDatabase<typeof leesKenmerken>;
  readonly leesLaatsteVanKind: OnDatabase<typeof leesLaatsteVanKind>;
  readonly leesVanKind: OnDatabase<typeof leesVanKind>;
  readonly leesTijdlijn: OnDatabase<typeof leesTijdlijn>;
  readonly leesTijdlijnTerug: OnDatabase<typeof leesTijdlijnTerug>;
  readonly telTijdlijn: OnDatabase<typeof telTijdlijn>;
  readonly leesBerichten: OnDatabase<typeof leesBerichten>;
  readonly telBerichten: OnDatabase<typeof telBerichten>;
  readonly leesBedenktijd: OnDatabase<typeof leesBedenktijd>;
  readonly leesWerk: OnDatabase<typeof leesWerk>;
  readonly leesTafels: OnDatabase<typeof leesTafels>;
  readonly telWerk: OnDatabase<typeof telWerk>;
  readonly telWerklast: OnDatabase<typeof telWerklast>;
  readonly telCasussenPerHouder: OnDatabase<typeof telCasussenPerHouder>;
  readonly telPerFase: OnDatabase<typeof telPerFase>;
  readonly leesKlok: OnDatabase<typeof leesKlok>;
  readonly leesAankondigingen: OnDatabase<typeof leesAankondigingen>;
  readonly leesNieuws: OnDatabase<typeof leesNieuws>;
  readonly noteerGezien: OnDatabase<typeof noteerGezien>;
  readonly leesVermeldingen: OnDatabase<typeof leesVermeldingen>;
  readonly leesAfgelopenToestemming: OnDatabase<typeof leesAfgelopenToestemming>;
  readonly noteerAllesGezien: OnDatabase<typeof noteerAllesGezien>;
  readonly leesOngezien: OnDatabase<typeof leesOngezien>;
  readonly zoekCasussen: OnDatabase<typeof zoekCasussen>;
  readonly telGevonden: OnDatabase<typeof telGevonden>;
  readonly zoekOpNaam: OnDatabase<typeof zoekOpNaam>;
  readonly leesWijzigingen: OnDatabase<typeof leesWijzigingen>;
  readonly nummerOp: OnDatabase<typeof nummerOp>;
  readonly leesRegiobeeld: OnDatabase<typeof leesRegiobeeld>;
  readonly leesDoorlooptellingen: OnDatabase<typeof leesDoorlooptellingen>;
  readonly leesBeurten: OnDatabase<typeof leesBeurten>;
  readonly leesPartijdagen: OnDatabase<typeof leesPartijdagen>;
  readonly logInzage: (inzage: Inzage) => Promise<void>;
  readonly leesLogregels: OnDatabase<typeof leesLogregels>;
  readonly meldMislukt: OnDatabase<typeof meldMislukt>;
  readonly ruimLogOp: OnDatabase<typeof ruimLogOp>;
  readonly leesInzage: OnDatabase<typeof leesInzage>;
  readonly telInzage: OnDatabase<typeof telInzage>;
  readonly leesKijkers: OnDatabase<typeof leesKijkers>;
  readonly zagEerder: OnDatabase<typeof zagEerder>;
  /** Resolves when the database answers and has been migrated. */
  readonly answers: () => Promise<void>;
}

/**
 * The reader of a database. Whatever goes wrong rejects as `DossierUnreachable`, with the reason as its cause. `register` is the
 * address where an installation describes its processing activities.
 */
export function dossierReader(db: Database, register?: string): DossierReader {
  const onDatabase = reachableOn(db);
  return {
    findWorkflowId: onDatabase(findWorkflowId),
    isVastgelegd: onDatabase(isVastgelegd),
    leesCasus: onDatabase(leesCasus),
    leesCasussen: onDatabase(leesCasussen),
    telCasussen: onDatabase(telCasussen),
    leesGesloten: onDatabase(leesGesloten),
    leesCasuslijst: onDatabase(leesCasuslijst),
    telCasuslijst: onDatabase(telCasuslijst),
    leesDubbelen: onDatabase(leesDubbelen),
    zegNietDubbel: onDatabase(zegNietDubbel),
    vindNietDubbel: onDatabase(vindNietDubbel),
    leesKenmerken: onDatabase(leesKenmerken),
    leesLaatsteVanKind: onDatabase(leesLaatsteVanKind),
    leesVanKind: onDatabase(leesVanKind),
    leesTijdlijn: onDatabase(leesTijdlijn),
    leesTijdlijnTerug: onDatabase(leesTijdlijnTerug),
    telTijdlijn: onDatabase(telTijdlijn),
    leesBerichten: onDatabase(leesBerichten),
    telBerichten: onDatabase(telBerichten),
    leesBedenktijd: onDatabase(leesBedenktijd),
    leesWerk: onDatabase(leesWerk),
    leesTafels: onDatabase(leesTafels),
    telWerk: onDatabase(telWerk),
    telWerklast: onDatabase(telWerklast),
    telCasussenPerHouder: onDatabase(telCasussenPerHouder),
    telPerFase: onDatabase(telPerFase),
    leesKlok: onDatabase(leesKlok),
    leesAankondigingen: onDatabase(leesAankondigingen),
    leesNieuws: onDatabase(leesNieuws),
    noteerGezien: onDatabase(noteerGezien),
    leesVermeldingen: onDatabase(leesVermeldingen),
    leesAfgelopenToestemming: onDatabase(leesAfgelopenToestemming),
    noteerAllesGezien: onDatabase(noteerAllesGezien),
    leesOngezien: onDatabase(leesOngezien),
    zoekCasussen: onDatabase(zoekCasussen),
    telGevonden: onDatabase(telGevonden),
    zoekOpNaam: onDatabase(zoekOpNaam),
    leesWijzigingen: onDatabase(leesWijzigingen),
    nummerOp: onDatabase(nummerOp),
    leesRegiobeeld: onDatabase(leesRegiobeeld),
    leesDoorlooptellingen: onDatabase(leesDoorlooptellingen),
    leesBeurten: onDatabase(leesBeurten),
    leesPartijdagen: onDatabase(leesPartijdagen),
    logInzage: onDatabase((database, inzage: Inzage) => logInzage(database, inzage, register)),
    leesLogregels: onDatabase(leesLogregels),
    meldMislukt: onDatabase(meldMislukt),
    ruimLogOp: onDatabase(ruimLogOp),
    leesInzage: onDatabase(leesInzage),
    telInzage: onDatabase(telInzage),
    leesKijkers: onDatabase(leesKijkers),
    zagEerder: onDatabase(zagEerder),
    answers: onDatabase(async (database) => {
      await sql`select 1 from casus limit 1`.execute(database);
    }),
  };
}
