import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import { berichtenVan, gebeurtenissenVan } from '../../dossier/inhoud';
import { bezwaren, steektUit } from '../axe';
import { Bezoeker, TELEFOON } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, gebeurtenissen, meld, MENSEN } from '../rolbezetting';
import { KLUSSEN } from '../klikken/klussen';
import { Tijdwereld } from '../tijdwereld';

const KNOP = 'Leg de tafel vast';
const GEDAAN = 'De doorbraaktafel is vastgelegd.';
const PLAN = 'Plan de doorbraaktafel';
const GEPLAND = 'De doorbraaktafel is gepland.';
const AANBOD = {
  'Wat voor aanbod is het?': 'Onderwijs en zorg samen',
  'Van wie is het aanbod?': 'De Lindehoeve',
  'Wanneer kan het beginnen?': '2026-10-01',
  'Is er een wachtlijst?': 'Nee',
};

/** A table from the day it is planned until its record lies before the family, on the screen of whoever leads and on a phone. */
describe('a table in one page', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let samir: Bezoeker;
  let telefoon: Bezoeker;
  const casus: Record<'yara' | 'bram' | 'mees' | 'fem', string> = { yara: '', bram: '', mees: '', fem: '' };

  const geef = async (wie: keyof typeof casus, opdracht: string, gegevens: object): Promise<void> => {
    const antwoord = await fetch(`${wereld.url}/v1/casussen/${casus[wie]}/opdrachten`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ opdracht, door: 'casusregisseur', gegevens }),
    });
    if (antwoord.status >= 300) throw new Error(`${opdracht}: ${await antwoord.text()}`);
  };
  const formulier = (wie: keyof typeof casus, opdracht: string): string =>
    `/werkbak/casussen/${casus[wie]}/opdrachten/${opdracht}`;
  const verslag = (wie: keyof typeof casus): string => formulier(wie, 'legDoorbraaktafelVast');
  const tel = async (wie: keyof typeof casus, soort: string): Promise<number> =>
    (await gebeurtenissen(wereld, casus[wie])).filter((een) => een === soort).length;
  const rij = (mens: Bezoeker, naam: string) => mens.pagina.getByRole('group', { name: naam, exact: true });
  const vulAfspraak = async (mens: Bezoeker, n: number, wat: string, wie = 'Juf Anja'): Promise<void> => {
    const velden = rij(mens, `Afspraak ${n}`);
    await velden.getByLabel('Wat is afgesproken?').fill(wat);
    await velden.getByLabel('Wie doet dit?').fill(wie);
    await velden.getByLabel('Wanneer is het uiterlijk klaar?').fill('2026-10-01');
  };
  /** What the rules of the page ask: no error of axe in either width, nothing that sticks out. */
  const toegankelijk = async (pagina: Page): Promise<string[]> => {
    const gevonden: string[] = [];
    const was = pagina.viewportSize();
    for (const width of [1280, 390]) {
      await pagina.setViewportSize({ width, height: 900 });
      if ((await steektUit(pagina)) > 0) gevonden.push(`${width} has to be scrolled sideways`);
      gevonden.push(...(await bezwaren(pagina)));
    }
    if (was !== null) await pagina.setViewportSize(was);
    return gevonden;
  };

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'casusregisseur', 'collega', 'teamlid']);
    await sql`insert into afwezigheid (id, persoon, van, tot, vervanger)
      values ('weg', ${MENSEN.teamlid.id}, '2026-09-09', '2026-09-10', null)`.execute(wereld.db);
    for (const [wie, naam] of [
      ['yara', 'Yara Özdemir'],
      ['bram', 'Bram van Dijk'],
      ['mees', 'Mees Hoekstra'],
      ['fem', 'Fem Smit'],
    ] as const)
      casus[wie] = await meld(wereld, { leerling: wie, naam, eersteVerzuimdag: '2026-07-05' });
    const deelnemers = [{ persoon: MENSEN.teamlid.id, discipline: 'jeugdarts' }];
    await geef('bram', 'planDoorbraaktafel', { op: '2026-09-10T14:00:00+02:00', deelnemers });
    await geef('mees', 'planDoorbraaktafel', { op: '2026-09-11T09:00:00+02:00' });
    await geef('fem', 'planDoorbraaktafel', { op: '2026-09-11T09:00:00+02:00' });
    samir = await aan(browser, wereld, 'casusregisseur');
    telefoon = await aan(browser, wereld, 'casusregisseur', TELEFOON);
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });
  afterEach(() => {
    expect([...samir.klachten, ...telefoon.klachten]).toEqual([]);
  });

  it('is planned with the people of the region, and first says what speaks against the moment', async () => {
    await samir.ga(formulier('yara', 'planDoorbraaktafel'));
    await samir.ziet('Jeugdarts', 'Wim Peeters', 'Afwezig wo 9 september');
    const wim = samir.pagina.getByRole('group', { name: 'Jeugdarts' }).getByLabel('Wim Peeters');
    await wim.check();
    const plan = async (op: string, ...zinnen: string[]): Promise<void> => {
      await samir.vul({ 'Wanneer is de doorbraaktafel?': op });
      await samir.druk(PLAN);
      await samir.ziet(...zinnen);
    };
    const niets = 'er is nog niets verstuurd';
    await plan('2026-09-12T10:00', niets, 'De doorbraaktafel is in het weekend.');
    expect(await wim.isChecked()).toBe(true);
    await plan('2026-09-09T10:00', niets, 'Wim Peeters is die dag afwezig (wo 9 september).');
    await plan('2026-09-10T14:30', niets, 'Wim Peeters zit dan aan een andere doorbraaktafel, om 14:00 uur.');
    // Whose table that is, is nobody's business.
    expect(await samir.tekst()).not.toContain('Bram');
    expect(await toegankelijk(samir.pagina)).toEqual([]);
    expect(await tel('yara', 'doorbraaktafel-gepland')).toBe(0);
    await samir.vul({ 'Wie vraagt u nog meer aan tafel?': 'J. de Vries, jeugdhulp' });
    await plan('2026-09-11T10:00', GEPLAND);
    const gepland = (await gebeurtenissenVan(wereld.db, casus.yara)).findLast(
      ({ soort }) => soort === 'doorbraaktafel-gepland',
    );
    expect(gepland?.gegevens).toMatchObject({
      deelnemers: [
        { persoon: MENSEN.teamlid.id, discipline: 'jeugdarts' },
        { naam: 'J. de Vries', discipline: 'jeugdhulp' },
      ],
    });
  });

  it('is planned all the same when whoever plans it read that and sends it again', async () => {
    await samir.ga(formulier('bram', 'planDoorbraaktafel'));
    await samir.vul({ 'Wanneer is de doorbraaktafel?': '2026-09-12T14:00' });
    await samir.druk(PLAN);
    await samir.ziet('De doorbraaktafel is in het weekend.');
    await samir.druk(PLAN);
    await samir.ziet(GEPLAND);
    await samir.ga(formulier('bram', 'planDoorbraaktafel'));
    expect(await samir.pagina.getByLabel('Wim Peeters').isChecked()).toBe(true);
    await samir.vul({ 'Wanneer is de doorbraaktafel?': '2026-09-11T08:00' });
    await samir.druk(PLAN);
    await samir.ziet(GEPLAND);
  });

  it('is called off with one form, which says who hears it, and is to be planned anew', async () => {
    await samir.ga(`/werkbak/casussen/${casus.bram}`);
    await samir.volg('Zeg de doorbraaktafel af');
    await samir.ziet('Iedereen die is gevraagd krijgt bericht', 'Wat er gaat gebeuren');
    expect(await toegankelijk(samir.pagina)).toEqual([]);
    await samir.vul({ 'Waarom gaat de doorbraaktafel niet door?': 'De <b>arts</b> is ziek.' });
    await samir.druk('Zeg de doorbraaktafel af');
    await samir.ziet('De doorbraaktafel is afgezegd.');
    await samir.ga(`/werkbak/casussen/${casus.bram}`);
    await samir.ziet('om 08:00 uur gaat niet door.', 'De <b>arts</b> is ziek.');
    expect(await samir.pagina.getByRole('link', { name: 'Zeg de doorbraaktafel af' }).count()).toBe(0);
    const verteld = (await berichtenVan(wereld.db, casus.bram)).filter(({ onderwerp }) =>
      onderwerp.endsWith('gaat niet door'),
    );
    // While consent is lacking the team reads that there is news, and no more.
    expect(new Set(verteld.map(({ aanRol }) => aanRol))).toEqual(new Set(['ouders', 'jongere', 'school']));
    expect(JSON.stringify(verteld)).not.toContain('arts');
    await samir.ga(formulier('bram', 'planDoorbraaktafel'));
    await samir.pagina.getByLabel('Wim Peeters').check();
    await samir.vul({ 'Wanneer is de doorbraaktafel?': '2026-09-11T08:00' });
    await samir.druk(PLAN);
    await samir.ziet(GEPLAND);
  });

  it('has a report with rows to add without a script, which keeps what was typed', async () => {
    await wereld.tot(moment('2026-09-11T11:00:00+02:00'));
    const kaal = await aan(browser, wereld, 'casusregisseur', { ...TELEFOON, javaScriptEnabled: false });
    await kaal.ga(verslag('mees'));
    await vulAfspraak(kaal, 3, 'Oefent <b>lezen</b>');
    await kaal.druk('Nog een afspraak');
    expect(new URL(kaal.pagina.url()).hash).toBe('#afspraak-4');
    await vulAfspraak(kaal, 4, 'Belt de taxi');
    await kaal.vul({ 'Wat is er besproken?': 'Nog niet klaar.' });
    await kaal.druk('Nog een aanbod');
    await kaal.druk('Nog een ouder');
    await kaal.druk('Bewaar en ga later verder');
    await kaal.ziet('Er is nog niets verstuurd');
    // Another day, another device.
    await telefoon.ga(verslag('mees'));
    await telefoon.ziet('Wat u eerder invulde, staat er weer');
    expect(await rij(telefoon, 'Afspraak 3').getByLabel('Wat is afgesproken?').inputValue()).toBe(
      'Oefent <b>lezen</b>',
    );
    expect(await rij(telefoon, 'Afspraak 4').getByLabel('Wie doet dit?').inputValue()).toBe('Juf Anja');
    expect(await rij(telefoon, 'Aanbod 2').count()).toBe(1);
    expect(await tel('mees', 'afspraak-gemaakt')).toBe(0);
    await kaal.context.close();
  });

  it('takes three agreements and an offer in two pages on a phone, with voices and what it came to', async () => {
    const { pagina } = telefoon;
    let paginas = 0;
    let drukken = 0;
    await telefoon.ga(`/werkbak/casussen/${casus.yara}`);
    pagina.on('domcontentloaded', () => (paginas += 1));
    const druk = async (rol: 'link' | 'button', naam: string | RegExp): Promise<void> => {
      drukken += 1;
      const was = pagina.waitForEvent('domcontentloaded');
      await pagina.getByRole(rol, { name: naam }).first().click();
      await was;
    };
    await druk('link', /^Doe dit\s*: .*doorbraaktafel/i);
    await telefoon.ziet('1. Verkennen', '2. Betrekken', '3. Ontwikkelen', '4. Arrangeren', '5. Activeren');
    expect(await toegankelijk(pagina)).toEqual([]);
    await pagina.getByLabel('Yara Özdemir').check();
    await telefoon.vul({
      'Wie zijn er nog meer?': 'Oma Özdemir',
      'Wat is er aan de hand?': 'De klas is te druk.',
      'Wat zegt het kind?': 'Ik mis mijn <b>vriendin</b>.',
      'Welke ouder was dit?': 'Selma Özdemir',
      'Wat zegt deze ouder?': 'Wij willen dat het stopt.',
      'Wat is er besproken?': 'Klein beginnen, elke dag een uur.',
    });
    await vulAfspraak(telefoon, 1, 'Rustige plek in de bibliotheek');
    await vulAfspraak(telefoon, 2, 'Hulp aan huis', 'J. de Vries');
    await vulAfspraak(telefoon, 3, 'Oma brengt Yara', 'Oma Özdemir');
    await telefoon.vul(AANBOD);
    await telefoon.vul({ 'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt' });
    await druk('button', KNOP);
    await telefoon.ziet(GEDAAN);
    // It was a form for each of them, and the case in between: eight pages.
    const { klikken, bladzijden } = KLUSSEN.tafel;
    expect({ paginas, drukken }).toEqual({ paginas: bladzijden, drukken: klikken });
    const soorten = await gebeurtenissen(wereld, casus.yara);
    expect(
      soorten.filter((soort) => /^(stem|afspraak|aanbod|doorbraaktafel)-/.test(soort)).slice(-7),
    ).toEqual([
      ...['stem-vastgelegd', 'stem-vastgelegd', 'afspraak-gemaakt', 'afspraak-gemaakt', 'afspraak-gemaakt'],
      ...['aanbod-gedaan', 'doorbraaktafel-vastgelegd'],
    ]);
    const verteld = await gebeurtenissenVan(wereld.db, casus.yara);
    expect(verteld.findLast(({ soort }) => soort === 'doorbraaktafel-vastgelegd')?.gegevens).toMatchObject({
      aanwezig: ['Wim Peeters', 'J. de Vries', 'Yara Özdemir', 'Oma Özdemir'],
      uitkomst: 'afspraken',
    });
    // Back in the browser is no second report.
    await pagina.goBack();
    await telefoon.ziet('Dit formulier was al verstuurd');
    expect(await tel('yara', 'afspraak-gemaakt')).toBe(3);
  });

  it('is told to the family on paper, in their own words and with room to sign', async () => {
    await samir.ga(`/werkbak/casussen/${casus.yara}/afdruk/gezin`);
    const gelezen = await samir.ziet(
      'Iedereen doet nu wat wij samen hebben afgesproken.',
      'Het gesprek aan tafel',
      'Er waren: Wim Peeters, J. de Vries, Yara Özdemir en Oma Özdemir.',
      'Yara Özdemir zei',
      'Ik mis mijn <b>vriendin</b>.',
      'Selma Özdemir zei',
      'Rustige plek in de bibliotheek',
      'De Lindehoeve',
      'Handtekeningen',
    );
    for (const vanManagers of ['rbitrage', 'Straks', 'ladder', 'Klein beginnen', 'dagen thuis'])
      expect(gelezen).not.toContain(vanManagers);
    expect(await toegankelijk(samir.pagina)).toEqual([]);
    await samir.ga(`/werkbak/casussen/${casus.yara}/afspraken`);
    await samir.ziet('Wie doet wat', 'Juf Anja', 'Oma Özdemir', '/afspraken/');
    expect(await toegankelijk(samir.pagina)).toEqual([]);
    const link = await samir.pagina.locator('.afsprakenlijst__link a').first().getAttribute('href');
    const anja = await Bezoeker.open(browser, wereld.url, TELEFOON);
    await anja.ga(link ?? '');
    await anja.ziet('Uw afspraken', 'Rustige plek in de bibliotheek');
    expect(await toegankelijk(anja.pagina)).toEqual([]);
    await anja.vul({ 'Wilt u er iets bij zeggen?': 'De sleutel ligt klaar.' });
    await anja.druk('Dit is gedaan');
    await anja.ziet('Dank u, wij hebben het ontvangen');
    expect(anja.klachten).toEqual([]);
    await anja.context.close();
    await samir.ga(`/werkbak/casussen/${casus.yara}`);
    await samir.ziet('zei Juf Anja dat het is gedaan: "De sleutel ligt klaar."');
  });

  it('sends nothing of a report in which something is wrong, and says of each row what', async () => {
    await telefoon.ga(verslag('fem'));
    await rij(telefoon, 'Afspraak 2').getByLabel('Wie doet dit?').fill('Niemand weet wat');
    await telefoon.vul({
      'Wie zijn er nog meer?': 'Fem',
      'Wat zegt het kind?': 'Niets.',
      'Wat is er besproken?': 'Veel.',
      'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt',
    });
    await telefoon.druk(KNOP);
    await telefoon.ziet('Afspraak 2: Wat is afgesproken? Vul dit in.');
    expect(await toegankelijk(telefoon.pagina)).toEqual([]);
    await rij(telefoon, 'Afspraak 2').getByLabel('Wie doet dit?').fill('');
    await telefoon.druk(KNOP);
    await telefoon.ziet('Er staat geen afspraak open');
    expect(await telefoon.pagina.getByLabel('Wat zegt het kind?').inputValue()).toBe('Niets.');
    expect(await tel('fem', 'stem-vastgelegd')).toBe(0);
  });

  it('is recorded once by two people, and the other keeps what they typed', async () => {
    const ander = await aan(browser, wereld, 'collega');
    await ander.ga(verslag('fem'));
    await samir.ga(verslag('fem'));
    await vulAfspraak(samir, 1, 'Van de eerste');
    await samir.vul({
      'Wie zijn er nog meer?': 'Fem',
      'Wat is er besproken?': 'Door de eerste.',
      'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt',
    });
    await samir.druk(KNOP);
    await samir.ziet(GEDAAN);
    await vulAfspraak(ander, 1, 'Van de tweede');
    await ander.vul({ 'Wat is er besproken?': 'Door de tweede.' });
    await ander.druk(KNOP);
    await ander.ziet('Er is niets vastgelegd', 'Door de tweede.', 'Van de tweede');
    expect(await tel('fem', 'afspraak-gemaakt')).toBe(1);
    expect(await tel('fem', 'doorbraaktafel-vastgelegd')).toBe(1);
    expect(ander.klachten).toEqual([]);
    await ander.context.close();
  });

  it('goes on where it broke off when Temporal falls away half way, and does each part once', async () => {
    await samir.ga(verslag('bram'));
    for (let n = 4; n <= 10; n += 1) await samir.druk('Nog een afspraak');
    for (let n = 1; n <= 10; n += 1) await vulAfspraak(samir, n, `Afspraak nummer ${n}`);
    await samir.vul({
      'Wat zegt het kind?': 'Ik ben er.',
      'Wat is er besproken?': 'Alles.',
      'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt',
    });
    const antwoord = samir.pagina.waitForEvent('domcontentloaded');
    await samir.pagina.getByRole('button', { name: KNOP }).click({ noWaitAfter: true });
    while ((await tel('bram', 'afspraak-gemaakt')) < 2) await new Promise((klaar) => setTimeout(klaar, 5));
    await wereld.naarTemporal.sluit();
    await antwoord;
    const gelezen = await samir.ziet(/Een deel is vastgelegd|De doorbraaktafel is vastgelegd/);
    const vastgelegd = await tel('bram', 'afspraak-gemaakt');
    await wereld.naarTemporal.open();
    if (!gelezen.includes(GEDAAN)) {
      expect(await tel('bram', 'doorbraaktafel-vastgelegd')).toBe(0);
      // What the page says stands there, stands there; at most the part that it stopped at is not known.
      const gezegd = [...gelezen.matchAll(/Afspraak (\d+): vastgelegd/g)].length;
      expect(vastgelegd - gezegd).toBeGreaterThanOrEqual(0);
      expect(vastgelegd - gezegd).toBeLessThanOrEqual(1);
      for (let keer = 0; keer < 10 && !(await samir.tekst()).includes(GEDAAN); keer += 1) {
        await new Promise((klaar) => setTimeout(klaar, 500));
        await samir.druk('Ga verder met vastleggen');
      }
      await samir.ziet(GEDAAN);
    }
    expect(await tel('bram', 'afspraak-gemaakt')).toBe(10);
    expect(await tel('bram', 'stem-vastgelegd')).toBe(1);
    expect(await tel('bram', 'doorbraaktafel-vastgelegd')).toBe(1);
  });
});
