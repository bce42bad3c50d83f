import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache';
import { goInstall, goProgram } from './go';
import { onPath, runWatched, type Progress } from './programs';

/** The Temporal CLI that `go install` builds; `@latest` cannot be installed that way. */
const CLI_MODULE = 'github.com/temporalio/cli/cmd/temporal';
const CLI_VERSION = 'v1.5.1';
const CLI_PACKAGES = 1_300;
const EXECUTABLE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** One place the binary can come from. */
interface Source {
  name: string;
  get(progress: Progress): Promise<string | undefined>;
}

/** What an earlier start fetched or built, if anything. */
function fromCache(folder: string): string | undefined {
  const own = path.join(folder, EXECUTABLE);
  if (existsSync(own)) return own;
  const fetched = readdirSync(folder).find((name) => /^temporal-sdk-typescript-[\d.]+(\.exe)?$/.test(name));
  return fetched === undefined ? undefined : path.join(folder, fetched);
}

/** Megabytes that the SDK has fetched so far. */
function megabytesIn(folder: string): number {
  const part = readdirSync(folder).find((name) => name.endsWith('.downloading'));
  return part === undefined ? 0 : Math.round(statSync(path.join(folder, part)).size / 1e6);
}

/** The download that the SDK does for its own test environment, kept in our cache folder. */
async function fromSdk(folder: string, progress: Progress): Promise<string | undefined> {
  progress('Fetching the Temporal server (once, about 130 MB unpacked) ...');
  const args = ['--import', require.resolve('tsx'), path.join(__dirname, 'sdk-download.ts'), folder];
  const { said } = await runWatched(process.execPath, args, process.env, () =>
    progress(`Fetching the Temporal server: ${megabytesIn(folder)} MB ...`),
  );
  const found = fromCache(folder);
  if (found === undefined)
    progress(`The Temporal server could not be fetched: ${said.split(': ').at(-1) ?? said}`);
  return found;
}

/** Builds the CLI from source, where Go is there. */
async function fromGo(folder: string, progress: Progress): Promise<string | undefined> {
  const go = goProgram();
  if (go === undefined) return undefined;
  const target = path.join(folder, EXECUTABLE);
  try {
    const cli = { package: CLI_MODULE, version: CLI_VERSION, program: EXECUTABLE, packages: CLI_PACKAGES };
    await goInstall(go, cli, target, progress);
  } catch (error) {
    progress((error as Error).message);
  }
  return fromCache(folder);
}

/** Whether this file is a Temporal CLI that runs on this machine. */
function runs(file: string): boolean {
  return spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout?.includes(
    'temporal version',
  );
}

/**
 * The `temporal` program: the one on PATH, else one fetched or built before, else the SDK's own download, else built
 * with Go. Throws one sentence that says what to install when none of these works here.
 */
export async function temporalBinary(
  progress: Progress,
  cache: string = cacheFolder('temporal'),
): Promise<string> {
  const sources: Source[] = [
    { name: 'PATH', get: async () => onPath(EXECUTABLE) },
    { name: 'cache', get: async () => fromCache(cache) },
    { name: 'download', get: (tell) => fromSdk(cache, tell) },
    { name: 'go install', get: (tell) => fromGo(cache, tell) },
  ];
  for (const source of sources) {
    const found = await source.get(progress);
    if (found !== undefined && runs(found)) return found;
    if (found !== undefined) progress(`${found} (${source.name}) does not run here.`);
  }
  throw new Error(
    'No Temporal server: install the Temporal CLI so that `temporal` is on the PATH (https://docs.temporal.io/cli), or Go 1.24 or newer, or set TEMPORAL_ADDRESS to a Temporal server of your own.',
  );
}
