import type { Browser } from 'playwright-core';
import { moment } from '../../domain/tijd';
import { allePaginas, onbezocht, type Bezoek, type Kijkers } from './alle-paginas';
import { bezwaren, steektUit } from './axe';
import { CORV, SCHEMA } from '../activities/justitie/vtovoorbeeld';
import { Bezoeker } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, MENSEN, type Wie } from './rolbezetting';
import { maakStand, maakStukken, type Stand } from './stand';
import { Tijdwereld } from './tijdwereld';

/** Pages that a test below looks at while something runs. */
const LATER = (wie: Bezoeker): Bezoek[] => [[wie, '/werkbak/verzamelopdrachten/een']];

/** axe is brought in from outside, which the pages themselves do not allow. */
const METAXE = { bypassCSP: true };

describe('every page, for everybody', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let stand: Stand;
  let mensen: Kijkers;
  let stukpaden: readonly string[];

  jest.setTimeout(600_000);

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({
        begin: moment('2026-09-07T09:00:00+02:00'),
        corv: { instellingen: CORV, xsd: SCHEMA },
      }),
      startBrowser(),
    ]);
    await bezet(wereld, [
      ...(['school', 'casusregisseur', 'teamlid', 'manager', 'leerplichtambtenaar'] as const),
      'privacyfunctionaris',
    ]);
    stand = await maakStand(wereld);
    const wie = (een: Wie) => aan(browser, wereld, een, METAXE);
    mensen = {
      casusregisseur: await wie('casusregisseur'),
      school: await wie('school'),
      manager: await wie('manager'),
      teamlid: await wie('teamlid'),
      leerplichtambtenaar: await wie('leerplichtambtenaar'),
      privacyfunctionaris: await wie('privacyfunctionaris'),
      onbekende: await Bezoeker.open(browser, wereld.url, METAXE),
    };
    stukpaden = await maakStukken(wereld, stand.om);
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });

  test('holds against WCAG 2.2 AA on a desktop, zoomed in to 200%, and on a phone', async () => {
    const gevonden: string[] = [];
    const alle = await allePaginas(wereld, mensen, stand, stukpaden);
    expect(alle.length).toBeGreaterThan(30);
    expect(onbezocht([...alle, ...LATER(mensen.manager)])).toEqual([]);
    for (const pad of stukpaden) expect([pad, await mensen.leerplichtambtenaar.ga(pad)]).toEqual([pad, 200]);
    for (const [bezoeker, pad] of alle) {
      const { pagina } = bezoeker;
      await pagina.setViewportSize({ width: 1280, height: 900 });
      await bezoeker.ga(pad);
      for (const breedte of [1280, 640, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 });
        const waar = `${breedte} ${pad.replace(/[0-9a-f-]{36}/, '..')}`;
        if ((await steektUit(pagina)) > 0) gevonden.push(`${waar}: has to be scrolled sideways`);
        // Zoomed in to 200% the layout is that of the phone.
        if (breedte !== 640) gevonden.push(...(await bezwaren(pagina)).map((een) => `${waar}: ${een}`));
      }
    }
    expect(gevonden).toEqual([]);
  });

  test('has search and who is signed in on one line and the menu on the next, also for a manager, who has most of it', async () => {
    const { pagina } = mensen.manager;
    for (const breedte of [1200, 1280]) {
      await pagina.setViewportSize({ width: breedte, height: 900 });
      await mensen.manager.ga('/werkbak');
      const hoog = await pagina.locator('.kop').evaluate((kop) => kop.getBoundingClientRect().height);
      expect([breedte, hoog < 100]).toEqual([breedte, true]);
    }
  });

  test('can be worked with the keyboard alone, and shows where the focus is', async () => {
    const { pagina } = mensen.casusregisseur;
    await pagina.setViewportSize({ width: 1280, height: 900 });
    await pagina.goto('/werkbak?van=team');
    await pagina.keyboard.press('Tab');
    expect(await pagina.locator(':focus').innerText()).toBe('Naar de inhoud');
    await pagina.keyboard.press('Enter');
    expect(await pagina.locator(':focus').getAttribute('id')).toBe('inhoud');
    const stappen = await pagina
      .locator('main :is(a, button, input:not([type=hidden]), select, summary)')
      .count();
    const geweest = new Set<string>();
    for (let i = 0; i < stappen; i += 1) {
      await pagina.keyboard.press('Tab');
      const focus = await pagina.evaluate(() => {
        const hier = document.activeElement;
        if (hier === null || hier.closest('main') === null) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(hier);
        const { width, height } = hier.getBoundingClientRect();
        return {
          html: hier.outerHTML,
          zicht: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0,
        };
      });
      if (focus === null) break;
      expect(focus).toMatchObject({ zicht: true });
      geweest.add(focus.html);
    }
    expect(geweest.size).toBeGreaterThan(15);
    await pagina.getByRole('link', { name: 'Rapporteer de voortgang' }).first().focus();
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/rapporteerVoortgang/);
  });

  test('holds too where something is done in many cases: before, while it runs, and after', async () => {
    const { manager } = mensen;
    const { pagina } = manager;
    const gevonden: string[] = [];
    const kijk = async () => {
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 });
        if ((await steektUit(pagina)) > 0) gevonden.push(`${breedte} has to be scrolled sideways`);
        gevonden.push(...(await bezwaren(pagina)));
        if (process.env['PLAATJES'] !== undefined)
          await pagina.screenshot({
            path: `${process.env['PLAATJES']}-${new URL(pagina.url()).pathname.split('/')[2]}-${breedte}-${plaatje++}.png`,
            fullPage: true,
          });
      }
    };
    let plaatje = 0;
    await manager.ga('/werkbak/casussen?van=regio&kies=selectie');
    await manager.druk(/^Draag \d+ casussen over$/);
    await kijk();
    await manager.druk(/^Draag \d+ casussen over$/);
    await manager.ziet('Kies wat er verandert');
    await kijk();
    await manager.ga('/werkbak/casussen?van=regio&kies=alles');
    await manager.druk('Wijs de gekozen casussen toe');
    await kijk();
    await pagina.getByLabel('Wie gaat deze casussen leiden?').selectOption({ value: 'samir' });
    await manager.vul({ 'Waarom deze persoon?': 'Verdeling van het werk' });
    // The session ends before it is sent: nothing is lost, and nothing was done.
    await manager.context.clearCookies();
    await manager.druk(/^Wijs \d+ casussen toe$/);
    await manager.kiesMens(MENSEN.manager.naam);
    await manager.ziet('Uw tekst is bewaard', 'Er is nog niets verstuurd');
    await kijk();
    // With Temporal away it stays where it is, also for who signs in again.
    await wereld.naarTemporal.sluit();
    await manager.druk(/^Wijs \d+ casussen toe$/);
    await manager.volg('Stop het vanzelf vernieuwen');
    await pagina.waitForURL(/stil=ja/);
    await manager.context.clearCookies();
    await pagina.reload();
    await manager.kiesMens(MENSEN.manager.naam);
    await manager.ziet(/\d+ van \d+ gedaan/);
    await kijk();
    await wereld.naarTemporal.open();
    await manager.volg('Laat de bladzijde zichzelf vernieuwen');
    await manager.ziet('toegewezen aan Samir El Amrani');
    await kijk();
    expect(gevonden).toEqual([]);
  });
});
