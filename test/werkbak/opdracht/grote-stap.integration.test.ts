import type { Browser } from 'playwright-core';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../../dossier/database';
import { inAmsterdam } from '../../../domain/tijd';
import { readKeys } from '../../../temporal/codec';
import { dag, goedeMelding } from '../../server/nagemaakt';
import { createWereld, vraag, type Wereld } from '../../server/wereld';
import { bezwaren, steektUit } from '../axe';
import { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { Ingelogde, ingevuld } from '../invullen';

let wereld: Wereld;
let browser: Browser;
let db: Database;
let regisseur: Ingelogde;
let school: Ingelogde;
beforeAll(async () => {
  [wereld, browser] = await Promise.all([createWereld(), startBrowser()]);
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  [regisseur, school] = await Promise.all([
    Ingelogde.als(wereld.url, 'casusregisseur'),
    Ingelogde.als(wereld.url, 'school'),
  ]);
});
afterAll(async () => {
  await browser.close();
  await db.destroy();
  await wereld.stop();
});

async function meld(anders: Record<string, unknown> = {}): Promise<string> {
  return (await vraag(wereld.url, '/v1/casussen', goedeMelding(anders))).body.casus.casusnummer;
}
const pad = (nummer: string, opdracht: string) => `/werkbak/casussen/${nummer}/opdrachten/${opdracht}`;
const soorten = async (nummer: string): Promise<string[]> =>
  (await vraag(wereld.url, `/v1/casussen/${nummer}/tijdlijn?aantal=200`)).body.regels.map(
    (g: { gebeurtenis: string }) => g.gebeurtenis,
  );
/** Messages of a case that wait with a step, or lapsed with it. */
const berichten = async (nummer: string): Promise<{ status: string; wachtTot: string | null }[]> =>
  (await vraag(wereld.url, `/v1/casussen/${nummer}/berichten?aantal=200`)).body.regels;

/** The clock on the wall, as the page says it: `14:32`. */
function klokvan(wachtTot: string | null | undefined): string {
  return inAmsterdam(wachtTot ?? '').slice(11, 16);
}

test('a step up is asked about on a page of its own, which says what happens and who hears it; nothing is done', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-30) });
  const adres = pad(nummer, 'schaalOp');
  const velden = { ...ingevuld((await regisseur.open(adres)).html), reden: 'Dit is <b>niet</b> genoeg.' };
  const { status, html } = await regisseur.verstuur(adres, velden);
  expect(status).toBe(200);
  for (const zin of [
    'weet u het zeker?',
    'Er is nog niets gedaan',
    'De casus komt in de fase doorbraak.',
    'Het doorbraakteam krijgt een uitnodiging: ',
    'De ouders krijgen een brief: ',
    'De berichten wachten 15 minuten voordat zij weggaan.',
    'In die tijd kunt u de stap terugdraaien met &quot;Schaal af&quot;',
    'Dit is &lt;b>niet&lt;/b> genoeg.',
  ])
    expect(html).toContain(zin);
  expect(await soorten(nummer)).not.toContain('opgeschaald');

  // Back to the form, with what was typed.
  const terug = await regisseur.verstuur(`${adres}?eerst=ja`, ingevuld(html));
  expect(ingevuld(terug.html)['reden']).toBe('Dit is <b>niet</b> genoeg.');
  expect(await soorten(nummer)).not.toContain('opgeschaald');

  const ja = await regisseur.verstuur(adres, ingevuld(html));
  expect(ja.status).toBe(303);
  expect((await soorten(nummer)).filter((soort) => soort === 'opgeschaald')).toHaveLength(1);
});

test('of several answers only the chosen one is shown, and one that moves nothing is not asked about', async () => {
  const nummer = await meld();
  const adres = pad(nummer, 'rapporteerVoortgang');
  const velden = { ...ingevuld((await school.open(adres)).html), toelichting: 'Niets lukt.' };
  const { html } = await school.verstuur(adres, { ...velden, oordeel: 'stagnatie' });
  expect(html).toContain('De casus komt in de fase casusregie.');
  expect(html).not.toContain('Kiest u');
  expect(html).toContain('kan de casusregisseur deze stap terugdraaien');
  // A wrong answer to the question is none.
  expect((await school.verstuur(adres, { ...ingevuld(html), _zeker: 'om' })).status).toBe(200);
  expect(await soorten(nummer)).not.toContain('voortgang-gerapporteerd');
  expect((await school.verstuur(adres, { ...velden, oordeel: 'op-schema' })).status).toBe(303);
});

test('danger is not asked about', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-30) });
  const gevaar = await school.doe(pad(nummer, 'meldGevaar'), { toelichting: 'Er is gevaar.' });
  expect(gevaar.status).toBe(303);
  expect(await soorten(nummer)).toContain('gevaar-gemeld');
  expect((await berichten(nummer)).filter(({ wachtTot }) => wachtTot !== null)).toEqual([]);
});

