import request from 'supertest';
import type { Gebruiker } from '../../domain/gebruiker';
import { SecurityLog } from '../../toegang/security-log';
import { fakeApp } from '../server/nagemaakt';

const WIE: Gebruiker = {
  ...{ id: 'piet.privacy', naam: 'Piet Privacy', rol: 'privacyfunctionaris', regio: 'noorderwold' },
  ...{ gemeenten: null, scholen: [] },
};

function wereld() {
  const regels: string[] = [];
  const veiligheid = new SecurityLog(Buffer.alloc(32, 5), (weigering) =>
    regels.push(JSON.stringify(weigering)),
  );
  const { app } = fakeApp({
    veiligheid,
    identify: (req) => Promise.resolve(req.headers['x-wie'] === undefined ? null : WIE),
  });
  const lees = () => regels.map((regel) => JSON.parse(regel) as Record<string, unknown>);
  return { app, regels, lees, veiligheid };
}

describe('the security log', () => {
  it('has one line for the first refusal of a kind, and one with the number of those that follow', async () => {
    const { app, lees, veiligheid } = wereld();
    for (let keer = 0; keer < 30; keer++) expect((await request(app).get('/v1/taken')).status).toBe(401);
    expect(lees()).toEqual([
      {
        ...{ soort: 'veiligheid', op: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), status: 401 },
        ...{ code: 'niet-aangemeld', methode: 'GET', pad: '/v1/taken', wie: null, aantal: 1 },
        van: expect.stringMatching(/^[\w-]{16}$/),
      },
    ]);
    veiligheid.stop();
    expect(lees().map(({ aantal }) => aantal)).toEqual([1, 29]);
  });

  it('tells apart what, by whom and where, without a name, an id or an address', async () => {
    const { app, regels, lees, veiligheid } = wereld();
    const nummer = '018f3c5e-7a90-4d21-9c37-0d5d0b7d2a11';
    await request(app).get(`/v1/casussen/${nummer}/tijdlijn`);
    await request(app).get(`/v1/casussen/${nummer}/tijdlijn`).set('x-wie', 'ja');
    await request(app).get('/v1/taken').set('host', 'kwaad.example');
    await request(app).get('/v1/convenanten').set('x-wie', 'ja');
    veiligheid.stop();
    expect(lees().map(({ status, code, pad }) => [status, code, pad])).toEqual([
      [401, 'niet-aangemeld', '/v1/casussen/:casusnummer/tijdlijn'],
      [403, 'geen-recht', '/v1/casussen/:casusnummer/tijdlijn'],
      [421, 'verkeerd-adres', '/v1'],
    ]);
    expect(lees()[1]?.['wie']).toMatch(/^[\w-]{16}$/);
    expect(regels.join()).not.toMatch(new RegExp(`${nummer}|piet|Piet|127\\.0\\.0\\.1|kwaad`));
  });
});
