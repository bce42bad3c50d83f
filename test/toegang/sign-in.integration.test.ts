import { Browser } from './browser';
import { logIn, createSetup, meldAan, type Setup } from './setup';

let hier: Setup;
const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
beforeAll(async () => {
  hier = await createSetup({
    OIDC_ROLLEN: '{"Doorbraak manager":"manager","regisseur":"casusregisseur"}',
  });
  await hier.mens('mia', { name: 'Mia Manager', rol: 'Doorbraak manager', regio: 'standaard' });
  await hier.mens('lid', { name: 'Niemand', regio: 'standaard' });
});
afterAll(async () => {
  await hier?.stop();
  expect(log).toHaveBeenCalled();
  expect(log.mock.calls.map(String).join('\n')).not.toMatch(/Mia|mia/);
  log.mockRestore();
});

describe('signing in', () => {
  it('leads over the provider to the page somebody wanted, and shows who they are', async () => {
    const browser = new Browser();
    const eerste = await browser.vraag(`${hier.url}/werkbak?van=regio`);
    expect(eerste.status).toBe(303);
    expect(eerste.koppen.get('location')).toBe('/aanmelden?terug=%2Fwerkbak%3Fvan%3Dregio');
    const login = await browser.volg(eerste);
    expect(login.adres.origin).toBe(hier.provider.issuer);
    const bladzij = await logIn(browser, login, 'mia');
    expect([bladzij.status, bladzij.adres.href]).toEqual([200, `${hier.url}/werkbak?van=regio`]);
    expect(bladzij.tekst).toContain('Mia Manager');
  });

  it('asks with PKCE, a state and a nonce that are new each time', async () => {
    const vraag = async () => {
      const antwoord = await new Browser().vraag(`${hier.url}/aanmelden/naar`);
      return new URL(antwoord.koppen.get('location') ?? '').searchParams;
    };
    const [een, ander] = [await vraag(), await vraag()];
    expect(een.get('code_challenge_method')).toBe('S256');
    expect(een.get('response_type')).toBe('code');
    for (const deel of ['state', 'nonce', 'code_challenge']) {
      expect(een.get(deel)).toMatch(/^[\w-]{40,}$/);
      expect(een.get(deel)).not.toBe(ander.get(deel));
    }
  });

  it.each([
    'https://elders.example/',
    '//elders.example',
    '/\\elders.example',
    '/\t/elders.example',
    'javascript:alert(1)',
    '/aanmelden?terug=/aanmelden',
    '/./aanmelden/naar',
    'x'.repeat(3000),
  ])('never leads away from our own pages: %s', async (terug) => {
    const browser = new Browser();
    const login = await browser.open(`${hier.url}/aanmelden?${new URLSearchParams({ terug }).toString()}`);
    const bladzij = await logIn(browser, login, 'mia');
    expect(bladzij.adres.href).toBe(`${hier.url}/werkbak`);
  });

  it('works in two tabs at once', async () => {
    const browser = new Browser();
    const [een, twee] = [
      await browser.open(`${hier.url}/werkbak?tab=1`),
      await browser.open(`${hier.url}/werkbak?tab=2`),
    ];
    expect((await logIn(browser, een, 'mia')).adres.search).toBe('?tab=1');
    const tweede = await logIn(browser, twee, 'mia');
    expect([tweede.status, tweede.adres.search]).toEqual([200, '?tab=2']);
  });

  it('begins a session of its own, whatever cookie the browser was given before', async () => {
    const { browser: aanvaller } = await meldAan(hier, 'mia');
    const gegeven = aanvaller.cookie(hier.url, 'sessie')?.waarde as string;
    const { browser } = await meldAan(hier, 'mia');
    const koekje = browser.cookie(hier.url, 'sessie');
    if (koekje === undefined) throw new Error('There is no session.');
    koekje.waarde = gegeven;
    const login = await browser.open(`${hier.url}/aanmelden/naar`);
    expect(login.adres.origin).toBe(hier.url);
    expect(browser.cookie(hier.url, 'sessie')?.waarde).not.toBe(gegeven);
  });
});

