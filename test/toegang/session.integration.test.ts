import { randomBytes } from 'node:crypto';
import { Seal } from '../../toegang/seal';
import { readKeys } from '../../temporal/codec';
import { Browser } from './browser';
import { alsProefmens, createProefwerkbak, formulierNaar, PAD, type Proefwerkbak } from './proefwerkbak';

const MINUUT_MS = 60_000;
const UUR_MS = 60 * MINUUT_MS;
let hier: Proefwerkbak;
beforeAll(async () => {
  hier = await createProefwerkbak();
});
afterAll(() => hier?.stop());

async function isBinnen(browser: Browser): Promise<boolean> {
  const { status } = await browser.vraag(hier.url + PAD);
  expect([200, 303]).toContain(status);
  return status === 200;
}

describe('a session', () => {
  it('ends after an hour in which nothing was asked, and not before', async () => {
    const browser = await alsProefmens(hier, 'manager');
    hier.verstrijk(59 * MINUUT_MS);
    expect(await isBinnen(browser)).toBe(true);
    hier.verstrijk(59 * MINUUT_MS);
    expect(await isBinnen(browser)).toBe(true);
    hier.verstrijk(61 * MINUUT_MS);
    expect(await isBinnen(browser)).toBe(false);
  });

  it('ends eight hours after signing in, however much it is used', async () => {
    const browser = await alsProefmens(hier, 'manager');
    for (let i = 0; i < 15; i++) {
      hier.verstrijk(31 * MINUUT_MS);
      expect(await isBinnen(browser)).toBe(true);
    }
    hier.verstrijk(31 * MINUUT_MS);
    expect(await isBinnen(browser)).toBe(false);
  });

  it('is written down again at most once a minute', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const eerst = browser.gezet.length;
    await isBinnen(browser);
    await isBinnen(browser);
    expect(browser.gezet).toHaveLength(eerst);
    hier.verstrijk(MINUUT_MS);
    await isBinnen(browser);
    expect(browser.gezet).toHaveLength(eerst + 1);
  });

  it('bears a clock beside it that is half a minute behind, and not one that is an hour behind', async () => {
    const browser = await alsProefmens(hier, 'manager');
    hier.verstrijk(-MINUUT_MS / 2);
    expect(await isBinnen(browser)).toBe(true);
    hier.verstrijk(-UUR_MS);
    expect(await isBinnen(browser)).toBe(false);
    hier.verstrijk(UUR_MS + MINUUT_MS / 2);
  });

  it('is unreadable in the browser, and gone when a single character of it changes', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const koekje = browser.cookie(hier.url, 'sessie');
    if (koekje === undefined) throw new Error('There is no session.');
    const goed = koekje.waarde;
    for (const deel of goed
      .split('.')
      .filter((deel) => deel !== '')
      .slice(1)) {
      expect(Buffer.from(deel, 'base64url').toString('latin1')).not.toMatch(/manager|standaard/);
    }
    for (let plek = 0; plek < goed.length; plek += 7) {
      const anders = goed[plek] === 'A' ? 'B' : 'A';
      koekje.waarde = goed.slice(0, plek) + anders + goed.slice(plek + 1);
      expect(await isBinnen(browser)).toBe(false);
    }
    koekje.waarde = goed;
    expect(await isBinnen(browser)).toBe(true);
  });

  it('is not made of what was sealed for something else, or under a key of another', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const koekje = browser.cookie(hier.url, 'sessie');
    if (koekje === undefined) throw new Error('There is no session.');
    const eigen = new Seal(readKeys(hier.key));
    const inhoud = await eigen.open('sessie', koekje.waarde);
    expect(inhoud).toMatchObject({ wie: { rol: 'manager' } });
    koekje.waarde = await eigen.seal('sessie', inhoud);
    expect(await isBinnen(browser)).toBe(true);
    koekje.waarde = await eigen.seal('formulier', inhoud);
    expect(await isBinnen(browser)).toBe(false);
    const ander = new Seal(readKeys(randomBytes(32).toString('base64')));
    koekje.waarde = await ander.seal('sessie', inhoud);
    expect(await isBinnen(browser)).toBe(false);
    koekje.waarde = await eigen.seal('sessie', {
      ...(inhoud as object),
      wie: { id: 'x', rol: 'lokaal' },
    });
    expect(await isBinnen(browser)).toBe(false);
  });

  it('goes on under a new key, as long as the old one is in the ring', async () => {
    const nieuw = randomBytes(32).toString('base64');
    const browser = await alsProefmens(hier, 'manager');
    hier.restart(`${nieuw},${hier.key}`);
    expect(await isBinnen(browser)).toBe(true);
    const onderNieuw = await alsProefmens(hier, 'manager');
    expect(await isBinnen(onderNieuw)).toBe(true);
    hier.restart(hier.key);
    expect(await isBinnen(onderNieuw)).toBe(false);
    expect(await isBinnen(browser)).toBe(true);
  });

  it('is over for the browser after signing out', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const bladzij = await browser.vraag(`${hier.url}/afmelden`);
    const afgemeld = await browser.verstuur(bladzij, {}, formulierNaar(bladzij, '/afmelden'));
    expect([afgemeld.status, afgemeld.adres.pathname]).toEqual([200, '/afmelden']);
    expect(afgemeld.tekst).toContain('U bent afgemeld');
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
    expect(await isBinnen(browser)).toBe(false);
  });

  it('is over for a copy of its cookie too after signing out, in every process, and no other session is', async () => {
    const browser = await alsProefmens(hier, 'manager');
    const ander = await alsProefmens(hier, 'manager');
    const kopie = new Browser();
    kopie.cookies.set(
      new URL(hier.url).host,
      new Map(
        [...(browser.cookies.get(new URL(hier.url).host) ?? [])].map(([naam, koekje]) => [
          naam,
          { ...koekje },
        ]),
      ),
    );
    expect(await isBinnen(kopie)).toBe(true);
    const bladzij = await browser.vraag(`${hier.url}/afmelden`);
    await browser.verstuur(bladzij, {}, formulierNaar(bladzij, '/afmelden'));
    expect(await isBinnen(kopie)).toBe(false);
    // Another process, on the same database.
    hier.restart(hier.key);
    expect(await isBinnen(kopie)).toBe(false);
    expect(await isBinnen(ander)).toBe(true);
    hier.verstrijk(9 * UUR_MS);
    expect(await hier.ruimSessies()).toBeGreaterThanOrEqual(1);
    expect(await hier.ruimSessies()).toBe(0);
  });
});

