import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import { CORV, SCHEMA } from '../../activities/justitie/vtovoorbeeld';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { bezwaren } from '../axe';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, KIND, meld } from '../rolbezetting';
import { Tijdwereld } from '../tijdwereld';

let wereld: Tijdwereld;
let browser: Browser;
let lotte: Bezoeker;
let marga: Bezoeker;
let nummer: string;
jest.setTimeout(300_000);

beforeAll(async () => {
  [wereld, browser] = await Promise.all([
    Tijdwereld.start({
      begin: moment('2026-09-07T09:00:00+02:00'),
      corv: { instellingen: CORV, xsd: SCHEMA },
    }),
    startBrowser(),
  ]);
  await bezet(wereld, ['school', 'leerplichtambtenaar', 'manager']);
  nummer = await meld(wereld);
  lotte = await aan(browser, wereld, 'leerplichtambtenaar', { bypassCSP: true, acceptDownloads: true });
  marga = await aan(browser, wereld, 'manager');
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

const VRAAG = `Weet ${OUDER.naam} dat u de Raad om onderzoek vraagt?`;
const GOED = {
  'Moet de Raad direct handelen?': 'Nee',
  'Voornamen van het kind': 'Yara 👵🏽',
  'Achternaam van het kind': 'Özdemir & <zn>',
  Geslacht: 'Vrouw',
  [`Achternaam van ${OUDER.naam}`]: 'Yilmaz',
  [VRAAG]: 'Nee',
  [`Waarom weet ${OUDER.naam} het niet?`]: 'Dat is nu niet veilig.',
  'Achternaam van de medewerker': 'Wit',
  Telefoonnummer: '050 123 45 67',
  'E-mailadres': 'lotte@gemeente.example',
};

test('the leerplichtambtenaar makes the request to the Raad, takes it along, and records what comes back', async () => {
  const lijst = `/werkbak/casussen/${nummer}/stukken`;
  await lotte.ga(lijst);
  await lotte.druk('Maak het dossier voor de Raad voor de Kinderbescherming');
  await lotte.ziet('Het dossier is gemaakt en bewaard.');
  await lotte.volg(/Verzoek tot onderzoek voor CORV/);

  // What stands in the way is said before anything is asked.
  await lotte.ziet('U kunt nu geen bericht maken', 'civiele route is niet gekozen', 'wie het gezag heeft');
  const stuur = (onder: string, wat: object) =>
    fetch(`${wereld.url}/v1/casussen/${nummer}${onder}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': onder },
      body: JSON.stringify(wat),
    });
  const gegevens = { route: 'civiel', toelichting: 'Thuis is zorg nodig.' };
  const route = { opdracht: 'kiesMasRoute', door: 'leerplichtambtenaar', gegevens };
  expect((await stuur('/opdrachten', route)).status).toBeLessThan(300);
  expect((await stuur('/betrokkenen', OUDER)).status).toBe(201);
  await lotte.pagina.reload();
  await lotte.ziet('Dit moet u zelf aanvullen', 'Doorbraak bewaart geen BSN', KIND.naam, OUDER.naam);
  expect(await bezwaren(lotte.pagina)).toEqual([]);

  // A browser that checks nothing itself: every mistake is told, and what was typed is still there.
  await lotte.pagina.locator('form.formulier').evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await lotte.vul({ ...GOED, [`Waarom weet ${OUDER.naam} het niet?`]: '', Telefoonnummer: 'bel maar' });
  await lotte.druk('Maak het bericht');
  await lotte.ziet('is verplicht als deze persoon niet van het verzoek weet', 'moet een telefoonnummer zijn');
  expect(await lotte.pagina.getByLabel('Achternaam van het kind').inputValue()).toBe('Özdemir & <zn>');
  expect(await bezwaren(lotte.pagina)).toEqual([]);

  await lotte.vul(GOED);
  await lotte.druk('Maak het bericht');
  await lotte.ziet('Past op het schema. Of CORV het aanneemt, weet u pas als u het hebt verstuurd.');
  expect(await bezwaren(lotte.pagina)).toEqual([]);

  const opgehaald = lotte.pagina.waitForEvent('download');
  await lotte.volg(/Download het bericht/);
  const bestand = await opgehaald;
  expect(bestand.suggestedFilename()).toMatch(/^vto-\d{4}-\d{5}\.xml$/);
  const xml = readFileSync(await bestand.path());
  await lotte.ziet(createHash('sha256').update(xml).digest('hex'));
  expect(xml.toString('utf8')).toContain('<BG:geslachtsnaam>Özdemir &amp; &lt;zn&gt;</BG:geslachtsnaam>');
  expect(xml.toString('utf8')).toContain('naam="redenGeenInformering">Dat is nu niet veilig.<');

  await lotte.volg(/Leg vast dat u het dossier via CORV hebt verstuurd/);
  await lotte.vul({ 'Aan wie': 'Raad voor de Kinderbescherming', Hoe: 'Via CORV', Wanneer: '2026-09-07' });
  await lotte.druk('Leg vast');
  await lotte.ziet(
    'Vastgelegd aan wie het dossier is overhandigd.',
    /Raad voor de Kinderbescherming, via CORV/,
  );

  await lotte.volg(/Verzoek tot onderzoek voor CORV/);
  await lotte.volg(/Leg vast wat er van de Raad terugkwam/);
  expect(await bezwaren(lotte.pagina)).toEqual([]);
  const terug = {
    'Wat kwam er terug': 'Intake afgerond',
    'Zaaknummer bij de Raad': 'K-2026-1',
    'Wat staat erin': 'De Raad start een onderzoek.',
  };
  await lotte.vul(terug);
  await lotte.druk('Leg vast');
  await lotte.ziet(/Intake afgerond op .*, zaak K-2026-1\. De Raad start een onderzoek\./);
  expect(lotte.klachten).toEqual([]);
});

test('the manager sees that it was made and what came back, and cannot take it along', async () => {
  const pad = new URL(lotte.pagina.url()).pathname;
  expect(await marga.ga(pad)).toBe(200);
  await marga.ziet('Past op het schema', 'K-2026-1');
  expect(await marga.pagina.getByRole('link', { name: /Download het bericht/ }).count()).toBe(0);
  expect(await marga.pagina.getByRole('button', { name: 'Maak het bericht' }).count()).toBe(0);
});
