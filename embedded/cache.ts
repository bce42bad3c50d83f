import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder of this user for what was fetched or built once: binaries, not data. Made when it is not there. */
export function cacheFolder(...parts: string[]): string {
  const base =
    process.env.DOORBRAAK_CACHE ??
    (process.env.XDG_CACHE_HOME !== undefined && process.env.XDG_CACHE_HOME !== ''
      ? path.join(process.env.XDG_CACHE_HOME, 'doorbraak')
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library', 'Caches', 'doorbraak')
        : path.join(homedir(), '.cache', 'doorbraak'));
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
