import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import type { Gebruiker } from '../../domain/gebruiker';
import { ligging, magOpdracht, RECHTEN, zicht } from '../../domain/toegang';
import { PAGINAS, ROUTES } from './adrestafel';
import { poort, verwacht, type Proefcasus } from './beleid';
import { OVERAL, WIE } from './iedereen';
import { dag, goedeMelding } from './nagemaakt';
import { geef, createWereld, vraag, type Wereld } from './wereld';
import { readKeys } from '../../temporal/codec';

/** What every route is told that asks for something; without it a route gets an empty object. */
const LICHAAM: Readonly<Record<string, (als: Gebruiker | null) => unknown>> = {
  meldVerzuim: () => goedeMelding({ naam: 'Kind Nieuw' }),
  geefOpdracht: (als) => ({
    opdracht: 'maakAfspraak',
    ...(als?.rol === 'lokaal' ? { door: 'school' } : {}),
    gegevens: { afspraak: randomUUID(), omschrijving: 'o', wie: 'w', uiterlijk: dag(1) },
  }),
  zoekCasussen: () => ({ tekst: 'kind' }),
};

/** A mail as it was sent has its style in itself; the frame in which it is shown runs nothing. */
const MAG_INLINE = /\/mail as /;

let wereld: Wereld;
let url: string;
let db: Database;
let lezer: DossierReader;
let casussen: Proefcasus[];
/** Who sends the request with this number. */
const vragers: (Gebruiker | null)[] = [];

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  lezer = dossierReader(db);
  url = await wereld.api({
    identify: (req) => Promise.resolve(vragers[Number(req.headers['x-vrager'])] ?? null),
  });
  const proef = async (naam: string, anders: Record<string, unknown>): Promise<string> => {
    const { body } = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam, ...anders }));
    const nummer: string = body.casus.casusnummer;
    casussen.push({ naam, nummer, ...(await lezer.leesCasus(OVERAL, nummer))!, opdracht: body.id });
    return nummer;
  };
  casussen = [];
  await proef('Kind Eigen', {});
  const tafel = { eersteVerzuimdag: dag(-60), geboortedatum: '2018-03-02' };
  for (const naam of ['Kind Tafel', 'Kind Ongedeeld']) {
    const nummer = await proef(naam, tafel);
    await geef(wereld.url, nummer, 'planDoorbraaktafel', 'casusregisseur', {
      op: new Date(Date.now() + 864e5).toISOString(),
    });
    if (naam === 'Kind Ongedeeld')
      await geef(wereld.url, nummer, 'legToestemmingVast', 'casusregisseur', {
        van: 'ouder',
        besluit: 'geweigerd',
      });
  }
  await proef('Kind Elders', { gemeente: '0599', school: '12AB00' });
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});

/** The cases as they stand now. */
async function ververs(): Promise<void> {
  casussen = await Promise.all(
    casussen.map(async (proef) => ({ ...proef, ...(await lezer.leesCasus(OVERAL, proef.nummer))! })),
  );
}

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly koppen: Headers;
  /** The id under which this one request was made. */
  readonly als: string;
}

/** Sends one request as somebody, under an id of its own so that the log shows what this request showed. */
async function stuur(
  wie: Gebruiker | null,
  methode: string,
  pad: string,
  inhoud?: { soort: string; tekst: string },
): Promise<Antwoord> {
  const als = `${wie?.naam}-${vragers.length}`;
  vragers.push(wie === null ? null : { ...wie, id: als });
  const antwoord = await fetch(new URL(pad, url), {
    method: methode.toUpperCase(),
    redirect: 'manual',
    headers: {
      'x-vrager': String(vragers.length - 1),
      ...(inhoud === undefined ? {} : { 'content-type': inhoud.soort }),
    },
    ...(inhoud === undefined ? {} : { body: inhoud.tekst }),
  });
  return { status: antwoord.status, tekst: await antwoord.text(), koppen: antwoord.headers, als };
}

/** A path with its parts filled in for a case, which it names by its case number and by its kenmerk. */
function adressen(pad: string, proef: Proefcasus): string[] {
  const namen = pad.includes('{casusnummer}') ? [proef.nummer, proef.kenmerk] : [''];
  return namen.map((naam) => vul(pad, naam, proef));
}

function vul(pad: string, naam: string, proef: Proefcasus): string {
  return pad
    .replace('{casusnummer}', naam)
    .replace('{id}', proef.opdracht)
    .replace('{opdracht}', 'maakAfspraak')
    .replace(/\{\w+\}/g, 'bestaat-niet');
}

/** What an answer showed, which the log has to say: under which id, and of which cases. */
interface Getoond {
  readonly waar: string;
  readonly als: string;
  readonly nummers: readonly string[];
}

