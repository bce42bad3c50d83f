import { execFile, spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../cache';
import { onPath, type Progress } from '../temporal-binary';

/** The server that production runs, not the dev server. */
export const SERVER_VERSION = 'v1.32.0';

/** A program of the Temporal server: its package, and the names it goes by. */
interface Program {
  module: string;
  /** What distributions call it, and what `go install` calls it after its folder. */
  names: readonly [string, string];
}

const SERVER: Program = { module: 'go.temporal.io/server/cmd/server', names: ['temporal-server', 'server'] };
const SQL_TOOL: Program = {
  module: 'go.temporal.io/server/cmd/tools/sql',
  names: ['temporal-sql-tool', 'sql'],
};

export interface ClusterBinaries {
  server: string;
  sqlTool: string;
}

const run = promisify(execFile);

/** Go itself, where it is installed. */
function goProgram(): string | undefined {
  return onPath('go') ?? (existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : undefined);
}

/** Where `go install` may have put programs, besides the PATH. */
function goFolders(): string[] {
  const { GOBIN, GOPATH } = process.env;
  return [GOBIN ?? '', path.join(GOPATH ?? path.join(homedir(), 'go'), 'bin')].filter((part) => part !== '');
}

/** Whether this file is the program in our version: names such as `server` say little, so the file itself is asked. */
async function isRight(file: string, { module }: Program): Promise<boolean> {
  const go = goProgram();
  if (go !== undefined) {
    const { stdout } = await run(go, ['version', '-m', file]).catch(() => ({ stdout: '' }));
    if (!stdout.split('\n').some((line) => line.trim() === `path\t${module}`)) return false;
  }
  const { stdout } = await run(file, ['--version']).catch(() => ({ stdout: '' }));
  return stdout.trim().endsWith(SERVER_VERSION.slice(1));
}

/** Builds a program into the cache under its clear name; about four minutes for the server. */
async function build(go: string, program: Program, target: string, progress: Progress): Promise<void> {
  const [name, installed] = program.names;
  const draft = `${target}.build-${process.pid}`;
  const begun = Date.now();
  const tell = () =>
    progress(
      `Building ${name} ${SERVER_VERSION} with ${go}: ${Math.round((Date.now() - begun) / 1_000)} s ...`,
    );
  tell();
  const ticking = setInterval(tell, 5_000);
  try {
    const child = spawn(go, ['install', `${program.module}@${SERVER_VERSION}`], {
      env: { ...process.env, GOBIN: draft, GOFLAGS: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`${name} could not be built: ${said.trim().split('\n').at(-1) ?? ''}`);
    renameSync(path.join(draft, installed), target);
  } finally {
    clearInterval(ticking);
    rmSync(draft, { recursive: true, force: true });
  }
}

async function find(program: Program, progress: Progress): Promise<string> {
  const cached = path.join(cacheFolder('temporal-server', SERVER_VERSION), program.names[0]);
  const searchPath = [process.env.PATH ?? '', ...goFolders()].join(path.delimiter);
  const onMachine = program.names.flatMap((name) => onPath(name, searchPath) ?? []);
  for (const file of [...onMachine, ...(existsSync(cached) ? [cached] : [])]) {
    if (await isRight(file, program)) return file;
  }
  const go = goProgram();
  if (go === undefined) {
    throw new Error(
      `Temporal on PostgreSQL needs ${program.names[0]} ${SERVER_VERSION}: put it on the PATH, or install Go 1.24 or newer so that it can be built (go install ${program.module}@${SERVER_VERSION}).`,
    );
  }
  await build(go, program, cached, progress);
  return cached;
}

/**
 * The Temporal server and its tool for SQL schemas: from the PATH or Go's own folder when the version is right, else
 * built before, else built now with `go install` into the cache folder of this user.
 */
export async function clusterBinaries(progress: Progress): Promise<ClusterBinaries> {
  const sqlTool = await find(SQL_TOOL, progress);
  return { sqlTool, server: await find(SERVER, progress) };
}
