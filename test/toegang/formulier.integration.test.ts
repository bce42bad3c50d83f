import { formulieren, type Bladzij, type Browser } from './browser';
import {
  alsProefmens,
  formulierNaar,
  createProefwerkbak,
  METBESTAND,
  PAD,
  type Proefwerkbak,
} from './proefwerkbak';

const UUR_MS = 60 * 60 * 1000;
let hier: Proefwerkbak;
const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
beforeAll(async () => {
  hier = await createProefwerkbak();
});
beforeEach(() => void hier.ontvangen.splice(0));
afterAll(async () => {
  await hier?.stop();
  log.mockRestore();
});

async function open(browser: Browser): Promise<Bladzij> {
  return await browser.vraag(hier.url + PAD);
}

/** What a form on a page would send. */
function veldenVan(bladzij: Bladzij): Record<string, string> {
  return formulieren(bladzij)[formulierNaar(bladzij, PAD)]?.velden ?? {};
}

describe('a form', () => {
  it('of our own page and this session is taken, without its token', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await open(browser);
    const daarna = await browser.verstuur(bladzij, { toelichting: 'Hallo' }, formulierNaar(bladzij, PAD));
    expect(daarna.adres.pathname).toBe('/werkbak/klaar');
    expect(hier.ontvangen).toEqual([{ toelichting: 'Hallo', lijst: '' }]);
  });

  it.each([
    ['from another site', { origin: 'https://elders.example' }],
    ['from another site, by its own word', { 'sec-fetch-site': 'cross-site' }],
    ['from another site on the same domain', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['from nowhere', {}],
    ['from a page that hides where it is', { origin: 'null' }],
    ['with one of both that is wrong', { origin: 'https://elders.example', 'sec-fetch-site': 'same-origin' }],
  ])('%s is refused, with a page that says nothing was sent', async (_wat, koppen) => {
    const browser = await alsProefmens(hier, 'manager');
    const velden = veldenVan(await open(browser));
    const antwoord = await browser.vraag(
      hier.url + PAD,
      { ...velden, toelichting: 'van elders komt dit' },
      koppen,
    );
    expect(antwoord.status).toBe(403);
    expect(antwoord.tekst).toContain('Dit formulier is niet verstuurd');
    expect(antwoord.tekst).not.toContain('van elders');
    expect(hier.ontvangen).toEqual([]);
  });

  it.each([
    ['without a token', () => ({})],
    ['with a token that is not ours', () => ({ formuliertoken: 'eyJhbGciOiJkaXIifQ..a.b.c' })],
    [
      'with the cookie as its token',
      (browser: Browser) => ({ formuliertoken: browser.cookie(hier.url, 'sessie')?.waarde ?? '' }),
    ],
  ])('%s is refused', async (_wat, token) => {
    const browser = await alsProefmens(hier, 'manager');
    const antwoord = await browser.vraag(
      hier.url + PAD,
      { toelichting: 'x', ...token(browser) },
      { origin: hier.url },
    );
    expect(antwoord.status).toBe(403);
    expect(hier.ontvangen).toEqual([]);
  });

  it('with the token of somebody else is refused', async () => {
    const ander = veldenVan(await open(await alsProefmens(hier, 'bestuurder')));
    const regisseur = veldenVan(await open(await alsProefmens(hier, 'casusregisseur')));
    expect(ander).toEqual({});
    const browser = await alsProefmens(hier, 'manager');
    const antwoord = await browser.vraag(hier.url + PAD, regisseur, { origin: hier.url });
    expect(antwoord.status).toBe(403);
    expect(antwoord.tekst).toContain('hoort niet bij uw aanmelding van nu');
    expect(hier.ontvangen).toEqual([]);
  });

  it('that breaks says what is safe and keeps the text in sight, as text', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const { formuliertoken = '' } = veldenVan(await open(browser));
    const antwoord = await browser.vraag(
      `${hier.url}/werkbak/stuk`,
      { formuliertoken, toelichting: 'Lange tekst <script>alert(1)</script>' },
      { origin: hier.url },
    );
    expect(antwoord.status).toBe(500);
    expect(antwoord.tekst).toContain('Er ging iets mis');
    expect(antwoord.tekst).toContain('Lange tekst &lt;script');
    expect(antwoord.tekst).not.toContain(formuliertoken);
    expect(antwoord.tekst).not.toContain('broken on purpose');
  });
});

