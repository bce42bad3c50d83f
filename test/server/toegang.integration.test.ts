import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { createRoutes } from '../../api';
import type { Route } from '../../toegang/route';
import { maakPaginas } from '../../werkbak';
import type { Casus } from '../../domain/casus';
import type { Gebruiker } from '../../domain/gebruiker';
import {
  bereik,
  binnen,
  heeftRecht,
  ligging,
  magOpdracht,
  RECHTEN,
  zicht,
  type Recht,
} from '../../domain/toegang';
import { NOORD, OVERAL, WIE } from './iedereen';
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

interface Proefcasus {
  readonly naam: string;
  readonly nummer: string;
  readonly kenmerk: string;
  readonly casus: Casus;
  /** Id of the command that opened it. */
  readonly opdracht: string;
}

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
  return { status: antwoord.status, tekst: await antwoord.text(), als };
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

/** What somebody may not see stands in no answer; what somebody saw stands in the log. */
async function controleer(
  wie: Gebruiker | null,
  waar: string,
  { status, tekst, als }: Antwoord,
): Promise<void> {
  expect([waar, status < 500]).toEqual([waar, true]);
  if (status >= 400) return;
  const getoond: string[] = [];
  for (const { naam, nummer, kenmerk, casus } of casussen) {
    const noemt = tekst.includes(nummer) || tekst.includes(kenmerk);
    const ziet = wie === null ? null : zicht(wie, casus);
    // The log itself names case numbers of the own region; there is nothing of the case in it.
    const log = waar.includes('inzage') && (wie?.regio ?? ligging(casus).regio) === ligging(casus).regio;
    if (ziet !== 'alles') expect([waar, tekst.includes(naam)]).toEqual([waar, false]);
    if (ziet === null && !log) expect([waar, noemt]).toEqual([waar, false]);
    if (!log && (tekst.includes(naam) || noemt)) getoond.push(nummer);
  }
  // Events going out name a case by its number, and tell nothing of it: to learn more one reads the case, which is in the log.
  if (getoond.length === 0 || waar.includes('/v1/gebeurtenissen')) return;
  const log = await lezer.leesInzage(null, { wie: als }, { na: null, aantal: 50 });
  expect([waar, log.flatMap((regel) => regel.casussen)]).toEqual([waar, expect.arrayContaining(getoond)]);
}

/** What the policy says before anything else: not signed in, no right, or go on. */
function poort(wie: Gebruiker | null, recht: Recht | 'openbaar'): 401 | 403 | null {
  if (recht === 'openbaar') return null;
  if (wie === null) return 401;
  return heeftRecht(wie, recht) ? null : 403;
}

/** What the policy says of one case: nothing of it, or less than is asked. */
function overCasus(wie: Gebruiker | null, { casus }: Proefcasus, naam: string): 403 | 404 | null {
  const ziet = wie === null ? null : zicht(wie, casus);
  if (ziet === null) return 404;
  return ziet === 'verwijzing' && naam !== 'leesCasus' ? 403 : null;
}

const nagemaakt = new Proxy({}, { get: () => ({}) }) as never;
const ROUTES = createRoutes(nagemaakt);
const PAGINAS = maakPaginas(nagemaakt);

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

/** What a route answers somebody: a status that must be, or null when it must be anything but a refusal. */
function verwacht(wie: Gebruiker | null, route: Route, proef: Proefcasus): number | null {
  const dicht = poort(wie, route.recht);
  if (dicht !== null) return dicht;
  if (route.name === 'ontvangNotificatie') return 401;
  if (route.name === 'meldVerzuim') {
    const waar = { regio: NOORD, gemeente: '0014', school: '12AB00', aanTafel: false, tafelleden: null };
    return binnen(bereik(wie!), waar) ? 201 : 403;
  }
  if (route.name === 'maakAbonnement')
    return ['systeem', 'lokaal'].includes(wie!.rol) && bereik(wie!) !== null ? null : 403;
  const metCasus = route.path.includes('{casusnummer}') ? overCasus(wie, proef, route.name) : null;
  if (metCasus !== null) return metCasus;
  if (route.name === 'geefOpdracht') return magOpdracht(wie!, proef.casus, 'maakAfspraak') ? 200 : 403;
  return null;
}

describe.each(ROUTES)('$methode $pad', (route) => {
  test('answers everybody as the policy says', async () => {
    for (const wie of WIE) {
      for (const proef of route.path.includes('{casusnummer}') ? casussen : casussen.slice(0, 1)) {
        for (const adres of adressen(route.path, proef)) {
          const waar = `${route.method} ${adres} as ${wie?.naam} on ${proef.naam}`;
          const lichaam =
            route.body === undefined
              ? undefined
              : { soort: 'application/json', tekst: JSON.stringify(LICHAAM[route.name]?.(wie) ?? {}) };
          const antwoord = await stuur(wie, route.method, adres, lichaam);
          const status = verwacht(wie, route, proef);
          if (status !== null) expect([waar, antwoord.status]).toEqual([waar, status]);
          else expect([waar, [401, 403].includes(antwoord.status)]).toEqual([waar, false]);
          await controleer(wie, waar, antwoord);
        }
      }
    }
    await ververs();
  });
});

describe.each(PAGINAS)('page $methode $pad', (pagina) => {
  test('answers everybody as the policy says', async () => {
    for (const wie of WIE) {
      for (const proef of pagina.pad.includes('{casusnummer}') ? casussen : casussen.slice(0, 1)) {
        for (const adres of adressen(pagina.pad, proef)) {
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
          await controleer(wie, waar, antwoord);
        }
      }
    }
  });
});
