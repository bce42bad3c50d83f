import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache';

/** The Temporal CLI that `go install` builds; `@latest` cannot be installed that way. */
const CLI_MODULE = 'github.com/temporalio/cli/cmd/temporal';
const CLI_VERSION = 'v1.5.1';
const EXECUTABLE = process.platform === 'win32' ? 'temporal.exe' : 'temporal';

/** Tells the person what is going on; called again with what changes. */
export type Progress = (line: string) => void;

/** One place the binary can come from. */
interface Source {
  name: string;
  get(progress: Progress): Promise<string | undefined>;
}

/** The full path of a program, the way a shell would find it. */
export function onPath(program: string, searchPath: string = process.env.PATH ?? ''): string | undefined {
  for (const folder of searchPath.split(path.delimiter).filter((part) => part !== '')) {
    const candidate = path.join(folder, program);
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // not here
    }
  }
  return undefined;
}

/** Runs a program to its end while `watch` is called every other second; its exit code and what it said on stderr. */
async function runWatched(
  file: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  watch: () => void,
): Promise<{ code: number; said: string }> {
  const child = spawn(file, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const ticking = setInterval(watch, 2_000);
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  try {
    return await new Promise((resolve) => {
      child.once('error', (error) => resolve({ code: 127, said: error.message }));
      child.once('close', (code) => resolve({ code: code ?? 1, said: said.trim() }));
    });
  } finally {
    clearInterval(ticking);
    process.off('exit', endWithUs);
  }
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
  const go = onPath('go') ?? (existsSync('/usr/local/go/bin/go') ? '/usr/local/go/bin/go' : undefined);
  if (go === undefined) return undefined;
  const begun = Date.now();
  progress(`Building the Temporal server with ${go} (once, takes some minutes) ...`);
  const draft = path.join(folder, `build-${process.pid}`);
  const { code, said } = await runWatched(
    go,
    ['install', `${CLI_MODULE}@${CLI_VERSION}`],
    { ...process.env, GOBIN: draft, GOFLAGS: '' },
    () => progress(`Building the Temporal server: ${Math.round((Date.now() - begun) / 1_000)} s ...`),
  );
  try {
    if (code === 0) renameSync(path.join(draft, EXECUTABLE), path.join(folder, EXECUTABLE));
    else progress(`go install did not succeed: ${said.split('\n').at(-1) ?? ''}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
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
