import type { Browser } from 'playwright-core';
import { sql } from 'kysely';
import { leen, noteerMislukt } from '../../../dossier/registratie/queue';
import { noteerGebreken } from '../../../dossier/registratie/gebreken';
import { vulAan } from '../../../dossier/registratie/sweep';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { ELDERS, gebruiker, kop, MANAGER, Mensenwereld, NOOR, REGIO } from '../mensen/mensenwereld';

const BEHEERDER = gebruiker('bram', 'beheerder');
const PAD = '/werkbak/zaaksysteem';
const fout = { waitMs: 3_600_000, uitstel: false };

let wereld: Mensenwereld;
let browser: Browser;
let nummers: string[];

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  nummers = [await wereld.casus('noor'), await wereld.casus('noor'), await wereld.casus('noor')];
  await vulAan(wereld.db, new Map([[REGIO, 'x']]));
  const ruimte = new Map([[REGIO, 2]]);
  const [een, twee] = await leen(wereld.db, ruimte, { lease: 'proef', leaseMs: 60_000 });
  await noteerMislukt(wereld.db, een!, {
    ...{ ...fout, foutcode: 'type-ontbreekt', fout: 'roltype School is not in the zaaktype', regio: false },
  });
  await noteerMislukt(wereld.db, twee!, {
    ...{ ...fout, foutcode: 'geen-verbinding', fout: 'ECONNREFUSED', regio: true },
  });
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

test('says what is wrong with the case system and with each case, and what to do', async () => {
  const { status, tekst } = await wereld.vraag(MANAGER, PAD);
  expect(status).toBe(200);
  expect(tekst).toContain('Het zaaksysteem is niet te bereiken.');
  expect(tekst).toContain('Van 3 moet nog iets worden geregistreerd.');
  expect(tekst).toContain('Een type dat wij nodig hebben, staat niet in het zaaktype.');
  expect(tekst).toContain('1 keer geprobeerd, foutcode: roltype School is not in the zaaktype');
  expect((await wereld.vraag(MANAGER, '/werkbak/post')).html).toContain(`href="${PAD}"`);
});

test('is for managers and administrators, each of their own region, and names cases within reach only', async () => {
  expect((await wereld.vraag(NOOR, PAD)).status).toBe(403);
  expect((await wereld.vraag(ELDERS, PAD)).tekst).toContain('geen zaaksysteem ingesteld');
  const { html, tekst } = await wereld.vraag(BEHEERDER, PAD);
  for (const nummer of nummers) expect(html).not.toContain(nummer);
  expect(tekst).toContain('Een casus');
  expect((await wereld.vraag(ELDERS, `${PAD}/opnieuw`, {})).naar).toBe(`${PAD}?gedaan=0`);
});

test('of a region whose settings are not right it says which, and offers no button that does nothing', async () => {
  const gebrek = 'ZGW_INSTELLINGEN zgw.json waterstreek.rsin: must be a RSIN.';
  await noteerGebreken(wereld.db, new Map([['waterstreek', [gebrek]]]));
  const { html, tekst } = await wereld.vraag(ELDERS, PAD);
  expect(tekst).toContain('De instellingen van deze regio kloppen niet. Er wordt niets geregistreerd.');
  expect(tekst).toContain(gebrek);
  expect(html).not.toContain('Probeer alles nu opnieuw');
  expect((await wereld.vraag(MANAGER, PAD)).tekst).not.toContain(gebrek);
  await noteerGebreken(wereld.db, new Map());
  expect((await wereld.vraag(ELDERS, PAD)).tekst).not.toContain(gebrek);
});

test('can be read by everybody, on a telephone too', async () => {
  const page = await browser.newPage({
    viewport: { width: 320, height: 800 },
    extraHTTPHeaders: kop(MANAGER),
  });
  await page.goto(`${wereld.url}${PAD}`);
  expect(await bezwaren(page)).toEqual([]);
  expect(await steektUit(page)).toBe(0);
  await page.close();
});

test('one button tries everything again, another one case', async () => {
  const { html } = await wereld.vraag(MANAGER, PAD);
  const [, sleutel = ''] = /name="sleutel" value="([0-9a-f]{64})"/.exec(html) ?? [];
  const een = await wereld.vraag(MANAGER, `${PAD}/opnieuw`, { sleutel });
  expect([een.status, een.naar]).toEqual([303, `${PAD}?gedaan=1`]);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from registratie where foutcode is not null and volgende_poging_op <= now()`.execute(
    wereld.db,
  );
  expect(rows[0]?.n).toBe(1);
  const alles = await wereld.vraag(MANAGER, `${PAD}/opnieuw`, {});
  expect((await wereld.vraag(MANAGER, alles.naar ?? '')).tekst).toContain('Wij proberen het nu opnieuw');
});
