import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findProcesses } from '../../../embedded/processes';
import type { Shutdown } from '../../../embedded/shutdown';

const NAME = 'disk';
const SIZE = '640m';

/** Takes away the disks of runs that were killed. */
function sweep(prefix: string): void {
  if (!existsSync('/proc/mounts')) return;
  for (const line of readFileSync('/proc/mounts', 'utf8').split('\n')) {
    const place = line.split(' ')[1] ?? '';
    const folder = path.dirname(place);
    const ours = path.basename(folder).startsWith(prefix) && path.basename(place) === NAME;
    if (ours && findProcesses(folder).length === 0)
      execFileSync('umount', ['--lazy', place], { stdio: 'ignore' });
  }
}

/** A disk of its own in a folder that begins so, small enough to fill; undefined where nothing may be mounted. */
export function smallDisk(folder: string, prefix: string, shutdown: Shutdown): string | undefined {
  const disk = path.join(folder, NAME);
  mkdirSync(disk, { mode: 0o755 });
  try {
    sweep(prefix);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  shutdown.add('disk', () => void execFileSync('umount', ['--lazy', disk]));
  return disk;
}