test('the page after it says until when messages wait and how to take the step back; then they lapse', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-30) });
  const ja = await regisseur.zetStap(pad(nummer, 'schaalOp'), {
    ...ingevuld((await regisseur.open(pad(nummer, 'schaalOp'))).html),
    reden: 'Te vroeg gedrukt.',
  });
  const wachtend = (await berichten(nummer)).filter(({ wachtTot }) => wachtTot !== null);
  expect(wachtend.length).toBeGreaterThan(3);
  expect(new Set(wachtend.map(({ status }) => status))).not.toContain('bezorgd');
  const op = klokvan(wachtend[0]?.wachtTot);
  const { html } = await regisseur.volg(ja);
  expect(html).toContain(`Berichten gaan om ${op} uur weg`);
  expect(html).toContain('Tot dan kunt u deze stap terugdraaien.');
  expect(html).toContain(`${pad(nummer, 'schaalAf')}">Schaal af`);
  expect((await regisseur.open('/werkbak/berichten')).html).toContain(`om ${op} uur. Tot dan kan de stap`);

  // From the list of tasks it is said there.
  const lijst = await regisseur.open(`/werkbak?gedaan=schaalOp&over=${nummer}`);
  expect(lijst.html).toContain(`Berichten gaan om ${op} uur weg`);

  expect((await regisseur.doe(pad(nummer, 'schaalAf'), { reden: 'Vergissing.' })).status).toBe(303);
  const na = await berichten(nummer);
  expect(na.filter(({ wachtTot }) => wachtTot !== null)).toEqual([]);
  expect(na.filter(({ status }) => status === 'vervallen').length).toBeGreaterThanOrEqual(wachtend.length);
  const daarna = await regisseur.open(`/werkbak/casussen/${nummer}`);
  expect(daarna.html).not.toContain('Berichten gaan om');
  expect(daarna.html).toContain('Vervallen: de stap is teruggedraaid. Het is niet verstuurd.');
});

test('to the OM: who recorded the refusal reads who can take it back, and who can finds the way', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-90) });
  const adres = pad(nummer, 'beantwoordArbitrageverzoek');
  const velden = { ...ingevuld((await regisseur.open(adres)).html), besluit: 'weigering' };
  const { html } = await regisseur.verstuur(adres, velden);
  expect(html).toContain('De casus komt in de fase Openbaar Ministerie.');
  expect(html).toContain('kan de leerplichtambtenaar deze stap terugdraaien');
  expect((await regisseur.verstuur(adres, ingevuld(html))).status).toBe(303);

  const ambtenaar = await Ingelogde.als(wereld.url, 'leerplichtambtenaar');
  const casus = await ambtenaar.open(`/werkbak/casussen/${nummer}`);
  expect(casus.html).toMatch(/Berichten gaan om \d\d:\d\d uur weg[\s\S]*legAlsnogInstemmingVast/);
  expect((await ambtenaar.doe(pad(nummer, 'legAlsnogInstemmingVast'), {})).status).toBe(303);
  const na = await berichten(nummer);
  expect(na.filter(({ status }) => status === 'vervallen').length).toBeGreaterThan(0);
  expect(na.filter(({ wachtTot }) => wachtTot !== null)).toEqual([]);
});

test('over the API a step waits as long, and nothing is asked', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-60) });
  const opdracht = { opdracht: 'schaalOp', door: 'casusregisseur', gegevens: { reden: 'x' } };
  expect((await vraag(wereld.url, `/v1/casussen/${nummer}/opdrachten`, opdracht)).status).toBe(200);
  const wachtend = (await berichten(nummer)).filter(({ wachtTot }) => wachtTot !== null);
  expect(wachtend.length).toBeGreaterThan(0);
  const minuten = (Date.parse(wachtend[0]?.wachtTot ?? '') - Date.now()) / 60_000;
  expect(minuten).toBeGreaterThan(13);
  expect(minuten).toBeLessThanOrEqual(15.1);
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bericht where casusnummer = ${nummer}::uuid and stap = 'arbitrage'`.execute(
    db,
  );
  expect(rows).toEqual([{ n: wachtend.length }]);
});

test('asks and tells without an objection, on a desktop and on a phone', async () => {
  const nummer = await meld({ eersteVerzuimdag: dag(-30), naam: 'Fatima El Idrissi' });
  const bezoeker = await Bezoeker.open(browser, wereld.url);
  await bezoeker.context.addCookies(
    [...(await cookiesVan('casusregisseur'))].map(([name, value]) => ({ name, value, url: wereld.url })),
  );
  await bezoeker.ga(pad(nummer, 'schaalOp'));
  await bezoeker.vul({ 'Waarom schaalt u op?': 'Dit is niet genoeg.' });
  await bezoeker.druk('Schaal op');
  const kijk = async (naam: string) => {
    for (const breedte of [1280, 390]) {
      await bezoeker.pagina.setViewportSize({ width: breedte, height: 900 });
      expect([naam, await steektUit(bezoeker.pagina), await bezwaren(bezoeker.pagina)]).toEqual([
        naam,
        0,
        [],
      ]);
      if (process.env['PLAATJES'] !== undefined)
        await bezoeker.pagina.screenshot({
          path: `${process.env['PLAATJES']}-${naam}-${breedte}.png`,
          fullPage: true,
        });
    }
  };
  await bezoeker.ziet('weet u het zeker?');
  await kijk('zeker');
  await bezoeker.druk('Ja, schaal op');
  await bezoeker.ziet('Berichten gaan om', 'Tot dan kunt u deze stap terugdraaien.');
  await kijk('wacht');
  await bezoeker.volg('Schaal af');
  await bezoeker.geef('schaalAf', { 'Waarom schaalt u af?': 'Vergissing.' });
  expect(await bezoeker.tekst()).not.toContain('Berichten gaan om');
  expect(bezoeker.klachten).toEqual([]);
});

/** The session of a made-up person. */
async function cookiesVan(rol: string): Promise<ReadonlyMap<string, string>> {
  return (await Ingelogde.als(wereld.url, rol)).sessie;
}
