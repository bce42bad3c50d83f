import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { leesBevindingen } from './bevindingen';
import { geefTerug, pakOp } from './oppakken';
import { leesBewaking, staVeelToe } from './ronde';

/** What the watchdog found and how far it is, for people. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Bewaking {
  readonly stand: OnDatabase<typeof leesBewaking>;
  readonly bevindingen: OnDatabase<typeof leesBevindingen>;
  readonly staVeelToe: OnDatabase<typeof staVeelToe>;
  readonly pakOp: OnDatabase<typeof pakOp>;
  readonly geefTerug: OnDatabase<typeof geefTerug>;
}

/** The watchdog of a database. */
export function bewaking(db: Database): Bewaking {
  const guarded = reachableOn(db);
  return {
    stand: guarded(leesBewaking),
    bevindingen: guarded(leesBevindingen),
    staVeelToe: guarded(staVeelToe),
    pakOp: guarded(pakOp),
    geefTerug: guarded(geefTerug),
  };
}
