import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import request from 'supertest';
import { dag, goedeMelding, fakeApp } from '../server/nagemaakt';

const { app, aangeraakt, fouten } = fakeApp();

interface Probleem {
  status: number;
  code: string;
  detail: string;
  type: string;
  title: string;
  fouten?: { veld: string; melding: string }[];
}

async function stuur(inhoud: unknown, pad = '/v1/casussen', soort = 'application/json'): Promise<Probleem> {
  const antwoord = await request(app)
    .post(pad)
    .set('content-type', soort)
    .send(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  expect(antwoord.headers['content-type']).toMatch(/^application\/problem\+json/);
  const probleem = antwoord.body as Probleem;
  expect(probleem).toMatchObject({ status: antwoord.status, type: `/problemen#${probleem.code}` });
  expect(JSON.stringify(probleem)).not.toMatch(/expected|received|invalid|required|must|should/i);
  return probleem;
}

async function veldenVan(anders: Record<string, unknown>): Promise<string[]> {
  const probleem = await stuur(goedeMelding(anders));
  expect(probleem).toMatchObject({ status: 400, code: 'ongeldig' });
  return (probleem.fouten ?? []).map((fout) => `${fout.veld} ${fout.melding}`);
}

afterEach(() => {
  expect(aangeraakt).toEqual([]);
  expect(fouten).toEqual([]);
});

describe('a report that cannot be true', () => {
  it.each([
    ['a first day to come', { eersteVerzuimdag: dag(1) }, /^eersteVerzuimdag mag niet in de toekomst liggen/],
    [
      'an impossible date',
      { eersteVerzuimdag: '2026-02-30' },
      /^eersteVerzuimdag moet een bestaande datum zijn/,
    ],
    ['a child of 3', { geboortedatum: dag(-3 * 366) }, /^geboortedatum .*3 jaar|^geboortedatum .*2 jaar/],
    ['a child of 40', { geboortedatum: dag(-40 * 366) }, /^geboortedatum/],
    ['an unknown gemeente', { gemeente: '9999' }, /^gemeente 9999 is geen bekende gemeente/],
    ['an unknown school type', { onderwijssoort: 'hbo' }, /^onderwijssoort moet een van po, sbo/],
    ['an unknown field', { bijnaam: 'Jansen' }, /^bijnaam is hier geen bekend veld/],
    ['a national number', { leerling: '123456782' }, /^leerling mag geen burgerservicenummer zijn/],
    ['one with dots', { leerling: '123.456.782' }, /^leerling mag geen burgerservicenummer zijn/],
    ['a name that nobody sees', { naam: '\u200b\u200b' }, /^naam mag geen onzichtbare tekens hebben/],
    [
      'more periods than fit',
      { aanwezig: Array(201).fill({ van: dag(-3), tot: dag(-2) }) },
      /^aanwezig mag ten hoogste 200 onderdelen hebben/,
    ],
    [
      'a prototype key',
      JSON.parse('{"__proto__": {"gemeente": "0014"}}') as Record<string, unknown>,
      /^__proto__ is hier geen bekend veld/,
    ],
    ['a constructor key', { constructor: { prototype: {} } }, /^constructor is hier geen bekend veld/],
    ['a NUL', { leerling: 'a\u0000b' }, /^leerling bevat een teken dat geen tekst is/],
    ['half a character', { leerling: 'a\ud800b' }, /^leerling bevat een teken dat geen tekst is/],
  ])('%s', async (_wat, anders, verwacht) => {
    const basis = goedeMelding();
    const melding = Object.hasOwn(anders, '__proto__')
      ? JSON.stringify(basis).replace('{', '{"__proto__":{"gemeente":"0014"},')
      : { ...basis, ...anders };
    const probleem = await stuur(melding);
    expect(probleem).toMatchObject({ status: 400, code: 'ongeldig' });
    const velden = (probleem.fouten ?? []).map((fout) => `${fout.veld} ${fout.melding}`);
    expect(velden).toEqual([expect.stringMatching(verwacht)]);
  });

  it('is told everything that is wrong at once', async () => {
    const velden = await veldenVan({
      eersteVerzuimdag: dag(2),
      geboortedatum: '1980-01-01',
      onderwijssoort: 'x',
      gemeente: '9999',
      extra: 1,
      leerling: undefined,
    });
    for (const veld of [
      'eersteVerzuimdag',
      'geboortedatum',
      'onderwijssoort',
      'gemeente',
      'extra',
      'leerling',
    ]) {
      expect(velden).toContainEqual(expect.stringMatching(`^${veld} `));
    }
  });

  it.each([
    ['null', null],
    ['an array', []],
    ['text', '"hallo"'],
    ['a number', 12],
  ])('is refused as %s', async (_wat, inhoud) => {
    expect(await stuur(inhoud)).toMatchObject({ status: 400, code: 'ongeldig' });
  });
});

describe('a body that cannot be read', () => {
  it('of 2 MB', async () => {
    const probleem = await stuur(goedeMelding({ leerling: 'x'.repeat(2 * 1024 * 1024) }));
    expect(probleem).toMatchObject({
      status: 413,
      code: 'te-groot',
      detail: 'Het verzoek mag ten hoogste 256 kB groot zijn.',
    });
  });

  it('that is no JSON', async () => {
    for (const tekst of ['{"leerling": ', 'leerling=1', '{"a":1}{"b":2}', "{'a': 1}"]) {
      expect(await stuur(tekst)).toMatchObject({ status: 400, code: 'geen-json' });
    }
  });

  it('of another kind', async () => {
    expect(await stuur('leerling=1', '/v1/casussen', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
    });
    expect(await stuur('<a/>', '/v1/casussen', 'text/xml')).toMatchObject({ status: 415, code: 'mediatype' });
    expect(await stuur('{}', '/v1/casussen', 'application/json; charset=latin1')).toMatchObject({
      status: 415,
    });
  });

  it('that is no UTF-8', async () => {
    const heel = Buffer.from(JSON.stringify(goedeMelding({ naam: 'Zo?' })));
    const inhoud = Buffer.from(heel.map((byte) => (byte === 0x3f ? 0xeb : byte)));
    const antwoord = await request(app)
      .post('/v1/casussen')
      .set('content-type', 'application/json')
      .serialize((lichaam: unknown) => lichaam as string)
      .send(inhoud);
    expect(antwoord.body).toMatchObject({ status: 400, code: 'geen-json' });
  });

  it('that is not there', async () => {
    const antwoord = await request(app).post('/v1/casussen');
    expect(antwoord.body).toMatchObject({ status: 400, code: 'geen-json' });
  });

  it.each(['gzip', 'deflate', 'br'])('that is not packed as it says: %s', async (soort) => {
    const heel = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[soort]!(
      JSON.stringify(goedeMelding()),
    );
    for (const inhoud of [Buffer.from('dit is niet verpakt'), heel.subarray(0, heel.length - 8)]) {
      const antwoord = await request(app)
        .post('/v1/casussen')
        .set({ 'content-type': 'application/json', 'content-encoding': soort })
        .serialize((lichaam: unknown) => lichaam as string)
        .send(inhoud);
      expect(antwoord.body).toMatchObject({ status: 400, code: 'geen-json' });
    }
  });

  it('nested deeper than anything we ask for', async () => {
    const diep = `{"leerling":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const probleem = await stuur(diep);
    expect(probleem).toMatchObject({ status: 400, code: 'ongeldig' });
    expect(JSON.stringify(probleem.fouten)).toContain('te diep genest');
  });
});

describe('an address or key that cannot be', () => {
  const nummer = '00000000-0000-4000-8000-000000000000';

  it('names what is not there and what is allowed', async () => {
    const kwijt = await request(app).get('/v2/casussen');
    expect(kwijt.body).toMatchObject({ status: 404, code: 'niet-gevonden' });
    const methode = await request(app).delete('/v1/casussen');
    expect(methode.body).toMatchObject({ status: 405, code: 'methode' });
    expect(methode.headers['allow']).toBe('GET, POST, HEAD, OPTIONS'.replace('GET, POST', 'POST, GET'));
    expect((await request(app).options('/v1/casussen')).status).toBe(204);
    for (const geenTekst of [
      '/v1/casussen/%E0%A4%A',
      '/v1/casussen/%ff',
      '/v1/taken?persoon=%c3%28',
      '/v1/taken?rol=%',
    ])
      expect((await request(app).get(geenTekst)).body).toMatchObject({
        status: 400,
        code: 'ongeldig',
        fouten: [{ veld: 'adres' }],
      });
    expect((await request(app).get("/v1/casussen/1' or '1'='1")).status).toBe(404);
    expect((await request(app).get(`/v1/casussen?fase=thuis&zoek=1`)).body).toMatchObject({ status: 400 });
  });

  it('refuses a command of the wrong form and a key that is no key', async () => {
    const pad = `/v1/casussen/${nummer}/opdrachten`;
    const probleem = await stuur({ opdracht: 3, door: 'ouder', gegevens: [], convenant: {} }, pad);
    expect(probleem.fouten?.map((f) => f.veld).sort()).toEqual(['convenant', 'door', 'gegevens', 'opdracht']);
    const sleutel = await request(app).post(pad).set('idempotency-key', 'a b').send({});
    expect(sleutel.body).toMatchObject({ status: 400, fouten: [{ veld: 'idempotency-key' }] });
  });

  it('lets no other name than that of this computer in', async () => {
    const antwoord = await request(app).get('/v1/convenanten').set('host', 'kwaad.example');
    expect(antwoord.body).toMatchObject({ status: 421, code: 'verkeerd-adres' });
  });

  it('lets no page from elsewhere use the codec', async () => {
    const preflight = (origin: string) => request(app).options('/codec/decode').set('origin', origin);
    expect((await preflight('https://kwaad.example')).status).toBe(403);
    expect((await preflight('http://localhost.kwaad.example')).status).toBe(403);
    const goed = await preflight('http://localhost:8233');
    expect([goed.status, goed.headers['access-control-allow-origin']]).toEqual([
      204,
      'http://localhost:8233',
    ]);
    // Where the Web UI has an address of its own, from there alone.
    const temporalUi = 'https://temporal.regio.example/namespaces/doorbraak/workflows';
    const ver = fakeApp({ temporalUi, loopbackOnly: false }).app;
    const vraagt = (origin: string) => request(ver).options('/codec/decode').set('origin', origin);
    expect((await vraagt('http://localhost:8233')).status).toBe(403);
    expect((await vraagt('https://temporal.regio.example.kwaad.example')).status).toBe(403);
    expect((await vraagt('https://temporal.regio.example')).headers['access-control-allow-origin']).toBe(
      'https://temporal.regio.example',
    );
  });
});
