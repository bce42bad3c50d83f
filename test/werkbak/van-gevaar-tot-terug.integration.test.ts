import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import standaard from '../../convenanten/standaard.json';
import { moment } from '../../domain/tijd';
import type { Bezoeker } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, gebeurtenissen, type Wie } from './rolbezetting';
import { Tijdwereld } from './tijdwereld';

const YARA = 'Yara Özdemir';
const VAKANTIE = { naam: 'Najaarsvakantie', van: '2026-11-23', tot: '2026-11-30' };
const AAN_TAFEL = [
  'Wim Peeters, jeugdarts',
  'J. de Vries, jeugdhulp',
  'A. Bos, onderwijs',
  'K. Smit, leerplicht',
  'L. Vos, raad',
  'P. Kok, veiligheid',
];

/**
 * A child that is reported late and is not safe, whose table makes agreements that nobody keeps and whose parents refuse
 * arbitration without ever having had a fitting offer: nobody is prosecuted, somebody decides, and the child is placed.
 * Told by five people with nothing but the pages.
 */
describe('a child in danger, until it is back', () => {
  const map = mkdtempSync(join(tmpdir(), 'doorbraak-convenant-'));
  let wereld: Tijdwereld;
  let browser: Browser;
  let casus: string;
  let mensen: Record<Exclude<Wie, 'schoolcollega' | 'collega' | 'privacyfunctionaris'>, Bezoeker>;

  beforeAll(async () => {
    const convenant = { ...standaard, vakanties: { tellenMee: true, perioden: [VAKANTIE] } };
    writeFileSync(join(map, 'standaard.json'), JSON.stringify(convenant));
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-10-19T09:00:00+02:00'), convenantPaths: [map] }),
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
    rmSync(map, { recursive: true });
  });
  afterEach(() => {
    for (const mens of Object.values(mensen)) expect(mens.klachten).toEqual([]);
  });

  const naarCasus = (mens: Bezoeker): Promise<number> => mens.ga(`/werkbak/casussen/${casus}`);

  it('is reported six weeks late by the school, which then tells of danger', async () => {
    const { school } = mensen;
    await school.volg('Melden');
    await school.vul({
      'Hoe heet het kind?': YARA,
      'Wanneer is het kind geboren?': '2016-05-14',
      'Wat is de eerste dag dat het kind niet op school was?': '2026-09-07',
      'Welk onderwijs volgt het kind?': 'Basisonderwijs',
      'In welke gemeente woont het kind?': 'Groningen',
    });
    await school.druk('Bekijk wat er gaat gebeuren');
    await school.ziet('fase casusregie');
    await school.verstuur({}, 'Verstuur de melding', 'De melding is gedaan');
    await school.volg('Naar de casus');
    casus = new URL(school.pagina.url()).pathname.split('/').at(-1) ?? '';
    await school.ziet('Casusregie');
    await school.doeOpdracht('meldGevaar', { 'Wat is er aan de hand?': 'Blauwe plekken en veel angst.' });
    await school.ziet('Gevaar: dit kind is niet veilig', 'Doorbraak');
  });

  it('comes first with whoever leads, who makes it safe and gathers six named people', async () => {
    const { casusregisseur } = mensen;
    await casusregisseur.ga('/werkbak');
    const eerste = casusregisseur.pagina.locator('main').getByRole('row').filter({ hasText: YARA }).first();
    expect(await eerste.innerText()).toContain('Zorg dat het kind veilig is');
    await casusregisseur.doeTaak(YARA, 'veiligheid-borgen', {
      'Wat is er gedaan om het kind veilig te maken?': 'Het kind logeert bij haar tante.',
      'Is Veilig Thuis gevraagd?': 'Ja',
    });
    await naarCasus(casusregisseur);
    expect(await casusregisseur.tekst()).not.toContain('dit kind is niet veilig');
    await casusregisseur.doeTaak(YARA, 'toestemming-vastleggen', {
      'Wie gaf antwoord?': 'De ouders',
      'Wat was het antwoord?': 'Toestemming gegeven',
    });
    await casusregisseur.doeTaak(YARA, 'doorbraaktafel-plannen', {
      'Wanneer is de doorbraaktafel?': '2026-10-22T14:00',
      'Waar is de doorbraaktafel?': 'Gemeentehuis, kamer 3',
      'Wie vraagt u aan tafel?': AAN_TAFEL.join('\n'),
    });
    await naarCasus(casusregisseur);
    await casusregisseur.ziet('Gemeentehuis, kamer 3', 'K. Smit');
  });

  it('has a table whose agreements nobody keeps, so that whoever leads asks for arbitration', async () => {
    const { casusregisseur, teamlid } = mensen;
    await wereld.tot(moment('2026-10-22T16:00:00+02:00'));
    expect(await naarCasus(teamlid)).toBe(200);
    await naarCasus(casusregisseur);
    await casusregisseur.doeOpdracht('maakAfspraak', {
      'Wat is afgesproken?': 'Hulp aan huis, twee keer per week',
      'Wie doet dit?': 'J. de Vries',
      'Wanneer is het uiterlijk klaar?': '2026-10-28',
    });
    await casusregisseur.doeTaak(YARA, 'doorbraaktafel-vastleggen', {
      'Wat is er besproken?': 'Wat Yara nodig heeft.',
      'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt',
    });
    await wereld.tot(moment('2026-10-29T08:00:00+01:00'));
    await casusregisseur.doeTaak(YARA, 'afspraak-controleren', { 'Is de afspraak nagekomen?': 'Nee' });
    await naarCasus(casusregisseur);
    await casusregisseur.doeOpdracht('rapporteerVoortgang', {
      'Hoe gaat het?': 'Het stokt, er gebeurt te weinig',
      'Wat is er deze week gebeurd?': 'De hulp aan huis is niet gekomen.',
    });
    await casusregisseur.ziet('Arbitrage');
  });

  it('has parents who get the request in person and refuse; nobody is prosecuted for want of an offer', async () => {
    const { casusregisseur, leerplichtambtenaar, manager, school } = mensen;
    await casusregisseur.doeTaak(YARA, 'arbitrageverzoek-uitreiken', {
      'Hoe kregen de ouders het verzoek?': 'In een gesprek',
    });
    await casusregisseur.doeTaak(YARA, 'arbitrageverzoek-beantwoorden', {
      'Wat is het antwoord van de ouders?': 'De ouders weigeren arbitrage',
    });
    await naarCasus(leerplichtambtenaar);
    await leerplichtambtenaar.volg('Zie af van vervolging');
    await leerplichtambtenaar.ziet('Dit weegt u mee', 'in een gesprek');
    await leerplichtambtenaar.geef('zieAfVanVervolging', {
      'Waarom ziet u af van vervolging?': 'Er is geen passend aanbod gedaan',
      'Hoe kwam u tot dit besluit?': 'Er lag nooit een aanbod dat past.',
    });
    await leerplichtambtenaar.ziet('Doorbraak');
    await manager.ga('/werkbak');
    await manager.volg(/^Mijn team/);
    await manager.volg('Leg vast wat de bestuurders besluiten');
    await manager.geef('legBestuurlijkBesluitVast', {
      'Wat hebben de bestuurders besloten?': 'Er komt een plek op De Lindehoeve.',
    });
    await naarCasus(school);
    const gelezen = await school.ziet('Doorbraak');
    for (const geheim of ['vervolging', 'Er lag nooit een aanbod', 'bestuurders'])
      expect(gelezen).not.toContain(geheim);
  });

  it('is placed by mandate, and starts', async () => {
    const { casusregisseur } = mensen;
    await naarCasus(casusregisseur);
    await casusregisseur.doeOpdracht('doeAanbod', {
      'Wat voor aanbod is het?': 'Onderwijs en zorg samen',
      'Van wie is het aanbod?': 'De Lindehoeve',
      'Wanneer kan het beginnen?': '2026-11-04',
      'Is er een wachtlijst?': 'Ja',
      'Plaatst u met doorzettingsmacht?': 'Ja',
    });
    await wereld.tot(moment('2026-11-04T10:00:00+01:00'));
    await casusregisseur.doeTaak(YARA, 'start-controleren', {
      'Is het begonnen?': 'Ja',
      'Hoe is het gegaan?': 'Zij was er de hele ochtend.',
    });
  });

  it('is back says the school, which whoever leads confirms', async () => {
    const { school, casusregisseur } = mensen;
    await wereld.tot(moment('2026-11-09T15:00:00+01:00'));
    await naarCasus(school);
    await school.doeOpdracht('meldTerugkeer', {
      'Vanaf welke dag gaat het kind weer?': '2026-11-09',
      'Waar gaat het kind naartoe?': 'De Lindehoeve',
      'Volgt het kind het hele programma?': 'Ja',
    });
    await naarCasus(school);
    await school.ziet('Nazorg', 'De terugkeer is nog niet bevestigd');
    await casusregisseur.doeTaak(YARA, 'terugkeer-bevestigen', {
      'Gaat het kind echt weer helemaal naar school?': 'Ja',
      'Hoe weet u dat?': 'Gebeld met de ouders.',
    });
    await naarCasus(school);
    expect(await school.tekst()).not.toContain('nog niet bevestigd');
  });

  it('closes four weeks later, the week of the holiday not counted', async () => {
    const { manager } = mensen;
    await wereld.tot(moment('2026-12-13T20:00:00+01:00'));
    await naarCasus(manager);
    await manager.ziet('Nazorg');
    expect(await gebeurtenissen(wereld, casus)).not.toContain('casus-gesloten');
    await wereld.tot(moment('2026-12-14T09:00:00+01:00'));
    await naarCasus(manager);
    await manager.ziet('Gesloten');
    expect((await gebeurtenissen(wereld, casus)).at(-1)).toBe('casus-gesloten');
  });
});
