import type { Browser } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, gebeurtenissen, meld, MENSEN } from '../rolbezetting';
import { Tijdwereld } from '../tijdwereld';

const ACTIE = 'Zet de eerste actie en meld wat u deed';
const WAT = 'Wat heeft u gedaan?';
const KNOP = 'Meld de eerste actie';
const NIETS = 'Er is niets gedaan';

describe('two people on one task', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let noor: Bezoeker;
  let pieter: Bezoeker;

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'schoolcollega']);
    [noor, pieter] = [await aan(browser, wereld, 'school'), await aan(browser, wereld, 'schoolcollega')];
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });
  afterEach(() => {
    expect([...noor.klachten, ...pieter.klachten]).toEqual([]);
  });

  const tel = async (casusnummer: string, soort: string): Promise<number> =>
    (await gebeurtenissen(wereld, casusnummer)).filter((een) => een === soort).length;
  const nieuwKind = (leerling: string, naam: string): Promise<string> => meld(wereld, { leerling, naam });
  const formulier = (casusnummer: string, opdracht: string): string =>
    `/werkbak/casussen/${casusnummer}/opdrachten/${opdracht}`;

  it('lets one of them take it, and tells the other so', async () => {
    const naam = 'Bram van Dijk';
    const casus = await nieuwKind('nemen', naam);
    for (const mens of [noor, pieter]) await mens.ga('/werkbak');
    await Promise.all(
      [noor, pieter].map((mens) =>
        mens.taakrij(naam, ACTIE).getByRole('button', { name: 'Neem deze taak' }).click(),
      ),
    );
    const gelezen = await Promise.all([noor, pieter].map((mens) => mens.ziet(/op uw naam|niets gedaan/)));
    expect(await tel(casus, 'taak-genomen')).toBe(1);
    const van = await wereld.db
      .selectFrom('taak')
      .select('persoon')
      .where('casusnummer', '=', casus)
      .where('type', '=', 'eerste-actie')
      .executeTakeFirstOrThrow();
    const [wint, verliest] = van.persoon === MENSEN.school.id ? gelezen : [...gelezen].reverse();
    expect(wint).toContain('De taak staat nu op uw naam.');
    expect(verliest).toContain(NIETS);
    expect(verliest).toContain('Iemand anders heeft deze taak al.');
    const ander = van.persoon === MENSEN.school.id ? pieter : noor;
    await ander.ga('/werkbak');
    await ander
      .taakrij(naam, ACTIE)
      .getByText(MENSEN[ander === noor ? 'schoolcollega' : 'school'].naam)
      .waitFor();
  });

  it('does it once when both do it, and shows the other how the case stands now', async () => {
    const casus = await nieuwKind('samen', 'Femke de Jong');
    for (const [mens, tekst] of [
      [noor, 'Noor belde met de ouders.'],
      [pieter, 'Pieter schreef een brief.'],
    ] as const) {
      await mens.ga(formulier(casus, 'meldEersteActie'));
      await mens.vul({ [WAT]: tekst });
    }
    await noor.druk(KNOP);
    await noor.ziet('De eerste actie is gemeld.');
    await pieter.druk(KNOP);
    const gelezen = await pieter.ziet(NIETS, 'Zo staat de casus er nu voor');
    expect(gelezen).toContain(MENSEN.school.naam);
    expect(gelezen).toMatch(/eerste actie/i);
    expect(await tel(casus, 'eerste-actie-gemeld')).toBe(1);
  });

  it('says so when the same is done from two tabs', async () => {
    const casus = await nieuwKind('tabs', 'Sem Visser');
    const tweede = await noor.tabblad();
    for (const tab of [noor, tweede]) {
      await tab.ga(formulier(casus, 'rapporteerVoortgang'));
      await tab.vul({
        'Hoe gaat het?': 'Het gaat zoals afgesproken',
        'Wat is er deze week gebeurd?': 'Twee ochtenden.',
      });
    }
    await noor.druk('Leg de voortgang vast');
    await noor.ziet('De voortgang is vastgelegd.');
    await tweede.druk('Leg de voortgang vast');
    await tweede.ziet(NIETS, 'Dit is er intussen gebeurd');
    expect(await tel(casus, 'voortgang-gerapporteerd')).toBe(1);
  });

  it('does it once when the button is pressed twice, or somebody goes back to the form', async () => {
    const casus = await nieuwKind('dubbel', 'Luuk Smit');
    await noor.ga(formulier(casus, 'rapporteerVoortgang'));
    await noor.vul({
      'Hoe gaat het?': 'Het gaat zoals afgesproken',
      'Wat is er deze week gebeurd?': 'Drie ochtenden.',
    });
    await noor.pagina.getByRole('button', { name: 'Leg de voortgang vast' }).dblclick({ noWaitAfter: true });
    await noor.ziet('De voortgang is vastgelegd.');
    expect(await tel(casus, 'voortgang-gerapporteerd')).toBe(1);

    await noor.pagina.goBack();
    await noor.ziet('Dit formulier was al verstuurd', 'Wat u toen invulde, is vastgelegd.');
    expect(await noor.pagina.getByRole('button', { name: 'Leg de voortgang vast' }).count()).toBe(0);
    await noor.pagina.getByRole('link', { name: 'Open een nieuw formulier' }).click();
    await noor.ziet('Wat is er deze week gebeurd?');
    expect(await tel(casus, 'voortgang-gerapporteerd')).toBe(1);
  });

  it('does nothing when the case moved on in between, and says what happened', async () => {
    const casus = await nieuwKind('verder', 'Tess Mulder');
    await noor.ga(formulier(casus, 'meldEersteActie'));
    await noor.vul({ [WAT]: 'Dit schreef Noor.' });
    await pieter.ga(formulier(casus, 'rapporteerVoortgang'));
    await pieter.vul({
      'Hoe gaat het?': 'Dit gaat lang duren',
      'Wat is er deze week gebeurd?': 'In het ziekenhuis.',
    });
    await pieter.druk('Leg de voortgang vast');
    await pieter.druk(/^Ja, /);
    await pieter.ziet('De voortgang is vastgelegd.');

    await noor.druk(KNOP);
    const gelezen = await noor.ziet(
      NIETS,
      'De casus is veranderd',
      'Dit is er intussen gebeurd',
      'Zo staat de casus er nu voor',
    );
    expect(gelezen).toContain('Fase casusregie');
    expect(await tel(casus, 'eerste-actie-gemeld')).toBe(0);
    expect(await tel(casus, 'fase-geopend')).toBe(2);
  });
});
