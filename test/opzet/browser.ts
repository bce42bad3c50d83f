import { onPath } from '../../embedded/programs';
import { say } from '../../embedded/say';
import { ensurePrograms } from '../../embedded/system-packages';

/** Chromium without what shows its windows comes first: the pages are the same, for half of the processor's time. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome'];
const PURPOSE = 'The tests of the pages';

/**
 * The Chromium of this machine: `CHROMIUM`, else one on the PATH, else installed as test/opzet installs programs. Several
 * processes must not install at once: `npm test` and the set-up of Jest ask before any test does.
 */
export function chromiumPath(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM;
  return onPath(SHELL) ?? installed(SHELL) ?? anyOther();
}

/** Undefined where that package cannot be had: not every system has it. */
function installed(program: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  try {
    ensurePrograms(PURPOSE, [{ program, debian: program, brew: program }]);
  } catch {
    say(`${program} cannot be had here: looking for another Chromium.`);
  }
  return onPath(program);
}

function anyOther(): string {
  const find = () => NAMES.map((name) => onPath(name)).find((path) => path !== undefined);
  const found = find();
  if (found !== undefined) return found;
  ensurePrograms(PURPOSE, [{ program: 'chromium', debian: 'chromium', brew: 'chromium' }]);
  const path = find();
  if (path === undefined) throw new Error('There is no Chromium on the PATH: set CHROMIUM to its program.');
  return path;
}
