import { sql } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import type { Inzageregel } from '../../dossier/inzage';
import type { Gebruiker } from '../../domain/gebruiker';
import { NOORD } from '../server/iedereen';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, vraag, vraagEens, type Wereld } from '../server/wereld';
import { readKeys } from '../../temporal/codec';

const BEGIN = { na: null, aantal: 100 };
const regisseur: Gebruiker = {
  id: 'r1',
  naam: 'Rianne Regisseur',
  rol: 'casusregisseur',
  regio: NOORD,
  gemeenten: null,
  scholen: [],
};
const officier: Gebruiker = { ...regisseur, id: 'p1', naam: 'Piet Privacy', rol: 'privacyfunctionaris' };
const elders: Gebruiker = { ...officier, id: 'p2', regio: 'zuiderbeek' };

let wereld: Wereld;
let db: Database;
let lezer: DossierReader;
/** The API as whoever it is asked by. */
let als: Record<'regisseur' | 'officier' | 'elders', string>;
let eigen: string;
let kenmerk: string;
let tweede: string;
let ver: string;

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  lezer = dossierReader(db);
  const api = (wie: Gebruiker) => wereld.api({ identify: () => Promise.resolve(wie) });
  als = { regisseur: await api(regisseur), officier: await api(officier), elders: await api(elders) };
  const meld = async (anders: Record<string, unknown>): Promise<{ casusnummer: string; kenmerk: string }> =>
    (await vraag(wereld.url, '/v1/casussen', goedeMelding(anders))).body.casus;
  ({ casusnummer: eigen, kenmerk } = await meld({ naam: 'Geheim Kind' }));
  tweede = (await meld({ naam: 'Geheim Tweede' })).casusnummer;
  ver = (await meld({ naam: 'Geheim Ver', gemeente: '0599' })).casusnummer;
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});
beforeEach(() => sql`truncate inzage`.execute(db));

const log = (): Promise<Inzageregel[]> => lezer.leesInzage(null, {}, BEGIN);

describe('a look at personal data', () => {
  it.each([
    ['leesCasus', ''],
    ['leesTijdlijn', '/tijdlijn'],
    ['leesTakenVanCasus', '/taken'],
    ['leesBerichtenVanCasus', '/berichten'],
  ])('at one case is one line: %s', async (handeling, pad) => {
    const voor = new Date().toISOString();
    expect((await vraagEens(als.regisseur, `/v1/casussen/${eigen}${pad}`)).status).toBe(200);
    const [regel, ...meer] = await log();
    expect(meer).toEqual([]);
    expect(regel).toMatchObject({
      wie: 'r1',
      naam: 'Rianne Regisseur',
      rol: 'casusregisseur',
      waarmee: 'api',
      handeling,
      casussen: [eigen],
      kenmerken: [kenmerk],
      aantal: 1,
    });
    expect(regel!.op >= voor && regel!.op <= new Date().toISOString()).toBe(true);
  });

  it('at a list is one line that names every case that was shown, and no other', async () => {
    for (const pad of ['/v1/casussen', '/v1/taken', '/v1/berichten']) {
      await sql`truncate inzage`.execute(db);
      await vraagEens(als.regisseur, pad);
      const regels = await log();
      expect(regels.map(({ casussen, aantal }) => [casussen, aantal])).toEqual([[[eigen, tweede].sort(), 2]]);
    }
  });

  it('by search is kept with what was found, also when that is nothing, and never with what was typed', async () => {
    await vraagEens(als.regisseur, '/v1/zoekvragen', { tekst: 'geheim tweede' });
    await vraagEens(als.regisseur, '/v1/zoekvragen', { tekst: 'bestaatniet' });
    expect((await log()).map(({ handeling, casussen }) => [handeling, casussen])).toEqual([
      ['zoekCasussen', []],
      ['zoekCasussen', [tweede]],
    ]);
    const { rows } = await sql<{ rij: string }>`select inzage::text as rij from inzage`.execute(db);
    for (const { rij } of rows) expect(rij).not.toMatch(/tweede|bestaatniet|geheim/i);
  });

  it('over several regions is one line for each, so that each region sees its own', async () => {
    await vraagEens(wereld.url, '/v1/casussen');
    expect((await log()).map(({ casussen }) => casussen).sort()).toEqual(
      [[eigen, tweede].sort(), [ver]].sort(),
    );
    expect((await lezer.leesInzage('zuiderbeek', {}, BEGIN)).map(({ casussen }) => casussen)).toEqual([
      [ver],
    ]);
  });

  it('at what is out of reach or does not exist shows nothing and is no look', async () => {
    for (const nummer of [ver, '00000000-0000-4000-8000-000000000000'])
      expect((await vraagEens(als.regisseur, `/v1/casussen/${nummer}`)).status).toBe(404);
    expect((await vraagEens(als.regisseur, '/v1/regiobeeld')).status).toBe(200);
    expect(await log()).toEqual([]);
  });
});