/** What somebody may not see stands in no answer, and every answer says that nothing may be done with it; what was shown. */
function controleer(
  wie: Gebruiker | null,
  waar: string,
  { status, tekst, koppen, als }: Antwoord,
): Getoond | null {
  expect([waar, status < 500]).toEqual([waar, true]);
  const nosniff = koppen.get('x-content-type-options');
  const csp = koppen.get('content-security-policy') ?? '';
  const inline = /unsafe-(inline|eval)/.test(csp) && !MAG_INLINE.test(waar);
  expect([waar, nosniff, /default-src 'none'/.test(csp), inline]).toEqual([waar, 'nosniff', true, false]);
  if (status >= 400) return null;
  const nummers: string[] = [];
  for (const { naam, nummer, kenmerk, casus } of casussen) {
    const noemt = tekst.includes(nummer) || tekst.includes(kenmerk);
    const ziet = wie === null ? null : zicht(wie, casus);
    // The log itself names case numbers of the own region; there is nothing of the case in it.
    const log = waar.includes('inzage') && (wie?.regio ?? ligging(casus).regio) === ligging(casus).regio;
    if (ziet !== 'alles') expect([waar, tekst.includes(naam)]).toEqual([waar, false]);
    if (ziet === null && !log) expect([waar, noemt]).toEqual([waar, false]);
    if (!log && (tekst.includes(naam) || noemt)) nummers.push(nummer);
  }
  // Events going out name a case by its number, and tell nothing of it: to learn more one reads the case, which is in the log.
  return nummers.length === 0 || waar.includes('/v1/gebeurtenissen') ? null : { waar, als, nummers };
}

/** What somebody saw stands in the log, under the id of that one request. */
async function eisGelogd(getoond: readonly (Getoond | null)[]): Promise<void> {
  const alle = getoond.filter((een) => een !== null);
  const regels = await db
    .selectFrom('inzage')
    .select(['wie', 'casussen'])
    .where('wie', 'in', ['', ...alle.map(({ als }) => als)])
    .execute();
  const gelogd = new Map<string, string[]>();
  for (const { wie, casussen } of regels) gelogd.set(wie, [...(gelogd.get(wie) ?? []), ...casussen]);
  for (const { waar, als, nummers } of alle)
    expect([waar, gelogd.get(als)]).toEqual([waar, expect.arrayContaining([...nummers])]);
}

/** Does something as everybody, side by side: most of a request is waiting. */
async function alsIedereen(doe: (wie: Gebruiker | null) => Promise<Getoond | null>): Promise<void> {
  await eisGelogd(await Promise.all(WIE.map(doe)));
}

test('every route and every page says which right it asks, and it is one of the policy', () => {
  const paths = [...ROUTES, ...PAGINAS.map(({ recht, pad }) => ({ recht, path: pad }))];
  for (const { recht, path } of paths)
    expect([path, recht === 'openbaar' || recht in RECHTEN]).toEqual([path, true]);
  const openbaar = ROUTES.filter(({ recht }) => recht === 'openbaar').map(({ path }) => path);
  expect(openbaar.sort()).toEqual([
    ...[
      '/v1',
      '/v1/documentatie',
      '/v1/gezondheid',
      '/v1/gezondheid/gereed',
      '/v1/gezondheid/leeft',
      '/v1/openapi.json',
      '/v1/problemen',
      '/v1/stukschema',
    ],
    // Each asks for a token of its own.
    '/v1/terugmelding/notify',
    '/v1/zaaksysteem/notificaties',
  ]);
});

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_naam, route) => {
    test('answers everybody as the policy says', async () => {
      for (const proef of route.path.includes('{casusnummer}') ? casussen : casussen.slice(0, 1))
        for (const adres of adressen(route.path, proef))
          await alsIedereen(async (wie) => {
            const waar = `${route.method} ${adres} as ${wie?.naam} on ${proef.naam}`;
            const lichaam =
              route.body === undefined
                ? undefined
                : { soort: 'application/json', tekst: JSON.stringify(LICHAAM[route.name]?.(wie) ?? {}) };
            const antwoord = await stuur(wie, route.method, adres, lichaam);
            const status = verwacht(wie, route, proef);
            if (status !== null) expect([waar, antwoord.status]).toEqual([waar, status]);
            else expect([waar, [401, 403].includes(antwoord.status)]).toEqual([waar, false]);
            return controleer(wie, waar, antwoord);
          });
      await ververs();
    });
  },
);

describe.each(PAGINAS.map((pagina) => [`page ${pagina.methode} ${pagina.pad}`, pagina] as const))(
  '%s',
  (_naam, pagina) => {
    test('answers everybody as the policy says', async () => {
      for (const proef of pagina.pad.includes('{casusnummer}') ? casussen : casussen.slice(0, 1))
        for (const adres of adressen(pagina.pad, proef))
          await alsIedereen(async (wie) => {
            const waar = `${pagina.methode} ${adres} as ${wie?.naam} on ${proef.naam}`;
            const formulier =
              pagina.methode === 'get'
                ? undefined
                : { soort: 'application/x-www-form-urlencoded', tekst: 'tekst=kind' };
            const antwoord = await stuur(wie, pagina.methode, adres, formulier);
            const gesloten =
              poort(wie, pagina.recht) ??
              (pagina.pad.includes('{casusnummer}') && zicht(wie!, proef.casus) === null ? 404 : null);
            if (gesloten !== null) expect([waar, antwoord.status]).toEqual([waar, gesloten]);
            // Says why not, and how the case stands now.
            else if (pagina.pad.includes('{opdracht}') && !magOpdracht(wie!, proef.casus, 'maakAfspraak'))
              expect([waar, [403, 409].includes(antwoord.status)]).toEqual([waar, true]);
            else expect([waar, [401, 403].includes(antwoord.status)]).toEqual([waar, false]);
            return controleer(wie, waar, antwoord);
          });
    });
  },
);
