import { readSettings } from '../../settings/environment';
import { readToegang, type Oidc } from '../../toegang/settings';
import { freePort } from '../../embedded/ports';
import { Browser } from './browser';
import { GEHEIM } from './geheim';
import { logIn, startProvider, type Proefprovider } from './setup';
import { formulierNaar, createProefwerkbak, PAD, type Proefwerkbak } from './proefwerkbak';

const PUBLIEK = 'https://doorbraak.example';
const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => log.mockRestore());

/** What was started, to be stopped also when a test fails. */
const lopend: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const deel of lopend.splice(0)) await deel.stop();
});
function straksDicht<T extends { stop: () => Promise<void> }>(deel: T): T {
  lopend.push(deel);
  return deel;
}

async function maakOidc(issuer: string, anders: Record<string, string> = {}): Promise<Oidc> {
  const omgeving = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'werkbak',
    OIDC_CLIENT_SECRET: GEHEIM,
    PUBLIC_URL: PUBLIEK,
    ...anders,
  };
  const { oidc } = readSettings('The test', omgeving, { oidc: readToegang });
  if (oidc === null) throw new Error('There is no provider.');
  return await Promise.resolve(oidc);
}

async function bereid(provider: Proefprovider): Promise<void> {
  await provider.proef('inrichten', { adres: PUBLIEK });
  await provider.proef('mens', { sub: 'mia', claims: { name: 'Mia', rol: 'manager', regio: 'standaard' } });
}

/** A browser that reaches the product through a proxy with https. */
function browserVoor(werkbak: Proefwerkbak): Browser {
  const browser = new Browser();
  browser.proxy.set(PUBLIEK, werkbak.url);
  return browser;
}

describe('behind a proxy with https', () => {
  let provider: Proefprovider;
  beforeAll(async () => {
    provider = await startProvider();
    await bereid(provider);
  });
  afterAll(() => provider?.stop());

  /** Signs in at a product with these settings. */
  async function meldAan(anders: Record<string, string> = {}, metGeheim = true) {
    const { clientSecret: _geheim, ...publiek } = await maakOidc(provider.issuer, anders);
    const werkbak = straksDicht(
      await createProefwerkbak(metGeheim ? await maakOidc(provider.issuer, anders) : publiek),
    );
    const browser = browserVoor(werkbak);
    const bladzij = await logIn(browser, await browser.open(PUBLIEK + PAD), 'mia');
    return { werkbak, browser, bladzij };
  }

  it('the cookies are Secure and tied to the host, and forms must come from the public address', async () => {
    const { werkbak, browser, bladzij } = await meldAan();
    expect([bladzij.status, bladzij.adres.href]).toEqual([200, PUBLIEK + PAD]);
    const eigen = browser.gezet.filter((regel) => regel.includes('doorbraak'));
    expect(eigen.map((regel) => regel.split('=')[0]?.replace(/-[0-9a-f]{12}$/, '-*'))).toEqual([
      '__Host-doorbraak-aanmelden-*',
      '__Host-doorbraak-aanmelden-*',
      '__Host-doorbraak-sessie',
      '__Secure-doorbraak-afmelden',
    ]);
    for (const regel of eigen) {
      expect(regel).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
      expect(regel).not.toMatch(/Domain/i);
    }
    expect(eigen[0]).toMatch(/Max-Age=600/);
    expect(eigen[3]).toMatch(/Path=\/afmelden/);

    const formulier = formulierNaar(bladzij, PAD);
    const goed = await browser.verstuur(bladzij, { toelichting: 'Via de proxy' }, formulier);
    expect(goed.adres.pathname).toBe('/werkbak/klaar');
    const vreemd = await browser.vraag(PUBLIEK + PAD, {}, { origin: werkbak.url });
    expect(vreemd.status).toBe(403);
  });

  it('a public client signs in without a secret', async () => {
    const { bladzij } = await meldAan({ OIDC_CLIENT_ID: 'publiek' }, false);
    expect(bladzij.status).toBe(200);
  });

  it('an ID token that is signed with the shared secret is refused', async () => {
    const { browser, bladzij } = await meldAan({ OIDC_CLIENT_ID: 'gedeeld' });
    expect([bladzij.status, bladzij.adres.pathname]).toEqual([400, '/aanmelden/terug']);
    expect(browser.cookie(PUBLIEK, 'sessie')).toBeUndefined();
  });

  it('people sign in on after the provider changed its keys', async () => {
    const { werkbak, bladzij } = await meldAan();
    expect(bladzij.status).toBe(200);
    await provider.proef('nieuwe-sleutel', {});
    const browser = browserVoor(werkbak);
    const daarna = await logIn(browser, await browser.open(PUBLIEK + PAD), 'mia');
    expect(daarna.status).toBe(200);
  });
});

describe('a provider that is away', () => {
  it('does not stop the product: a page says so, and when it is back people sign in', async () => {
    const poort = await freePort();
    const werkbak = straksDicht(await createProefwerkbak(await maakOidc(`http://127.0.0.1:${poort}`)));
    const browser = browserVoor(werkbak);
    const weg = await browser.open(PUBLIEK + PAD);
    expect([weg.status, weg.adres.pathname]).toEqual([503, '/aanmelden/naar']);
    expect(weg.tekst).toContain('De aanmeldpagina van uw organisatie is even niet bereikbaar.');
    expect(weg.tekst).toContain(`href="/aanmelden/naar?terug=%2Fwerkbak%2Fproef"`);

    let provider = straksDicht(await startProvider(poort));
    await bereid(provider);
    const binnen = await logIn(browser, await browser.open(weg.adres), 'mia');
    expect([binnen.status, binnen.adres.pathname]).toEqual([200, PAD]);

    // Who is in stays in and can sign out; who comes back from it in between hears that it did not work.
    const half = browserVoor(werkbak);
    const login = await half.open(PUBLIEK + PAD);
    const code = await half.vraag(`${login.adres.href}`, { prompt: 'login', login: 'mia', password: 'x' });
    const terug = await half.vraag(new URL(code.koppen.get('location') ?? '', code.adres));
    await provider.stop();
    expect((await browser.open(PUBLIEK + PAD)).status).toBe(200);
    const mislukt = await half.vraag(terug.koppen.get('location') ?? '');
    expect([mislukt.status, mislukt.adres.pathname]).toEqual([503, '/aanmelden/terug']);
    const klaar = await browser.vraag(`${PUBLIEK}/afmelden`);
    const token = /name="formuliertoken" value="([^"]+)"/.exec(klaar.tekst)?.[1] ?? '';
    const af = await browser.vraag(`${PUBLIEK}/afmelden`, { formuliertoken: token }, { origin: PUBLIEK });
    expect(af.status).toBe(200);
    expect(browser.cookie(PUBLIEK, 'sessie')).toBeUndefined();

    provider = straksDicht(await startProvider(poort));
    await bereid(provider);
    const opnieuw = browserVoor(werkbak);
    expect((await logIn(opnieuw, await opnieuw.open(PUBLIEK + PAD), 'mia')).status).toBe(200);
  });
});
