import type { Browser } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import { TAAKTITEL } from '../../../taal/woorden';
import { metVerzuim } from '../alle-paginas';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, gebeurtenissen, MENSEN } from '../rolbezetting';
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

  it('tells a school how many of its children come near the threshold, and leads to those', async () => {
    await noor.ga('/werkbak');
    expect(await noor.tekst()).not.toContain('bij de grens');
    await metVerzuim(wereld);
    await noor.ga('/werkbak');
    await noor.ziet('Verzuim bijna bij de grens');
    await noor.volg('1 kind komt in de buurt van de grens');
    await noor.ziet('Kind dichtbij', '10,5 van 16', 'Kind erover');
    await samir.ga('/werkbak');
    expect(await samir.tekst()).not.toContain('bij de grens');
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

  it('takes a short report in the row of its task in two clicks, and says for whom and what comes next', async () => {
    const lijst = '/werkbak?van=kinderen&fase=schoolregie';
    await noor.ga(lijst);
    const rij = noor.taakrij('Bram Willems', TAAKTITEL['voortgang-rapporteren']);
    await rij.getByText('Meld het hier').click();
    await rij.getByLabel('Wat is er deze week gebeurd?').fill('Drie woorden maar.');
    await noor.druk('Het stokt, er gebeurt te weinig');
    await noor.ziet('Er is nog niets verstuurd', 'Wat er gaat gebeuren');
    expect(await noor.pagina.getByLabel('Wat is er deze week gebeurd?').inputValue()).toBe(
      'Drie woorden maar.',
    );
    await noor.volg('Terug zonder iets te doen');
    await noor.pagina.waitForURL(`**${lijst}`);
    expect(await gebeurtenissen(wereld, stand.schoolregie)).not.toContain('voortgang-gerapporteerd');

    await rij.getByText('Meld het hier').click();
    await rij.getByLabel('Wat is er deze week gebeurd?').fill('Drie woorden maar.');
    await noor.druk('Het gaat zoals afgesproken');
    await noor.ziet('Gelukt voor Bram Willems', 'De voortgang is vastgelegd.');
    const adres = new URL(noor.pagina.url());
    expect([adres.searchParams.get('van'), adres.searchParams.get('fase')]).toEqual([
      'kinderen',
      'schoolregie',
    ]);
    expect(adres.href).not.toContain('Bram');
    await noor.volg('Volgende taak');
    await noor.pagina.waitForURL(/opdrachten/);
    expect(await gebeurtenissen(wereld, stand.schoolregie)).toContain('voortgang-gerapporteerd');
  });

  it('leads back from a case to the list with its filters, also after something was done there', async () => {
    await samir.ga('/werkbak?van=regio&fase=doorbraak');
    await samir.pagina.locator('.taken__kind').first().click();
    await samir.volg('Maak een notitie');
    await samir.geef('maakNotitie', { 'Wat wilt u onthouden?': 'De oppas weet ervan.' });
    await samir.volg('Terug naar de werkbak');
    await samir.pagina.waitForURL('**/werkbak?van=regio&fase=doorbraak');
  });

  it('shows a colleague who is mentioned in a note the way to it, until they open the case', async () => {
    await samir.ga(casus('casusregie'));
    await samir.volg('Maak een notitie');
    await samir.geef('maakNotitie', {
      'Wat wilt u onthouden?': 'Moeder vraagt naar vervoer.',
      'Had u contact met iemand?': 'Een ouder',
      'Met wie was dat?': 'Fatima',
      'Hoe was het contact?': 'Door de telefoon',
      'Welke collega moet dit zien?': 'Iris van den Berg, casusregisseur',
    });
    await samir.ziet('Contact met een ouder Fatima, door de telefoon', 'Voor Iris van den Berg.');
    const iris = await aan(browser, wereld, 'collega');
    const genoemd = iris.pagina.getByRole('region', { name: 'U bent genoemd' });
    await iris.ga('/werkbak');
    expect(await genoemd.innerText()).toContain('Samir El Amrani, casusregisseur schreef een notitie voor u');
    await genoemd.getByRole('link', { name: /Fatima El Idrissi/ }).click();
    await iris.ziet('Moeder vraagt naar vervoer.');
    await iris.ga('/werkbak');
    expect(await genoemd.count()).toBe(0);
    // A school reads that there was contact, and not what was said.
    await noor.ga(casus('casusregie'));
    await noor.ziet('Er was contact met een ouder');
    expect(await noor.pagina.getByText('Moeder vraagt naar vervoer.').count()).toBe(0);
    expect(iris.klachten).toEqual([]);
  });

  it('says what is new in the cases of who leads them, until they open the case', async () => {
    await wereld.db.deleteFrom('gezien').execute();
    const nieuw = samir.pagina.getByRole('region', { name: 'Nieuw sinds u keek' }).getByRole('link');
    await samir.ga('/werkbak');
    const [eerste = '', ...rest] = await nieuw.allInnerTexts();
    await nieuw.first().click();
    await samir.ziet(eerste.replace(/ \(.*/, ''), 'De ladder');
    await samir.volg('Terug naar de werkbak');
    await samir.ziet('Mijn taken');
    expect(await nieuw.allInnerTexts()).toEqual(rest);
  });

  it('marks in its lists what is new until it is opened, and takes all of it as seen at once', async () => {
    await wereld.db.deleteFrom('gezien').execute();
    const merken = samir.pagina.locator('.taken .ongezien');
    await samir.ga('/werkbak/casussen');
    expect(await samir.pagina.locator('.casussen .ongezien').count()).toBeGreaterThan(1);
    await samir.ga('/werkbak');
    const aantal = await merken.count();
    expect(aantal).toBeGreaterThan(1);
    await samir.pagina.locator('.taken__kind').first().click();
    await samir.ziet('De ladder');
    await samir.volg('Terug naar de werkbak');
    await samir.ziet('Mijn taken');
    expect(await merken.count()).toBe(aantal - 1);
    await samir.druk('Alles gezien');
    await samir.ziet('Mijn taken');
    expect(await samir.pagina.getByRole('region', { name: 'Nieuw sinds u keek' }).count()).toBe(0);
    expect(await merken.count()).toBe(0);
    // Who sees all of a region is not told of each case that it is new.
    await wereld.db.deleteFrom('gezien').execute();
    const marga = await aan(browser, wereld, 'manager');
    await marga.ga('/werkbak/casussen');
    expect(await marga.pagina.locator('.ongezien').count()).toBe(0);
    await marga.context.close();
  });

  it('opens for a manager on who has what, and every number leads to as much work', async () => {
    const marga = await aan(browser, wereld, 'manager');
    await marga.ga('/werkbak');
    await marga.ziet('Wie heeft wat, en wat is te laat', 'Samir El Amrani', 'Wat de klok deze week doet');
    const getallen = await marga.pagina
      .locator('.paneel a[href^="/werkbak?"]')
      .evaluateAll((links) =>
        links.map(
          (link) => [link.getAttribute('href') ?? '', /\d+/.exec(link.textContent ?? '')?.[0]] as const,
        ),
      );
    expect(getallen.length).toBeGreaterThan(3);
    for (const [href, aantal] of getallen) {
      if (aantal === undefined) continue;
      await marga.ga(href);
      const wat = await marga.pagina.locator('.samenvatting').innerText();
      expect([href, /(\d+) open ta/.exec(wat)?.[1]]).toEqual([href, aantal]);
    }
    expect(marga.klachten).toEqual([]);
    await marga.context.close();
  });

  it('offers whoever is the only one that fits what nobody has, to be taken at once', async () => {
    await bezet(wereld, ['leerplichtambtenaar']);
    const lotte = await aan(browser, wereld, 'leerplichtambtenaar');
    await lotte.ga('/werkbak');
    await lotte.ziet('Nog van niemand in uw gemeenten', 'U bent de enige leerplichtambtenaar', 'Sem de Boer');
    await lotte.druk('Neem deze taak');
    const tekst = await lotte.ziet('De taak staat nu op uw naam.');
    expect(tekst).not.toContain('Nog van niemand in uw gemeenten');
    await lotte.context.close();
  });

  it('can be worked with single keys, which can be switched off', async () => {
    await samir.ga('/werkbak?van=regio');
    const { pagina } = samir;
    const focus = () => pagina.locator(':focus');
    // The script of the pages has begun.
    await pagina.locator('#sneltoetsen-open').waitFor({ state: 'visible' });
    // A row of somebody else's task leads nowhere.
    const regel = pagina.locator('main .lijst tbody tr').filter({ has: pagina.locator('a[href]') });
    const heeftFocus = (welke: number) =>
      regel.nth(welke).evaluate((rij) => rij.querySelector('a[href]') === document.activeElement);
    await pagina.keyboard.press('j');
    await pagina.keyboard.press('j');
    expect(await heeftFocus(1)).toBe(true);
    await pagina.keyboard.press('k');
    expect(await heeftFocus(0)).toBe(true);
    await pagina.keyboard.press('/');
    await pagina.keyboard.type('j?');
    expect(await focus().inputValue()).toBe('j?');
    await pagina.locator('h1').click();
    await pagina.keyboard.press('?');
    await pagina.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    await pagina.getByLabel('Gebruik sneltoetsen in deze browser').uncheck();
    await pagina.getByRole('button', { name: 'Sluit' }).click();
    await samir.ga('/werkbak?van=team');
    await pagina.keyboard.press('/');
    await pagina.keyboard.press('?');
    expect(await pagina.getByRole('dialog').count()).toBe(0);
    expect(await pagina.locator('#kopzoek:focus').count()).toBe(0);
    await pagina.getByRole('button', { name: 'Sneltoetsen' }).click();
    await pagina.getByLabel('Gebruik sneltoetsen in deze browser').check();
    await pagina.keyboard.press('Escape');
    await pagina.keyboard.press('/');
    expect(await pagina.locator('#kopzoek:focus').count()).toBe(1);
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
