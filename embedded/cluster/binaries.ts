import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../cache';
import { goInstall, goProgram } from '../go';
import { onPath, type Progress } from '../programs';

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
  const [, installed] = program.names;
  const what = { package: program.module, version: SERVER_VERSION, program: installed };
  await goInstall(go, what, cached, progress);
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
