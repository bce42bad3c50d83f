import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { valuesOf } from '../settings/environment';
import { cache } from '../settings/settings';

/** The folder of this user for what was fetched or built once: binaries, not data. Made when it is not there. */
export function cacheFolder(...parts: string[]): string {
  const { DOORBRAAK_CACHE, XDG_CACHE_HOME } = cache(valuesOf(process.env), []) ?? {};
  const base =
    DOORBRAAK_CACHE ??
    (XDG_CACHE_HOME !== undefined
      ? path.join(XDG_CACHE_HOME, 'doorbraak')
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library', 'Caches', 'doorbraak')
        : path.join(homedir(), '.cache', 'doorbraak'));
  const folder = path.join(base, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