describe('when the log cannot be written', () => {
  afterEach(() => sql`alter table if exists inzage_weg rename to inzage`.execute(db));

  it('nothing is shown', async () => {
    await sql`alter table inzage rename to inzage_weg`.execute(db);
    for (const pad of [
      '/v1/casussen',
      '/v1/taken',
      '/v1/berichten',
      `/v1/casussen/${eigen}`,
      `/v1/casussen/${eigen}/tijdlijn`,
      `/v1/casussen/${eigen}/taken`,
      `/v1/casussen/${eigen}/berichten`,
    ]) {
      const { status, body } = await vraagEens(als.regisseur, pad);
      expect([pad, status, body.code]).toEqual([pad, 503, 'tijdelijk-onbereikbaar']);
      expect(JSON.stringify(body)).not.toContain('Geheim');
    }
    const zoek = await vraagEens(als.regisseur, '/v1/zoekvragen', { tekst: 'geheim' });
    expect(zoek.status).toBe(503);
    for (const pad of [
      '/werkbak?van=regio',
      `/werkbak/casussen/${eigen}`,
      `/werkbak/casussen/${eigen}/afdruk`,
      `/werkbak/casussen/${eigen}/afdruk/gezin`,
    ]) {
      const antwoord = await fetch(new URL(pad, als.regisseur));
      expect([pad, antwoord.status]).toEqual([pad, 503]);
      expect(await antwoord.text()).not.toContain('Geheim');
    }
  });
});

