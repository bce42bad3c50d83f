import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, type Database } from '../dossier/database';
import { readSettings } from '../settings/environment';
import { database, databaseIfNamed } from '../settings/settings';
import { readKeys } from '../temporal/codec';
import { payloadKey } from '../temporal/settings';
import { existingDataFolder, payloadKey as ownKey, readPorts } from './data-folder';
import { startPostgres } from './postgres';

/** What a program is asked to do with a dossier. */
export interface DossierOpdracht {
  readonly db: Database;
  /** What was named besides options: case numbers or kenmerken. */
  readonly genoemd: readonly string[];
}

/**
 * Does something with the dossier that the environment names, or else with that of a data folder of `npm start`
 * (`--map`), whose database is started for as long as it takes when it does not run. `program` is how people call it.
 */
export async function metDossier<T>(
  program: string,
  args: string[],
  root: string,
  work: (opdracht: DossierOpdracht) => Promise<T>,
): Promise<T> {
  const options = { map: { type: 'string' as const, default: path.join(root, '.doorbraak') } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const named = readSettings(program, process.env, { databaseIfNamed }).databaseIfNamed.DATABASE_URL;
  if (named !== undefined) {
    const settings = readSettings(program, process.env, { database, payloadKey });
    return metDatabase(settings.database.DATABASE_URL, settings.payloadKey, positionals, work);
  }
  const folder = existingDataFolder(path.resolve(values.map));
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    database: 'doorbraak',
    preferredPort: readPorts(folder).postgres,
  });
  try {
    return await metDatabase(postgres.url, ownKey(folder), positionals, work);
  } finally {
    if (!postgres.adopted) await postgres.stop();
  }
}

async function metDatabase<T>(
  url: string,
  key: string,
  genoemd: readonly string[],
  work: (opdracht: DossierOpdracht) => Promise<T>,
): Promise<T> {
  const db = openDatabase(url, { sleutels: readKeys(key) });
  try {
    return await work({ db, genoemd });
  } finally {
    await db.destroy();
  }
}
