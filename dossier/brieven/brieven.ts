import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { drukAf, haalVanLijst, legVerzendingVast, zetTerug } from './doen';
import { leesPrintlijst, leesVandaagVerzonden, telLiggend, telPrintlijst, vindBrief } from './lijst';

/**
 * The print list: messages to the family that go on paper, and what people do with them. Everything rejects as
 * `DossierUnreachable` when the database is away.
 */
export interface Brieven {
  readonly lees: OnDatabase<typeof leesPrintlijst>;
  readonly vind: OnDatabase<typeof vindBrief>;
  readonly tel: OnDatabase<typeof telPrintlijst>;
  readonly telLiggend: OnDatabase<typeof telLiggend>;
  readonly vandaagVerzonden: OnDatabase<typeof leesVandaagVerzonden>;
  readonly drukAf: OnDatabase<typeof drukAf>;
  readonly legVerzendingVast: OnDatabase<typeof legVerzendingVast>;
  readonly zetTerug: OnDatabase<typeof zetTerug>;
  readonly haalVanLijst: OnDatabase<typeof haalVanLijst>;
}

/** The print list of a database. */
export function brieven(db: Database): Brieven {
  const guarded = reachableOn(db);
  return {
    lees: guarded(leesPrintlijst),
    vind: guarded(vindBrief),
    tel: guarded(telPrintlijst),
    telLiggend: guarded(telLiggend),
    vandaagVerzonden: guarded(leesVandaagVerzonden),
    drukAf: guarded(drukAf),
    legVerzendingVast: guarded(legVerzendingVast),
    zetTerug: guarded(zetTerug),
    haalVanLijst: guarded(haalVanLijst),
  };
}
