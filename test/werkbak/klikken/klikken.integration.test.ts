import type { Browser, Locator } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import { TAAKTITEL } from '../../../taal/woorden';
import type { Taaktype } from '../../../domain/taak';
import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, meld, MENSEN } from '../rolbezetting';
import { maakStand, type Stand } from '../stand';
import { Tijdwereld } from '../tijdwereld';
import { KLUSSEN, type Klusnaam } from './klussen';
import { Teller } from './teller';

const FATIMA = 'Fatima El Idrissi';
const TERUG = 'Teun Terug';

let wereld: Tijdwereld;
let browser: Browser;
let stand: Stand;
let mensen: Record<(typeof KLUSSEN)[Klusnaam]['wie'], Bezoeker>;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([
    Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
    startBrowser(),
  ]);
  await bezet(wereld, ['school', 'casusregisseur', 'manager']);
  stand = await maakStand(wereld);
  const terug = await meld(wereld, { leerling: 'terug', naam: TERUG, eersteVerzuimdag: '2026-08-03' });
  await stuur(`/v1/casussen/${terug}/opdrachten`, {
    ...{ opdracht: 'meldTerugkeer', door: 'school' },
    gegevens: { vanaf: '2026-09-06', plek: 'De Horizon', volledig: true },
  });
  await stuur(`/v1/casussen/${stand.casusregie}/betrokkenen`, OUDER);
  // Who comes later got none of these cases.
  await bezet(wereld, ['collega']);
  mensen = {
    casusregisseur: await aan(browser, wereld, 'casusregisseur'),
    school: await aan(browser, wereld, 'school'),
    manager: await aan(browser, wereld, 'manager'),
  };
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

async function stuur(pad: string, inhoud: object): Promise<void> {
  const antwoord = await fetch(new URL(pad, wereld.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': pad },
    body: JSON.stringify(inhoud),
  });
  if (antwoord.status >= 300) throw new Error(`${pad}: ${await antwoord.text()}`);
}

/** Goes to where the job begins, does it, and holds what it took against the table. */
async function tel(welke: Klusnaam, doe: (teller: Teller, b: Bezoeker) => Promise<void>): Promise<void> {
  const { wie, vanaf, klikken, bladzijden } = KLUSSEN[welke];
  const bezoeker = mensen[wie];
  await bezoeker.ga(vanaf === 'de werkbak' ? '/werkbak' : `/werkbak/casussen/${stand.casusregie}`);
  const gemeten = await Teller.tel(bezoeker, (teller) => doe(teller, bezoeker));
  expect([welke, gemeten]).toEqual([welke, { klikken, bladzijden }]);
  expect(bezoeker.klachten).toEqual([]);
}

const rol = ({ pagina }: Bezoeker, soort: 'link' | 'button', naam: string | RegExp): Locator =>
  pagina.getByRole('main').getByRole(soort, { name: naam }).first();
const rij = (b: Bezoeker, kind: string, taak: Taaktype): Locator => b.taakrij(kind, TAAKTITEL[taak]);
const taaklink = (b: Bezoeker, kind: string, taak: Taaktype): Locator =>
  rij(b, kind, taak).getByRole('link', { name: TAAKTITEL[taak] });

test('progress is told in the row of its task', () =>
  tel('voortgang', async (teller, b) => {
    const hier = rij(b, FATIMA, 'voortgang-rapporteren');
    await teller.klik(hier.getByText('Meld het hier'));
    await hier.getByLabel('Wat is er deze week gebeurd?').fill('Gesprek met school gehad.');
    await teller.naar(hier.getByRole('button', { name: 'Het gaat zoals afgesproken' }));
    await b.ziet(`Gelukt voor ${FATIMA}`);
  }));

test.each(['anderKind', 'vinden'] as const)('a child is found by its name from everywhere (%s)', (welke) =>
  tel(welke, async (teller, b) => {
    await teller.zoek('visser');
    await teller.naar(rol(b, 'link', 'Noor Visser'));
    await b.ziet('Noor Visser', 'Nazorg');
  }),
);

test('a parent is called from their case', () =>
  tel('bellen', async (teller, b) => {
    await teller.naar(rol(b, 'link', /^Fatima El Idrissi$/));
    expect(await teller.gebruik(rol(b, 'link', OUDER.telefoon ?? ''))).toBe('tel:0612345678');
  }));

