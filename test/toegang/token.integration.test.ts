import { SignJWT, createRemoteJWKSet, exportSPKI, generateKeyPair, type CryptoKey } from 'jose';
import { createSetup, meldAan, type Setup } from './setup';
import { Browser } from './browser';

let hier: Setup;
let vreemd: CryptoKey;
beforeAll(async () => {
  hier = await createSetup();
  vreemd = (await generateKeyPair('RS256')).privateKey;
});
afterAll(() => hier?.stop());

const PAD = '/v1/casussen';

async function vraag(token?: string, pad = PAD): Promise<Response> {
  return await fetch(
    hier.url + pad,
    token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
  );
}

/** Claims of a token that holds, some of them changed. */
function claims(anders: Record<string, unknown> = {}): Record<string, unknown> {
  const nu = Math.floor(Date.now() / 1000);
  const goed = { iss: hier.oidc.issuer.origin, aud: hier.oidc.audience, sub: 'las', iat: nu, exp: nu + 60 };
  return { ...goed, rol: 'systeem', regio: 'standaard', ...anders };
}

/** Signed by the provider. */
async function getekend(anders: Record<string, unknown> = {}): Promise<string> {
  return String((await hier.provider.proef('token', claims(anders)))['token']);
}

/** What GET /v1/ik says of a token. */
async function ik(anders: Record<string, unknown>): Promise<Record<string, unknown>> {
  const antwoord = await vraag(await getekend(anders), '/v1/ik');
  expect(antwoord.status).toBe(200);
  return (await antwoord.json()) as Record<string, unknown>;
}

async function verwachtAfgekeurd(token: string): Promise<void> {
  const antwoord = await vraag(token);
  expect(antwoord.status).toBe(401);
  expect(antwoord.headers.get('www-authenticate')).toBe('Bearer realm="doorbraak", error="invalid_token"');
  expect(await antwoord.json()).toMatchObject({ code: 'niet-aangemeld', status: 401 });
}

