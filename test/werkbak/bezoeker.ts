import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A phone. */
export const TELEFOON: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** Somebody at a browser of their own. What no page may ever do is kept in `klachten`. */
export class Bezoeker {
  /** Scripts that broke or that somebody slipped in, what the policy of the page stopped, and requests to elsewhere. */
  readonly klachten: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly pagina: Page,
    readonly url: string,
  ) {
    context.on('dialog', (dialog) => {
      this.klachten.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('weberror', (fout) => this.klachten.push(`script: ${fout.error().message}`));
    context.on('console', (regel) => {
      if (/content security policy|refused to/i.test(regel.text()))
        this.klachten.push(`csp: ${regel.text()}`);
    });
    context.on('request', (verzoek) => {
      const naar = verzoek.url();
      if (!naar.startsWith(url) && !naar.startsWith('data:')) this.klachten.push(`elsewhere: ${naar}`);
    });
  }

  /** Opens a browser of its own, without signing in. */
  static async open(browser: Browser, url: string, opties: BrowserContextOptions = {}): Promise<Bezoeker> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 900 },
      ...opties,
    });
    context.setDefaultTimeout(15_000);
    return new Bezoeker(context, await context.newPage(), url);
  }
}
