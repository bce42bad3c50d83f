import { openDatabase, type Database } from '../../dossier/database';
import { migrate } from '../../dossier/migrate';
import { testDatabase } from '../opzet/database';
import { PROEFSLEUTELS } from '../histories/key';

/** A migrated dossier on a real PostgreSQL for one test file. `open` gives another process's view: its own connections. */
export async function proefdossier(): Promise<{
  db: Database;
  url: string;
  open: () => Database;
  sluit: () => Promise<void>;
}> {
  const { url, drop } = await testDatabase();
  const geopend: Database[] = [];
  const open = () => {
    const db = openDatabase(url, { sleutels: PROEFSLEUTELS });
    geopend.push(db);
    return db;
  };
  const db = open();
  await migrate(db);
  return {
    db,
    url,
    open,
    sluit: async () => {
      await Promise.all(geopend.map((een) => een.destroy()));
      await drop();
    },
  };
}
