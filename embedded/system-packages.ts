import { spawnSync } from 'node:child_process';
import { onPath } from './programs';
import { say } from './say';

/** A program we need from the system, with the packages that bring it. */
export interface SystemProgram {
  program: string;
  debian: string;
  brew: string;
}

/** Runs apt-get with its output only when it fails. */
function apt(...args: string[]): void {
  const run = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0)
    throw new Error(`apt-get ${args.join(' ')} did not succeed: ${run.stderr || run.stdout}`);
}

/**
 * Makes sure that these programs are there: installed with apt, after saying so, where we are root and apt is there;
 * otherwise named with the command that gets them.
 */
export function ensurePrograms(purpose: string, wanted: SystemProgram[]): void {
  const missing = wanted.filter(({ program }) => onPath(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    say(`${purpose} needs ${packages.join(' and ')}: installing with apt-get ...`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    return;
  }
  const names = missing.map(({ program }) => program).join(' and ');
  const command =
    process.platform === 'darwin'
      ? `brew install ${missing.map(({ brew }) => brew).join(' ')}`
      : `sudo apt-get install ${packages.join(' ')}`;
  throw new Error(`${purpose} needs ${names}, which is not here. Get it with: ${command}`);
}
