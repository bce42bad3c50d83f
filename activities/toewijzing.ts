import type { Rooster } from '../domain/rooster';
import type { Database } from '../dossier/database';
import { telOpenPerPersoon } from '../dossier/tellingen';
import { leesRooster } from '../dossier/mensen/rooster';

/** The people of a region who can hold a case, null when it has none in the database, and what each holds. */
export interface Regiobezetting {
  readonly rooster: Rooster | null;
  readonly bezetting: Record<string, number>;
  /** Under which id each of them is shown in Temporal; absent: under their own, as before this was told. */
  readonly pseudoniemen?: Record<string, string>;
  /**
   * Who is chosen with this is written when the choice stands in history. Absent in histories of before: there it was written at once,
   * and a worker that died then chose again, at another moment, what the dossier had already.
   */
  readonly eerstVast?: true;
}

/** Under which id somebody is shown in Temporal. */
export type Pseudoniem = (persoon: string) => string;

/** What the assignment of a case asks of the outside world (rule 15). */
export function toewijzing(db: Database, pseudoniem?: Pseudoniem) {
  return {
    /**
     * The people of a region who can hold a case, null when the region has none in the database, and how many open cases
     * each holds; who holds none is not named.
     */
    leesBezetting: async (regio: string): Promise<Regiobezetting> => {
      const [rooster, bezetting] = await Promise.all([leesRooster(db, regio), telOpenPerPersoon(db, regio)]);
      if (rooster === null || pseudoniem === undefined) return { rooster, bezetting, eerstVast: true };
      return {
        rooster,
        bezetting,
        eerstVast: true,
        pseudoniemen: Object.fromEntries(rooster.map(({ id }) => [id, pseudoniem(id)])),
      };
    },
  };
}
