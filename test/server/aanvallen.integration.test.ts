import { request } from 'node:http';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import type { Gebruiker } from '../../domain/gebruiker';
import { heeftRecht, type Recht } from '../../domain/toegang';
import { readKeys } from '../../temporal/codec';
import { SCRIPTPAD } from '../../werkbak/onderdelen/script';
import {
  gevuldMet,
  PADEN,
  SJABLONEN,
  SQL,
  UITGEREKEND,
  UIT_EEN_BESTAND,
  VAN_BINNEN,
  vervang,
  voorbeelden,
} from './aanvalswoorden';
import { ingevuld, PAGINAS, ROUTES } from './adrestafel';
import { WIE } from './iedereen';
import { goedeMelding } from './nagemaakt';
import { createWereld, vraag, type Wereld } from './wereld';

/** Longer than any answer takes, and shorter than the database would sleep. */
const GEDULD_MS = 20_000;
/** What is no answer of ours: that something was away is one. */
const STUK = [500, 501, 502, 504];

let wereld: Wereld;
let db: Database;
let url: string;
let casusnummer: string;
let wie: Gebruiker;
const iemand = (naam: string) => WIE.find((een) => een?.naam === naam) as Gebruiker;

async function meld(): Promise<string> {
  const { body } = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: 'Kind Doelwit' }));
  return body.casus.casusnummer as string;
}

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  url = await wereld.api({ identify: () => Promise.resolve(wie) });
  casusnummer = await meld();
});
afterAll(async () => {
  await db?.destroy();
  await wereld?.stop();
});

type Gekregen = Readonly<{ status: number; tekst: string }>;

type Inhoud = Readonly<Record<'soort' | 'tekst', string>>;

/** Sends an address as it is written, which `fetch` would tidy first. */
function stuurRauw(methode: string, adres: string, inhoud: Inhoud | undefined): Promise<Gekregen> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const headers = inhoud === undefined ? {} : { 'content-type': inhoud.soort };
    const vraag = request({ hostname, port, path: adres, method: methode.toUpperCase(), headers }, (res) => {
      const delen: Buffer[] = [];
      res.on('data', (deel: Buffer) => delen.push(deel));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, tekst: Buffer.concat(delen).toString() }));
    });
    vraag.setTimeout(GEDULD_MS, () => vraag.destroy(new Error(`${adres} did not answer`)));
    vraag.on('error', reject);
    vraag.end(inhoud?.tekst);
  });
}

/** The answer must be one of ours, and hold nothing of the inside and nothing that was carried out. */
async function stuur(methode: string, adres: string, inhoud?: Inhoud): Promise<Gekregen> {
  const gekregen = await stuurRauw(methode, adres, inhoud);
  const gevonden = [UIT_EEN_BESTAND, VAN_BINNEN].map((woord) => woord.exec(gekregen.tekst)?.[0]);
  const uitgerekend = gekregen.tekst.includes(UITGEREKEND);
  expect({ adres, stuk: STUK.includes(gekregen.status), gevonden, uitgerekend }).toEqual({
    ...{ adres, stuk: false, gevonden: [undefined, undefined], uitgerekend: false },
  });
  return gekregen;
}

/** True for what gets further than its gate: before that nothing is read. */
const mag = (recht: Recht | 'openbaar') => recht === 'openbaar' || heeftRecht(wie, recht);
const alsJson = (inhoud: unknown) => ({ soort: 'application/json', tekst: JSON.stringify(inhoud) });
const alsFormulier = (velden: Record<string, string>) => ({
  soort: 'application/x-www-form-urlencoded',
  tekst: new URLSearchParams(velden).toString(),
});

