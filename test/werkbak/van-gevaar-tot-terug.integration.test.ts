import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import standaard from '../../convenanten/standaard.json';
import { moment } from '../../domain/tijd';
import { Bezoeker, TELEFOON } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, gebeurtenissen, MENSEN, type Wie } from './rolbezetting';
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
 * Told by five people with nothing but the pages, and by the mother on hers; she and the table use a phone.
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
      'Weet u nog geen ouder, of niet hoe u die bereikt? Schrijf op waarom.': 'Wij spreken de ouders morgen.',
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
    const rijen = casusregisseur.pagina.locator('main').getByRole('row').filter({ hasText: YARA });
    expect(await rijen.nth(0).innerText()).toContain('Gevaar');
    expect(await rijen.nth(1).innerText()).toContain('Zorg dat het kind veilig is');
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
      'Wie vraagt u nog meer aan tafel?': AAN_TAFEL.join('\n'),
    });
    await naarCasus(casusregisseur);
    await casusregisseur.ziet('Gemeentehuis, kamer 3', 'K. Smit');
  });

  it('has a mother who tells on her own page, on a phone, what is needed; an inquiry lies beside the file', async () => {
    const { casusregisseur } = mensen;
    const rondom = `/werkbak/casussen/${casus}/betrokkenen`;
    await casusregisseur.ga(`${rondom}/nieuw`);
    const formulier = casusregisseur.pagina.getByRole('main');
    await formulier.getByLabel('Wie is dit voor het kind?').selectOption('ouder-met-gezag');
    await formulier.getByLabel('Naam', { exact: true }).fill('Selma Özdemir');
    await formulier.getByLabel('Telefoonnummer').fill('06 12 34 56 78');
    await casusregisseur.druk('Voeg toe');
    await casusregisseur.ga(rondom);
    await casusregisseur.druk(/^Maak een link/);
    await casusregisseur.druk(/^Maak een code/);
    const code = await casusregisseur.pagina.locator('.gezin__code').innerText();

    const moeder = await Bezoeker.open(browser, wereld.url, TELEFOON);
    await moeder.ga('/gezin');
    await moeder.vul({ Code: code, 'Geboortedatum van het kind': '2016-05-14' });
    await moeder.druk('Verder');
    await moeder.ziet('Uw eigen pagina', 'Selma Özdemir', MENSEN.casusregisseur.naam);
    await moeder.volg('Vertel ons iets');
    await moeder.vul({ 'Dit wil ik zeggen': 'Zij is bang in de klas.' });
    await moeder.druk('Verstuur');
    await moeder.ziet('Dank u. Wij hebben het ontvangen.', 'Zij is bang in de klas.');
    expect(moeder.klachten).toEqual([]);
    await moeder.context.close();

    await naarCasus(casusregisseur);
    await casusregisseur.volg('Voeg een document toe');
    await casusregisseur.vul({
      'Wat voor document is het?': 'Onderzoek',
      'Hoe heet het document?': 'Brief van de jeugdarts',
    });
    await casusregisseur.pagina
      .getByLabel('Welk bestand?')
      .setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await casusregisseur.druk('Voeg het document toe');
    await casusregisseur.ziet('Het document staat in het dossier.');
    await naarCasus(casusregisseur);
    await casusregisseur.ziet('Zij is bang in de klas.', 'Brief van de jeugdarts');
  });

  it('has a table, written down there on a phone, whose agreements nobody keeps: whoever leads asks for arbitration', async () => {
    const { casusregisseur, teamlid } = mensen;
    await wereld.tot(moment('2026-10-22T16:00:00+02:00'));
    expect(await naarCasus(teamlid)).toBe(200);
    const telefoon = await aan(browser, wereld, 'casusregisseur', TELEFOON);
    await naarCasus(telefoon);
    await telefoon.volg(/^Doe dit\s*: .*doorbraaktafel/i);
    const afspraak = telefoon.pagina.getByRole('group', { name: 'Afspraak 1', exact: true });
    await afspraak.getByLabel('Wat is afgesproken?').fill('Hulp aan huis, twee keer per week');
    await afspraak.getByLabel('Wie doet dit?').fill('J. de Vries');
    await afspraak.getByLabel('Wanneer is het uiterlijk klaar?').fill('2026-10-28');
    await telefoon.geef('legDoorbraaktafelVast', {
      'Wat is er besproken?': 'Wat Yara nodig heeft.',
      'Wat leverde de tafel op?': 'Er zijn afspraken gemaakt',
    });
    expect(telefoon.klachten).toEqual([]);
    await telefoon.context.close();
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
    await wereld.tot(moment('2026-12-14T09:30:00+01:00'));
    await naarCasus(manager);
    await manager.ziet('Gesloten');
    expect((await gebeurtenissen(wereld, casus)).at(-1)).toBe('casus-gesloten');
  });
});
