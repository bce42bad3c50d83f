import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { agendas } from '../../../dossier/agendas/agendas';
import { legVast } from '../../../dossier/write';
import type { Gebruiker } from '../../../domain/gebruiker';
import { plusDagen } from '../../../domain/tijd';
import { Attempts } from '../../../toegang/attempts';
import { standaard } from '../../domain/hulp';
import { proefdossier } from '../../dossier/dossier-proef';
import { zetMens } from '../../dossier/mens';
import { Verhaal } from '../../dossier/verhaal';
import { fakeApp } from '../../server/nagemaakt';
import { bezwaren, steektUit } from '../axe';
import { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';

const PAD = '/werkbak/mijn-agenda';
const { regio } = standaard;
const KIND = 'Noor Geheimhouding';
const TAFEL = '2026-11-12T09:00:00.000Z';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let server: Server;
let url: string;
let browser: Browser;
let nu = '2026-11-10T10:00:00.000Z';
let vrager: Gebruiker | null = null;
/** A case in doorbraak, which anna leads, with a table at which tom sits. */
let casus: Verhaal;

beforeAll(async () => {
  proef = await proefdossier();
  const { app } = fakeApp({
    agendas: agendas(proef.db),
    identify: () => Promise.resolve(vrager),
    klok: { verschuiving: 0, nu: () => nu },
    pogingen: new Attempts(4),
  });
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
  for (const [id, rol] of [
    ['anna', 'casusregisseur'],
    ['bilal', 'casusregisseur'],
    ['tom', 'teamlid'],
    ['saar', 'school'],
  ] as const)
    await zetMens(proef.db, {
      ...{ id, regio, rol },
      ...(rol === 'teamlid' ? { discipline: 'jeugdarts' } : {}),
      ...(rol === 'school' ? { scholen: ['12AB'] } : {}),
    });
  casus = new Verhaal('2026-09-08T08:00:00.000Z', { naam: KIND, school: '12AB00' });
  casus.tot('2026-11-03T08:00:00.000Z');
  casus.doe('2026-11-03T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'anna', reden: 'start' });
  casus.doe('2026-11-04T09:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', {
    op: TAFEL,
    deelnemers: [{ discipline: 'jeugdarts', persoon: 'tom' }],
  });
  for (const van of casus.casus.toestemmers)
    casus.doe('2026-11-04T10:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
      van,
      besluit: 'gegeven',
    });
  for (const partij of casus.partijen) await legVast(proef.db, partij);
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
  await proef.sluit();
});

const als = (id: string, rol: Gebruiker['rol']): void => {
  vrager = { id, naam: id, rol, regio, gemeenten: null, scholen: [] };
};
const haal = (adres: string, headers: Record<string, string> = {}) => fetch(adres, { headers });
const maak = async (id: string): Promise<string> => `${url}/agenda/${await agendas(proef.db).maak(id)}.ics`;

/** What a calendar reads at an address: titles, each with its day or moment, in order. */
async function inAgenda(adres: string): Promise<string[]> {
  const antwoord = await haal(adres);
  const tekst = await antwoord.text();
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  expect(tekst).not.toMatch(/Noor|Geheimhouding/);
  const alles = new ICAL.Component(ICAL.parse(tekst));
  return alles
    .getAllSubcomponents('vevent')
    .map((deel) => new ICAL.Event(deel))
    .map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)
    .sort();
}
const kenmerk = async () =>
  (await proef.db.selectFrom('casus').select('kenmerk').executeTakeFirstOrThrow()).kenmerk;

test('somebody makes a secret address, makes it anew and withdraws it; each earlier one leads nowhere', async () => {
  als('anna', 'casusregisseur');
  const bezoeker = await Bezoeker.open(browser, url);
  const { pagina } = bezoeker;
  await bezoeker.ga(PAD);
  await bezoeker.ziet('U hebt nog geen adres.');
  await bezoeker.druk('Maak een adres');
  await bezoeker.ziet('Dit is uw adres', 'U ziet het alleen nu.');
  const eerste = await pagina.locator('.agenda__adres').innerText();
  expect(eerste).toMatch(new RegExp(`^${url}/agenda/[\\w-]{43}\\.ics$`));
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 });
    expect([breedte, await steektUit(pagina), await bezwaren(pagina)]).toEqual([breedte, 0, []]);
    if (process.env['PLAATJES'] !== undefined)
      await pagina.screenshot({ path: `${process.env['PLAATJES']}-${breedte}.png`, fullPage: true });
  }
  // It is kept nowhere, in no form that leads back to it.
  const { rows } = await sql<{ rij: string }>`select agenda_adres::text as rij from agenda_adres`.execute(
    proef.db,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.rij).not.toContain(eerste.slice(-47, -4));

  await bezoeker.ga(PAD);
  await bezoeker.ziet('U hebt een adres sinds');
  expect(await pagina.locator('.agenda__adres').count()).toBe(0);
  expect((await haal(eerste)).status).toBe(200);
  await bezoeker.druk('Maak een nieuw adres');
  const tweede = await pagina.locator('.agenda__adres').innerText();
  expect([(await haal(eerste)).status, (await haal(tweede)).status]).toEqual([404, 200]);
  await bezoeker.druk('Trek het adres in');
  await bezoeker.ziet('Uw adres is ingetrokken.', 'U hebt nog geen adres.');
  expect((await haal(tweede)).status).toBe(404);
  expect(bezoeker.klachten).toEqual([]);
});