describe('in a query', () => {
  /** The parameters of a page: those by which links and forms lead to it. */
  async function vanPaginas(): Promise<Map<string, Set<string>>> {
    const namen = new Map<string, Set<string>>();
    const voegToe = (pad: string, naam: string) => namen.set(pad, (namen.get(pad) ?? new Set()).add(naam));
    for (const { methode, pad } of PAGINAS) {
      if (methode !== 'get' || pad.replace('{casusnummer}', '').includes('{')) continue;
      const adres = pad.replace('{casusnummer}', casusnummer);
      const { tekst } = await stuur('get', adres);
      for (const [, href = ''] of tekst.matchAll(/href="([^"#]*\?[^"#]*)"/g)) {
        const { pathname, searchParams } = new URL(href.replace(/&amp;/g, '&'), `http://x${adres}`);
        for (const naam of searchParams.keys()) voegToe(pathname, naam);
      }
      for (const [, kop = '', binnen = ''] of tekst.matchAll(/<form([^>]*)>(.*?)<\/form>/gs))
        if (!/method="post"/i.test(kop))
          for (const [, naam = ''] of binnen.matchAll(/\bname="([^"]+)"/g))
            voegToe(/action="([^"?]*)/.exec(kop)?.[1] ?? adres, naam);
    }
    return namen;
  }

  test.each(['casusregisseur', 'privacy'])('words of SQL find nothing for a %s', async (naam) => {
    wie = iemand(naam);
    const vragen = ROUTES.filter(({ method, recht }) => method === 'get' && mag(recht)).flatMap(
      ({ path, query }) =>
        Object.keys(query?.shape ?? {}).map(
          (deel) => [path.replace('{casusnummer}', casusnummer), deel] as const,
        ),
    );
    const paginas = [...(await vanPaginas())].flatMap(([pad, delen]) =>
      [...delen].map((deel) => [pad, deel] as const),
    );
    expect(vragen.length).toBeGreaterThan(naam === 'privacy' ? 10 : 40);
    expect(paginas.length).toBeGreaterThan(naam === 'privacy' ? 0 : 10);
    for (const [pad, deel] of [...vragen, ...paginas]) {
      if (pad.includes('{')) continue;
      const met = (woord: string) => stuur('get', `${pad}?${deel}=${encodeURIComponent(woord)}`);
      const niets = await met('niets-dat-er-is');
      const uitslagen = [...SQL, SJABLONEN].map(async (woord) => {
        const { status, tekst } = await met(woord);
        const meer = tekst.includes('Kind Doelwit') && !niets.tekst.includes('Kind Doelwit');
        // Longer than any of its kind, or found to be none of its kind, it may be refused.
        const past = status === niets.status || status === 400;
        expect({ pad, deel, woord, status, past, meer }).toEqual({
          ...{ pad, deel, woord, status, past: true, meer: false },
        });
      });
      await Promise.all(uitslagen);
    }
  });
});