describe('a form with a file', () => {
  /** Opens the form, and gives what sends it with a file. */
  async function open(browser: Browser) {
    const bladzij = await browser.vraag(hier.url + METBESTAND);
    const velden = formulieren(bladzij)[formulierNaar(bladzij, METBESTAND)]?.velden ?? {};
    return (anders: Record<string, string> = {}, origin = hier.url) => {
      const form = new FormData();
      for (const [veld, waarde] of Object.entries({ ...velden, ...anders })) form.set(veld, waarde);
      form.set('bestand', new Blob(['wat erin staat']), 'a.txt');
      return browser.vraag(hier.url + METBESTAND, form, { origin });
    };
  }

  it('is judged as any other, by the fields that come with it', async () => {
    const verstuur = await open(await alsProefmens(hier, 'manager'));
    for (const slecht of [
      verstuur({ formuliertoken: 'niet van ons' }),
      verstuur({}, 'https://elders.example'),
    ])
      expect((await slecht).status).toBe(403);
    expect(hier.ontvangen).toEqual([]);
    expect((await verstuur({ toelichting: 'Hallo' })).status).toBe(303);
    expect(hier.ontvangen).toEqual([{ toelichting: 'Hallo', bestand: 'wat erin staat' }]);
  });

  it('keeps its text when the session ended on the way, and never the file', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const verstuur = await open(browser);
    hier.verstrijk(2 * UUR_MS);
    const aanmelden = await browser.volg(await verstuur({ toelichting: 'Lang verhaal' }));
    expect(aanmelden.adres.pathname).toBe('/aanmelden');
    const terug = await browser.verstuur(aanmelden, { wie: 'voorbeeld-standaard-manager' });
    expect(terug.adres.pathname).toBe(METBESTAND);
    expect(terug.tekst).toContain('Lang verhaal');
    expect(hier.ontvangen).toEqual([]);
  });
});

