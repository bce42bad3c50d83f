import type { Selectable } from 'kysely';
import type { Database } from '../database';
import { bereikbaar } from '../reachable';
import type { PersoonTabel, SchoolTabel } from './tables';

/** Somebody of a region as signing in needs them. */
export type Aanmelder = Pick<
  Selectable<PersoonTabel>,
  'id' | 'regio' | 'naam' | 'rol' | 'gemeenten' | 'scholen' | 'actief'
>;

/** The people of the regions for who signs in. Everything rejects as `DossierOnbereikbaar` when the database is away. */
export interface Aanmelders {
  /** Somebody by their id, active or not. */
  vind(id: string): Promise<Aanmelder | null>;
  /** Everybody who is active, by region and name. */
  actieven(): Promise<Aanmelder[]>;
  /** The schools of the regions. */
  scholen(): Promise<Pick<Selectable<SchoolTabel>, 'regio' | 'brin'>[]>;
}

const KOLOMMEN = ['id', 'regio', 'naam', 'rol', 'gemeenten', 'scholen', 'actief'] as const;

/** The people in a database. */
export function aanmelders(db: Database): Aanmelders {
  return {
    vind: (id) =>
      bereikbaar(async () => {
        const rij = await db.selectFrom('persoon').select(KOLOMMEN).where('id', '=', id).executeTakeFirst();
        return rij ?? null;
      }),
    actieven: () =>
      bereikbaar(() =>
        db
          .selectFrom('persoon')
          .select(KOLOMMEN)
          .where('actief', '=', true)
          .orderBy('regio')
          .orderBy('naam')
          .orderBy('id')
          .execute(),
      ),
    scholen: () =>
      bereikbaar(() =>
        db.selectFrom('school').select(['regio', 'brin']).orderBy('regio').orderBy('brin').execute(),
      ),
  };
}
