import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { meldTypesGewijzigd, meldZaakGewijzigd, probeerRegistratieOpnieuw } from './ingrijpen';
import { leesMislukt, leesZaaksystemen } from './stand';

/**
 * What stands in the case systems of the regions, what fails there, and what somebody who looks after it can do. Everything
 * rejects as `DossierUnreachable` when the database is away.
 */
export interface Registraties {
  readonly zaaksystemen: OnDatabase<typeof leesZaaksystemen>;
  readonly mislukt: OnDatabase<typeof leesMislukt>;
  readonly probeerOpnieuw: OnDatabase<typeof probeerRegistratieOpnieuw>;
  readonly meldZaak: OnDatabase<typeof meldZaakGewijzigd>;
  readonly meldTypes: OnDatabase<typeof meldTypesGewijzigd>;
}

/** The registrations in a database. */
export function registraties(db: Database): Registraties {
  const guarded = reachableOn(db);
  return {
    zaaksystemen: guarded(leesZaaksystemen),
    mislukt: guarded(leesMislukt),
    probeerOpnieuw: guarded(probeerRegistratieOpnieuw),
    meldZaak: guarded(meldZaakGewijzigd),
    meldTypes: guarded(meldTypesGewijzigd),
  };
}
