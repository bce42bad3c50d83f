import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Gebruiker } from '../../../domain/gebruiker';
import { vanEpoch } from '../../../domain/tijd';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { gebruiker, kop, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const LANG = 'Wolfeschlegelsteinhausenbergerdorff-van der Heijden tot Westerwolde';
const SCHOOL = gebruiker('tineke', 'school', { scholen: ['12AB'] });
const LEEG = { relatie: null, taal: null, voorkeur: null, telefoon: null, adres: null };

let wereld: Mensenwereld;
let browser: Browser;
let nummer: string;
let id: string;
let leeg: string;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  nummer = await wereld.casus('noor');
  leeg = await wereld.casus('noor');
  const mensen = betrokkenen(wereld.db);
  const door = { door: 'noor', op: vanEpoch(Date.now()) };
  const zet = async (anders: Partial<typeof OUDER>) => {
    const een = randomUUID();
    await mensen.voegToe({ ...OUDER, ...anders, casusnummer: nummer, id: een }, door);
    return een;
  };
  id = await zet({ naam: LANG, relatie: LANG, email: `${'lang'.repeat(15)}@${'voorbeeld.'.repeat(6)}nl` });
  await zet({ ...LEEG, soort: 'jongere', naam: '李小龙' });
  await zet({ ...LEEG, soort: 'leraar', naam: 'Meester Jan', tot: '2026-09-08' });
  await zet({ ...LEEG, soort: 'zorgverlener', naam: 'Dokter Wit', van: '2099-01-01' });
  await mensen.wijzig({ ...OUDER, naam: LANG, relatie: 'moeder', casusnummer: nummer, id, versie: 1 }, door);
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

function alsBrowser(wie: Gebruiker, width: number): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: wereld.url,
    viewport: { width, height: 900 },
    extraHTTPHeaders: kop(wie),
    bypassCSP: true,
  });
}

/** Every page about the people around a child, and the pages that show them or ask for them. */
const paginas = (): string[] => {
  const pad = `/werkbak/casussen/${nummer}`;
  return [
    ...['', '/betrokkenen', '/betrokkenen/nieuw', `/betrokkenen/${id}`, `/betrokkenen/${id}/doorhalen`].map(
      (onder) => pad + onder,
    ),
    `/werkbak/casussen/${leeg}`,
    `/werkbak/casussen/${leeg}/betrokkenen`,
    '/werkbak/melden',
  ];
};

describe.each([1280, 640, 390])('at %i pixels wide', (width) => {
  it.each([NOOR, SCHOOL])('axe has nothing against the pages, and nothing sticks out', async (wie) => {
    const context = await alsBrowser(wie, width);
    const pagina = await context.newPage();
    for (const pad of paginas()) {
      const antwoord = await pagina.goto(pad);
      expect([pad, antwoord?.status()]).toEqual([pad, 200]);
      expect([pad, await bezwaren(pagina), await steektUit(pagina)]).toEqual([pad, [], 0]);
    }
    await context.close();
  });
});

it('somebody is added with the keyboard alone; what is wrong has the focus first', async () => {
  const context = await alsBrowser(NOOR, 1280);
  const pagina = await context.newPage();
  await pagina.goto(`/werkbak/casussen/${leeg}/betrokkenen/nieuw`);
  const toetsen = async (...rij: string[]) => {
    for (const toets of rij) await pagina.keyboard.press(toets);
  };
  await pagina.getByLabel('Naam', { exact: true }).focus();
  await toetsen('Enter');
  await pagina.locator(':focus', { hasText: 'Er kloppen nog 2 dingen niet' }).waitFor();
  await toetsen('Tab', 'Enter');
  expect(await pagina.locator(':focus').getAttribute('name')).toBe('soort');
  await pagina.keyboard.type('Voogd');
  await toetsen('Tab');
  await pagina.keyboard.type('Wim de Groot');
  await toetsen('Enter');
  await pagina.waitForURL(/gedaan=toegevoegd/);
  expect(await pagina.locator('main').innerText()).toMatch(/Wim de Groot[\s\S]*Voogd/);
  await context.close();
});