describe('reading the log', () => {
  beforeEach(async () => {
    for (const [wie, casusnummer, op] of [
      ['anna', eigen, '2026-11-01T10:00:00.000Z'],
      ['anna', tweede, '2026-11-02T10:00:00.000Z'],
      ['bilal', eigen, '2026-11-03T10:00:00.000Z'],
      ['carla', ver, '2026-11-03T10:00:00.000Z'],
    ] as const)
      await lezer.logInzage({
        wie: { ...regisseur, id: wie, naam: wie },
        op,
        waarmee: 'werkbak',
        handeling: 'casus',
        casussen: [casusnummer],
      });
  });
  const lees = async (url: string, vraagtekst = ''): Promise<string[]> => {
    const { status, body } = await vraagEens(url, `/v1/inzagen${vraagtekst}`);
    expect(status).toBe(200);
    return body.regels.map(({ wie, op }: { wie: string; op: string }) => `${wie} ${op.slice(0, 10)}`);
  };

  it('is for the privacy officer of the region, the last look first', async () => {
    expect(await lees(als.officier)).toEqual(['bilal 2026-11-03', 'anna 2026-11-02', 'anna 2026-11-01']);
    expect(await lees(als.elders)).toEqual(['carla 2026-11-03']);
    expect((await vraagEens(als.regisseur, '/v1/inzagen')).status).toBe(403);
    // Reading the log shows no personal data of a child, so it is no look itself.
    expect(await log()).toHaveLength(4);
  });

  it('is filtered by who, which case and when, and turns pages', async () => {
    expect(await lees(als.officier, '?wie=anna')).toEqual(['anna 2026-11-02', 'anna 2026-11-01']);
    expect(await lees(als.officier, `?casusnummer=${eigen}`)).toEqual([
      'bilal 2026-11-03',
      'anna 2026-11-01',
    ]);
    expect(await lees(als.officier, `?casusnummer=${kenmerk}`)).toEqual([
      'bilal 2026-11-03',
      'anna 2026-11-01',
    ]);
    expect(await lees(als.officier, '?casusnummer=1999-00001')).toEqual([]);
    expect(await lees(als.officier, `?casusnummer=${ver}`)).toEqual([]);
    expect((await vraagEens(als.officier, '/v1/inzagen?casusnummer=iets')).status).toBe(400);
    const tijd = '?van=2026-11-02T11:00:00%2B01:00&tot=2026-11-03T11:00:00%2B01:00';
    expect(await lees(als.officier, tijd)).toEqual(['anna 2026-11-02']);
    const eerste = await vraagEens(als.officier, '/v1/inzagen?aantal=2');
    expect(await lees(als.officier, `?na=${eerste.body.volgende}`)).toEqual(['anna 2026-11-01']);
  });

  it('has a page that names who looked and never a child, and says what is wrong with a filter', async () => {
    const pagina = async (vraagtekst: string): Promise<string> => {
      const antwoord = await fetch(new URL(`/werkbak/inzage${vraagtekst}`, als.officier));
      expect(antwoord.status).toBe(200);
      return antwoord.text();
    };
    const alles = await pagina('');
    expect(alles).toContain('bilal');
    expect(alles).toContain(kenmerk);
    expect(alles).not.toContain(eigen);
    expect(await pagina(`?casus=${kenmerk}&wie=anna`)).not.toContain('2 november');
    expect(await pagina(`?casus=${eigen}`)).toContain(kenmerk);
    expect(alles).not.toContain('carla');
    expect(alles).not.toContain('Geheim');
    expect(await pagina('?van=2026-11-03&tot=2026-11-03')).not.toContain('2 november');
    expect(await pagina('?van=2026-11-03&tot=2026-11-03')).toContain('3 november');
    expect(await pagina('?van=2026-02-30')).toContain('bestaande datum');
    expect(await pagina('?casus=abc')).toContain('hele kenmerk');
    expect(alles).toMatch(/<option value="bilal">bilal, casusregisseur<\/option>/);
    expect(alles).not.toContain('<option value="carla"');
    expect(await pagina('?wie=%3Cscript%3E')).not.toContain('<script>');
  });

  it('is found by the name of a child, which stands in no address, and that it was sought is written down', async () => {
    const zoek = async (url: string, casus: string) =>
      fetch(new URL('/werkbak/inzage', url), {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url },
        body: new URLSearchParams({ casus, wie: 'anna', van: '', tot: '' }).toString(),
      });
    const heen = await zoek(als.officier, 'geheim kind');
    expect(heen.status).toBe(303);
    const naar = heen.headers.get('location') ?? '';
    expect(naar).toMatch(/^\/werkbak\/inzage\?wie=anna&kind=[\w-]{22}$/);
    const html = await (await fetch(new URL(naar, als.officier))).text();
    expect(html).toContain(`Er is één casus van een kind dat zo heet: ${kenmerk}.`);
    expect(html).toContain('1 november');
    expect(html).not.toContain('2 november');
    expect(html).not.toContain('Geheim Kind');
    expect((await log())[0]).toMatchObject({ wie: 'p1', handeling: 'inzage-kind', casussen: [eigen] });
    // Another region has other children, and nobody opens what another sought.
    const elders = (await zoek(als.elders, 'geheim kind')).headers.get('location') ?? '';
    expect(await (await fetch(new URL(elders, als.elders))).text()).toContain('geen casus van een kind');
    expect(await (await fetch(new URL(naar, als.elders))).text()).toContain('Typ de naam opnieuw');
    expect((await zoek(als.officier, kenmerk)).headers.get('location')).toBe(
      `/werkbak/inzage?wie=anna&casus=${kenmerk}`,
    );
  });

  it('goes along as a file that no spreadsheet computes with, which is written down', async () => {
    const namen = '=HYPERLINK("http://x";"y")';
    await lezer.logInzage({
      ...{ wie: { ...regisseur, naam: namen }, op: '2026-11-04T10:00:00.000Z', waarmee: 'werkbak' },
      ...{ handeling: 'casus', casussen: [eigen] },
    });
    const antwoord = await fetch(new URL('/werkbak/inzage/inzage.csv?van=2026-11-02', als.officier));
    expect(antwoord.headers.get('content-type')).toContain('text/csv');
    expect(antwoord.headers.get('content-disposition')).toMatch(
      /attachment; filename="?inzage-[\d-]+\.csv"?$/,
    );
    const regels = (await antwoord.text()).trim().split('\r\n');
    expect(regels).toHaveLength(4);
    expect(regels[1]).toBe(
      `"2026-11-04 11:00:00";"'=HYPERLINK(""http://x"";""y"")";"casusregisseur";"r1";"Opende een casus";"via de werkbak";1;"${kenmerk}"`,
    );
    expect(regels.join()).not.toContain('carla');
    expect((await log())[0]).toMatchObject({ wie: 'p1', handeling: 'inzage-export', casussen: [] });
    const fout = await fetch(new URL('/werkbak/inzage/inzage.csv?van=2026-02-30', als.officier));
    expect(fout.status).toBe(422);
    expect((await fetch(new URL('/werkbak/inzage/inzage.csv', als.regisseur))).status).toBe(403);
  });
});
