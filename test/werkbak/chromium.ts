import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../opzet/browser';

/** A real Chromium without a window, that asks nothing of the network by itself; the caller closes it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}