describe('in an address', () => {
  const open = [
    ...ROUTES.map(({ method, path, recht }) => [method, path, recht] as const),
    ...PAGINAS.map(({ methode, pad, recht }) => [methode, pad, recht] as const),
  ].filter(([, pad]) => pad.includes('{'));

  test.each(['casusregisseur', 'manager', 'leerplicht'])(
    'nothing leads out of a folder or into a query for a %s',
    async (naam) => {
      wie = iemand(naam);
      const hier = open.filter(([, , recht]) => mag(recht));
      expect(hier.length).toBeGreaterThan(50);
      for (const [methode, pad] of hier) {
        const inhoud = methode === 'get' || methode === 'delete' ? undefined : alsFormulier({});
        const adressen = [...PADEN, ...SQL.map(encodeURIComponent)].flatMap((woord) =>
          gevuldMet(pad, woord, casusnummer),
        );
        const statussen = await Promise.all(
          adressen.map(async (adres) => (await stuur(methode, adres, inhoud)).status),
        );
        // Of links and codes of nobody a page says so with 200 or leads elsewhere; it holds nothing, as was looked at.
        if (pad.startsWith('/v1'))
          expect([pad, statussen.filter((status) => status < 400)]).toEqual([pad, []]);
      }
    },
  );

  test.each([
    '/werkbak/../../package.json',
    '/../package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    `${SCRIPTPAD}/../../../package.json`,
    `${SCRIPTPAD.replace('toetsen', '..%2f..%2ftoetsen')}`,
    '/werkbak/toetsen.js%00',
    '/.env',
    '/.git/config',
    '/secrets/doorbraak_key',
    '/werkbak/%2e%2e/%2e%2e/package.json',
  ])('%s is not there', async (adres) => {
    expect((await stuur('get', adres)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('in what is sent', () => {
  test.each(ROUTES.filter(({ body }) => body !== undefined).map((route) => [route.path, route] as const))(
    'every text of %s is text',
    async (_pad, route) => {
      wie = iemand(route.recht === 'mensen-beheren' ? 'manager' : 'lokaal');
      const adres = ingevuld(route.path.replace('{casusnummer}', casusnummer));
      for (const voorbeeld of voorbeelden(route))
        for (const woord of [SQL[1]!, SQL[3]!, SJABLONEN])
          for (const inhoud of vervang(voorbeeld, woord)) await stuur(route.method, adres, alsJson(inhoud));
    },
  );

  test('every field of every form that somebody sees is text', async () => {
    const naar = new Set<string>();
    for (const naam of ['casusregisseur', 'manager', 'school', 'privacy', 'beheerder']) {
      wie = iemand(naam);
      for (const { methode, pad } of PAGINAS) {
        if (methode !== 'get' || pad.replace('{casusnummer}', '').replace('{opdracht}', '').includes('{'))
          continue;
        const adres = pad.replace('{casusnummer}', casusnummer).replace('{opdracht}', 'maakNotitie');
        const { tekst } = await stuur('get', adres);
        for (const [, kop = '', binnen = ''] of tekst.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)) {
          const actie = /action="([^"?]*)/.exec(kop)?.[1] ?? adres;
          const namen = [...binnen.matchAll(/\bname="([^"]+)"/g)].map(([, een]) => een ?? '');
          if (!/method="post"/i.test(kop) || /multipart/.test(kop)) continue;
          naar.add(actie);
          for (const woord of [SQL[1]!, SQL[3]!, SJABLONEN])
            await stuur('post', actie, alsFormulier(Object.fromEntries(namen.map((een) => [een, woord]))));
        }
      }
    }
    expect(naar.size).toBeGreaterThan(10);
  });

  test('and what was taken of it stands as it was typed, on every page that shows it', async () => {
    wie = iemand('lokaal');
    // What was sent before may have closed the other.
    const nummer = await meld();
    const notitie = {
      opdracht: 'maakNotitie',
      door: 'school',
      gegevens: { tekst: `${SQL[1]} ${SJABLONEN}` },
    };
    const gezet = await stuur('post', `/v1/casussen/${nummer}/opdrachten`, alsJson(notitie));
    expect([gezet.status, gezet.tekst]).toEqual([200, expect.any(String)]);
    wie = iemand('casusregisseur');
    const { tekst } = await stuur('get', `/werkbak/casussen/${nummer}`);
    expect(tekst).toContain('{{1234567*7}} ${1234567*7} &lt;%= 1234567*7');
    expect(tekst).not.toContain('<script>document');
    const tijdlijn = await stuur('get', `/v1/casussen/${nummer}/tijdlijn`);
    expect(tijdlijn.tekst).toContain(JSON.stringify(SQL[1]).slice(1, -1));
  });
});

test('every table is there still, with the case in it', async () => {
  const { rows } = await sql<{ naam: string }>`
    select tablename as naam from pg_tables where schemaname = 'public'`.execute(db);
  expect(rows.map(({ naam }) => naam)).toEqual(
    expect.arrayContaining(['casus', 'gebeurtenis', 'taak', 'inzage']),
  );
  const { rows: casussen } = await sql`select 1 from casus where casusnummer = ${casusnummer}`.execute(db);
  expect(casussen).toHaveLength(1);
});
