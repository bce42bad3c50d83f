import { createHash } from 'node:crypto';
import type { Request } from 'express';
import request from 'supertest';
import { AANMELDROLLEN, type Aanmeldrol } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { Attempts } from '../../toegang/attempts';
import { TOKEN_FIELD } from '../../toegang/session';
import { createToegang } from '../../toegang/toegang';
import { LOKAAL } from '../../toegang/wie';
import type { Route } from '../../toegang/route';
import type { Pagina } from '../../werkbak/onderdelen/pagina';
import { PROEFSLEUTELS } from '../histories/key';
import { ingevuld, PAGINAS, ROUTES } from './adrestafel';
import { fakeApp, goedeMelding } from './nagemaakt';

/** Sign-in as it is; only what a database would say of sessions and people is not asked of one. */
const toegang = createToegang({
  oidc: null,
  keys: PROEFSLEUTELS,
  concepten: { keep: () => Promise.resolve('bewaard'), forget: () => Promise.resolve() } as never,
  sessies: { has: () => Promise.resolve(false), add: () => Promise.resolve() },
  pogingen: new Attempts(0),
  mensen: {
    vind: () => Promise.resolve(null),
    actieven: () => Promise.resolve([]),
    scholen: () => Promise.resolve([]),
  },
  regios: ['standaard'],
  reportError: () => undefined,
});
/** Every link is one of nobody. */
const casussen = { gezinslink: () => null, afspraakhouder: () => null, voortgangsronde: () => null } as never;
const { app, aangeraakt } = fakeApp({ toegang, casussen });
const HIER = 'http://127.0.0.1';
const ELDERS = 'https://elders.example';

/** The cookie of somebody who signed in, and what the forms of that session carry. */
interface Sessie {
  readonly cookie: string;
  readonly token: string;
}

async function meldAan(rol: Aanmeldrol): Promise<Sessie> {
  const antwoord = await request(app)
    .post('/aanmelden')
    .set({ host: '127.0.0.1', origin: HIER })
    .type('form')
    .send({ wie: `voorbeeld-standaard-${rol}` });
  const cookie = String(antwoord.headers['set-cookie']).split(';')[0] ?? '';
  const found = await toegang.sessions.read({ headers: { cookie } } as Request);
  if (found === null) throw new Error(`${rol} did not get in: ${antwoord.status}`);
  return { cookie, token: await toegang.sessions.formToken(found.session) };
}

const FORMULIEREN = PAGINAS.filter(({ methode }) => methode === 'post');
const ROLLEN = AANMELDROLLEN.filter((rol) => rol !== 'systeem');
const sessies = new Map<Aanmeldrol, Sessie>();
beforeAll(async () => {
  for (const rol of ROLLEN) sessies.set(rol, await meldAan(rol));
});

/** Sends a form in the session of somebody, with the token of a form, from where a browser says it comes. */
async function verstuur(
  { pad, bestand = false }: Pagina,
  sessie: Sessie | undefined,
  token: string | undefined,
  herkomst: Readonly<Record<string, string>>,
) {
  aangeraakt.splice(0);
  const koppen = {
    host: '127.0.0.1',
    accept: 'text/html',
    ...herkomst,
    ...(sessie && { cookie: sessie.cookie }),
  };
  const velden = { ...(token !== undefined && { [TOKEN_FIELD]: token }) };
  const vraag = request(app).post(ingevuld(pad)).set(koppen);
  const antwoord = await (bestand
    ? vraag.field({ ...velden, a: 'b' }).attach('bestand', Buffer.from('tekst'), 'a.txt')
    : vraag.type('form').send({ ...velden, a: 'b' }));
  return {
    geweigerd: antwoord.status === 403 && antwoord.text.includes('Dit formulier'),
    geraakt: [...aangeraakt],
  };
}

const GEWEIGERD = { geweigerd: true, geraakt: [] };
const EIGEN = { origin: HIER, 'sec-fetch-site': 'same-origin' };
const VREEMD: readonly Readonly<Record<string, string>>[] = [
  { origin: ELDERS },
  { 'sec-fetch-site': 'cross-site' },
  { origin: HIER, 'sec-fetch-site': 'same-site' },
  { origin: ELDERS, 'sec-fetch-site': 'same-origin' },
  {},
];

