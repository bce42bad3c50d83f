import path from 'node:path';
import { parseArgs } from 'node:util';
import { beeindig, PROGRAMMAS, voerUit } from '../beheer/programmas';
import { readSettings } from '../settings/environment';
import { databaseIfNamed } from '../settings/settings';
import { existingDataFolder, payloadKey, readPorts } from './data-folder';
import { startPostgres } from './postgres';

/**
 * The programs of `beheer/` beside `npm start`: what works on a dossier takes the one that the environment names, or else
 * that of a data folder (`--map`), whose database is started for as long as it takes when it does not run.
 */
async function main(args: string[]): Promise<boolean> {
  const options = { map: { type: 'string' as const, default: path.resolve(__dirname, '../.doorbraak') } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [word = ''] = positionals;
  const { DATABASE_URL } = readSettings(word, process.env, { databaseIfNamed }).databaseIfNamed;
  if (PROGRAMMAS.get(word)?.dossier !== true || DATABASE_URL !== undefined)
    return voerUit(process.env, positionals);
  const folder = existingDataFolder(path.resolve(values.map));
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    database: 'doorbraak',
    preferredPort: readPorts(folder).postgres,
  });
  const own = {
    DATABASE_URL: postgres.url,
    DOORBRAAK_SLEUTEL: payloadKey(folder),
    DOORBRAAK_SLEUTEL_FILE: '',
  };
  try {
    return await voerUit({ ...process.env, ...own }, positionals);
  } finally {
    if (!postgres.adopted) await postgres.stop();
  }
}

beeindig(main(process.argv.slice(2)));
