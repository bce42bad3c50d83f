import type { Browser } from 'playwright-core';
import { VERTALINGEN } from '../../../taal/gezinspagina/talen';
import { PROEFSLEUTEL } from '../../histories/key';
import { TELEFOON } from '../bezoeker';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { kop, Mensenwereld, NOOR } from '../mensen/mensenwereld';
import { paginaVan, zetGezinslid } from './gezinslid';

const LANG = 'Wolfeschlegelsteinhausenbergerdorff-van der Heijden tot Westerwolde';

let wereld: Mensenwereld;
let browser: Browser;
let nummer: string;
let pad: string;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', {
    naam: 'Noor Bakker',
    telefoon: '050 123 45 67',
    email: `${'noor'.repeat(12)}@voorbeeld.nl`,
  });
  nummer = await wereld.casus('noor');
  const id = await zetGezinslid(wereld.db, nummer, { naam: LANG, taal: null });
  pad = await paginaVan(wereld.db, PROEFSLEUTEL, nummer, id);
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

const DADEN = ['vertellen', 'toestemming', 'klopt-niet', 'ondersteuner', 'terug'];
/** Every language on a phone; elsewhere one that is written each way. */
const talenBij = (width: number) => (width === 390 ? ['nl', ...Object.keys(VERTALINGEN)] : ['nl', 'ar']);

/** A browser in which the birth date was given, by hand, as a parent does. */
async function binnen(width: number) {
  const context = await browser.newContext({
    ...TELEFOON,
    baseURL: wereld.url,
    viewport: { width, height: 844 },
    bypassCSP: true,
  });
  const pagina = await context.newPage();
  await pagina.goto(pad);
  await pagina.getByLabel('Dag').fill('2');
  await pagina.getByLabel('Maand').fill('maart');
  await pagina.getByLabel('Jaar').fill('2014');
  await pagina.getByRole('button', { name: 'Verder' }).click();
  await pagina.getByRole('heading', { level: 1, name: 'Uw eigen pagina' }).waitFor();
  return { context, pagina };
}

describe.each([1280, 390])('at %i pixels wide', (width) => {
  it('axe has nothing against the pages of the family in their languages, and nothing sticks out', async () => {
    const vreemd = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 844 },
      bypassCSP: true,
    });
    const eerste = await vreemd.newPage();
    const { context, pagina } = await binnen(width);
    for (const taal of talenBij(width)) {
      for (const adres of [pad, '/gezin', '/gezin/x']) {
        await eerste.goto(`${adres}?taal=${taal}`);
        expect([adres, taal, await bezwaren(eerste), await steektUit(eerste)]).toEqual([adres, taal, [], 0]);
      }
      for (const onder of ['', ...DADEN.map((daad) => `/${daad}`)]) {
        await pagina.goto(`${pad}${onder}?taal=${taal}`);
        expect([onder, taal, await bezwaren(pagina), await steektUit(pagina)]).toEqual([onder, taal, [], 0]);
      }
    }
    await Promise.all([vreemd.close(), context.close()]);
  });
});

it('a real browser sends the forms though it tells nobody the address, and whoever leads sees what was said', async () => {
  const { context, pagina } = await binnen(390);
  await pagina.getByRole('link', { name: 'Dit klopt niet' }).click();
  await pagina.getByLabel('Wat klopt er niet?').fill('De mentor heet anders.');
  await pagina.getByRole('button', { name: 'Verstuur' }).click();
  await pagina.getByText('Dank u. Wij hebben het ontvangen.').waitFor();
  expect(await pagina.evaluate(() => document.referrer)).toBe('');
  await context.close();

  const leider = await browser.newContext({
    baseURL: wereld.url,
    viewport: { width: 1280, height: 900 },
    extraHTTPHeaders: kop(NOOR),
    bypassCSP: true,
  });
  const werkbak = await leider.newPage();
  for (const adres of [
    '/werkbak',
    `/werkbak/casussen/${nummer}`,
    `/werkbak/casussen/${nummer}/betrokkenen`,
  ]) {
    await werkbak.goto(adres);
    expect([adres, await bezwaren(werkbak), await steektUit(werkbak)]).toEqual([adres, [], 0]);
  }
  await werkbak.goto('/werkbak');
  await werkbak.getByText('De mentor heet anders.').waitFor();
  await werkbak.getByRole('button', { name: /Ik heb dit afgehandeld/ }).click();
  await werkbak.waitForURL(/\/werkbak/);
  expect(await werkbak.getByText('De mentor heet anders.').count()).toBe(0);
  await leider.close();
});
