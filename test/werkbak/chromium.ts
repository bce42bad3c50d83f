import { chromium, type Browser } from 'playwright-core';
import { onPath } from '../../embedded/programs';
import { ensurePrograms } from '../../embedded/system-packages';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: `CHROMIUM`, else one on the PATH, else installed as test/opzet installs programs. */
function chromiumPad(): string {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM;
  const zoek = () => NAMEN.map((naam) => onPath(naam)).find((pad) => pad !== undefined);
  const al = zoek();
  if (al !== undefined) return al;
  ensurePrograms('The tests of the pages', [{ program: 'chromium', debian: 'chromium', brew: 'chromium' }]);
  const pad = zoek();
  if (pad === undefined) throw new Error('There is no Chromium on the PATH: set CHROMIUM to its program.');
  return pad;
}

/** A real Chromium without a window, that asks nothing of the network by itself; the caller closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPad(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
