import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Connection, type ConnectionOptions } from '@temporalio/client';
import { ensureNamespace, registerSearchAttributes } from '../../temporal/namespace';
import { LOOPBACK, portIsFree } from '../ports';
import type { EmbeddedPostgres } from '../postgres';
import { endProcess, isRunning, pause } from '../processes';
import type { ClusterBinaries } from './binaries';

const SERVICES = ['FRONTEND', 'HISTORY', 'MATCHING', 'WORKER'] as const;
const SCHEMAS = {
  temporal: 'postgresql/v12/temporal',
  temporal_visibility: 'postgresql/v12/visibility',
} as const;

export interface PostgresTemporal {
  address: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Sends its process a signal; nothing when it does not run. */
  signal(name: NodeJS.Signals): void;
  /** Starts it again, on the same databases and at the same address. */
  restart(): Promise<void>;
  /** Ends it for good: what it stored is thrown away, so it need not take its half minute to close. */
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Where its databases are: an address with the user who makes them. */
type Store = Pick<EmbeddedPostgres, 'url' | 'port'>;

/** How it speaks: the files in a folder with which everybody shows who they are, itself as `temporal`. */
function filesIn(folder: string) {
  const file = (name: string) => path.join(folder, name);
  return { ca: file('ca.pem'), cert: file('temporal.pem'), key: file('temporal.key') };
}

/** What the SQL tool is told so that it shows its certificate. */
function sqlTls(tls: string | undefined): NodeJS.ProcessEnv {
  if (tls === undefined) return {};
  const { ca, cert, key } = filesIn(tls);
  return { SQL_TLS: 'true', SQL_TLS_CA_FILE: ca, SQL_TLS_CERT_FILE: cert, SQL_TLS_KEY_FILE: key };
}

/** How we connect to it ourselves. */
function ownTls(tls: string | undefined): Pick<ConnectionOptions, 'tls'> {
  if (tls === undefined) return {};
  const { ca, cert, key } = filesIn(tls);
  const clientCertPair = { crt: fs.readFileSync(cert), key: fs.readFileSync(key) };
  return { tls: { serverRootCACertificate: fs.readFileSync(ca), clientCertPair } };
}

/** Makes the two databases of Temporal and their tables. */
async function makeSchemas(sqlTool: string, postgres: Store, tls: string | undefined): Promise<void> {
  const { username, password } = new URL(postgres.url);
  const env = {
    ...process.env,
    SQL_PLUGIN: 'postgres12',
    SQL_HOST: LOOPBACK,
    SQL_PORT: String(postgres.port),
    ...sqlTls(tls),
  };
  const asUser = { ...env, SQL_USER: username, SQL_PASSWORD: decodeURIComponent(password) };
  for (const [database, schema] of Object.entries(SCHEMAS)) {
    const steps = [
      ['create-database'],
      ['setup-schema', '-v', '0.0'],
      ['update-schema', '--schema-name', schema],
    ];
    for (const step of steps) {
      await run(sqlTool, ['--database', database, ...step], { env: asUser, maxBuffer: 1 << 26 });
    }
  }
}

/** Different free ports, two for each service; Temporal keeps those of its membership in a smallint. */
async function portsOfServices(): Promise<Record<string, string>> {
  const free = new Set<number>();
  while (free.size < 2 * SERVICES.length) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await portIsFree(port)) free.add(port);
  }
  const ports = [...free];
  return Object.fromEntries(
    SERVICES.flatMap((service, i) => [
      [`CLUSTER_${service}_GRPC`, String(ports[2 * i])],
      [`CLUSTER_${service}_MEMBERSHIP`, String(ports[2 * i + 1])],
    ]),
  );
}

/** Starts all services in one process, apart from this one; its output goes to the log. */
function launch(server: string, config: string, log: string, env: NodeJS.ProcessEnv): number {
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(server, ['--config-file', config, '--allow-no-auth', 'start'], {
    cwd: path.dirname(config),
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  fs.closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw new Error(`The Temporal server does not run here: ${server}`);
  return child.pid;
}

/** Where a server that was started is, and where it tells what goes wrong. */
interface Whereabouts {
  address: string;
  tls: string | undefined;
  log: string;
  namespace: string | null;
}

/** Waits until the server answers and, where one is named, knows our namespace and search attributes. */
async function waitUntilUp({ address, tls, log, namespace }: Whereabouts, pid: number): Promise<void> {
  const end = Date.now() + 120_000;
  let problem: unknown = 'its process ended';
  while (Date.now() < end && isRunning(pid)) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 2_000, ...ownTls(tls) });
      try {
        if (namespace !== null) {
          await ensureNamespace(connection, namespace);
          await registerSearchAttributes(connection, namespace);
        }
        return;
      } finally {
        await connection.close();
      }
    } catch (error) {
      problem = error;
    }
    await pause(500);
  }
  const lines = fs.readFileSync(log, 'utf8').trim().split('\n').slice(-5);
  const said = lines.map((line) => line.slice(0, 300)).join('\n');
  throw new Error(`The Temporal server on PostgreSQL does not come up: ${String(problem)}\n${said}`);
}

/**
 * Temporal as production runs it, all services in one process, on PostgreSQL with synchronous commits; with our
 * search attributes in the namespace, or without a namespace for who makes that. Loopback only, on ports of its own. With `tls`, a folder with
 * `ca.pem`, `temporal.pem` and `temporal.key`, it speaks nothing but TLS, also among its parts and to PostgreSQL, and lets in only who has
 * a certificate of that authority.
 */
export async function startTemporalOnPostgres(
  binaries: ClusterBinaries,
  folder: string,
  postgres: Store,
  namespace: string | null,
  tls?: string,
): Promise<PostgresTemporal> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  await makeSchemas(binaries.sqlTool, postgres, tls);
  // The folder must stand on the command line: that is how a server left behind by a killed run is found.
  const [config, log] = [path.join(folder, 'temporal.yaml'), path.join(folder, 'server.log')];
  fs.copyFileSync(path.join(__dirname, 'temporal.yaml.tmpl'), config);
  const { username, password } = new URL(postgres.url);
  const ports = await portsOfServices();
  const env = {
    ...ports,
    CLUSTER_POSTGRES_PORT: String(postgres.port),
    CLUSTER_POSTGRES_USER: username,
    CLUSTER_POSTGRES_PASSWORD: decodeURIComponent(password),
    CLUSTER_TLS_FOLDER: tls ?? '',
  };
  // A certificate is for a name.
  const address = `${tls === undefined ? LOOPBACK : 'localhost'}:${ports.CLUSTER_FRONTEND_GRPC}`;
  const here = { address, tls, log, namespace };
  let pid: number | undefined;
  const kill = async () => {
    if (pid !== undefined) await endProcess(pid, []);
    pid = undefined;
  };
  const restart = async () => {
    await kill();
    pid = launch(binaries.server, config, log, env);
    try {
      await waitUntilUp(here, pid);
    } catch (error) {
      await kill();
      throw error;
    }
  };
  const signal = (name: NodeJS.Signals) => {
    if (pid !== undefined && isRunning(pid)) process.kill(pid, name);
  };
  await restart();
  return { address, kill, signal, restart, stop: kill };
}
