import type { Browser } from 'playwright-core';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { gebruiker, kop, MANAGER, Mensenwereld, overDagen } from './mensenwereld';

const LANG = 'Wolfeschlegelsteinhausenbergerdorff-van der Heijden tot Westerwolde';
const PAGINAS = [
  '/werkbak/mensen',
  '/werkbak/mensen/nieuw?rol=casusregisseur',
  '/werkbak/mensen/persoon/noor',
  '/werkbak/mensen/persoon/noor/wijzigen',
  '/werkbak/mensen/persoon/noor/stoppen',
  '/werkbak/mensen/school/12AB00',
  '/werkbak/mensen/scholen',
  '/werkbak/vervanging?persoon=noor',
  '/werkbak/vervanging/noor/a',
];
let wereld: Mensenwereld;
let browser: Browser;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', { naam: LANG, gemeenten: ['0014'] });
  await wereld.mens('mia', 'manager', { naam: 'Mia Visser' });
  const school = { regio: 'noorderwold', brin: '12AB00', naam: 'De Regenboog', gemeente: '0014' };
  await wereld.db.insertInto('school').values(school).execute();
  const weg = { id: 'a', persoon: 'noor', van: overDagen(1), tot: overDagen(9), vervanger: null };
  await wereld.db.insertInto('afwezigheid').values(weg).execute();
  await wereld.vraag(gebruiker('m2', 'manager'), '/werkbak/mensen/nieuw?rol=manager', {
    naam: LANG,
    email: '',
  });
  await wereld.casus('noor');
  await wereld.casus('onbekend', { school: '34CD00' });
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

describe.each([1280, 390])('at %i pixels wide', (width) => {
  it('axe has nothing against the pages about people, and nothing sticks out', async () => {
    const context = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 900 },
      extraHTTPHeaders: kop(MANAGER),
      bypassCSP: true,
    });
    const pagina = await context.newPage();
    for (const pad of PAGINAS) {
      const antwoord = await pagina.goto(pad);
      expect([pad, antwoord?.status()]).toEqual([pad, 200]);
      expect([pad, await bezwaren(pagina), await steektUit(pagina)]).toEqual([pad, [], 0]);
    }
    await context.close();
  });
});