test('there are many forms, of which few are for who did not sign in', () => {
  expect(FORMULIEREN.length).toBeGreaterThan(40);
  const openbaar = FORMULIEREN.filter(({ recht }) => recht === 'openbaar').map(({ pad }) => pad);
  expect(openbaar.filter((pad) => !/^\/(gezin|voortgang|afspraken)(\/|$)/.test(pad))).toEqual([]);
});

describe.each(FORMULIEREN.map((pagina) => [pagina.pad, pagina] as const))(
  'the form to %s',
  (_pad, pagina) => {
    const openbaar = pagina.recht === 'openbaar';
    /** Everybody who may send it. */
    const wie = () =>
      openbaar
        ? [undefined]
        : ROLLEN.filter((rol) => heeftRecht({ ...LOKAAL, rol }, pagina.recht as Recht)).map((rol) =>
            sessies.get(rol),
          );

    test('is taken of our own page and this session, and of no other site', async () => {
      expect(wie().length).toBeGreaterThan(0);
      for (const sessie of wie()) {
        const eigen = await verstuur(pagina, sessie, sessie?.token, EIGEN);
        expect([pagina.pad, eigen.geweigerd]).toEqual([pagina.pad, false]);
        for (const herkomst of VREEMD)
          expect(await verstuur(pagina, sessie, sessie?.token, herkomst)).toEqual(GEWEIGERD);
      }
    });

    if (!openbaar)
      test('is refused without the token of this session, before anything is asked of anything', async () => {
        for (const sessie of wie()) {
          const ander = [...sessies.values()].find((een) => een !== sessie);
          for (const token of [undefined, '', ander?.token, sessie?.cookie.split('=')[1]])
            expect(await verstuur(pagina, sessie, token, EIGEN)).toEqual(GEWEIGERD);
        }
      });
  },
);

/** A file of reports that would be carried out: what it has to be sent with says nothing of who sends it. */
const MELDING = { ...goedeMelding(), leerling: 'van-elders' };
const BESTAND = Buffer.from(`${Object.keys(MELDING).join(';')}\n${Object.values(MELDING).join(';')}\n`);
const CONTROLE = createHash('sha256').update(BESTAND).digest('hex');
/** What a form of any page can send without a browser asking first. */
const ZONDER_VRAGEN = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];

describe('where nobody signs in, a page of another site', () => {
  const { app: open, aangeraakt: geraakt } = fakeApp();
  const schrijvend = ROUTES.filter(({ method, path }) => method !== 'get' && !path.startsWith('/v1/codec'));

  /** Sends a request to a route as a form, and tells what became of it. */
  async function stuur({ method, path }: Route, soort: string, herkomst: Readonly<Record<string, string>>) {
    geraakt.splice(0);
    const vraag = request(open)
      [method](ingevuld(path))
      .set({ host: '127.0.0.1', ...herkomst });
    const antwoord = await (soort === 'multipart/form-data'
      ? vraag.field({ controle: CONTROLE }).attach('bestand', BESTAND, 'a.csv')
      : vraag.set('content-type', soort).send('a=b'));
    return { status: antwoord.status, geraakt: [...geraakt] };
  }

  test.each(schrijvend.map((route) => [route.method, route.path, route] as const))(
    'has nothing done by %s %s',
    async (_method, _path, route) => {
      for (const soort of ZONDER_VRAGEN)
        for (const herkomst of VREEMD.filter((een) => Object.keys(een).length > 0)) {
          const antwoord = await stuur(route, soort, herkomst);
          expect({ soort, ...antwoord }).toEqual({ soort, status: 403, geraakt: [] });
        }
    },
  );

  test('would report children from a file if where it comes from were not asked', async () => {
    const route = schrijvend.find(({ name }) => name === 'meldUitBestand');
    if (route === undefined) throw new Error('There is no such route.');
    expect((await stuur(route, 'multipart/form-data', {})).geraakt).not.toEqual([]);
  });
});
