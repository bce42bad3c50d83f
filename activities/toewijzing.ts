import type { Database } from './dossier/database';
import { telOpenPerPersoon } from './dossier/werklijst';

/** What the assignment of a case asks of the outside world (rule 15). */
export function toewijzing(db: Database) {
  return {
    /** Open cases per person of a region, for the roster; who holds none is not named. */
    telOpenCasussen: (regio: string): Promise<Record<string, number>> => telOpenPerPersoon(db, regio),
  };
}