describe('the API', () => {
  it('takes a token that the provider gave a program for it', async () => {
    const antwoord = await fetch(`${hier.provider.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('las:geheim-van-de-proef-dat-lang-genoeg-is')}` },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'api',
        resource: hier.oidc.audience ?? '',
      }),
    });
    const { access_token: token } = (await antwoord.json()) as { access_token: string };
    expect((await vraag(token)).status).toBe(200);
  });

  it('asks for a token, and says how', async () => {
    const antwoord = await vraag();
    expect(antwoord.status).toBe(401);
    expect(antwoord.headers.get('www-authenticate')).toBe('Bearer realm="doorbraak"');
    expect((await vraag(undefined, '/v1/openapi.json')).status).toBe(200);
    expect((await vraag(undefined, '/gezondheid')).status).not.toBe(401);
  });

  it('is open to a token that is in order', async () => {
    expect((await vraag(await getekend())).status).toBe(200);
    const nu = Math.floor(Date.now() / 1000);
    expect((await vraag(await getekend({ exp: nu - 10 }))).status).toBe(200);
    expect((await vraag(await getekend({ nbf: nu + 10 }))).status).toBe(200);
    expect((await vraag(await getekend({ aud: ['urn:x', hier.oidc.audience] }))).status).toBe(200);
  });

  it.each([
    ['another audience', { aud: 'werkbak' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://elders.example' }],
    ['a time that has passed', { exp: 1_700_000_000 }],
    ['no end', { exp: undefined }],
    ['a time to come', { nbf: 4_000_000_000 }],
    ['no subject', { sub: undefined }],
    ['an unknown role', { rol: 'baas' }],
    ['the role of this computer', { rol: 'lokaal' }],
    ['no role', { rol: undefined }],
    ['no region', { regio: undefined }],
  ])('refuses a token with %s', async (_wat, anders) => {
    await verwachtAfgekeurd(await getekend(anders));
  });

  it('refuses a token with a signature of another, without one, or made with a public key as the secret', async () => {
    const koppen = { alg: 'RS256', kid: 'x' };
    await verwachtAfgekeurd(await new SignJWT(claims()).setProtectedHeader(koppen).sign(vreemd));
    const b64 = (waarde: unknown) => Buffer.from(JSON.stringify(waarde)).toString('base64url');
    await verwachtAfgekeurd(`${b64({ alg: 'none' })}.${b64(claims())}.`);
    const jwks = createRemoteJWKSet(new URL(`${hier.provider.issuer}/jwks`));
    const publiek = await exportSPKI(await jwks({ alg: 'RS256' }));
    const hs = await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(publiek));
    await verwachtAfgekeurd(hs);
    const [kop, , handtekening] = (await getekend()).split('.');
    await verwachtAfgekeurd([kop, b64(claims({ rol: 'manager' })), handtekening].join('.'));
    for (const rommel of ['x', 'a.b.c', `${'a'.repeat(3000)}.b.c`]) await verwachtAfgekeurd(rommel);
  });

  it('takes tokens under a new key of the provider, and no longer those under the old one', async () => {
    const oud = await getekend();
    expect((await vraag(oud)).status).toBe(200);
    await hier.provider.proef('nieuwe-sleutel', {});
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await vraag(await getekend())).status).toBe(200);
    await verwachtAfgekeurd(oud);
  });

  it('gives what the role and region of the token reach', async () => {
    const manager = await getekend({ sub: 'm', rol: 'manager' });
    expect((await vraag(manager)).status).toBe(200);
    const privacy = await getekend({ sub: 'p', rol: 'privacyfunctionaris' });
    expect((await vraag(privacy)).status).toBe(403);
  });

  it('shows a program nothing of a region that was not given to it by name', async () => {
    const regels = async (anders: Record<string, unknown>) => {
      const antwoord = await ik(anders);
      return [antwoord['zietCasussen'], antwoord['scholen'], antwoord['reikwijdte']];
    };
    expect(await regels({})).toEqual([false, [], null]);
    expect(await regels({ gemeenten: '0014' })).toEqual([false, [], null]);
    expect(await regels({ scholen: '12AB00' })).toEqual([true, ['12AB00'], null]);
    expect(await regels({ reikwijdte: 'regio-breed' })).toEqual([true, [], 'regio-breed']);
    await verwachtAfgekeurd(await getekend({ reikwijdte: 'wereld' }));
  });

  it('lets a token do what its scopes name and no more, and says so', async () => {
    const alles = await ik({ scope: 'openid api' });
    expect(alles['rechten']).toEqual([
      ...['melden', 'verzuim', 'casus', 'opdracht', 'gebeurtenissen', 'abonnementen', 'simuleren', 'ik'],
    ]);
    const smal = { scope: 'openid doorbraak:melden doorbraak:codec' };
    expect((await ik(smal))['rechten']).toEqual(['melden', 'ik']);
    expect((await vraag(await getekend(smal))).status).toBe(403);
    expect((await vraag(await getekend(smal), '/v1/taken')).status).toBe(403);
    expect((await ik({ scope: ['doorbraak:casus'] }))['rechten']).toEqual(['casus', 'ik']);
    await verwachtAfgekeurd(await getekend({ scope: 'doorbraak:alles' }));
  });

  it('takes tokens under two keys of the provider side by side, so that a key is replaced without a stop', async () => {
    const oud = await getekend();
    await hier.provider.proef('sleutel-erbij', {});
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const nieuw = await getekend();
    expect([(await vraag(oud)).status, (await vraag(nieuw)).status]).toEqual([200, 200]);
    await hier.provider.proef('oude-sleutel-weg', {});
  });

  it('never looks at cookies, and pages never take tokens', async () => {
    await hier.mens('mia', { name: 'Mia', rol: 'manager', regio: 'standaard' });
    const { browser, bladzij } = await meldAan(hier, 'mia');
    expect(bladzij.status).toBe(200);
    expect((await browser.vraag(hier.url + PAD)).status).toBe(401);
    const token = await getekend({ sub: 'm', rol: 'manager' });
    const pagina = await new Browser().vraag(`${hier.url}/werkbak`, undefined, {
      authorization: `Bearer ${token}`,
    });
    expect([pagina.status, pagina.koppen.get('location')]).toEqual([303, '/aanmelden?terug=%2Fwerkbak']);
  });

  it('stops looking at tokens of an address that shows too many that do not hold, and lets in the one that held before', async () => {
    const goed = await getekend({ reikwijdte: 'regio-breed' });
    expect((await vraag(goed)).status).toBe(200);
    const begin = hier.veiligheid.length;
    const statussen = [];
    for (let keer = 0; keer < 60; keer++) statussen.push((await vraag(`a.b.${keer}`)).status);
    const laatste = await vraag('a.b.c');
    expect([statussen[0], laatste.status, statussen.filter((status) => status === 401).length <= 30]).toEqual(
      [401, 429, true],
    );
    expect(Number(laatste.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await laatste.json()).toMatchObject({ code: 'te-snel' });
    expect((await vraag(goed)).status).toBe(200);
    const gezegd = hier.veiligheid.slice(begin).map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect(gezegd.map(({ status, code }) => [status, code])).toEqual(
      expect.arrayContaining([[429, 'te-snel']]),
    );
    expect(hier.veiligheid.join()).not.toMatch(/127\.0\.0\.1|a\.b\./);
  });
});
