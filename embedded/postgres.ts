import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { LOOPBACK, choosePort, portIsFree } from './ports';
import { postgresRunner, type PostgresRunner } from './postgres-binaries';
import { commandOf, endProcess, findProcesses, isRunning, pause } from './processes';

const USER = 'doorbraak';

export interface PostgresOptions {
  /** Folder for the cluster, its password and its log. */
  folder: string;
  /** The database to make sure of. */
  database?: string;
  /** The port to use when it is free. */
  preferredPort?: number;
  /** No other port than that: others know the server by it. */
  samePort?: boolean;
  /** Extra settings, such as `fsync: 'off'` for tests. */
  settings?: Record<string, string>;
  /** What stands behind every address of it, such as `?sslmode=verify-full`. */
  query?: string;
}

export interface EmbeddedPostgres {
  url: string;
  port: number;
  pid: number;
  /** It was running already, left by an earlier start. */
  adopted: boolean;
  /** Ends it in good order; returns when it is gone. */
  stop(): Promise<void>;
}

/** Where everything of one cluster stands. */
function places(folder: string) {
  const real = fs.realpathSync(folder);
  return {
    cluster: path.join(real, 'cluster'),
    draft: path.join(real, 'cluster.new'),
    password: path.join(real, 'password'),
    log: path.join(real, 'server.log'),
  };
}
type Places = ReturnType<typeof places>;