test('a voice is written down', () =>
  tel('stem', async (teller, b) => {
    await teller.naar(taaklink(b, FATIMA, 'jongere-horen'));
    await b.vul({ 'Wat zegt deze persoon?': 'Ik wil naar een andere klas.' });
    await teller.naar(rol(b, 'button', FORMULIEREN.legStemVast.knop));
    await b.ziet(FORMULIEREN.legStemVast.gedaan);
  }));

test('consent is recorded', () =>
  tel('toestemming', async (teller, b) => {
    await teller.naar(taaklink(b, FATIMA, 'toestemming-vastleggen'));
    await teller.klik(b.pagina.getByRole('radio', { name: 'Toestemming gegeven' }));
    await teller.naar(rol(b, 'button', FORMULIEREN.legToestemmingVast.knop));
    await b.ziet(FORMULIEREN.legToestemmingVast.gedaan);
  }));

test('a return is confirmed in the row of its task', () =>
  tel('bevestigen', async (teller, b) => {
    const hier = rij(b, TERUG, 'terugkeer-bevestigen');
    await teller.klik(hier.getByText('Meld het hier'));
    await hier.getByLabel('Hoe weet u dat?').fill('De mentor belde.');
    await teller.naar(hier.getByRole('button', { name: 'Ja', exact: true }));
    await b.ziet(FORMULIEREN.bevestigTerugkeer.gedaan);
  }));

test('an agreement is made', () =>
  tel('afspraak', async (teller, b) => {
    await teller.naar(rol(b, 'link', FORMULIEREN.maakAfspraak.titel));
    await b.vul({
      'Wat is afgesproken?': 'Rustige plek in de bibliotheek',
      'Wie doet dit?': 'De intern begeleider',
      'Wanneer is het uiterlijk klaar?': '2026-10-12',
    });
    await teller.naar(rol(b, 'button', FORMULIEREN.maakAfspraak.knop));
    await b.ziet(FORMULIEREN.maakAfspraak.gedaan);
  }));

test('a task that nobody has is taken where it stands', () =>
  tel('nemen', async (teller, b) => {
    await teller.naar(
      rij(b, 'Bram Willems', 'voortgang-rapporteren').getByRole('button', { name: /^Neem deze taak/ }),
    );
    await b.ziet(FORMULIEREN.neemTaak.gedaan);
  }));

test('a child is reported', () =>
  tel('melden', async (teller, b) => {
    await teller.naar(
      b.pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Melden' }),
    );
    await b.vul({
      'Hoe heet het kind?': 'Kind Geteld',
      'Wanneer is het kind geboren?': '2016-05-14',
      'Wat is de eerste dag dat het kind niet op school was?': '2026-09-07',
    });
    await teller.kies('Welk onderwijs volgt het kind?', 'Basisonderwijs');
    await teller.kies('In welke gemeente woont het kind?', 'Groningen');
    await b.vul({
      'Weet u nog geen ouder, of niet hoe u die bereikt? Schrijf op waarom.': 'Wij spreken de ouders morgen.',
    });
    await teller.naar(rol(b, 'button', 'Bekijk wat er gaat gebeuren'));
    await teller.naar(rol(b, 'button', 'Verstuur de melding'));
    await b.ziet('De melding is gedaan');
  }));

test('a case is given to a colleague', () =>
  tel('collega', async (teller, b) => {
    await teller.naar(rol(b, 'link', FORMULIEREN.wijsToe.titel));
    await teller.kies('Wie gaat de casus leiden?', `${MENSEN.collega.naam}, casusregisseur`);
    await b.vul({ 'Waarom deze persoon?': 'Zij kent het gezin.' });
    await teller.naar(rol(b, 'button', FORMULIEREN.wijsToe.knop));
    await b.ziet(FORMULIEREN.wijsToe.gedaan);
  }));

test('all cases of a list are given to somebody, and each says what became of it', () =>
  tel('verdelen', async (teller, b) => {
    await teller.naar(
      b.pagina.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Casussen' }),
    );
    await teller.naar(rol(b, 'link', /^Kies alle \d+ op deze bladzijde$/));
    await teller.naar(rol(b, 'button', 'Wijs de gekozen casussen toe'));
    const keuze = b.pagina.locator('select[name=persoon] option', { hasText: MENSEN.collega.naam });
    await teller.kies('Wie gaat deze casussen leiden?', (await keuze.textContent())?.trim() ?? '');
    await b.vul({ 'Waarom deze persoon?': 'Verdeling van het werk' });
    await teller.naar(rol(b, 'button', /^Wijs \d+ casussen toe$/));
    await b.ziet(/casussen toegewezen aan Iris van den Berg/);
  }));
