import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { abonnementen } from '../../../dossier/abonnementen/abonnementen';
import { leen, noteerBezorgd, noteerMislukt, noteerVervallen } from '../../../dossier/abonnementen/queue';
import { verdeel } from '../../../dossier/abonnementen/verdelen';
import { verzendingen } from '../../../dossier/abonnementen/verzendingen';
import { nummerStroom } from '../../../dossier/stroom/nummer';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { ELDERS, gebruiker, kop, MANAGER, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const BEHEERDER = gebruiker('bram', 'beheerder');
const PAD = '/werkbak/abonnementen';
const ADRES = `https://ontvanger.example/${'heel-lang-'.repeat(12)}`;
const GEEF_OP = { stopMs: 3_600_000, giveUpMs: -1 };

let wereld: Mensenwereld;
let browser: Browser;
beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

/** A subscription to a school of its own, with what the report of a case there brings; its id. */
async function maak(naam = 'Dashboard'): Promise<string> {
  const school = `${randomUUID().slice(0, 4).toUpperCase()}00`;
  const wie = gebruiker('dashboard', 'systeem', { scholen: [school] });
  const gegevens = { naam, adres: ADRES, contact: 'beheer@ontvanger.example' };
  const { abonnement } = await abonnementen(wereld.db).maak(
    randomUUID(),
    wie,
    { ...gegevens, soorten: ['casus-gemeld', 'fase-geopend'], alleenRegio: null },
    null,
  );
  await wereld.casus('noor', { school });
  await nummerStroom(wereld.db);
  await verdeel(wereld.db);
  return abonnement.id;
}
/** Attempts the next delivery, with this outcome. */
async function probeer(id: string, hoe: 'bezorgd' | 'opgegeven' | 'mislukt' | 'vervallen'): Promise<void> {
  const [geleend] = await leen(wereld.db, new Map([[id, 1]]), { lease: randomUUID(), leaseMs: 60_000 });
  if (hoe === 'bezorgd') await noteerBezorgd(wereld.db, geleend!, 200);
  else if (hoe === 'vervallen') await noteerVervallen(wereld.db, geleend!, 410);
  else {
    const fout = { foutcode: 'antwoord', antwoord: 500, waitMs: 0 };
    const eerst = hoe === 'mislukt' ? { ...fout, waitMs: 3_600_000 } : fout;
    await noteerMislukt(wereld.db, geleend!, eerst, GEEF_OP);
    // It is given up when it was tried for long enough: the second time.
    if (hoe === 'opgegeven') await probeer(id, 'mislukt');
  }
}
const standen = async (id: string) =>
  (await verzendingen(wereld.db).lees(id, null, { na: null, aantal: 50 }))
    .map(({ stand }) => stand)
    .reverse();

test('whoever answers for the region sees where everything goes and how it stands; others see nothing of it', async () => {
  const id = await maak('Leerlingvolgsysteem');
  for (const wie of [MANAGER, BEHEERDER]) {
    const { html, tekst } = await wereld.vraag(wie, PAD);
    expect(html).toContain(`href="${PAD}/${id}"`);
    expect(tekst).toMatch(
      /Leerlingvolgsysteem van dashboard .*ontvanger\.example.* Aan het laatste kwam aan/,
    );
  }
  expect((await wereld.vraag(MANAGER, '/werkbak/post')).html).toContain(`href="${PAD}"`);
  expect((await wereld.vraag(ELDERS, PAD)).tekst).not.toContain('Leerlingvolgsysteem');
  expect((await wereld.vraag(ELDERS, `${PAD}/${id}`)).status).toBe(404);
  expect((await wereld.vraag(ELDERS, `${PAD}/${id}/besluit`, { besluit: 'pauzeren' })).status).toBe(404);
  expect((await wereld.vraag(ELDERS, `${PAD}/${id}/opnieuw`, {})).status).toBe(404);
  expect((await wereld.vraag(NOOR, PAD)).status).toBe(403);
});

test('the log tells what happened and how it went, without a code of ours and without a child', async () => {
  const id = await maak();
  await probeer(id, 'bezorgd');
  await probeer(id, 'mislukt');
  const wacht = await wereld.vraag(MANAGER, `${PAD}/${id}`);
  expect(wacht.tekst).toContain('Fase geopend');
  expect(wacht.tekst).toContain('Het programma antwoordde met een fout (500). 1 keer geprobeerd');
  expect(wacht.tekst).toMatch(/Niets aangekomen sinds .* Naar https:\/\/ontvanger\.example/);
  expect(wacht.tekst).not.toMatch(/casus-gemeld|fase-geopend|2014-03-02/);
  const aangekomen = await wereld.vraag(MANAGER, `${PAD}/${id}?stand=bezorgd`);
  expect(aangekomen.tekst).toContain('Casus gemeld');
  expect(aangekomen.tekst).not.toContain('Fase geopend');
  expect((await wereld.vraag(MANAGER, `${PAD}/${id}?stand=opgegeven`)).tekst).toContain('Hier staat niets');
});

test('one is sent again, and all that failed, given up or not; nothing twice', async () => {
  const id = await maak();
  await probeer(id, 'bezorgd');
  await probeer(id, 'opgegeven');
  expect((await standen(id)).slice(0, 2)).toEqual(['bezorgd', 'opgegeven']);
  const [laatste] = await verzendingen(wereld.db).lees(id, 'bezorgd', { na: null, aantal: 1 });
  const stuur = (velden: Record<string, string>) => wereld.vraag(MANAGER, `${PAD}/${id}/opnieuw`, velden);
  expect((await stuur({ nummer: String(laatste!.nummer), stand: 'bezorgd' })).naar).toBe(
    `${PAD}/${id}?gedaan=1&stand=bezorgd`,
  );
  expect(await standen(id)).not.toContain('bezorgd');
  expect((await stuur({ nummer: '999999999' })).naar).toBe(`${PAD}/${id}?gedaan=niets`);
  expect((await stuur({ nummer: 'x' })).naar).toBe(`${PAD}/${id}?gedaan=niets`);

  expect((await wereld.vraag(MANAGER, `${PAD}/${id}`)).tekst).toContain('Stuur de ene die mislukte opnieuw');
  expect((await stuur({})).naar).toBe(`${PAD}/${id}?gedaan=1`);
  expect(new Set(await standen(id))).toEqual(new Set(['wacht']));
  expect((await wereld.vraag(MANAGER, `${PAD}/${id}?gedaan=1`)).tekst).toContain(
    'Wij sturen het nu opnieuw.',
  );
  expect((await stuur({})).naar).toBe(`${PAD}/${id}?gedaan=niets`);
});

test('it is paused and goes on; one that was stopped says why, what to do, and goes on too', async () => {
  const id = await maak();
  const beslis = (besluit: string) => wereld.vraag(BEHEERDER, `${PAD}/${id}/besluit`, { besluit });
  expect((await beslis('pauzeren')).naar).toBe(`${PAD}/${id}?gedaan=gepauzeerd`);
  expect((await wereld.vraag(MANAGER, `${PAD}/${id}`)).tekst).toContain('Gepauzeerd, sinds');
  expect((await beslis('hervatten')).naar).toBe(`${PAD}/${id}?gedaan=hervat`);
  expect((await wereld.vraag(MANAGER, `${PAD}/${id}`)).tekst).toContain('Hoe het staat Aan, sinds');
  await probeer(id, 'vervallen');
  const { tekst } = await wereld.vraag(MANAGER, `${PAD}/${id}`);
  expect(tekst).toContain('Het programma zegt dat dit adres niet meer bestaat.');
  expect(tekst).toContain('Zet dit abonnement weer aan');
  expect((await wereld.vraag(MANAGER, PAD)).tekst).toContain('Door ons stilgezet');
});

test.each([1280, 390])(
  'at %i pixels wide axe has nothing against the pages, and nothing sticks out',
  async (width) => {
    const id = await maak();
    await probeer(id, 'bezorgd');
    await probeer(id, 'opgegeven');
    const context = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 900 },
      extraHTTPHeaders: kop(MANAGER),
      bypassCSP: true,
    });
    const pagina = await context.newPage();
    for (const pad of [PAD, `${PAD}/${id}?stand=opgegeven&gedaan=niets`]) {
      await pagina.goto(pad);
      expect(await bezwaren(pagina)).toEqual([]);
      expect(await steektUit(pagina)).toBe(0);
    }
    if (process.env.PLAATJES !== undefined)
      await pagina.screenshot({ path: `${process.env.PLAATJES}/abonnement-${width}.png`, fullPage: true });
    await context.close();
  },
);
