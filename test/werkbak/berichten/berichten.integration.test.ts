import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { createKlok } from '../../../client/klok';
import { EXAMPLE_FOLDER, loadConvenanten, STANDARD_FOLDER } from '../../../convenanten/load';
import { dossierReader } from '../../../dossier/dossier';
import { mensen } from '../../../dossier/mensen/mensen';
import { legVast } from '../../../dossier/write';
import { naarEpoch } from '../../../domain/tijd';
import type { Gebruiker } from '../../../domain/gebruiker';
import { proefdossier } from '../../dossier/dossier-proef';
import { Verhaal } from '../../dossier/verhaal';
import { standaard } from '../../domain/hulp';
import { NOORD, WIE } from '../../server/iedereen';
import { fakeApp } from '../../server/nagemaakt';
import { bezwaren, steektUit } from '../axe';
import { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';

const PAD = '/werkbak/berichten';
const NU = '2026-10-06T10:00:00.000Z';
const LINK = 'https://doorbraak.example/voortgang/geheim-van-de-school';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let server: Server;
let url: string;
let browser: Browser;
let vrager: Gebruiker | null = null;
let zaak: Verhaal;

beforeAll(async () => {
  proef = await proefdossier();
  zaak = new Verhaal('2026-09-07T08:00:00.000Z', {
    convenant: { ...standaard, regio: NOORD },
    school: '12AB00',
  });
  zaak.tot('2026-10-06T08:00:00.000Z');
  zaak.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' });
  for (const partij of zaak.partijen) await legVast(proef.db, partij, { voortgangslink: () => LINK });
  const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
  const { app } = fakeApp({
    ...{ dossier: dossierReader(proef.db), mensen: mensen(proef.db, convenanten), convenanten },
    klok: createKlok(naarEpoch(NU) - Date.now()),
    identify: () => Promise.resolve(vrager),
  });
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
  await proef.sluit();
});

const als = (naam: string) => (vrager = WIE.find((wie) => wie?.naam === naam) ?? null);
const haal = async (pad: string) => {
  const antwoord = await fetch(url + pad, { headers: { accept: 'text/html' } });
  return {
    status: antwoord.status,
    tekst: await antwoord.text(),
    csp: antwoord.headers.get('content-security-policy'),
  };
};
/** Addresses of the messages in the list, in its order. */
const adressen = (tekst: string) =>
  [...tekst.matchAll(/href="(\/werkbak\/berichten\/[^"?]+)"/g)].map(([, pad]) => pad!);

test('the manager sees every message of the region, the newest first, with what became of it', async () => {
  als('manager');
  const { status, tekst } = await haal(PAD);
  expect(status).toBe(200);
  const rijen = await proef.db
    .selectFrom('bericht')
    .select('id')
    .orderBy('aangemaaktOp', 'desc')
    .orderBy('id', 'desc')
    .execute();
  expect(adressen(tekst)).toEqual(rijen.map(({ id }) => `${PAD}/${id}`));
  expect(tekst).toContain('Gevaar gemeld: doe dit eerst');
  expect(tekst).toContain('Nog niet bezorgd.');
});

test('nobody sees a message beyond their reach, and every look is written down', async () => {
  als('manager');
  const [eerste = ''] = adressen((await haal(PAD)).tekst);
  for (const wie of ['manager-elders', 'andere-school', 'teamlid']) {
    als(wie);
    expect(adressen((await haal(PAD)).tekst)).toEqual([]);
    for (const pad of [eerste, `${eerste}/mail`]) expect([wie, (await haal(pad)).status]).toEqual([wie, 404]);
  }
  for (const wie of ['bestuurder', 'beheerder', 'privacy']) {
    als(wie);
    for (const pad of [PAD, eerste, `${eerste}/mail`])
      expect([wie, (await haal(pad)).status]).toEqual([wie, 403]);
  }
  als('school');
  const vanSchool = adressen((await haal(PAD)).tekst).length;
  expect(vanSchool).toBeGreaterThan(0);
  const gezien = await proef.db.selectFrom('inzage').select(['wie', 'handeling', 'casussen']).execute();
  expect(gezien).toEqual(
    expect.arrayContaining([
      { wie: 'manager', handeling: 'berichten', casussen: [zaak.casusnummer] },
      { wie: 'school', handeling: 'berichten', casussen: [zaak.casusnummer] },
    ]),
  );
  expect(gezien.map(({ wie }) => wie)).not.toContain('manager-elders');
});

test('only the school sees the link with which it reports, as a button in its mail', async () => {
  const metLink = async (wie: string) => {
    als(wie);
    const teksten = await Promise.all(adressen((await haal(PAD)).tekst).map((pad) => haal(`${pad}/mail`)));
    return teksten.filter(({ tekst }) => tekst.includes(LINK)).length;
  };
  expect(await metLink('school')).toBeGreaterThan(0);
  expect(await metLink('manager')).toBe(0);
});

test('a mail stands in a frame that can do nothing, on a page as strict as all others', async () => {
  als('manager');
  const [eerste = ''] = adressen((await haal(PAD)).tekst);
  const mail = await haal(`${eerste}/mail`);
  expect(mail.csp).toMatch(/default-src 'none'.*frame-ancestors 'self'.*sandbox$/);
  expect(mail.csp).not.toMatch(/script/);
  const pagina = await haal(eerste);
  expect(pagina.csp).toContain("script-src 'self'");
  expect(pagina.csp).toContain("frame-src 'self'");
  expect(pagina.csp).not.toContain('unsafe-inline');
  expect(pagina.tekst).toMatch(/<iframe[^>]+sandbox/);
});

test('shows the mail as it looks, on a desktop and on a phone, without an objection', async () => {
  als('manager');
  const bezoeker = await Bezoeker.open(browser, url);
  const { pagina } = bezoeker;
  await pagina.goto(url + PAD);
  await pagina.getByRole('link', { name: /Gevaar gemeld: doe dit eerst/ }).click();
  const mail = pagina.frameLocator('iframe');
  expect(await mail.locator('h1').innerText()).toMatch(/^Gevaar gemeld: doe dit eerst/);
  // Its own style counts: it is not shown bare.
  expect(await mail.locator('.dringend').evaluate((e) => getComputedStyle(e).borderLeftWidth)).toBe('4px');
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 });
    expect(await steektUit(pagina)).toBe(0);
    expect(await bezwaren(pagina)).toEqual([]);
    if (process.env['PLAATJES'] !== undefined)
      await pagina.screenshot({ path: `${process.env['PLAATJES']}-${breedte}.png`, fullPage: true });
  }
  await pagina.goto(url + PAD);
  if (process.env['PLAATJES'] !== undefined)
    await pagina.screenshot({ path: `${process.env['PLAATJES']}-lijst.png`, fullPage: true });
  expect(bezoeker.klachten).toEqual([]);
});
