import path from 'node:path';
import { Client } from 'pg';
import { readPorts, writePorts, type Ports } from './data-folder';
import { connect } from '../temporal/connection';
import { NAMESPACE, ensureNamespace, registerSearchAttributes } from '../temporal/namespace';
import type { KeyRing } from '../temporal/codec';
import { ensureSchedules } from '../temporal/schedules';
import type { TemporalServer } from '../temporal/server';
import { LOOPBACK } from './ports';
import { endPostgres, startPostgres, type EmbeddedPostgres } from './postgres';
import type { Console } from './progress';
import type { StartSettings } from './settings';
import type { Shutdown } from './shutdown';
import { launchSupervised } from './supervise';
import { temporalBinary } from './temporal-binary';
import { endTemporal, startTemporal, type EmbeddedTemporal } from './temporal-server';
import { openUiGate } from './ui-gate';

export interface Servers {
  temporal: TemporalServer;
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
async function useTemporal(server: TemporalServer): Promise<void> {
  const connection = await connect(server);
  try {
    await ensureNamespace(connection, server.namespace);
    await registerSearchAttributes(connection, server.namespace);
  } catch (error) {
    throw new Error(
      `Temporal at ${server.temporalAddress} does not let us make namespace ${server.namespace} and its search attributes: ${(error as Error).message}`,
    );
  } finally {
    await connection.close();
  }
}

/** Has Temporal start what runs on a clock. */
async function makeSchedules(server: TemporalServer, keys: KeyRing): Promise<void> {
  const connection = await connect(server);
  try {
    await ensureSchedules({ connection, namespace: server.namespace, keys });
  } finally {
    await connection.close();
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

/** Our own Temporal, kept up, and the door to its Web UI; on the ports of last time when those are free. */
async function launchTemporal(
  binary: string,
  map: string,
  ports: Ports,
  codecEndpoint: string,
  shutdown: Shutdown,
  console: Console,
) {
  const folder = path.join(map, 'temporal');
  let uiUrl = '';
  const start = (earlier?: EmbeddedTemporal) =>
    startTemporal({
      binary,
      folder,
      preferredPort: earlier?.port ?? ports.temporal,
      samePort: earlier !== undefined,
      codecEndpoint,
    }).then((started) => {
      uiUrl = started.uiUrl;
      return started;
    });
  const server = await launchSupervised(
    { name: 'Temporal', start, end: () => endTemporal(folder) },
    shutdown,
    console.say,
  );
  const gate = await shutdown.launch('Temporal UI', () => openUiGate(ports.temporalUi, () => uiUrl));
  return { port: server.port, address: server.address, uiPort: gate.port };
}

/**
 * Temporal and PostgreSQL: those named by `TEMPORAL_ADDRESS` and `DATABASE_URL`, else our own in the data folder. Our own
 * are kept up, and handed to `shutdown`. `keys` encrypt what Temporal is given to start by itself.
 */
export async function startServers(
  folder: string,
  codecEndpoint: string,
  shutdown: Shutdown,
  console: Console,
  own: Pick<StartSettings, 'temporal' | 'databaseUrl'>,
  keys: KeyRing,
): Promise<Servers> {
  const ports = { ...readPorts(folder) };
  const lines: [string, string][] = [];
  let databaseUrl: string;
  if (own.databaseUrl !== undefined) {
    await useDatabase(own.databaseUrl);
    databaseUrl = own.databaseUrl;
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
  let temporal: TemporalServer;
  let temporalUi: string | undefined;
  if (own.temporal !== null) {
    await useTemporal(own.temporal);
    temporal = own.temporal;
    lines.unshift([
      'Temporal',
      `${temporal.temporalAddress}, namespace ${temporal.namespace} (TEMPORAL_ADDRESS)`,
    ]);
  } else {
    const binary = await shutdown.unlessStopped(temporalBinary(console.progress));
    console.say('Temporal ...');
    const started = await launchTemporal(binary, folder, ports, codecEndpoint, shutdown, console);
    Object.assign(ports, { temporal: started.port, temporalUi: started.uiPort });
    temporal = { temporalAddress: started.address, namespace: NAMESPACE };
    temporalUi = `http://${LOOPBACK}:${started.uiPort}/namespaces/${NAMESPACE}/workflows`;
    lines.unshift(['Temporal UI', temporalUi], ['Temporal', started.address]);
  }
  await makeSchedules(temporal, keys);
  writePorts(folder, ports);
  return { temporal, temporalUi, databaseUrl, lines };
}