describe('the cookies', () => {
  it('are for the server alone, and are not sent from other sites', async () => {
    const { gezet } = await alsProefmens(hier, 'manager');
    expect(gezet).toHaveLength(1);
    expect(gezet[0]).toMatch(/^doorbraak-[0-9a-f]{6}-sessie=/);
    expect(gezet[0]).toMatch(/; HttpOnly/);
    expect(gezet[0]).toMatch(/; SameSite=Lax/);
    expect(gezet[0]).toMatch(/; Path=\//);
    expect(gezet[0]).not.toMatch(/Domain|Expires|Max-Age|Secure/i);
  });
});

describe('the page with the example people', () => {
  it('says what it is for, and offers somebody of every role in every region', async () => {
    const { status, tekst } = await new Browser().vraag(`${hier.url}/aanmelden`);
    expect(status).toBe(200);
    expect(tekst).toContain('Alleen om uit te proberen');
    expect(tekst).toContain('alleen op deze computer te bereiken');
    const rollen = [...tekst.matchAll(/value="voorbeeld-standaard-([a-z]+)"/g)].map(([, rol]) => rol);
    expect(rollen).toEqual([
      'school',
      'casusregisseur',
      'leerplichtambtenaar',
      'manager',
      'teamlid',
      'bestuurder',
      'beheerder',
      'privacyfunctionaris',
    ]);
  });

  it('signs nobody in who is not on it, nor by a form from another site', async () => {
    const browser = new Browser();
    const kies = (wie: string, origin: string) => browser.vraag(`${hier.url}/aanmelden`, { wie }, { origin });
    expect((await kies('voorbeeld-elders-manager', hier.url)).status).toBe(404);
    expect((await kies('voorbeeld-standaard-systeem', hier.url)).status).toBe(404);
    expect((await kies('voorbeeld-standaard-manager', 'https://elders.example')).status).toBe(403);
    expect(browser.gezet).toEqual([]);
  });
});
