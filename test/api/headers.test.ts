import { connect } from 'node:net';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import request from 'supertest';
import { API_VERSION, everyAnswer } from '../../api/headers';
import { SECURITY_TXT } from '../../api/security-txt';
import { answerUnreadable } from '../../server/unreadable';
import { mediaTypesOf, type Route } from '../../toegang/route';
import { SCRIPTPAD } from '../../werkbak/onderdelen/script';
import { STIJLPAD } from '../../werkbak/onderdelen/stijl';
import { ingevuld, PAGINAS, ROUTES } from '../server/adrestafel';
import { fakeApp } from '../server/nagemaakt';

const { app } = fakeApp();
/** With what nobody needs a database for. */
const { app: broken } = fakeApp({
  beveiligingscontact: 'mailto:veilig@example.nl',
  casussen: { gezinslink: () => null, afspraakhouder: () => null, voortgangsronde: () => null } as never,
});
const addressOf = ({ path }: Route) => ingevuld(path);

/** What every answer has to carry. */
const EVERYWHERE = {
  'api-version': API_VERSION,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
  'cache-control': 'no-store',
  'referrer-policy': expect.stringMatching(/no-referrer|same-origin/),
  link: expect.stringContaining('</v1/openapi.json>; rel="service-desc"'),
};

describe('every answer says its version, where the description is, and that nothing may be done with it', () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s',
    async (_name, route) => {
      const { headers } = await request(app)[route.method](addressOf(route));
      expect(headers).toMatchObject(EVERYWHERE);
    },
  );

  it.each(PAGINAS.map((pagina) => [`${pagina.methode} ${pagina.pad}`, pagina] as const))(
    'the page %s, when it goes wrong',
    async (_name, { methode, pad }) => {
      const { status, headers } = await request(broken)[methode](ingevuld(pad)).set('accept', 'text/html');
      expect(headers).toMatchObject(EVERYWHERE);
      if (status >= 500) expect(headers['content-type']).toMatch(/^text\/html/);
    },
  );

  it.each([STIJLPAD, SCRIPTPAD, SECURITY_TXT])('what is the same for everybody: %s', async (path) => {
    const { status, headers } = await request(broken).get(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...EVERYWHERE, 'cache-control': expect.any(String) });
  });

  it.each([
    ['an address that is not there', () => request(app).get('/v1/niets')],
    ['another method', () => request(app).patch('/v1/casussen')],
    ['what may be asked', () => request(app).options('/v1/casussen')],
    ['another host', () => request(app).get('/v1').set('host', 'kwaad.example')],
    ['no JSON', () => request(app).post('/v1/casussen').set('content-type', 'application/json').send('{')],
    ['another kind', () => request(app).post('/v1/casussen').set('content-type', 'text/csv').send('a;b')],
    ['another answer', () => request(app).get('/v1/casussen').set('accept', 'text/csv')],
    ['half a character in an address', () => request(app).get('/v1/casussen/%E0%A4%A')],
    ['a page that is not there', () => request(app).get('/niets').set('accept', 'text/html')],
  ])('%s', async (_name, ask) => {
    expect((await ask()).headers).toMatchObject(EVERYWHERE);
  });

  it('and by https that it is never asked for in another way', async () => {
    const through = async (https: boolean) =>
      (
        await request(
          express()
            .use(everyAnswer({ https }))
            .use((_req, res) => void res.end()),
        ).get('/')
      ).headers;
    expect(await through(true)).toHaveProperty(
      'strict-transport-security',
      expect.stringMatching(/^max-age=\d{8}/),
    );
    expect(await through(false)).not.toHaveProperty('strict-transport-security');
  });
});

describe('what is no HTTP', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer(app).on('clientError', answerUnreadable);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it.each([
    ['GET / HTTP/1.1\r\nHost x\r\n\r\n', { status: 400 }],
    ['hallo\r\n\r\n', { status: 400 }],
    [
      `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      { status: 431, code: 'te-lang' },
    ],
  ])('is answered as a problem (%#)', async (text, problem) => {
    const answer = await new Promise<string>((resolve, reject) => {
      let got = '';
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
      socket
        .on('data', (chunk) => (got += chunk.toString()))
        .on('end', () => resolve(got))
        .on('error', reject);
    });
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${problem.status} `));
    expect(head).toContain(`API-Version: ${API_VERSION}`);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject(problem);
  });
});

describe('every address', () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s refuses another method, another answer, another body and a slash at its end',
    async (_name, route) => {
      const address = addressOf(route);
      const other = await request(app).patch(address);
      expect([other.status, other.body.code]).toEqual([405, 'methode']);
      expect(other.headers['allow']).toContain(route.method.toUpperCase());
      expect(other.headers['allow']).toMatch(/OPTIONS$/);
      const types = mediaTypesOf(route);
      const codec = route.name === 'meldTerug';
      if (types.length > 0 && !codec) {
        const refused = await request(app)[route.method](address).set('accept', 'image/webp');
        expect([refused.status, refused.body.code, refused.type]).toEqual([
          ...[406, 'antwoordsoort', 'application/problem+json'],
        ]);
        for (const type of types) expect(refused.body.detail).toContain(type);
      }
      if (route.body !== undefined && !codec) {
        const refused = await request(app)[route.method](address).set('content-type', 'text/csv').send('a;b');
        expect([refused.status, refused.body.code]).toEqual([415, 'mediatype']);
      }
      const slash = await request(app)[route.method](`${address}/`);
      if (route.path === '/v1') expect(slash.status).toBe(200);
      else expect([route.path, slash.status]).toEqual([route.path, 404]);
    },
  );

  it('that was another before answers there too, and says until when', async () => {
    const before = ROUTES.flatMap(({ vroeger = [], ...route }) =>
      vroeger.map((path) => ({ ...route, path })),
    );
    expect(before.length).toBeGreaterThan(5);
    for (const route of before) {
      const { status, headers } = await request(app)[route.method](addressOf(route));
      expect([route.path, status]).not.toEqual([route.path, 404]);
      expect(headers).toMatchObject({
        deprecation: expect.stringMatching(/^@\d{10}$/),
        sunset: expect.stringMatching(/GMT$/),
        link: expect.stringMatching(/<\/v1\/[^{}>]+>; rel="successor-version"/),
      });
      expect(Date.parse(headers['sunset'] ?? '')).toBeGreaterThan(
        Number(headers['deprecation']?.slice(1)) * 1000,
      );
    }
  });
});
