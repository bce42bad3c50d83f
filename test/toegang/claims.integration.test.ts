import { zetMens } from '../dossier/mens';
import { Browser } from './browser';
import { logIn, createSetup, meldAan, type Setup } from './setup';

let hier: Setup;
beforeAll(async () => {
  hier = await createSetup(
    { OIDC_CLAIM_ROL: 'realm_access.roles', OIDC_ROLLEN: '{"db-manager":"manager","db-school":"school"}' },
    { inToken: false },
  );
  for (const id of ['uit-tabel', 'weg', 'elders']) {
    const regio = id === 'elders' ? 'noorderwold' : 'standaard';
    await zetMens(hier.db, { id, regio, naam: 'Tessa Tabel', rol: 'manager' });
  }
});
afterAll(() => hier?.stop());

/** Signs somebody in with these claims. */
async function met(sub: string, claims: Record<string, unknown>) {
  await hier.mens(sub, claims);
  return await meldAan(hier, sub);
}

const MANAGER = { realm_access: { roles: ['offline_access', 'db-manager'] }, regio: 'standaard' };

describe('who somebody is', () => {
  it('comes from the claims, also those that the provider gives only when asked for the person', async () => {
    const { bladzij } = await met('a', { ...MANAGER, name: '<b>Zoë 李</b>' });
    expect([bladzij.status, bladzij.adres.pathname]).toEqual([200, '/werkbak']);
    expect(bladzij.tekst).toContain('&lt;b>Zoë 李&lt;/b>');
  });

  it('comes from the people of the region where the claims are silent', async () => {
    const { bladzij } = await met('uit-tabel', {});
    expect(bladzij.status).toBe(200);
    expect(bladzij.tekst).toContain('Tessa Tabel');
    expect(bladzij.tekst).toContain('manager');
  });

  it.each([
    ['no role', { regio: 'standaard' }, 'geen rol in Doorbraak'],
    [
      'roles of other programs',
      { realm_access: { roles: ['x'] }, regio: 'standaard' },
      'geen rol in Doorbraak',
    ],
    ['one unknown role', { realm_access: { roles: 'baas' }, regio: 'standaard' }, 'de rol &quot;baas&quot;'],
    ['no region', { realm_access: MANAGER.realm_access }, 'hoort niet bij een regio'],
    ['an unknown region', { ...MANAGER, regio: 'atlantis' }, 'regio die hier niet bestaat'],
    [
      'a school without a school',
      { ...MANAGER, realm_access: { roles: ['db-school'] } },
      'niet bij een school',
    ],
    ['a gemeente that is none', { ...MANAGER, gemeenten: ['Groningen'] }, 'noemt een gemeente'],
    ['lokaal', MANAGER, 'het id &quot;lokaal&quot;. Dat id gebruikt Doorbraak zelf'],
    ['voortgangslink', MANAGER, 'het id &quot;voortgangslink&quot;. Dat id gebruikt Doorbraak zelf'],
  ])('%s: a page that says so, and no session', async (wat, claims, zin) => {
    const { browser, bladzij } = await met(wat.replace(/ /g, '-'), claims);
    expect(bladzij.status).toBe(403);
    expect(bladzij.tekst).toContain('U heeft geen toegang');
    expect(bladzij.tekst).toContain(zin);
    expect(bladzij.tekst).toContain(`${hier.provider.issuer}/session/end`);
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
  });

  it('is not changed by who put somebody with this id among the people of another region', async () => {
    await hier.db.updateTable('persoon').set({ actief: false }).where('id', '=', 'elders').execute();
    const { bladzij } = await met('elders', { ...MANAGER, name: 'Mia Manager' });
    expect([bladzij.status, bladzij.adres.pathname]).toEqual([200, '/werkbak']);
    expect(bladzij.tekst).toContain('Mia Manager');
    expect(bladzij.tekst).not.toContain('Tessa Tabel');
  });

  it('does not fit in a cookie with a thousand schools: a page that says what to do', async () => {
    const scholen = Array.from(
      { length: 1000 },
      (_, i) => `${String(i % 100).padStart(2, '0')}AB${String((i % 90) + 10)}`,
    );
    const uniek = [...new Set(scholen)];
    const { browser, bladzij } = await met('bestuur', {
      ...MANAGER,
      realm_access: { roles: ['db-school'] },
      scholen: uniek,
    });
    expect(bladzij.status).toBe(403);
    expect(bladzij.tekst).toContain('meer scholen of gemeenten dan een browser bewaart');
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
  });

  it('changes at the next page when the people change, and somebody made inactive is out', async () => {
    const { browser, bladzij } = await met('weg', {});
    expect(bladzij.status).toBe(200);
    const wijzig = async (waarden: { naam: string; actief: boolean }) =>
      await hier.db.updateTable('persoon').set(waarden).where('id', '=', 'weg').execute();
    await wijzig({ naam: 'Andere Naam', actief: true });
    expect((await browser.vraag(`${hier.url}/werkbak`)).tekst).toContain('Andere Naam');
    await wijzig({ naam: 'Andere Naam', actief: false });
    const daarna = await browser.open(`${hier.url}/werkbak`);
    expect([daarna.status, daarna.adres.pathname]).toEqual([403, '/aanmelden/terug']);
    expect(daarna.tekst).toContain('op niet actief');
    expect(browser.cookie(hier.url, 'sessie')).toBeUndefined();
  });

  it.each([
    ['bestuurder', '/werkbak/regiobeeld'],
    ['beheerder', '/werkbak/mensen'],
    ['privacyfunctionaris', '/werkbak/inzage'],
  ] as const)('a %s begins at the first page that is theirs', async (rol, pad) => {
    await hier.db.updateTable('persoon').set({ rol }).where('id', '=', 'uit-tabel').execute();
    await hier.mens('uit-tabel', {});
    const browser = new Browser();
    const login = await browser.open(`${hier.url}/werkbak`);
    expect((await logIn(browser, login, 'uit-tabel')).adres.pathname).toBe(pad);
    expect((await browser.open(`${hier.url}/werkbak`)).adres.pathname).toBe(pad);
  });
});
