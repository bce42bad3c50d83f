import type { Browser } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, MENSEN } from '../rolbezetting';
import { maakStand, type Stand } from '../stand';
import { Tijdwereld } from '../tijdwereld';

describe('the page of the morning and the page of a case', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let stand: Stand;
  let samir: Bezoeker;
  let noor: Bezoeker;

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'casusregisseur', 'collega', 'teamlid', 'manager']);
    stand = await maakStand(wereld);
    samir = await aan(browser, wereld, 'casusregisseur');
    noor = await aan(browser, wereld, 'school');
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });
  afterEach(() => {
    expect([...samir.klachten, ...noor.klachten]).toEqual([]);
  });

  const casus = (fase: keyof Stand) => `/werkbak/casussen/${stand[fase]}`;
  const kinderen = (bezoeker: Bezoeker) => bezoeker.pagina.locator('.taken__kind').allInnerTexts();

  it('keeps the filters in the address, and shows only what they ask', async () => {
    await samir.ga('/werkbak?van=regio');
    await samir.pagina.getByLabel('Fase', { exact: true }).selectOption({ label: 'Doorbraak' });
    await samir.druk('Toon');
    expect(new URL(samir.pagina.url()).searchParams.get('fase')).toBe('doorbraak');
    expect(new Set(await kinderen(samir)).size).toBe(1);
    await samir.ga('/werkbak?van=regio&fase=om&taak=zitting-plannen');
    await samir.ziet('Geen taken met deze filters');
    await samir.volg('Wis de filters');
    await samir.ziet('Bram Willems', 'Fatima El Idrissi');
    // What an old link says that nobody knows any more is left out.
    expect(await samir.ga('/werkbak?van=elders&fase=toen&telaat=misschien&na=x')).toBe(200);
  });

  it('counts open cases per phase, and leads from a number to that many cases', async () => {
    await samir.ga('/werkbak');
    await samir.volg(/^Doorbraak 1$/);
    await samir.ziet('Casussen', '1 open casus in deze selectie', 'Wolfeschlegelsteinhausenbergerdorff');
  });

  it('gives a school its own tasks and words, and a link only to what it can do', async () => {
    await noor.ga('/werkbak');
    await noor.ziet('Werkbak van Basisschool De Horizon', 'Voor onze school', 'Bram Willems');
    expect(await noor.pagina.getByRole('link', { name: 'Zet de eerste actie' }).count()).toBeGreaterThan(0);
    await noor.ga('/werkbak?van=kinderen');
    await noor.ziet('Leg het antwoord van de ouders op het arbitrageverzoek vast');
    expect(
      await noor.pagina
        .getByRole('link', { name: 'Leg het antwoord van de ouders op het arbitrageverzoek vast' })
        .count(),
    ).toBe(0);
    await noor.ga(casus('schoolregie'));
    await noor.ziet('Uw school heeft de regie', 'De casusregisseur neemt de regie over van uw school');
  });

  it('finds a child by name without the name in an address, and says so when there is nobody', async () => {
    await samir.ga('/werkbak');
    await samir.vul({ 'Zoek op naam of kenmerk': 'idriss' });
    await samir.druk('Zoek');
    await samir.ziet('Eén casus gevonden', 'Fatima El Idrissi');
    expect(samir.pagina.url()).not.toContain('idriss');
    await samir.vul({ 'Zoek op naam of kenmerk': stand.om.slice(0, 8) });
    await samir.druk('Zoek');
    const tekst = await samir.ziet('Sem de Boer', 'kenmerk 2026-');
    const kort = /2026-0*(\d+)/.exec(tekst)?.[1];
    await samir.vul({ 'Zoek op naam of kenmerk': `2026-${kort}` });
    await samir.druk('Zoek');
    await samir.ziet('Eén casus gevonden', 'Sem de Boer');
    await samir.vul({ 'Zoek op naam of kenmerk': 'niemand' });
    await samir.druk('Zoek');
    await samir.ziet('Niets gevonden');
  });

  it('tells the whole case: how it stands, what is agreed and offered, what happened, and what can be done', async () => {
    await samir.ga(casus('doorbraak'));
    const tekst = await samir.ziet(
      'Wolfeschlegelsteinhausenbergerdorff',
      'Doorbraak',
      '64 dagen thuis',
      'Arbitrage begint',
      'De gemeente regelt een taxi.',
      '<b>Ook op woensdag.</b>',
      'Onderwijs en zorg samen bij De Klimop',
      'met doorzettingsmacht, er is een wachtlijst',
      'De tafel is op do 10 september om 14:00 uur',
      'Doorbraak begint, door de melding.',
    );
    expect(tekst).not.toMatch(/[a-z]+-(plannen|vastleggen|rapporteren)|undefined|null/);
    const ladder = samir.pagina.getByRole('img', {
      name: /Tekening van de ladder: 64 dagen thuis, nu Doorbraak/,
    });
    expect(await ladder.count()).toBe(1);
    await samir.pagina.getByText('De ladder in woorden').click();
    await samir.ziet('Thuis, nog niet gemeld', 'als er niets verandert');
  });

  it('offers what somebody may do and nothing else', async () => {
    const handelingen = async (bezoeker: Bezoeker, fase: keyof Stand) => {
      await bezoeker.ga(casus(fase));
      return bezoeker.pagina.locator('.handelingen a').allInnerTexts();
    };
    expect(await handelingen(samir, 'schoolregie')).toEqual([
      'Meld gevaar',
      'Meld dat een bericht niet aankomt',
      'Afdruk voor aan tafel',
      'Afdruk voor het gezin',
    ]);
    expect(await handelingen(noor, 'schoolregie')).toContain('Meld de eerste actie');
    expect(await handelingen(samir, 'casusregie')).toContain('Schaal op');
    expect(await handelingen(noor, 'casusregie')).not.toContain('Schaal op');
  });

  it('stands in the order of work: the next step, the tasks, the people, what is agreed, and then the rest', async () => {
    await samir.ga(casus('doorbraak'));
    const koppen = await samir.pagina.locator('main h2').allInnerTexts();
    const plek = (kop: string) => koppen.findIndex((een) => een.startsWith(kop));
    const volgorde = ['Open taken', 'Mensen rond het kind', 'Afspraken', 'De ladder', 'Tijdlijn'].map(plek);
    expect(volgorde).toEqual([...volgorde].sort((a, b) => a - b));
    expect(Math.min(...volgorde)).toBeGreaterThanOrEqual(0);
    expect(await samir.pagina.locator('.vooruit').innerText()).toMatch(/^Over \d+ dagen: arbitrage/);
    await samir.volg('Toon alleen wat mensen deden');
    await samir.ziet('U ziet alleen wat mensen deden', 'De gemeente regelt een taxi.');
    const wie = await samir.pagina.locator('.stap__wie').allInnerTexts();
    expect(wie.length).toBeGreaterThan(1);
    expect(wie.filter((een) => een.includes('klok'))).toEqual([]);
  });

  it('has its first task within the first screen of a phone, under a menu of one line', async () => {
    const { pagina } = samir;
    await pagina.setViewportSize({ width: 390, height: 844 });
    await samir.ga(casus('doorbraak'));
    const onderkant = (wat: string) =>
      pagina
        .locator(wat)
        .first()
        .evaluate((deel) => deel.getBoundingClientRect().bottom);
    expect(await onderkant('.takenlijst li')).toBeLessThan(844);
    expect(await onderkant('.kop')).toBeLessThan(110);
    await pagina.setViewportSize({ width: 1280, height: 900 });
  });

  it('has the case in short beside a form, where there is room', async () => {
    await samir.pagina.setViewportSize({ width: 1280, height: 900 });
    await samir.ga(`${casus('doorbraak')}/opdrachten/maakAfspraak`);
    const kort = samir.pagina.getByRole('complementary', { name: 'De casus in het kort' });
    expect(await kort.innerText()).toContain('De gemeente regelt een taxi.');
    const [links, rechts] = await Promise.all(
      [samir.pagina.locator('form.formulier'), kort].map((deel) => deel.boundingBox()),
    );
    expect(rechts?.x).toBeGreaterThan((links?.x ?? 0) + (links?.width ?? 0));
  });

  it('prints for the family what is agreed, and nothing of the clock', async () => {
    await samir.ga(`${casus('doorbraak')}/afdruk/gezin`);
    const tekst = await samir.ziet('De gemeente regelt een taxi.', 'Wie leidt de hulp?', 'Handtekeningen');
    expect(tekst).not.toMatch(/klok|ladder|dagen thuis|Openbaar Ministerie|fase/);
  });

  it('prints the case without anything to press', async () => {
    await samir.ga(`${casus('doorbraak')}/afdruk`);
    await samir.ziet('Vertrouwelijk', 'De gemeente regelt een taxi.', 'Eerste verzuimdag');
    expect(await samir.pagina.locator('main a:not(.niet-op-papier a)').count()).toBe(0);
    await samir.pagina.emulateMedia({ media: 'print' });
    expect(await samir.pagina.getByRole('navigation').isVisible()).toBe(false);
    await samir.pagina.emulateMedia({ media: 'screen' });
  });

  it('shows a member of the team the table once consent is given, and no more than a number before that and once it is refused', async () => {
    const wim = await aan(browser, wereld, 'teamlid');
    const oudersZeggen = async (besluit: string) => {
      const { status } = await fetch(`${wereld.url}/v1/casussen/${stand.doorbraak}/opdrachten`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          opdracht: 'legToestemmingVast',
          door: 'casusregisseur',
          gegevens: { van: 'ouder', besluit },
        }),
      });
      expect(status).toBe(200);
    };
    const alleenNummer = async () => {
      await wim.ga(casus('doorbraak'));
      const gelezen = await wim.ziet('U ziet alleen het kenmerk', 'Vraag Samir');
      expect(gelezen).not.toContain('Wolfeschlegel');
    };
    await alleenNummer();
    await oudersZeggen('gegeven');
    await wim.ga(casus('doorbraak'));
    await wim.ziet('De tafel is op do 10 september');
    expect(await wim.ga(casus('casusregie'))).toBe(404);
    await oudersZeggen('geweigerd');
    await alleenNummer();
    await samir.ga(casus('doorbraak'));
    await samir.ziet('Er is geen toestemming');
    await wim.context.close();
  });

  it('tells whoever is away who has their tasks, and the deputy for whom they stand in', async () => {
    const { casusregisseur, collega } = MENSEN;
    await wereld.db
      .insertInto('afwezigheid')
      .values({
        id: 'weg',
        persoon: casusregisseur.id,
        van: '2026-09-01',
        tot: '2026-09-15',
        vervanger: collega.id,
      })
      .execute();
    await samir.ga('/werkbak');
    await samir.ziet('U bent afwezig tot en met ma 14 september', 'Iris van den Berg vervangt u');
    const iris = await aan(browser, wereld, 'collega');
    await iris.ziet('U vervangt Samir El Amrani');
    await iris.context.close();
  });
});
