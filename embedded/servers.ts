import { Connection } from '@temporalio/client';
import path from 'node:path';
import { Client } from 'pg';
import { readPorts, writePorts, type Ports } from './data-folder';
import { NAMESPACE, ensureNamespace, registerSearchAttributes } from '../temporal/namespace';
import { endPostgres, startPostgres, type EmbeddedPostgres } from './postgres';
import type { Console } from './progress';
import type { Shutdown } from './shutdown';
import { launchSupervised } from './supervise';
import { temporalBinary } from './temporal-binary';
import { endTemporal, startTemporal, type EmbeddedTemporal } from './temporal-server';

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

/** Our own PostgreSQL, kept up; on the port of last time when that is free. */
function launchPostgres(map: string, ports: Ports, shutdown: Shutdown, console: Console) {
  const folder = path.join(map, 'postgres');
  const start = (earlier?: EmbeddedPostgres) =>
    startPostgres({
      folder,
      database: 'doorbraak',
      preferredPort: earlier?.port ?? ports.postgres,
      samePort: earlier !== undefined,
    });
  return launchSupervised(
    { name: 'PostgreSQL', start, end: () => endPostgres(folder) },
    shutdown,
    console.say,
  );
}

/** Our own Temporal, kept up; on the ports of last time when those are free. */
function launchTemporal(
  binary: string,
  map: string,
  ports: Ports,
  codecEndpoint: string,
  shutdown: Shutdown,
  console: Console,
) {
  const folder = path.join(map, 'temporal');
  const start = (earlier?: EmbeddedTemporal) =>
    startTemporal({
      binary,
      folder,
      preferredPort: earlier?.port ?? ports.temporal,
      preferredUiPort: earlier?.uiPort ?? ports.temporalUi,
      samePorts: earlier !== undefined,
      codecEndpoint,
    });
  return launchSupervised({ name: 'Temporal', start, end: () => endTemporal(folder) }, shutdown, console.say);
}

/**
 * Temporal and PostgreSQL: those named by `TEMPORAL_ADDRESS` and `DATABASE_URL`, else our own in the data folder. Our own
 * are kept up, and handed to `shutdown`.
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
    const postgres = await launchPostgres(folder, ports, shutdown, console);
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
    const temporal = await launchTemporal(binary, folder, ports, codecEndpoint, shutdown, console);
    Object.assign(ports, { temporal: temporal.port, temporalUi: temporal.uiPort });
    temporalAddress = temporal.address;
    temporalUi = `${temporal.uiUrl}/namespaces/${NAMESPACE}/workflows`;
    lines.unshift(['Temporal UI', temporalUi], ['Temporal', temporalAddress]);
  }
  writePorts(folder, ports);
  return { temporalAddress, temporalUi, databaseUrl, lines };
}
