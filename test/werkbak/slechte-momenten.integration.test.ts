import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { moment } from '../../domain/tijd';
import { startPostgres, type EmbeddedPostgres } from '../../embedded/postgres';
import type { Bezoeker } from './bezoeker';
import { startBrowser } from './chromium';
import { aan, bezet, gebeurtenissen, meld, MENSEN } from './rolbezetting';
import { Tijdwereld } from './tijdwereld';

const HOE = 'Hoe gaat het?';
const GOED = 'Het gaat zoals afgesproken';
const WAT = 'Wat is er deze week gebeurd?';
const KNOP = 'Leg de voortgang vast';
const GEDAAN = 'De voortgang is vastgelegd.';

describe('bad moments', () => {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'doorbraak-momenten-'));
  let postgres: EmbeddedPostgres;
  let wereld: Tijdwereld;
  let browser: Browser;
  let noor: Bezoeker;

  beforeAll(async () => {
    fs.chmodSync(folder, 0o755);
    postgres = await startPostgres({ folder, settings: { fsync: 'off' } });
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00'), databaseUrl: postgres.url }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'schoolcollega']);
    noor = await aan(browser, wereld, 'school');
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(noor.klachten).toEqual([]);
  });

  const rapporten = async (casus: string): Promise<number> =>
    (await gebeurtenissen(wereld, casus)).filter((soort) => soort === 'voortgang-gerapporteerd').length;
  const voortgang = (casus: string): string => `/werkbak/casussen/${casus}/opdrachten/rapporteerVoortgang`;
  const begin = async (leerling: string, tekst: string): Promise<string> => {
    const casus = await meld(wereld, { leerling, naam: `Kind ${leerling}` });
    await noor.ga(voortgang(casus));
    await noor.vul({ [HOE]: GOED, [WAT]: tekst });
    return casus;
  };

  it('keeps what was typed when the session ends, for whoever typed it and nobody else', async () => {
    const tekst = 'Regel een.\nRegel twee met <b>haken</b> & "aanhaling".';
    const casus = await begin('sessie', tekst);
    await noor.context.clearCookies();
    await noor.druk(KNOP);
    await noor.ziet('Uw aanmelding is verlopen', 'Er is nog niets verstuurd');
    expect(await rapporten(casus)).toBe(0);

    // A colleague at the same computer gets the form, but not what Noor typed.
    const terug = noor.pagina.url();
    await noor.kiesMens(MENSEN.schoolcollega.naam);
    await noor.ziet('Rapporteer de voortgang');
    expect(await noor.pagina.getByLabel(WAT).inputValue()).toBe('');

    await noor.context.clearCookies();
    await noor.ga(terug);
    await noor.kiesMens(MENSEN.school.naam);
    await noor.ziet('Uw tekst is bewaard');
    expect(await noor.pagina.getByLabel(WAT).inputValue()).toBe(tekst);
    expect(await noor.pagina.getByLabel(GOED).isChecked()).toBe(true);
    await noor.druk(KNOP);
    await noor.ziet(GEDAAN, 'Regel twee met <b>haken</b> & "aanhaling".');
    expect(await rapporten(casus)).toBe(1);
  });

  it('says what is safe while Temporal is away, and does it once when it is back', async () => {
    const casus = await begin('temporal', 'Temporal is weg.');
    await wereld.naarTemporal.sluit();
    await noor.druk(KNOP);
    await noor.ziet('Even niet bereikbaar', 'Het wordt nooit twee keer gedaan');
    expect(await noor.pagina.getByLabel(WAT).inputValue()).toBe('Temporal is weg.');
    // What is read only goes on.
    await noor.pagina
      .context()
      .newPage()
      .then(async (tab) => {
        expect((await tab.goto('/werkbak'))?.status()).toBe(200);
        await tab.close();
      });

    await wereld.naarTemporal.open();
    const end = Date.now() + 30_000;
    do {
      await noor.druk(KNOP);
      await noor.ziet(/Even niet bereikbaar|vastgelegd\./);
    } while ((await noor.tekst()).includes('Even niet bereikbaar') && Date.now() < end);
    await noor.ziet(GEDAAN);
    expect(await rapporten(casus)).toBe(1);
  });

  it('says what is safe while the database is away, and does it once when it is back', async () => {
    const casus = await begin('database', 'De database is weg.');
    const { port } = postgres;
    await postgres.stop();
    await noor.druk(KNOP);
    await noor.ziet('Even niet bereikbaar', 'blijft bewaard', 'De database is weg.');
    const anders = await noor.tabblad();
    expect(await anders.ga('/werkbak')).toBe(503);
    await anders.ziet(
      'Even niet bereikbaar',
      'blijft bewaard',
      'De termijnen van de casussen lopen gewoon door',
    );
    await anders.pagina.close();

    postgres = await startPostgres({ folder, preferredPort: port });
    expect(postgres.port).toBe(port);
    // Opened again, the page sends what it was sent.
    await noor.pagina.reload();
    await noor.ziet(GEDAAN);
    expect(await rapporten(casus)).toBe(1);
  });
});