/** Makes the cluster in a draft folder and renames it when it is whole: a crash halfway leaves nothing to trip over. */
function createCluster(at: Places, runner: PostgresRunner): void {
  fs.rmSync(at.draft, { recursive: true, force: true });
  fs.mkdirSync(at.draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  const handover = `${at.password}.new`;
  fs.writeFileSync(at.password, password, { mode: 0o600 });
  fs.writeFileSync(handover, password, { mode: 0o600 });
  if (runner.owner) {
    for (const place of [at.draft, handover]) fs.chownSync(place, runner.owner.uid, runner.owner.gid);
  }
  const options = [
    '-D',
    at.draft,
    '-U',
    USER,
    `--pwfile=${handover}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];
  const [file, args, as] = runner.command('initdb', [...options, ...locale]);
  const made = spawnSync(file, args, {
    ...as,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  fs.rmSync(handover, { force: true });
  if (made.status !== 0) {
    throw new Error(
      `PostgreSQL could not make its folder ${at.cluster}: ${made.error?.message ?? made.stderr.trim()}`,
    );
  }
  fs.renameSync(at.draft, at.cluster);
}

/** The pid in the pid file of a cluster, undefined when there is none. */
function pidInFile(at: Places): number | undefined {
  try {
    return Number(fs.readFileSync(path.join(at.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

/**
 * The postmaster of this cluster, if one runs, with the port it was started on. A process it has just forked looks the
 * same until it takes its own title, so the pid file decides between them.
 */
function runningPostmaster(at: Places): { pid: number; port: number } | undefined {
  const all = findProcesses(`/postgres -D ${at.cluster} `).filter(
    ({ command }) => !command.startsWith('setpriv '),
  );
  const found = all.find(({ pid }) => pid === pidInFile(at)) ?? all[0];
  if (found === undefined) return undefined;
  const port = /-p (\d+) /.exec(found.command)?.[1];
  return port === undefined ? undefined : { pid: found.pid, port: Number(port) };
}

/**
 * Removes a pid file whose pid belongs to some other process by now, as happens in containers, where pids are small:
 * PostgreSQL would take that process for a living server. Any other pid file is left to PostgreSQL, which reads in it
 * which shared memory to check for backends of the dead server.
 */
async function removeStalePidFile(at: Places): Promise<void> {
  const file = path.join(at.cluster, 'postmaster.pid');
  const pid = pidInFile(at);
  if (pid === undefined) return;
  const foreign = () => {
    const command = commandOf(pid);
    return command !== undefined && !command.includes('/postgres -D ') && !command.startsWith('postgres: ');
  };
  if (!foreign()) return;
  await pause(2_000);
  if (foreign() && runningPostmaster(at) === undefined) fs.rmSync(file, { force: true });
}

/** The port to start on: the processes of a killed postmaster may hold the preferred one for a moment longer. */
async function portFor(at: Places, { preferredPort, samePort }: PostgresOptions): Promise<number> {
  const unclean = preferredPort !== undefined && fs.existsSync(path.join(at.cluster, 'postmaster.pid'));
  for (let waited = 0; unclean && waited < 3_000 && !(await portIsFree(preferredPort)); waited += 100)
    await pause(100);
  return choosePort(preferredPort, samePort);
}

/** Starts the postmaster apart from this process; its output goes to the log. */
async function launch(
  at: Places,
  runner: PostgresRunner,
  options: PostgresOptions,
): Promise<{ pid: number; port: number }> {
  await removeStalePidFile(at);
  const port = await portFor(at, options);
  const log = fs.openSync(at.log, 'a', 0o600);
  const all = {
    listen_addresses: LOOPBACK,
    unix_socket_directories: '',
    timezone: 'UTC',
    ...options.settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [file, args, as] = runner.command('postgres', ['-D', at.cluster, '-p', String(port), ...flags]);
  const child = spawn(file, args, {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  fs.closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw new Error(`PostgreSQL could not be started: ${file} does not run here.`);
  return { pid: child.pid, port };
}

/** Ends the server in good order: running statements are cut off, everything is written. */
function stop(pid: number): Promise<void> {
  return endProcess(pid, [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ]);
}

/** Runs something on a connection of its own. */
async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database when it is not there. */
async function ensureDatabase(admin: string, name: string): Promise<void> {
  await connected(admin, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

/** Waits until the server answers and has the database; false when its process ended first. */
async function waitUntilUp(admin: string, database: string, pid: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  for (;;) {
    try {
      await ensureDatabase(admin, database);
      return isRunning(pid);
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw error;
      if (!isRunning(pid)) return false;
      if (Date.now() > end) throw new Error(`PostgreSQL (process ${pid}) does not answer: ${String(error)}`);
    }
    await pause(100);
  }
}

/** The last lines of the log, for whoever must find out why it did not start. */
function lastLines(file: string): string {
  return fs.readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n');
}

/** Ends the server on a folder, whoever started it. */
export async function endPostgres(folder: string): Promise<void> {
  if (!fs.existsSync(folder)) return;
  const running = runningPostmaster(places(folder));
  if (running !== undefined) await stop(running.pid);
}

/**
 * PostgreSQL in a folder, on a loopback port: adopts the one an earlier start left running there, else starts it, and
 * makes the cluster the first time. Recovers by itself after `kill -9`: the old backends get time to let go of their
 * memory, and a pid file that names somebody else's process is removed. When this rejects, `endPostgres` ends what does
 * not answer.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  fs.mkdirSync(options.folder, { recursive: true });
  const at = places(options.folder);
  const runner = postgresRunner(at.cluster);
  if (!fs.existsSync(at.cluster)) createCluster(at, runner);
  const password = fs.readFileSync(at.password, 'utf8').trim();
  const database = options.database ?? 'postgres';
  const urlOf = (port: number, name: string) =>
    `postgres://${USER}:${password}@${LOOPBACK}:${port}/${name}${options.query ?? ''}`;

  for (let attempt = 1; ; attempt++) {
    const found = runningPostmaster(at);
    const { pid, port } = found ?? (await launch(at, runner, options));
    if (await waitUntilUp(urlOf(port, 'postgres'), database, pid, 60_000)) {
      return { url: urlOf(port, database), port, pid, adopted: found !== undefined, stop: () => stop(pid) };
    }
    if (attempt === 20) {
      throw new Error(`PostgreSQL does not start on ${at.cluster}:\n${lastLines(at.log)}`);
    }
    await pause(500);
  }
}
