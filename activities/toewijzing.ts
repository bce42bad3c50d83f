import type { Rooster } from '../domain/rooster';
import type { Database } from '../dossier/database';
import { telOpenPerPersoon } from '../dossier/tellingen';
import { leesRooster } from '../dossier/mensen/rooster';

/** The people of a region who can hold a case, null when it has none in the database, and what each holds. */
export interface Regiobezetting {
  readonly rooster: Rooster | null;
  readonly bezetting: Record<string, number>;
}

/** What the assignment of a case asks of the outside world (rule 15). */
export function toewijzing(db: Database) {
  return {
    /**
     * The people of a region who can hold a case, null when the region has none in the database, and how many open cases
     * each holds; who holds none is not named.
     */
    leesBezetting: async (regio: string): Promise<Regiobezetting> => {
      const [rooster, bezetting] = await Promise.all([leesRooster(db, regio), telOpenPerPersoon(db, regio)]);
      return { rooster, bezetting };
    },
  };
}
