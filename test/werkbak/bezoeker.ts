import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { FORMULIEREN } from '../../werkbak/opdracht/formulieren';
import { TAAKTITEL } from '../../taal/woorden';
import { OPDRACHT_BIJ_TAAK, type Opdrachtnaam } from '../../domain/opdracht';
import type { Taaktype } from '../../domain/taak';

/** A phone. */
export const TELEFOON: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** What is asked before a big step. */
const ZEKER = /weet u het zeker\?$/i;

/** Answers by the label of their field, as somebody reads it. */
export type Antwoorden = Readonly<Record<string, string>>;

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
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Bezoeker> {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(60_000);
    return new Bezoeker(context, await context.newPage(), url);
  }

  /** Opens a browser and signs in with the button that bears a name. */
  static async meldAan(
    browser: Browser,
    url: string,
    naam: string,
    options: BrowserContextOptions = {},
  ): Promise<Bezoeker> {
    const bezoeker = await Bezoeker.open(browser, url, options);
    await bezoeker.ga('/werkbak');
    await bezoeker.kiesMens(naam);
    return bezoeker;
  }

  /** Another tab of the same browser, with the same session. */
  async tabblad(): Promise<Bezoeker> {
    return new Bezoeker(this.context, await this.context.newPage(), this.url);
  }

  /** Presses the button of a person on the page for signing in. */
  async kiesMens(naam: string): Promise<void> {
    await this.pagina.getByRole('button', { name: naam }).click();
    await this.pagina.waitForURL((adres) => adres.pathname !== '/aanmelden');
  }

  /** Goes to an address; gives the status of the answer. */
  async ga(pad: string): Promise<number> {
    return (await this.pagina.goto(pad))?.status() ?? 0;
  }

  /** The text of the page without its frame, as it is read. */
  tekst(): Promise<string> {
    return this.pagina.locator('main').innerText();
  }

  /** The text of the page, when it holds what is waited for; fails with the whole text. */
  async ziet(...stukken: readonly (string | RegExp)[]): Promise<string> {
    const end = Date.now() + 30_000;
    for (;;) {
      const tekst = (await this.tekst().catch(() => '')).replace(/\s+/g, ' ');
      const mist = stukken.filter((stuk) =>
        typeof stuk === 'string' ? !tekst.includes(stuk) : !stuk.test(tekst),
      );
      if (mist.length === 0) return tekst;
      if (Date.now() > end) {
        throw new Error(
          `${this.pagina.url()} does not say ${mist.map(String).join(' and ')}, but:\n${tekst}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Follows a link. */
  async volg(naam: string | RegExp): Promise<void> {
    await this.pagina.getByRole('link', { name: naam }).first().click();
  }

  /** Fills in fields by their labels. */
  async vul(antwoorden: Antwoorden): Promise<void> {
    for (const [label, antwoord] of Object.entries(antwoorden)) await this.vulVeld(label, antwoord);
  }

  /** Presses a button and waits for the page that follows. */
  async druk(knop: string | RegExp): Promise<void> {
    const was = this.pagina.waitForEvent('domcontentloaded');
    await this.pagina.getByRole('button', { name: knop }).click();
    await was;
  }

  /** From the list of tasks to the form of one, fills it in and sends it; then the page must say that it was done. */
  async doeTaak(kind: string, taak: Taaktype, antwoorden: Antwoorden): Promise<void> {
    await this.ga('/werkbak');
    await this.taakrij(kind, TAAKTITEL[taak]).getByRole('link', { name: TAAKTITEL[taak] }).click();
    await this.geef(OPDRACHT_BIJ_TAAK[taak], antwoorden);
  }

  /** From the page of a case to the form of a command, fills it in and sends it; then the page must say that it was done. */
  async doeOpdracht(opdracht: Opdrachtnaam, antwoorden: Antwoorden): Promise<void> {
    await this.volg(FORMULIEREN[opdracht].titel);
    await this.geef(opdracht, antwoorden);
  }

  /** Fills in the form of a command that is open and sends it; then the page must say that it was done. */
  async geef(opdracht: Opdrachtnaam, antwoorden: Antwoorden): Promise<void> {
    const { knop, gedaan } = FORMULIEREN[opdracht];
    await this.verstuur(antwoorden, knop, gedaan);
  }

  /** Fills in the form that is open and sends it; then the page must say that it was done. A big step is asked once more. */
  async verstuur(antwoorden: Antwoorden, knop: string, gedaan: string): Promise<void> {
    await this.vul(antwoorden);
    await this.druk(knop);
    if ((await this.pagina.getByRole('heading', { name: ZEKER }).count()) > 0) await this.druk(/^Ja, /);
    await this.ziet(gedaan);
  }

  /** The row of a task of a child. */
  taakrij(kind: string, taak: string): Locator {
    return this.pagina.getByRole('row').filter({ hasText: kind }).filter({ hasText: taak });
  }

  private async vulVeld(label: string, antwoord: string): Promise<void> {
    const groep = this.pagina.getByRole('group', { name: label });
    if ((await groep.count()) > 0) {
      const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(antwoord) ?? [];
      if (jaar !== undefined && maand !== undefined && dag !== undefined) {
        await groep.getByLabel('Dag').fill(String(Number(dag)));
        await groep.getByLabel('Maand').fill(String(Number(maand)));
        await groep.getByLabel('Jaar').fill(jaar);
        return;
      }
      await groep.getByLabel(antwoord, { exact: true }).check();
      return;
    }
    const veld = this.pagina.getByLabel(label);
    const soort = await veld.evaluate((element) => element.tagName);
    if (soort === 'SELECT') await veld.selectOption({ label: antwoord });
    else await veld.fill(antwoord);
  }
}
