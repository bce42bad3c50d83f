import type { Locator, Page } from 'playwright-core';
import type { Bezoeker } from '../bezoeker';

/** Somebody who does a job, while each click and each page that opens is counted. */
export class Teller {
  private klikken = 0;
  private bladzijden = 0;

  private constructor(readonly bezoeker: Bezoeker) {}

  /** Begins to count on the page that is open, does the job, and gives what it took. */
  static async tel(
    bezoeker: Bezoeker,
    klus: (teller: Teller) => Promise<void>,
  ): Promise<{ klikken: number; bladzijden: number }> {
    const teller = new Teller(bezoeker);
    const { pagina } = bezoeker;
    let hier = pagina.url();
    const luister = (frame: { url: () => string; parentFrame: () => unknown }): void => {
      if (frame.parentFrame() !== null) return;
      // A page that shows itself anew is the same page.
      if (frame.url() !== hier) teller.bladzijden += 1;
      hier = frame.url();
    };
    pagina.on('framenavigated', luister);
    await klus(teller);
    pagina.off('framenavigated', luister);
    const { klikken, bladzijden } = teller;
    return { klikken, bladzijden };
  }

  private get pagina(): Page {
    return this.bezoeker.pagina;
  }

  /** A click that opens nothing. */
  async klik(waar: Locator): Promise<void> {
    this.klikken += 1;
    await waar.click();
  }

  /** A click on a link or a button that opens a page. */
  async naar(waar: Locator): Promise<void> {
    await this.opent(() => this.klik(waar));
  }

  /** A link of which only the program behind it knows what follows, such as a telephone: it is there to be used. */
  async gebruik(waar: Locator): Promise<string> {
    this.klikken += 1;
    await waar.waitFor({ state: 'visible' });
    return (await waar.getAttribute('href')) ?? '';
  }

  /** A choice from a list. */
  async kies(label: string, keuze: string): Promise<void> {
    this.klikken += 1;
    await this.pagina.getByLabel(label).selectOption({ label: keuze });
  }

  /** Types the name of a child into the search of the header, by its key, and goes. */
  async zoek(tekst: string): Promise<void> {
    await this.pagina.keyboard.press('/');
    await this.pagina.keyboard.type(tekst);
    await this.opent(() => this.pagina.keyboard.press('Enter'));
  }

  private async opent(doe: () => Promise<void>): Promise<void> {
    const open = this.pagina.waitForEvent('domcontentloaded');
    await doe();
    await open;
  }
}
