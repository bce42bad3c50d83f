import type { Browser } from 'playwright-core';
import { moment } from '../../../domain/tijd';
import type { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';
import { aan, bezet, KIND, meld, MENSEN } from '../rolbezetting';
import { Tijdwereld } from '../tijdwereld';

const { naam: YARA } = KIND;
const SAMIR = MENSEN.casusregisseur.naam;
const IRIS = MENSEN.collega.naam;

describe('a deputy', () => {
  let wereld: Tijdwereld;
  let browser: Browser;
  let samir: Bezoeker;
  let iris: Bezoeker;
  let casus: string;

  beforeAll(async () => {
    [wereld, browser] = await Promise.all([
      Tijdwereld.start({ begin: moment('2026-09-07T09:00:00+02:00') }),
      startBrowser(),
    ]);
    await bezet(wereld, ['school', 'casusregisseur']);
    // Five weeks at home: the case begins with Samir, the only casusregisseur so far.
    casus = await meld(wereld, { eersteVerzuimdag: '2026-08-03' });
    await bezet(wereld, ['collega']);
    [samir, iris] = [await aan(browser, wereld, 'casusregisseur'), await aan(browser, wereld, 'collega')];
  });
  afterAll(async () => {
    await browser.close();
    await wereld.stop();
  });
  afterEach(() => {
    expect([...samir.klachten, ...iris.klachten]).toEqual([]);
  });

  /** Who has work for the child in their own list. */
  const wieHeeft = async (): Promise<string[]> => {
    const heeft = async (mens: Bezoeker): Promise<boolean> => {
      await mens.ga('/werkbak');
      await mens.ziet('Mijn taken');
      return (await mens.pagina.getByRole('row').filter({ hasText: YARA }).count()) > 0;
    };
    return [...((await heeft(samir)) ? [SAMIR] : []), ...((await heeft(iris)) ? [IRIS] : [])];
  };

  it('is chosen by whoever goes away, and both read so at once', async () => {
    expect(await wieHeeft()).toEqual([SAMIR]);
    await samir.ga('/werkbak/vervanging');
    await samir.vul({ 'Eerste dag weg': '2026-09-08', 'Eerste dag terug': '2026-09-15' });
    await samir.pagina.getByLabel('Wie neemt de taken over?').selectOption({ value: MENSEN.collega.id });
    await samir.druk('Leg vast');
    await samir.ziet('Van 8 tot 15 september heeft Iris van den Berg uw taken.');
    await iris.ga('/werkbak/vervanging');
    await iris.ziet(SAMIR);
    expect(await wieHeeft()).toEqual([SAMIR]);
  });

  it('has the tasks from the first midnight, and not a minute sooner', async () => {
    await wereld.tot(moment('2026-09-07T23:58:00+02:00'));
    expect(await wieHeeft()).toEqual([SAMIR]);
    await wereld.tot(moment('2026-09-08T00:00:30+02:00'));
    expect(await wieHeeft()).toEqual([IRIS]);
    await iris.ziet(`U vervangt ${SAMIR}`, `namens ${SAMIR}`);
    await samir.ziet(`${IRIS} vervangt u`);
  });

  it('does the work, under her own name', async () => {
    await wereld.tot(moment('2026-09-08T09:30:00+02:00'));
    await iris.doeTaak(YARA, 'eerste-actie', { 'Wat heeft u gedaan?': 'Kennis gemaakt met het gezin.' });
    await samir.ga(`/werkbak/casussen/${casus}`);
    await samir.ziet('Kennis gemaakt met het gezin.', IRIS);
    const { actor } = await wereld.db
      .selectFrom('gebeurtenis')
      .select('actor')
      .where('casusnummer', '=', casus)
      .where('soort', '=', 'eerste-actie-gemeld')
      .executeTakeFirstOrThrow();
    expect(actor).toBe(MENSEN.collega.id);
  });

  it('has them until the last midnight, and not a minute longer', async () => {
    await wereld.tot(moment('2026-09-14T23:58:00+02:00'));
    expect(await wieHeeft()).toEqual([IRIS]);
    await wereld.tot(moment('2026-09-15T00:00:30+02:00'));
    expect(await wieHeeft()).toEqual([SAMIR]);
    expect(await samir.tekst()).not.toContain('vervangt');
    expect(await iris.tekst()).not.toContain('vervangt');
  });
});
