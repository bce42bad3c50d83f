import { sql } from 'kysely';
import type { Database } from '../database';
import { reachableOn, type OnDatabase } from '../reachable';
import { kanSchrijven } from '../ruimte';

/** How many children have their key wrapped in a key of the installation. */
export interface Sleutelgebruik {
  /** Public name of the key of the installation. */
  readonly sleutel: string;
  readonly kinderen: number;
}

/** How the database of the dossier is. */
export interface Databasestand {
  readonly versie: string;
  readonly bytes: number;
  /** False: its disk is full, or it is a copy that only reads. */
  readonly schrijft: boolean;
  readonly sleutelgebruik: readonly Sleutelgebruik[];
}

/** Reads how the database is; of keys only those of children that were not forgotten. */
export async function leesDatabasestand(db: Database): Promise<Databasestand> {
  const { rows: algemeen } = await sql<{ versie: string; bytes: string }>`
    select current_setting('server_version') as versie, pg_database_size(current_database()) as bytes`.execute(
    db,
  );
  const { rows: sleutelgebruik } = await sql<Sleutelgebruik>`
    select ringsleutel as sleutel, count(*)::int as kinderen from kindsleutel
    where verpakt is not null group by ringsleutel order by kinderen desc, sleutel`.execute(db);
  const { versie = '', bytes = '0' } = algemeen[0] ?? {};
  return { versie, bytes: Number(bytes), schrijft: await kanSchrijven(db), sleutelgebruik };
}

/** The database of an installation. */
export function databasestand(db: Database): OnDatabase<typeof leesDatabasestand> {
  return reachableOn(db)(leesDatabasestand);
}
