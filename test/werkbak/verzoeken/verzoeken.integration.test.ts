import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import type { Gebruiker } from '../../../domain/gebruiker';
import { datumVan, plusDagen, vanEpoch } from '../../../domain/tijd';
import { openDatabase, type Database } from '../../../dossier/database';
import { readKeys } from '../../../temporal/codec';
import { readPdf } from '../../pdf/pdf';
import { NOORD } from '../../server/iedereen';
import { goedeMelding } from '../../server/nagemaakt';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';

const PAD = '/werkbak/verzoeken';
const officier: Gebruiker = {
  ...{ id: 'p1', naam: 'Petra Postma', rol: 'privacyfunctionaris', regio: NOORD },
  ...{ gemeenten: null, scholen: [] },
};
const WIE = {
  officier,
  manager: { ...officier, id: 'm1', rol: 'manager' },
  regisseur: { ...officier, id: 'c1', rol: 'casusregisseur' },
  school: { ...officier, id: 's1', rol: 'school', scholen: ['12AB00'] },
  elders: { ...officier, id: 'p2', regio: 'standaard' },
} as const;

let wereld: Wereld;
let browser: Browser;
let db: Database;
let als: Record<keyof typeof WIE, string>;
let casus: { casusnummer: string; kenmerk: string };
let ouder: string;
const vandaag = datumVan(vanEpoch(Date.now()));

beforeAll(async () => {
  [wereld, browser] = await Promise.all([createWereld(), startBrowser()]);
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  als = Object.fromEntries(
    await Promise.all(
      Object.entries(WIE).map(async ([rol, wie]) => [
        rol,
        await wereld.api({ identify: () => Promise.resolve(wie) }),
      ]),
    ),
  ) as typeof als;
  const gemeld = await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam: 'Zwaantje <Quispel>' }));
  casus = gemeld.body.casus as typeof casus;
  const { body } = await vraag(wereld.url, `/v1/casussen/${casus.casusnummer}/betrokkenen`, {
    ...{ soort: 'ouder-met-gezag', naam: 'Hilde Quispel', van: '2020-01-01', email: 'hilde@voorbeeld.nl' },
  });
  ouder = (body as { id: string }).id;
  await vraag(wereld.url, `/v1/casussen/${casus.casusnummer}/betrokkenen`, {
    ...{ soort: 'ouder-met-gezag', naam: 'Joris Ver', van: '2020-01-01', email: 'joris@geheim.nl' },
  });
  await geef(wereld.url, casus.casusnummer, 'maakNotitie', 'school', { tekst: 'De hond heet Bram.' });
});
afterAll(async () => {
  await browser.close();
  await db.destroy();
  await wereld.stop();
});

async function stuur(url: string, pad: string, velden: Record<string, string>) {
  const antwoord = await fetch(new URL(pad, url), {
    ...{ method: 'POST', body: new URLSearchParams(velden), redirect: 'manual' as const },
    headers: { origin: new URL(url).origin },
  });
  return {
    status: antwoord.status,
    naar: antwoord.headers.get('location') ?? '',
    tekst: await antwoord.text(),
  };
}
const lees = async (url: string, pad: string) => (await fetch(new URL(pad, url))).text();
const status = async (url: string, pad: string) => (await fetch(new URL(pad, url))).status;

/** Records a request on the page; gives where it stands. */
async function vastgelegd(velden: Record<string, string> = {}): Promise<string> {
  const formulier = await lees(als.officier, `${PAD}/nieuw?casus=${casus.kenmerk}`);
  const id = /name="id" value="([^"]+)"/.exec(formulier)![1]!;
  const { status, naar, tekst } = await stuur(als.officier, `${PAD}/nieuw`, {
    ...{ id, casus: casus.kenmerk, soort: 'inzage', betrokkene: ouder, vrager: 'Hilde Quispel' },
    ...{ wat: 'Ik wil alles zien.', nummer: 'AVG-7', ontvangenOp: vandaag },
    ...velden,
  });
  expect([status, status === 303 ? '' : tekst]).toEqual([303, '']);
  return naar;
}

/** What the log says somebody did, the latest first. */
async function handelingen(): Promise<string[]> {
  const { rows } = await sql<{ handeling: string }>`
    select handeling from inzage where wie = 'p1' and casussen @> array[${casus.casusnummer}::uuid] order by id desc`.execute(
    db,
  );
  return rows.map(({ handeling }) => handeling);
}

test('a request to see is recorded, and all that is kept is given as PDF and JSON, each written in the log first', async () => {
  const pad = await vastgelegd();
  expect(await lees(als.officier, pad)).toContain('AVG-7');
  const pdf = await fetch(new URL(`${pad}/gegevens.pdf`, als.officier));
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect((await handelingen())[0]).toBe('inzagebestand-pdf');
  const gelezen = await readPdf(Buffer.from(await pdf.arrayBuffer()));
  const tekst = gelezen.pages.map(({ text }) => text).join('\n');
  for (const woord of ['Zwaantje <Quispel>', 'De hond heet Bram.', 'hilde@voorbeeld.nl', 'AVG-7'])
    expect(tekst).toContain(woord);
  expect(tekst).not.toContain('joris@geheim.nl');
  const json = (await (await fetch(new URL(`${pad}/gegevens.json`, als.officier))).json()) as {
    delen: Record<string, unknown[]>;
  };
  expect((await handelingen())[0]).toBe('inzagebestand-json');
  expect(JSON.stringify(json)).toContain('De hond heet Bram.');
  expect(JSON.stringify(json)).not.toContain('joris@geheim.nl');
  expect(json.delen['inzage']).not.toEqual([]);
  // The same over the API, with the file in the log of processing under its own activity.
  const id = pad.split('/').at(-1)!;
  const api = await vraag(als.officier, `/v1/rechtenverzoeken/${id}/gegevens`);
  expect([api.status, Object.keys(api.body.delen as object).length]).toEqual([
    200,
    Object.keys(json.delen).length,
  ]);
  const { rows } = await sql<{ verwerking: string }>`
    select verwerking from inzage where handeling = 'leesInzagebestand'`.execute(db);
  expect(rows[0]!.verwerking).toBe('urn:doorbraak:verwerking:rechten-van-betrokkenen');
});

