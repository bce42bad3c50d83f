import { openDatabase, type Database } from '../dossier/database';
import { readSettings } from '../settings/environment';
import { database } from '../settings/settings';
import { readKeys } from '../temporal/codec';
import { payloadKey } from '../temporal/settings';

/** Does something with the dossier that the environment names. `program` is how people call it. */
export async function metDossier<T>(
  program: string,
  environment: NodeJS.ProcessEnv,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const read = readSettings(program, environment, { database, payloadKey });
  const db = openDatabase(read.database.DATABASE_URL, { sleutels: readKeys(read.payloadKey) });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
