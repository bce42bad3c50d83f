import path from 'node:path';
import { Client as Database } from 'pg';
import { NAMESPACE } from '../temporal/namespace';
import { startPostgres, type EmbeddedPostgres } from '../embedded/postgres';
import type { Console } from '../embedded/progress';
import type { Shutdown } from '../embedded/shutdown';
import { clearFolder, temporaryFolder } from '../embedded/temporary-folder';
import { clusterBinaries } from '../embedded/cluster/binaries';
import { startTemporalOnPostgres } from '../embedded/cluster/temporal-postgres';

const PREFIX = 'doorbraak-bench-';

export interface Servers {
  temporalAddress: string;
  namespace: string;
  /** A database on the same PostgreSQL. */
  databaseUrl: string;
}

/** PostgreSQL in a temporary folder, fresh for this run; handed to `shutdown`. */
export async function startDatabase(
  shutdown: Shutdown,
  console: Console,
): Promise<{ folder: string; postgres: EmbeddedPostgres }> {
  const folder = await temporaryFolder(PREFIX);
  shutdown.add('folder', () => clearFolder(folder));
  console.say('PostgreSQL ...');
  const postgres = await startPostgres({
    folder: path.join(folder, 'postgres'),
    database: 'doorbraak',
    // no checkpoint or vacuum in the middle of one measurement and not of another
    settings: {
      max_connections: '300',
      shared_buffers: '256MB',
      checkpoint_timeout: '1h',
      autovacuum_naptime: '1h',
      max_wal_size: '8GB',
    },
  });
  shutdown.add('PostgreSQL', () => postgres.stop());
  return { folder, postgres };
}

/** Vacuums every database there is, so that each measurement begins with tables in the same order. */
export async function vacuum(databaseUrl: string): Promise<void> {
  const inDatabase = async <T extends object>(name: string, query: string) => {
    const url = new URL(databaseUrl);
    url.pathname = name;
    const client = new Database({ connectionString: url.href });
    await client.connect();
    try {
      return (await client.query<T>(query)).rows;
    } finally {
      await client.end();
    }
  };
  const databases = 'select datname as name from pg_database where not datistemplate';
  for (const { name } of await inDatabase<{ name: string }>('postgres', databases)) {
    await inDatabase(name, 'vacuum (analyze)');
  }
}

/** PostgreSQL and Temporal on it, fresh for this run; handed to `shutdown`. */
export async function startServers(shutdown: Shutdown, console: Console): Promise<Servers> {
  const binaries = await shutdown.unlessStopped(clusterBinaries(console.progress));
  const { folder, postgres } = await startDatabase(shutdown, console);
  console.say('Temporal on PostgreSQL ...');
  const temporal = await startTemporalOnPostgres(
    binaries,
    path.join(folder, 'temporal'),
    postgres,
    NAMESPACE,
  );
  shutdown.add('Temporal', () => temporal.stop());
  return { temporalAddress: temporal.address, namespace: NAMESPACE, databaseUrl: postgres.url };
}