test('nobody else may, and another region is not there', async () => {
  const pad = await vastgelegd();
  const id = pad.split('/').at(-1)!;
  for (const wie of ['manager', 'regisseur', 'school'] as const)
    for (const waar of [PAD, pad, `${pad}/gegevens.pdf`, `${pad}/gegevens.json`])
      expect([wie, waar, await status(als[wie], waar)]).toEqual([wie, waar, 403]);
  for (const waar of [
    pad,
    `${pad}/gegevens.pdf`,
    `${pad}/documenten/x`,
    `${PAD}/nieuw?casus=${casus.kenmerk}`,
  ])
    expect([waar, await status(als.elders, waar)]).toEqual([waar, 404]);
  expect((await vraag(als.elders, `/v1/rechtenverzoeken/${id}/gegevens`)).status).toBe(404);
  expect((await vraag(als.elders, '/v1/rechtenverzoeken')).body).toEqual({ rechtenverzoeken: [] });
  const vreemd = { casus: casus.kenmerk, soort: 'inzage', vrager: 'X', wat: 'X', ontvangenOp: vandaag };
  expect((await vraag(als.elders, '/v1/rechtenverzoeken', vreemd)).status).toBe(400);
  const raar = { ...vreemd, id: "1' or '1'='1" };
  expect((await stuur(als.officier, `${PAD}/nieuw`, raar)).status).toBe(422);
  const anders = await vastgelegd({ soort: 'bezwaar' });
  // Data is made for who asked for it alone.
  expect(await status(als.officier, `${anders}/gegevens.pdf`)).toBe(409);
});

test('a correction is seen on the case by who leads it, is late visibly, can be given more time once, and is decided once', async () => {
  const laat = await vastgelegd({
    ...{ soort: 'correctie', wat: 'De school klopt niet.', ontvangenOp: plusDagen(vandaag, -40) },
  });
  expect(await lees(als.officier, laat)).toContain('<strong>Te laat</strong>');
  expect(await lees(als.officier, PAD)).toContain('<strong>Te laat</strong>');
  expect((await stuur(als.officier, `${laat}/verlenging`, { reden: 'Druk.' })).status).toBe(409);
  const casuspad = `/werkbak/casussen/${casus.casusnummer}`;
  expect(await lees(als.regisseur, casuspad)).toContain('De school klopt niet.');
  expect(await lees(als.school, casuspad)).not.toContain('De school klopt niet.');

  const opTijd = await vastgelegd({ soort: 'beperking', wat: 'Gebruik het niet.' });
  expect((await stuur(als.officier, `${opTijd}/verlenging`, {})).status).toBe(422);
  expect((await stuur(als.officier, `${opTijd}/verlenging`, { reden: 'Drie dossiers.' })).status).toBe(303);
  expect(await lees(als.officier, opTijd)).toContain('Drie dossiers.');
  expect((await stuur(als.officier, `${opTijd}/verlenging`, { reden: 'Nog eens.' })).status).toBe(409);
  expect((await stuur(als.officier, `${opTijd}/besluit`, { besluit: 'toegewezen' })).status).toBe(422);
  const besluit = { besluit: 'toegewezen', redenen: 'Tot de school is nagevraagd.' };
  expect((await stuur(als.officier, `${opTijd}/besluit`, besluit)).status).toBe(303);
  expect((await stuur(als.officier, `${opTijd}/besluit`, besluit)).status).toBe(409);
  expect(await lees(als.regisseur, casuspad)).toContain('mag u nu beperkt gebruiken');
  // What was asked, and why, is nowhere in the clear.
  const { rows } = await sql<{ rij: string }>`select rechtenverzoek::text as rij from rechtenverzoek`.execute(
    db,
  );
  expect(rows.map(({ rij }) => rij).join()).not.toMatch(/Hilde|klopt|Drie dossiers|nagevraagd/);
});

test('a document of the child is given beside the file, to the byte', async () => {
  const pad = await vastgelegd();
  const form = new FormData();
  form.set('soort', 'Brief');
  form.set('titel', 'Brief van de huisarts');
  form.set('door', 'school');
  form.set('bestand', new Blob(['Beste school']), 'brief.txt');
  const gegeven = await fetch(new URL(`/v1/casussen/${casus.casusnummer}/documenten`, wereld.url), {
    ...{ method: 'POST', body: form, headers: { 'idempotency-key': 'document-1' } },
  });
  expect(gegeven.status).toBe(200);
  const link = /href="([^"]+\/documenten\/[^"]+)"/.exec(await lees(als.officier, pad))![1]!;
  expect(await lees(als.officier, link)).toBe('Beste school');
  expect((await handelingen())[0]).toBe('inzagebestand-document');
});

it.each([1280, 390])('the pages pass axe and are no wider than %d pixels', async (width) => {
  const pad = await vastgelegd();
  const pagina = await (
    await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
  ).newPage();
  for (const waar of [PAD, `${PAD}/nieuw?casus=${casus.kenmerk}`, pad]) {
    await pagina.goto(new URL(waar, als.officier).href);
    expect([waar, await bezwaren(pagina), await steektUit(pagina)]).toEqual([waar, [], 0]);
  }
  await pagina.context().close();
});
