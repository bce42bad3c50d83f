import type { Selectable } from 'kysely';
import type { Database } from '../database';
import { reachable } from '../reachable';
import type { PersoonTable, SchoolTable } from './tables';

/** Somebody of a region as signing in needs them. */
export type Aanmelder = Pick<
  Selectable<PersoonTable>,
  'id' | 'regio' | 'naam' | 'rol' | 'gemeenten' | 'scholen' | 'actief'
>;

/** The people of the regions for who signs in. Everything rejects as `DossierUnreachable` when the database is away. */
export interface Aanmelders {
  /** Somebody by their id, active or not. */
  vind(id: string): Promise<Aanmelder | null>;
  /** Everybody who is active, by region and name. */
  actieven(): Promise<Aanmelder[]>;
  /** The schools of the regions. */
  scholen(): Promise<Pick<Selectable<SchoolTable>, 'regio' | 'brin'>[]>;
}

const COLUMNS = ['id', 'regio', 'naam', 'rol', 'gemeenten', 'scholen', 'actief'] as const;

/** The people in a database. */
export function aanmelders(db: Database): Aanmelders {
  return {
    vind: (id) =>
      reachable(async () => {
        const row = await db.selectFrom('persoon').select(COLUMNS).where('id', '=', id).executeTakeFirst();
        return row ?? null;
      }),
    actieven: () =>
      reachable(() =>
        db
          .selectFrom('persoon')
          .select(COLUMNS)
          .where('actief', '=', true)
          .orderBy('regio')
          .orderBy('naam')
          .orderBy('id')
          .execute(),
      ),
    scholen: () =>
      reachable(() =>
        db.selectFrom('school').select(['regio', 'brin']).orderBy('regio').orderBy('brin').execute(),
      ),
  };
}
