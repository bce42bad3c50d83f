import type { Browser } from 'playwright-core';
import { moment } from '../../domain/tijd';
import { Bezoeker, TELEFOON } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, gebeurtenissen, meld, MENSEN, nieuwsteLink, type Wie } from './rolbezetting';
import { Tijdwereld } from './tijdwereld';

const YARA = 'Yara Özdemir';
const ANDER = 'Mees Hoekstra';
const TOESTEMMING = 'Vraag toestemming en leg het antwoord vast';
const ACTIE = 'Zet de eerste actie en meld wat u deed';
const VOORTGANG = 'Rapporteer de voortgang';

/**
 * One child from the first report until closing, by five people who each sit at a browser of their own, with nothing but
 * the pages. What each of them sees at every step is what they need to do the next.
 */
describe('a child from report to return', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let casus: string;
  let mensen: Record<Exclude<Wie, 'schoolcollega' | 'collega' | 'privacyfunctionaris'>, Bezoeker>;

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'casusregisseur', 'leerplichtambtenaar', 'teamlid', 'manager']);
    mensen = {
      school: await aan(browser, wereld, 'school'),
      casusregisseur: await aan(browser, wereld, 'casusregisseur'),
      leerplichtambtenaar: await aan(browser, wereld, 'leerplichtambtenaar'),
      teamlid: await aan(browser, wereld, 'teamlid'),
      manager: await aan(browser, wereld, 'manager'),
    };
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });
  afterEach(() => {
    for (const mens of Object.values(mensen)) expect(mens.klachten).toEqual([]);
  });

  const oudersZeggenJa = (mens: Bezoeker): Promise<void> =>
    mens.doeTaak(YARA, 'toestemming-vastleggen', {
      'Wie gaf antwoord?': 'De ouders',
      'Wat was het antwoord?': 'Toestemming gegeven',
    });
  const naarCasus = (mens: Bezoeker): Promise<number> => mens.ga(`/werkbak/casussen/${casus}`);

  it('day 0: the school reports, and does its first two tasks', async () => {
    const { school, manager } = mensen;
    await meld(wereld, { naam: ANDER });
    await school.volg('Melden');
    await school.vul({
      'Hoe heet het kind?': YARA,
      'Wanneer is het kind geboren?': '2016-05-14',
      'Wat is de eerste dag dat het kind niet op school was?': '2026-09-07',
      'Welk onderwijs volgt het kind?': 'Basisonderwijs',
      'In welke gemeente woont het kind?': 'Groningen',
      'Weet u nog geen ouder, of niet hoe u die bereikt? Schrijf op waarom.': 'Wij spreken de ouders morgen.',
    });
    await school.druk('Bekijk wat er gaat gebeuren');
    await school.ziet('Er is nog niets verstuurd', 'fase schoolregie', 'Dit krijgen de ouders te lezen');
    await school.ziet('Van dit kind is nog geen casus bekend', '14 mei 2016');
    // Back in the browser, and by the link of an answer: what was typed still stands there.
    await school.pagina.goBack();
    expect(await school.pagina.getByLabel('Hoe heet het kind?').inputValue()).toBe(YARA);
    expect(await school.pagina.getByLabel('Maand', { exact: true }).inputValue()).toBe('5');
    await school.pagina.goForward();
    await school.volg(/Wijzig\s*: Welk onderwijs volgt het kind/);
    await school.vul({ 'Verwacht u dat dit lang gaat duren?': 'Nee' });
    await school.druk('Bekijk wat er gaat gebeuren');
    expect(school.pagina.url()).not.toMatch(/yara/i);
    await school.verstuur({}, 'Verstuur de melding', 'De melding is gedaan');
    // Back from there sends nothing again, and asks nothing.
    await school.pagina.goBack();
    await school.ziet('De melding is gedaan');
    await school.volg('Naar de casus');
    casus = new URL(school.pagina.url()).pathname.split('/').at(-1) ?? '';
    await school.ga('/werkbak');
    await school.ziet(YARA, ACTIE, TOESTEMMING, VOORTGANG);
    await school.doeTaak(YARA, 'eerste-actie', { 'Wat heeft u gedaan?': 'Mentor was op huisbezoek.' });
    await oudersZeggenJa(school);
    await school.ga('/werkbak');
    await expect(school.taakrij(YARA, ACTIE).count()).resolves.toBe(0);
    await naarCasus(manager);
    await manager.ziet(
      'Schoolregie',
      'Mentor was op huisbezoek.',
      'Over 28 dagen: casusregie',
      'op ma 5 oktober',
    );
    for (const opdracht of ['Meld de eerste actie', 'Leg toestemming vast']) {
      await expect(manager.pagina.getByRole('link', { name: opdracht }).count()).resolves.toBe(0);
    }
  });

  it('the weeks after: the school tells how it goes by the link in its message, on a phone', async () => {
    const { leerplichtambtenaar } = mensen;
    for (const dag of ['2026-09-12', '2026-09-19']) {
      await wereld.tot(moment(`${dag}T09:30:00+02:00`));
      const link = await nieuwsteLink(wereld, casus);
      const telefoon = await Bezoeker.open(browser, wereld.url, TELEFOON);
      await telefoon.ga(link);
      const gelezen = await telefoon.ziet('Hoe gaat het deze week?', 'Y. Ö.');
      expect(gelezen).not.toContain('Yara');
      await telefoon.verstuur(
        {
          'Hoe gaat het?': 'Het gaat zoals afgesproken',
          'Wat is er deze week gebeurd?': `Nieuws van ${dag}.`,
        },
        'Verstuur',
        'Dank u, wij hebben het ontvangen',
      );
      // Once: whoever opens the link again reads that it was used, and sees nothing of the case.
      await telefoon.ga(link);
      await telefoon.ziet('Deze link is al gebruikt');
      expect(telefoon.klachten).toEqual([]);
      await telefoon.context.close();
    }
    await naarCasus(leerplichtambtenaar);
    await leerplichtambtenaar.ziet('Nieuws van 2026-09-12.', 'Nieuws van 2026-09-19.');
    expect(
      (await gebeurtenissen(wereld, casus)).filter((soort) => soort === 'voortgang-gerapporteerd'),
    ).toHaveLength(2);
  });

  it('week 4: the casusregisseur finds it, acts, and makes an agreement', async () => {
    const { school, casusregisseur, leerplichtambtenaar } = mensen;
    await wereld.tot(moment('2026-10-05T08:00:00+02:00'));
    await casusregisseur.ga('/werkbak');
    await casusregisseur.ziet(YARA, 'Casusregie', ACTIE);
    await casusregisseur.doeTaak(YARA, 'eerste-actie', {
      'Wat heeft u gedaan?': 'Gesprek met ouders en school.',
    });
    await naarCasus(casusregisseur);
    await casusregisseur.doeOpdracht('maakAfspraak', {
      'Wat is afgesproken?': 'Rustige werkplek in de bibliotheek',
      'Wie doet dit?': 'De intern begeleider',
      'Wanneer is het uiterlijk klaar?': '2026-10-12',
    });
    await oudersZeggenJa(casusregisseur);
    await naarCasus(school);
    await school.ziet('Casusregie', 'Rustige werkplek in de bibliotheek', MENSEN.casusregisseur.naam);
    await naarCasus(leerplichtambtenaar);
    await leerplichtambtenaar.volg(/vrijstelling/i);
    await leerplichtambtenaar.ziet(YARA);
  });

  it('week 8: the table is planned, and only then the team member sees this case and no other', async () => {
    const { casusregisseur, teamlid } = mensen;
    await wereld.tot(moment('2026-11-02T08:00:00+01:00'));
    await teamlid.ga('/werkbak');
    await teamlid.ziet('Er is nu geen doorbraaktafel');
    expect(await naarCasus(teamlid)).toBe(404);
    await casusregisseur.doeTaak(YARA, 'doorbraaktafel-plannen', {
      'Wanneer is de doorbraaktafel?': '2026-11-03T14:00',
    });
    await teamlid.ga('/werkbak');
    const gelezen = await teamlid.ziet(YARA);
    expect(gelezen).not.toContain(ANDER);
    expect(await naarCasus(teamlid)).toBe(200);
    await teamlid.ziet('Doorbraak', 'Rustige werkplek in de bibliotheek');
    await expect(teamlid.pagina.getByRole('link', { name: VOORTGANG }).count()).resolves.toBe(0);
    expect(await teamlid.ga('/werkbak/regiobeeld')).toBe(403);
  });

  it('week 12: the parents agree, the commission hears them, and they accept what it says', async () => {
    const { casusregisseur, teamlid, leerplichtambtenaar } = mensen;
    await wereld.tot(moment('2026-11-30T08:00:00+01:00'));
    expect(await naarCasus(teamlid)).toBe(403);
    await teamlid.ziet('U ziet deze casus niet meer', 'Vraag het aan de casusregisseur');
    await casusregisseur.doeTaak(YARA, 'arbitrageverzoek-beantwoorden', {
      'Wat is het antwoord van de ouders?': 'De ouders stemmen in met arbitrage',
      'Wie spreekt namens de ouders in de commissie?': 'Tante Ayşe',
    });
    await casusregisseur.doeTaak(YARA, 'commissie-samenstellen', {
      'Wie komt van het doorbraakteam?': 'Wim Peeters',
      'Wie komt van een ander samenwerkingsverband?': 'Greet Post',
    });
    await casusregisseur.doeTaak(YARA, 'zitting-plannen', { 'Wanneer is de zitting?': '2026-12-07T10:00' });
    await naarCasus(leerplichtambtenaar);
    await leerplichtambtenaar.ziet('Tante Ayşe', 'Greet Post', '10:00');

    await wereld.tot(moment('2026-12-07T12:00:00+01:00'));
    await casusregisseur.doeTaak(YARA, 'uitspraak-vastleggen', {
      'Wat is de uitspraak?': 'Plaatsing op De Lindehoeve',
      'Wanneer moet dit uiterlijk zijn gedaan?': '2027-01-08',
    });
    await casusregisseur.doeTaak(YARA, 'aanvaarding-vastleggen', {
      'Aanvaarden de ouders de uitspraak?': 'De ouders aanvaarden de uitspraak',
    });
    await naarCasus(casusregisseur);
    await casusregisseur.doeOpdracht('doeAanbod', {
      'Wat voor aanbod is het?': 'Onderwijs en zorg samen',
      'Van wie is het aanbod?': 'De Lindehoeve',
      'Wanneer kan het beginnen?': '2027-01-04',
      'Is er een wachtlijst?': 'Ja',
      'Plaatst u met doorzettingsmacht?': 'Ja',
    });
    await casusregisseur.ziet('De Lindehoeve');
  });

  it('back at school: the school reports the return, nazorg passes, and the case closes', async () => {
    const { school, casusregisseur, manager } = mensen;
    await wereld.tot(moment('2027-01-04T15:00:00+01:00'));
    await naarCasus(school);
    await school.doeOpdracht('meldTerugkeer', {
      'Vanaf welke dag gaat het kind weer?': '2027-01-04',
      'Waar gaat het kind naartoe?': 'De Lindehoeve',
      'Volgt het kind het hele programma?': 'Ja',
    });
    await school.ziet('Nazorg');
    await casusregisseur.ga('/werkbak');
    await casusregisseur.ziet(YARA, 'Nazorg');

    await wereld.tot(moment('2027-01-11T09:30:00+01:00'));
    await casusregisseur.doeTaak(YARA, 'nazorg-bevestigen', {
      'Hoe gaat het met het kind op school?': 'Alle dagen, met plezier.',
    });

    await wereld.tot(moment('2027-02-01T09:30:00+01:00'));
    await naarCasus(manager);
    await manager.ziet('Gesloten', 'Alle dagen, met plezier.');
    expect((await gebeurtenissen(wereld, casus)).at(-1)).toBe('casus-gesloten');
    await casusregisseur.ga('/werkbak?van=regio');
    expect(await casusregisseur.tekst()).not.toContain(YARA);
    await manager.ga('/werkbak/regiobeeld');
    await manager.ziet('gingen er 1 dicht', 'gesloten: 119 dagen');
  });
});