describe('a session that ends while typing', () => {
  const TEKST = 'Wat ik schreef: "שלום" <b>&amp; 李';

  /** Opens the form, lets the session end, and sends it. */
  async function typEnVerstuur(
    browser: Browser,
    velden: Record<string, string> = { toelichting: TEKST },
  ): Promise<Bladzij> {
    const bladzij = await open(browser);
    expect(bladzij.status).toBe(200);
    hier.verstrijk(2 * UUR_MS);
    return await browser.verstuur(bladzij, velden, formulierNaar(bladzij, PAD));
  }

  /** Chooses one of the example people on the page for signing in, which leads on. */
  async function kies(browser: Browser, bladzij: Bladzij, rol: string): Promise<Bladzij> {
    return await browser.verstuur(bladzij, { wie: `voorbeeld-standaard-${rol}` });
  }

  it('keeps what was typed: after signing in the form is filled in again, and nothing was sent', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const aanmelden = await typEnVerstuur(browser);
    expect(aanmelden.adres.pathname).toBe('/aanmelden');
    expect(aanmelden.tekst).toContain('een dag lang voor u bewaard');
    const terug = await kies(browser, aanmelden, 'manager');
    expect([terug.status, terug.adres.pathname]).toEqual([200, PAD]);
    expect(terug.tekst).toContain('Er is nog niets verstuurd');
    expect(veldenVan(terug)['toelichting']).toBe(TEKST);
    expect(hier.ontvangen).toEqual([]);

    await browser.verstuur(terug, { toelichting: TEKST }, formulierNaar(terug, PAD));
    expect(hier.ontvangen).toHaveLength(1);
    const nogEens = await browser.vraag(terug.adres);
    expect(nogEens.tekst).not.toContain('bewaard');
    expect(veldenVan(nogEens)['toelichting']).toBe('');
  });

  it('gives it to nobody else', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const aanmelden = await typEnVerstuur(browser);
    const ander = await kies(browser, aanmelden, 'casusregisseur');
    expect([ander.status, ander.adres.pathname]).toEqual([200, PAD]);
    expect(ander.adres.search).toMatch(/^\?bewaard=[\w-]{22}$/);
    expect(ander.tekst).not.toContain('Wat ik schreef');
    expect(ander.tekst).not.toContain('bewaard');
  });

  it('keeps it also when the browser kept no cookie, for whom the form was made', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await open(browser);
    browser.cookies.clear();
    const aanmelden = await browser.verstuur(bladzij, { toelichting: TEKST }, formulierNaar(bladzij, PAD));
    expect(aanmelden.tekst).toContain('voor u bewaard');
    expect((await kies(browser, aanmelden, 'manager')).tekst).toContain('Wat ik schreef');
  });

  it('keeps nothing of a form that came from another site, and nothing without a token of ours', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const velden = veldenVan(await open(browser));
    hier.verstrijk(2 * UUR_MS);
    const vreemd = await browser.vraag(hier.url + PAD, velden, { origin: 'https://elders.example' });
    expect(vreemd.status).toBe(403);
    const zonder = await browser.vraag(hier.url + PAD, { toelichting: TEKST }, { origin: hier.url });
    expect(new URL(zonder.koppen.get('location') ?? '', hier.url).searchParams.get('verlopen')).toBe('kwijt');
    expect((await browser.volg(zonder)).tekst).toContain('Er is niets verstuurd.');
  });

  it('keeps nothing of one person for another who used the browser since', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await open(browser);
    await alsProefmens(hier, 'casusregisseur', browser);
    hier.verstrijk(2 * UUR_MS);
    const aanmelden = await browser.verstuur(bladzij, { toelichting: TEKST }, formulierNaar(bladzij, PAD));
    expect(aanmelden.adres.searchParams.get('verlopen')).toBe('kwijt');
  });

  it('shows the form again to the same person who signed in again in another tab', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await open(browser);
    hier.verstrijk(2 * UUR_MS);
    await alsProefmens(hier, 'manager', browser);
    const terug = await browser.verstuur(bladzij, { toelichting: TEKST }, formulierNaar(bladzij, PAD));
    expect(terug.adres.search).toMatch(/^\?bewaard=/);
    expect(terug.tekst).toContain('Wat ik schreef');
    expect(hier.ontvangen).toEqual([]);
  });

  it('gives it back for a day', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const aanmelden = await typEnVerstuur(browser);
    hier.verstrijk(25 * UUR_MS);
    expect((await kies(browser, aanmelden, 'manager')).tekst).not.toContain('Wat ik schreef');
  });

  it('leads back to the page of a form that has no page of its own', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const { formuliertoken = '' } = veldenVan(await open(browser));
    hier.verstrijk(2 * UUR_MS);
    const antwoord = await browser.vraag(
      `${hier.url}/werkbak/alleen-versturen`,
      { formuliertoken, toelichting: TEKST },
      { origin: hier.url, referer: `${hier.url}/werkbak/klaar?a=1` },
    );
    const naar = new URL(antwoord.koppen.get('location') ?? '', hier.url).searchParams;
    expect([naar.get('terug'), naar.get('verlopen')]).toEqual(['/werkbak/klaar?a=1', 'kwijt']);
  });

  it('says that it could not be kept while the database is away, and shows the text', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await open(browser);
    hier.verstrijk(2 * UUR_MS);
    hier.zetDatabase('postgres://niemand@127.0.0.1:1/nergens');
    const antwoord = await browser.verstuur(bladzij, { toelichting: TEKST }, formulierNaar(bladzij, PAD));
    hier.zetDatabase(null);
    expect(antwoord.status).toBe(503);
    expect(antwoord.koppen.get('retry-after')).toBe('10');
    expect(antwoord.tekst).toContain('Even niet bereikbaar');
    expect(antwoord.tekst).toContain('Wat ik schreef');
  });
});
