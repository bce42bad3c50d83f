import { sql } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import { sleutelbos } from '../../dossier/geheim/sleutelbos';
import { migrate } from '../../dossier/migrate';
import type { Convenant } from '../../domain/convenant';
import { startApi } from '../../server/server';
import type { Shutdown } from '../../embedded/shutdown';
import { STANDARD_LIMITS } from '../../settings/limits';
import { readKeys } from '../../temporal/codec';
import type { Identify } from '../../toegang/wie';
import { addParents, fillAbsences, markClosedSeen } from './around';
import { vacuum } from '../servers';
import { inBulk } from './bulk';
import { closedModel, multiply, openModel, place } from './fill';
import { NOW } from './questions';

const KEY = Buffer.alloc(32, 7).toString('base64');

/** A database full of cases, and an API on it. */
export interface World {
  readonly db: Database;
  readonly url: string;
  /** The case that the open ones are like. */
  readonly casusnummer: string;
  /** Where the changes end. */
  readonly changes: string;
}

/** Fills a database of its own with so many open and closed cases, and starts an API on it; both are handed to `shutdown`. */
export async function filledWorld(
  cluster: string,
  name: string,
  convenant: Convenant,
  { open, closed }: { readonly open: number; readonly closed: number },
  identify: Identify,
  shutdown: Shutdown,
): Promise<World> {
  const databaseUrl = await emptyDatabase(cluster, name);
  const db = openDatabase(databaseUrl, { sleutels: readKeys(KEY) });
  shutdown.add('connections', () => db.destroy());
  await migrate(db);
  const casusnummer = await openModel(db, convenant);
  const closedCase = await closedModel(db, convenant);
  for (const model of [casusnummer, closedCase]) await addParents(db, model);
  const bos = sleutelbos(db);
  const fill = inBulk(databaseUrl, async (client) => {
    await multiply(client, bos, { model: casusnummer, count: open - 1, prefix: 'Open' });
    await multiply(client, bos, { model: closedCase, count: closed - 1, prefix: 'Dicht' });
    return place(client);
  });
  const changes = await shutdown.unlessStopped(fill);
  await markClosedSeen(db);
  await fillAbsences(db, convenant, closed);
  await vacuum(databaseUrl);
  const api = await startApi({
    port: 0,
    host: '127.0.0.1',
    // Nothing that is asked needs it.
    temporalAddress: '127.0.0.1:1',
    namespace: 'bench',
    databaseUrl,
    key: KEY,
    klokVerschuiving: Date.parse(NOW) - Date.now(),
    identify,
    limits: { ...STANDARD_LIMITS, perMinute: 0 },
  });
  shutdown.add('API', () => api.stop());
  return { db, url: api.url, casusnummer, changes };
}

/** A database of its own on the same PostgreSQL. */
async function emptyDatabase(cluster: string, name: string): Promise<string> {
  const db = openDatabase(cluster);
  await sql`create database ${sql.id(name)}`.execute(db);
  await db.destroy();
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}