describe('a sign-in that does not hold', () => {
  /** Goes to the provider and comes back by hand, with the address changed on the way. */
  async function metAnder(
    naar: (adres: URL) => void,
    terug: (adres: URL) => void = () => undefined,
  ): Promise<{ browser: Browser; status: number; tekst: string }> {
    const browser = new Browser();
    const vertrek = await browser.vraag(`${hier.url}/aanmelden/naar`);
    const adres = new URL(vertrek.koppen.get('location') ?? '');
    naar(adres);
    let bladzij = await browser.vraag((await browser.open(adres)).adres);
    const formulier = { prompt: 'login', login: 'mia', password: 'x' };
    bladzij = await browser.vraag(bladzij.adres, formulier);
    for (let stap = 0; stap < 9; stap++) {
      const verder = new URL(bladzij.koppen.get('location') ?? '', bladzij.adres);
      if (verder.origin === new URL(hier.url).origin) {
        terug(verder);
        bladzij = await browser.vraag(verder);
        return { browser, status: bladzij.status, tekst: bladzij.tekst };
      }
      bladzij = await browser.vraag(verder);
    }
    throw new Error('The provider did not send back.');
  }

  it.each([
    ['another nonce', (adres: URL) => adres.searchParams.set('nonce', 'n'.repeat(43)), undefined],
    [
      'another code challenge',
      (adres: URL) => adres.searchParams.set('code_challenge', 'c'.repeat(43)),
      undefined,
    ],
    ['another state', () => undefined, (adres: URL) => adres.searchParams.set('state', 's'.repeat(43))],
    ['no state', () => undefined, (adres: URL) => adres.searchParams.delete('state')],
    ['another code', () => undefined, (adres: URL) => adres.searchParams.set('code', 'c'.repeat(43))],
    [
      'another issuer',
      () => undefined,
      (adres: URL) => adres.searchParams.set('iss', 'https://elders.example'),
    ],
  ])('%s: a page that says so, and no session', async (_wat, naar, terug) => {
    const { browser, status, tekst } = await metAnder(naar, terug);
    expect(status).toBe(400);
    expect(tekst).toContain('Aanmelden is niet gelukt');
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
  });

  it('without a change the same way leads in', async () => {
    const { browser, status } = await metAnder(() => undefined);
    expect(status).toBe(303);
    expect(browser.cookie(hier.url, 'sessie')).toBeDefined();
  });

  it('in another browser than where it began there is no way in', async () => {
    let adres: URL | undefined;
    await metAnder(
      () => undefined,
      (terug) => {
        adres = new URL(terug);
        terug.searchParams.delete('code');
      },
    );
    const antwoord = await new Browser().vraag(adres as URL);
    expect(antwoord.status).toBe(400);
    expect(antwoord.tekst).toContain('in een andere browser begonnen');
  });

  it('cancelled at the provider: a page that says so', async () => {
    const browser = new Browser();
    const login = await browser.open(`${hier.url}/werkbak`);
    const terug = await browser.open(`${login.adres.href}/abort`);
    expect([terug.status, terug.adres.pathname]).toEqual([400, '/aanmelden/terug']);
    expect(terug.tekst).toContain('Uw organisatie heeft de aanmelding afgebroken.');
  });
});

describe('signing out', () => {
  it('ends our session and leads to the end of the provider its own', async () => {
    const { browser, bladzij } = await meldAan(hier, 'mia');
    expect(browser.cookie(hier.url, 'afmelden')).toBeDefined();
    const bijProvider = await browser.verstuur(bladzij, {}, nummerVanAfmelden(bladzij.tekst));
    expect(bijProvider.adres.href).toMatch(`${hier.provider.issuer}/session/end?`);
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
    expect(browser.cookie(hier.url, 'afmelden')).toBeUndefined();
    expect((await browser.vraag(`${hier.url}/werkbak`)).status).toBe(303);
    const terug = await browser.verstuur(bijProvider, { logout: 'yes' });
    expect([terug.status, terug.adres.href]).toEqual([200, `${hier.url}/afmelden`]);
    expect(terug.tekst).toContain('U bent afgemeld');
    expect((await browser.open(`${hier.url}/werkbak`)).adres.origin).toBe(hier.provider.issuer);
  });

  function nummerVanAfmelden(tekst: string): number {
    return [...tekst.matchAll(/<form([^>]*)>/g)].findIndex(([, kenmerken]) =>
      kenmerken?.includes('/afmelden'),
    );
  }

  it('is not done by a form that another site sends', async () => {
    const { browser } = await meldAan(hier, 'mia');
    const antwoord = await browser.vraag(`${hier.url}/afmelden`, {}, { origin: 'https://elders.example' });
    expect(antwoord.status).toBe(403);
    expect((await browser.vraag(`${hier.url}/werkbak`)).status).toBe(200);
  });
});