test('who leads a case has its tasks, its next step and its table; who sits there has the table', async () => {
  const k = `(${await kenmerk()})`;
  const anna = await inAgenda(await maak('anna'));
  expect(anna).toEqual(
    expect.arrayContaining([
      `2026-11-12T10:00:00 Doorbraaktafel ${k}`,
      `${plusDagen('2026-09-07', 84)} Arbitrage begint als er niets verandert ${k}`,
    ]),
  );
  const open = await proef.db
    .selectFrom('taak')
    .select('type')
    .where('status', '=', 'open')
    .where('persoon', '=', 'anna')
    .execute();
  expect([open.length > 1, anna.length]).toEqual([true, open.length + 2]);
  expect(await inAgenda(await maak('tom'))).toEqual([`2026-11-12T10:00:00 Doorbraaktafel ${k}`]);
  expect(await inAgenda(await maak('bilal'))).toEqual([]);
  expect(await inAgenda(await maak('saar'))).toEqual([]);
});

test('a table without consent to share is in the calendar of nobody but who leads the case', async () => {
  const [anna, tom] = [await maak('anna'), await maak('tom')];
  const weiger = casus.doe('2026-11-10T09:00:00.000Z', 'legToestemmingVast', 'casusregisseur', {
    van: 'ouder',
    besluit: 'geweigerd',
  });
  await legVast(proef.db, weiger);
  expect(await inAgenda(tom)).toEqual([]);
  expect(await inAgenda(anna)).toContainEqual(expect.stringContaining('Doorbraaktafel'));
});

test('while somebody is away their work is in the calendar of their deputy, and in no other', async () => {
  const [anna, bilal] = [await maak('anna'), await maak('bilal')];
  const alles = await inAgenda(anna);
  await sql`insert into afwezigheid (id, persoon, van, tot, vervanger)
    values ('a1', 'anna', '2026-11-16', '2026-11-18', 'bilal')`.execute(proef.db);
  nu = '2026-11-17T10:00:00.000Z';
  expect([await inAgenda(anna), await inAgenda(bilal)]).toEqual([[], alles]);
  nu = '2026-11-18T10:00:00.000Z';
  expect([await inAgenda(anna), await inAgenda(bilal)]).toEqual([alles, []]);
});

test('a table that moves is the same thing with a higher SEQUENCE; what did not change is not sent again', async () => {
  const adres = await maak('anna');
  const tafel = async () => {
    const alles = new ICAL.Component(ICAL.parse(await (await haal(adres)).text()));
    const gevonden = alles.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
    return gevonden.find(({ summary }) => summary.startsWith('Doorbraaktafel'))!;
  };
  const eerst = await haal(adres);
  const etag = eerst.headers.get('etag')!;
  const koppen = ['cache-control', 'referrer-policy', 'x-robots-tag'].map((kop) => eerst.headers.get(kop));
  expect(koppen).toEqual(['private, no-cache', 'no-referrer', 'noindex, nofollow, noarchive']);
  const nogEens = await haal(adres, { 'if-none-match': etag });
  expect([nogEens.status, await nogEens.text()]).toEqual([304, '']);
  const was = await tafel();
  const verzet = casus.doe('2026-11-10T11:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', {
    op: '2026-11-13T12:30:00.000Z',
    deelnemers: [{ discipline: 'jeugdarts', persoon: 'tom' }],
  });
  await legVast(proef.db, verzet);
  const is = await tafel();
  expect([is.uid, is.startDate.toString()]).toEqual([was.uid, '2026-11-13T13:30:00']);
  expect(is.sequence).toBeGreaterThan(was.sequence);
  expect((await haal(adres, { 'if-none-match': etag })).status).toBe(200);
});

test('who left has no calendar; who tries addresses is soon not looked at any more, and whoever has one still is', async () => {
  const [anna, tom] = [await maak('anna'), await maak('tom')];
  expect([(await haal(anna)).status, (await haal(tom)).status]).toEqual([200, 200]);
  await proef.db.updateTable('persoon').set({ actief: false }).where('id', '=', 'tom').execute();
  expect((await haal(tom)).status).toBe(404);
  als('tom', 'teamlid');
  expect(await (await fetch(url + PAD, { headers: { accept: 'text/html' } })).text()).toContain(
    'U hebt hier geen agenda',
  );
  expect(await agendas(proef.db).maak('tom')).toBeNull();
  const geraden = [];
  for (let keer = 0; keer < 5; keer++) geraden.push((await haal(`${url}/agenda/geraden-${keer}.ics`)).status);
  expect(geraden.at(-1)).toBe(429);
  expect((await haal(anna)).status).toBe(200);
});
