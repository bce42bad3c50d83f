import { Connection } from '@temporalio/client';
import path from 'node:path';
import { Client } from 'pg';
import { readPorts, writePorts } from './data-folder';
import { NAMESPACE, ensureNamespace, registerSearchAttributes } from './namespace';
import { startPostgres } from './postgres';
import type { Console } from './progress';
import type { Shutdown } from './shutdown';
import { temporalBinary } from './temporal-binary';
import { startTemporal } from './temporal-server';

export interface Servers {
  temporalAddress: string;
  /** Address of the workflows in the Temporal Web UI; undefined: it is somebody else's. */
  temporalUi: string | undefined;
  databaseUrl: string;
  /** What to print about them. */
  lines: [string, string][];
}

/** The same address without its password, fit for a screen. */
function withoutPassword(url: string): string {
  try {
    const shown = new URL(url);
    shown.password = '';
    return shown.href;
  } catch {
    return 'DATABASE_URL';
  }
}

/** Readies a Temporal server that is not ours. */
async function useTemporal(address: string): Promise<void> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 10_000 });
    try {
      await ensureNamespace(connection);
      await registerSearchAttributes(connection);
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw new Error(`Temporal at TEMPORAL_ADDRESS ${address} cannot be used: ${(error as Error).message}`);
  }
}

/** Makes sure that a database that is not ours answers. */
async function useDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new Error(`The database at DATABASE_URL ${withoutPassword(url)} cannot be used: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Temporal and PostgreSQL: those named by `TEMPORAL_ADDRESS` and `DATABASE_URL`, else our own in the data folder. Our own
 * are handed to `shutdown`.
 */
export async function startServers(
  folder: string,
  codecEndpoint: string,
  shutdown: Shutdown,
  console: Console,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Servers> {
  const ports = { ...readPorts(folder) };
  const [own, lines] = [
    { database: environment.DATABASE_URL, temporal: environment.TEMPORAL_ADDRESS },
    [] as [string, string][],
  ];
  let databaseUrl: string;
  if (own.database !== undefined && own.database !== '') {
    await useDatabase(own.database);
    databaseUrl = own.database;
    lines.push(['Database', `${withoutPassword(databaseUrl)} (DATABASE_URL)`]);
  } else {
    console.say('PostgreSQL ...');
    const postgres = await shutdown.launch('PostgreSQL', () =>
      startPostgres({
        folder: path.join(folder, 'postgres'),
        database: 'doorbraak',
        preferredPort: ports.postgres,
      }),
    );
    ports.postgres = postgres.port;
    databaseUrl = postgres.url;
    lines.push([
      'Database',
      `${withoutPassword(databaseUrl)} (password in ${path.join(folder, 'postgres', 'password')})`,
    ]);
  }
  let temporalAddress: string;
  let temporalUi: string | undefined;
  if (own.temporal !== undefined && own.temporal !== '') {
    await useTemporal(own.temporal);
    temporalAddress = own.temporal;
    lines.unshift(['Temporal', `${temporalAddress}, namespace ${NAMESPACE} (TEMPORAL_ADDRESS)`]);
  } else {
    const binary = await shutdown.unlessStopped(temporalBinary(console.progress));
    console.say('Temporal ...');
    const temporal = await shutdown.launch('Temporal', () =>
      startTemporal({
        binary,
        folder: path.join(folder, 'temporal'),
        preferredPort: ports.temporal,
        preferredUiPort: ports.temporalUi,
        codecEndpoint,
      }),
    );
    Object.assign(ports, { temporal: temporal.port, temporalUi: temporal.uiPort });
    temporalAddress = temporal.address;
    temporalUi = `${temporal.uiUrl}/namespaces/${NAMESPACE}/workflows`;
    lines.unshift(['Temporal UI', temporalUi], ['Temporal', temporalAddress]);
  }
  writePorts(folder, ports);
  return { temporalAddress, temporalUi, databaseUrl, lines };
}
