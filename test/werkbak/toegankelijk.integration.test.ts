import type { Browser } from 'playwright-core';
import { moment } from '../../domain/tijd';
import { bezwaren, steektUit } from './axe';
import { CORV, SCHEMA } from '../activities/justitie/vtovoorbeeld';
import { Bezoeker } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, type Wie } from './rolbezetting';
import { maakStand, maakStukken, type Stand } from './stand';
import { Tijdwereld } from './tijdwereld';

/** axe is brought in from outside, which the pages themselves do not allow. */
const METAXE = { bypassCSP: true };

describe('every page, for everybody', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let stand: Stand;
  let mensen: Record<
    'casusregisseur' | 'school' | 'manager' | 'teamlid' | 'leerplichtambtenaar' | 'privacyfunctionaris',
    Bezoeker
  >;
  let stukpaden: readonly string[];
  let onbekende: Bezoeker;

  jest.setTimeout(300_000);

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
    };
    stukpaden = await maakStukken(wereld, stand.om);
    onbekende = await Bezoeker.open(browser, wereld.url, METAXE);
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });

  /** Everywhere the page that is open leads to within the product. */
  async function links(bezoeker: Bezoeker, waar: string): Promise<string[]> {
    return bezoeker.pagina
      .locator(waar)
      .evaluateAll((alle) => [
        ...new Set(alle.map((een) => een.getAttribute('href') ?? '').filter((pad) => pad.startsWith('/'))),
      ]);
  }

  /** The page of what a search found. */
  async function naZoeken(bezoeker: Bezoeker): Promise<string> {
    await bezoeker.ga('/werkbak/zoeken');
    await bezoeker.pagina.getByRole('main').getByLabel('Zoek op naam of kenmerk').fill('kind');
    await bezoeker.druk('Zoek');
    return bezoeker.pagina.url();
  }

  /** The page on which a report is checked, after one that has errors. */
  async function naMelden(bezoeker: Bezoeker): Promise<string> {
    await bezoeker.ga('/werkbak/melden');
    await bezoeker.druk('Bekijk wat er gaat gebeuren');
    await bezoeker.ziet('Vul de dag, de maand en het jaar in.');
    expect(await bezwaren(bezoeker.pagina)).toEqual([]);
    await bezoeker.vul({
      'Hoe heet het kind?': 'Kind Toegankelijk',
      'Wanneer is het kind geboren?': '2016-05-14',
      'Wat is de eerste dag dat het kind niet op school was?': '2026-09-07',
      'Welk onderwijs volgt het kind?': 'Basisonderwijs',
      'In welke gemeente woont het kind?': 'Groningen',
    });
    await bezoeker.druk('Bekijk wat er gaat gebeuren');
    await bezoeker.ziet('Uw antwoorden');
    return bezoeker.pagina.url();
  }

  /** Every page of everybody, each form once. */
  async function paden(): Promise<[wie: Bezoeker, pad: string][]> {
    const casus = (fase: keyof Stand) => `/werkbak/casussen/${stand[fase]}`;
    const uit: [Bezoeker, string][] = [
      [onbekende, '/aanmelden'],
      [mensen.casusregisseur, '/werkbak?van=team'],
      [mensen.casusregisseur, '/werkbak?van=regio&fase=om&telaat=ja'],
      [mensen.casusregisseur, '/werkbak/zoeken'],
      [mensen.casusregisseur, '/werkbak/casussen?van=regio&kies=alles&houder=samir&gedaan=weergave-bewaard'],
      [mensen.manager, '/werkbak/casussen?van=gesloten'],
      [mensen.school, '/werkbak/casussen?fase=om'],
      [mensen.casusregisseur, '/werkbak/bestaat-niet'],
      [mensen.casusregisseur, await naZoeken(mensen.casusregisseur)],
      [mensen.school, await naMelden(mensen.school)],
      [mensen.casusregisseur, `${casus('doorbraak')}/afdruk`],
      [mensen.school, casus('schoolregie')],
      [mensen.teamlid, casus('doorbraak')],
      [mensen.manager, stukpaden[0] ?? ''],
      ...stukpaden.map((pad): [Bezoeker, string] => [mensen.leerplichtambtenaar, pad]),
      ...(Object.keys(stand) as (keyof Stand)[]).map((f): [Bezoeker, string] => [
        mensen.casusregisseur,
        casus(f),
      ]),
    ];
    for (const bezoeker of Object.values(mensen)) {
      await bezoeker.ga('/werkbak');
      uit.push(...(await links(bezoeker, '.menu a')).map((pad): [Bezoeker, string] => [bezoeker, pad]));
    }
    const formulieren = new Map<string, [Bezoeker, string]>();
    for (const [fase, wie] of [
      ['doorbraak', mensen.casusregisseur],
      ['arbitrage', mensen.casusregisseur],
      ['schoolregie', mensen.school],
    ] as const) {
      await wie.ga(casus(fase));
      for (const pad of await links(wie, '.handelingen a'))
        formulieren.set(pad.split('/').at(-1) ?? '', [wie, pad]);
    }
    return [...uit, ...formulieren.values()];
  }

  test('holds against WCAG 2.2 AA on a desktop, zoomed in to 200%, and on a phone', async () => {
    const gevonden: string[] = [];
    const alle = await paden();
    expect(alle.length).toBeGreaterThan(30);
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

  test('holds too where cases are given to somebody, before and after', async () => {
    const { pagina } = mensen.manager;
    const gevonden: string[] = [];
    const kijk = async () => {
      for (const breedte of [1280, 390]) {
        await pagina.setViewportSize({ width: breedte, height: 900 });
        if ((await steektUit(pagina)) > 0) gevonden.push(`${breedte} has to be scrolled sideways`);
        gevonden.push(...(await bezwaren(pagina)));
      }
    };
    await mensen.manager.ga('/werkbak/casussen?van=regio&kies=alles');
    await mensen.manager.druk('Wijs de gekozen casussen toe');
    await kijk();
    await pagina.getByLabel('Wie gaat deze casussen leiden?').selectOption({ value: 'samir' });
    await mensen.manager.vul({ 'Waarom deze persoon?': 'Verdeling van het werk' });
    await mensen.manager.druk(/^Wijs \d+ casussen toe$/);
    await mensen.manager.ziet('toegewezen aan Samir El Amrani');
    await kijk();
    expect(gevonden).toEqual([]);
  });
});
