import request from 'supertest';
import type { Gebruiker } from '../../domain/gebruiker';
import { LOKAAL } from '../../toegang/wie';
import { fakeApp } from './nagemaakt';

const iemand = (id: string, regio = 'standaard'): Gebruiker => ({
  ...{ id, naam: id, rol: 'manager', regio, gemeenten: null, scholen: [] },
});
const PAD = '/v1/convenanten';

function app(perMinute: number) {
  return fakeApp({
    limits: { perMinute, proxies: 0 },
    identify: (req) => {
      const wie = req.headers['x-wie'];
      if (wie === 'lokaal') return Promise.resolve(LOKAAL);
      return Promise.resolve(
        typeof wie === 'string' ? iemand(...(wie.split('/') as [string, string?])) : null,
      );
    },
  }).app;
}

describe('how much one may ask in a minute', () => {
  it('is counted for each caller, said with every answer, and refused with when to come back', async () => {
    const hier = app(3);
    const vraag = (wie: string) => request(hier).get(PAD).set('x-wie', wie);
    for (const over of [2, 1, 0]) {
      const antwoord = await vraag('een');
      expect(antwoord.status).toBe(200);
      expect(antwoord.headers['ratelimit']).toMatch(new RegExp(`^"verzoeken"; r=${over}; t=\\d+$`));
      expect(antwoord.headers['ratelimit-policy']).toMatch(/^"verzoeken"; q=3; w=60; pk=:/);
    }
    const teVeel = await vraag('een');
    expect([teVeel.status, teVeel.body.code]).toEqual([429, 'te-snel']);
    expect(Number(teVeel.headers['retry-after'])).toBeGreaterThan(0);
    expect(teVeel.headers['content-type']).toMatch(/^application\/problem\+json/);
    // Somebody else, and the same id in another region, have all of theirs.
    for (const wie of ['twee', 'een/noorderwold']) expect((await vraag(wie)).status).toBe(200);
  });

  it('is four times as much for an address of which nobody signed in, and has no end on this computer itself', async () => {
    const hier = app(2);
    for (let keer = 0; keer < 8; keer++) expect((await request(hier).get(PAD)).status).toBe(401);
    expect((await request(hier).get(PAD)).status).toBe(429);
    for (let keer = 0; keer < 10; keer++)
      expect((await request(hier).get(PAD).set('x-wie', 'lokaal')).status).toBe(200);
  });

  it('has no end where that is set', async () => {
    const hier = app(0);
    for (let keer = 0; keer < 10; keer++) {
      const antwoord = await request(hier).get(PAD).set('x-wie', 'een');
      expect([antwoord.status, antwoord.headers['ratelimit']]).toEqual([200, undefined]);
    }
  });
});

describe('what is large', () => {
  it('goes packed to who takes it so', async () => {
    const { app: hier } = fakeApp();
    const gewoon = await request(hier).get('/v1/openapi.json').set('accept-encoding', 'identity');
    const verpakt = await request(hier).get('/v1/openapi.json').set('accept-encoding', 'gzip');
    expect([gewoon.headers['content-encoding'], verpakt.headers['content-encoding']]).toEqual([
      undefined,
      'gzip',
    ]);
    expect(verpakt.headers['vary']).toMatch(/Accept-Encoding/i);
    expect(verpakt.body).toEqual(gewoon.body);
  });

  it('but never a page: what it holds could be guessed from how well it packs', async () => {
    const { app: hier } = fakeApp();
    const pagina = await request(hier)
      .get(`/werkbak/${'x'.repeat(50)}`)
      .set({ accept: 'text/html', 'accept-encoding': 'gzip' });
    expect(pagina.text.length).toBeGreaterThan(1024);
    expect(pagina.headers['content-encoding']).toBeUndefined();
  });
});

describe('the health of the API', () => {
  const gezond = (anders: object = {}) => {
    const ja = () => Promise.resolve();
    return fakeApp({ health: { temporal: ja, dossier: ja, ...anders } }).app;
  };
  const stand = async (hier: ReturnType<typeof gezond>) => [
    (await request(hier).get('/gezondheid/leeft')).status,
    (await request(hier).get('/gezondheid/gereed')).status,
  ];

  it('tells apart whether it lives and whether it can take work', async () => {
    expect(await stand(gezond())).toEqual([200, 200]);
    const weg = () => Promise.reject(new Error('weg'));
    expect(await stand(gezond({ dossier: weg }))).toEqual([200, 503]);
    expect(await stand(gezond({ temporal: weg }))).toEqual([200, 503]);
    expect(await stand(gezond({ stopping: () => true }))).toEqual([200, 503]);
  });
});
