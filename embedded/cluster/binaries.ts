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
/** The Web UI that goes with it. */
export const UI_VERSION = 'v2.54.1';

/** A program of Temporal: its package, and the names it goes by. */
interface Program {
  module: string;
  version: string;
  /** Of how many packages it is made. */
  packages: number;
  /** Where in the cache it stands once it was built. */
  folder: string;
  /** What distributions call it, and what `go install` calls it after its folder. */
  names: readonly [string, string];
}

const ours = { version: SERVER_VERSION, folder: 'temporal-server' };
const SERVER: Program = {
  ...ours,
  module: 'go.temporal.io/server/cmd/server',
  packages: 1_750,
  names: ['temporal-server', 'server'],
};
const SQL_TOOL: Program = {
  ...ours,
  module: 'go.temporal.io/server/cmd/tools/sql',
  packages: 840,
  names: ['temporal-sql-tool', 'sql'],
};

const UI: Program = {
  module: 'github.com/temporalio/ui-server/v2/cmd/server',
  version: UI_VERSION,
  packages: 430,
  folder: 'temporal-ui',
  names: ['temporal-ui-server', 'server'],
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
async function isRight(file: string, { module, version }: Program): Promise<boolean> {
  const go = goProgram();
  if (go !== undefined) {
    const { stdout } = await run(go, ['version', '-m', file]).catch(() => ({ stdout: '' }));
    if (!stdout.split('\n').some((line) => line.trim() === `path\t${module}`)) return false;
  }
  const { stdout } = await run(file, ['--version']).catch(() => ({ stdout: '' }));
  return stdout.trim().endsWith(version.slice(1));
}

async function find(program: Program, progress: Progress): Promise<string> {
  const { module, version, folder, names, packages } = program;
  const cached = path.join(cacheFolder(folder, version), names[0]);
  const searchPath = [process.env.PATH ?? '', ...goFolders()].join(path.delimiter);
  const onMachine = names.flatMap((name) => onPath(name, searchPath) ?? []);
  for (const file of [...onMachine, ...(existsSync(cached) ? [cached] : [])]) {
    if (await isRight(file, program)) return file;
  }
  const go = goProgram();
  if (go === undefined) {
    throw new Error(
      `Temporal on PostgreSQL needs ${names[0]} ${version}: put it on the PATH, or install Go 1.24 or newer so that it can be built (go install ${module}@${version}).`,
    );
  }
  const what = { package: module, version, program: names[1], packages };
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

/** The Web UI of Temporal as production runs it, found or built in the same way. */
export function uiBinary(progress: Progress): Promise<string> {
  return find(UI, progress);
}
