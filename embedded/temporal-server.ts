import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import {
  NAMESPACE,
  SEARCH_ATTRIBUTES,
  ensureNamespace,
  registerSearchAttributes,
} from '../temporal/namespace';
import { LOOPBACK, choosePort, freePort } from './ports';
import { endProcess, findProcesses, isRunning, pause } from './processes';
import { hiddenAddress } from './ui-gate';

const TYPE_NAMES: Readonly<Record<number, string>> = { 2: 'Keyword', 6: 'Datetime', 7: 'KeywordList' };

export interface TemporalOptions {
  /** The `temporal` program, see `temporalBinary`. */
  binary: string;
  /** Folder for the database file and the log. */
  folder: string;
  /** The port to use when it is free. */
  preferredPort?: number;
  /** No other port than that: others know the server by it. */
  samePort?: boolean;
  /** Where the Web UI has payloads decrypted. */
  codecEndpoint?: string;
  namespace?: string;
}

export interface EmbeddedTemporal {
  address: string;
  /** Where its Web UI listens, which lets in whoever knows this address. */
  uiUrl: string;
  port: number;
  pid: number;
  /** It was running already, left by an earlier start. */
  adopted: boolean;
  /** Ends it in good order; returns when it is gone. */
  stop(): Promise<void>;
}

/** What a running dev server was started with, read from its command line. */
interface Running {
  pid: number;
  port: number;
  ui: string;
  codecEndpoint: string | undefined;
}

/** The dev server on this database file, if one runs. */
function runningServer(database: string): Running | undefined {
  for (const { pid, command } of findProcesses(' server start-dev ', `--db-filename ${database} `)) {
    const value = (flag: string) => new RegExp(`--${flag} (\\S+) `).exec(command)?.[1];
    const [port, uiPort] = [Number(value('port')), Number(value('ui-port'))];
    const ui = `${value('ui-ip') ?? LOOPBACK}:${uiPort}`;
    if (port > 0 && uiPort > 0) return { pid, port, ui, codecEndpoint: value('ui-codec-endpoint') };
  }
  return undefined;
}

/** Starts the dev server apart from this process; its output goes to the log. */
function launch(options: TemporalOptions, database: string, log: string, port: number, ui: string): number {
  const [uiHost = '', uiPort = ''] = ui.split(':');
  const args = ['server', 'start-dev', '--ip', LOOPBACK, '--port', String(port)];
  args.push('--ui-ip', uiHost, '--ui-port', uiPort);
  args.push('--db-filename', database, '--namespace', options.namespace ?? NAMESPACE, '--log-level', 'error');
  for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) {
    args.push('--search-attribute', `${name}=${TYPE_NAMES[type]}`);
  }
  if (options.codecEndpoint !== undefined) args.push('--ui-codec-endpoint', options.codecEndpoint);
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(options.binary, args, {
    cwd: path.dirname(database),
    detached: true,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined)
    throw new Error(`Temporal could not be started: ${options.binary} does not run here.`);
  return child.pid;
}

/** Gives the server our namespace and search attributes, as soon as it answers. */
async function prepare(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await ensureNamespace(connection, namespace);
    await registerSearchAttributes(connection, namespace);
  } finally {
    await connection.close();
  }
}

/**
 * Waits until the server answers and has our namespace; false as soon as its process has ended, also while it was being
 * asked: what is asked of a dead server is asked again for half a minute.
 */
async function waitUntilUp(address: string, namespace: string, pid: number, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  let problem: unknown;
  while (Date.now() < end) {
    const asked: { answer?: 'yes' | 'no' } = {};
    prepare(address, namespace).then(
      () => (asked.answer = 'yes'),
      (error: unknown) => {
        problem = error;
        asked.answer = 'no';
      },
    );
    while (asked.answer === undefined && isRunning(pid)) await pause(100);
    if (!isRunning(pid)) return false;
    if (asked.answer === 'yes') return true;
    await pause(100);
  }
  throw new Error(`Temporal (process ${pid}) does not answer on ${address}: ${String(problem)}`);
}

/** Ends a dev server: it closes its database on SIGTERM. */
function end(pid: number): Promise<void> {
  return endProcess(pid, [['SIGTERM', 15_000]]);
}

interface Places {
  database: string;
  /** What the server says. */
  log: string;
  /** Stands there once a server came up on the database: before, nothing can be in it. */
  made: string;
}

function places(folder: string): Places {
  const [database, log, made] = ['temporal.db', 'server.log', 'temporal.made'].map((name) =>
    path.join(fs.realpathSync(folder), name),
  ) as [string, string, string];
  return { database, log, made };
}

/** A server that was killed while it made its tables never goes on with them: its database is made again. */
function discardHalfMade({ database, log, made }: Places): void {
  if (fs.existsSync(made) || !fs.readFileSync(log, 'utf8').slice(-4_000).includes('no such table')) return;
  for (const file of ['', '-wal', '-shm', '-journal']) fs.rmSync(`${database}${file}`, { force: true });
}

/** Ends the dev server on a folder, whoever started it. */
export async function endTemporal(folder: string): Promise<void> {
  if (!fs.existsSync(folder)) return;
  const running = runningServer(places(folder).database);
  if (running !== undefined) await end(running.pid);
}

/**
 * The Temporal dev server on a database file in a folder, with its Web UI, our namespace and search attributes; loopback
 * only. Adopts the one an earlier start left running there when it was started with the same codec address and answers;
 * otherwise ends that one first, because two servers on one file would spoil it. When this rejects, `endTemporal` ends
 * what does not answer.
 */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  fs.mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const place = places(options.folder);
  const { database, log, made } = place;
  const namespace = options.namespace ?? NAMESPACE;
  const describe = (
    { pid, port, ui }: Omit<Running, 'codecEndpoint'>,
    adopted: boolean,
  ): EmbeddedTemporal => ({
    pid,
    port,
    address: `${LOOPBACK}:${port}`,
    uiUrl: `http://${ui}`,
    adopted,
    stop: () => end(pid),
  });

  for (let left = runningServer(database); left !== undefined; left = runningServer(database)) {
    const { pid, port, ui } = left;
    const same = left.codecEndpoint === options.codecEndpoint;
    const up = same && (await waitUntilUp(`${LOOPBACK}:${port}`, namespace, pid, 30_000).catch(() => false));
    if (up) {
      fs.writeFileSync(made, '');
      return describe({ pid, port, ui }, true);
    }
    await end(pid);
  }
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(options.preferredPort, options.samePort);
    const ui = `${hiddenAddress()}:${await freePort()}`;
    const pid = launch(options, database, log, port, ui);
    if (await waitUntilUp(`${LOOPBACK}:${port}`, namespace, pid, 90_000)) {
      fs.writeFileSync(made, '');
      return describe({ pid, port, ui }, false);
    }
    discardHalfMade(place);
    if (attempt === 3) {
      const said = fs.readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
      throw new Error(`Temporal does not start on ${database}:\n${said}`);
    }
  }
}
