import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { EXAMPLE_FOLDER, loadConvenanten, STANDARD_FOLDER } from '../../../convenanten/load';
import { mensen } from '../../../dossier/mensen/mensen';
import { leesMailkeuze } from '../../../dossier/mensen/mailkeuze';
import { vindMens } from '../../../dossier/mensen/read';
import type { Gebruiker } from '../../../domain/gebruiker';
import { proefdossier } from '../../dossier/dossier-proef';
import { zetMens } from '../../dossier/mens';
import { NOORD, WIE } from '../../server/iedereen';
import { fakeApp } from '../../server/nagemaakt';
import { bezwaren, steektUit } from '../axe';
import { Bezoeker } from '../bezoeker';
import { startBrowser } from '../chromium';

const PAD = '/werkbak/mijn-mail';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let server: Server;
let url: string;
let browser: Browser;
let vrager: Gebruiker | null = null;

beforeAll(async () => {
  proef = await proefdossier();
  const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
  const { app } = fakeApp({
    mensen: mensen(proef.db, convenanten),
    convenanten,
    identify: () => Promise.resolve(vrager),
  });
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
  await zetMens(proef.db, { id: 'manager', regio: NOORD, rol: 'manager', email: 'mia@voorbeeld.nl' });
  await zetMens(proef.db, { id: 'casusregisseur', regio: NOORD, rol: 'casusregisseur' });
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
  await proef.sluit();
});

const als = (naam: string) => (vrager = WIE.find((wie) => wie?.naam === naam) ?? null);
const keuzeVan = async (id: string) => (await leesMailkeuze(proef.db, id))?.keuze;
const stuur = (keuze: string) =>
  fetch(url + PAD, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', origin: url },
    body: new URLSearchParams({ keuze }).toString(),
  });

test('somebody chooses for themselves how mail comes, and reads what comes at once all the same', async () => {
  als('manager');
  const bezoeker = await Bezoeker.open(browser, url);
  const { pagina } = bezoeker;
  await bezoeker.ga(PAD);
  await bezoeker.ziet('mia@voorbeeld.nl', 'Dit komt altijd meteen', 'Gevaar voor een kind.');
  expect(await pagina.getByLabel(/^Meteen/).isChecked()).toBe(true);
  await pagina.getByLabel(/^Een keer per dag/).check();
  await bezoeker.druk('Bewaar mijn keuze');
  await bezoeker.ziet('Uw keuze is bewaard.');
  expect(await pagina.getByLabel(/^Een keer per dag/).isChecked()).toBe(true);
  expect([await keuzeVan('manager'), await keuzeVan('casusregisseur')]).toEqual(['dagelijks', 'meteen']);
  for (const breedte of [1280, 390]) {
    await pagina.setViewportSize({ width: breedte, height: 900 });
    expect([breedte, await steektUit(pagina), await bezwaren(pagina)]).toEqual([breedte, 0, []]);
    if (process.env['PLAATJES'] !== undefined)
      await pagina.screenshot({ path: `${process.env['PLAATJES']}-${breedte}.png`, fullPage: true });
  }
  // It is theirs: no part of what a manager keeps of people, nor of what a change of that overwrites.
  expect(await vindMens(proef.db, NOORD, 'manager')).not.toHaveProperty('mailkeuze');
  expect(bezoeker.klachten).toEqual([]);
});

test('what is no choice changes nothing, and says so', async () => {
  als('casusregisseur');
  for (const keuze of ['', 'wekelijks', "geen'; drop table persoon"]) {
    const antwoord = await stuur(keuze);
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('Kies een antwoord.');
  }
  expect(await keuzeVan('casusregisseur')).toBe('meteen');
  expect(await (await fetch(url + PAD, { headers: { accept: 'text/html' } })).text()).toContain(
    'Wij kunnen u niet mailen',
  );
});

test('who is not among the people of a region has nothing to choose; a program has no such page', async () => {
  als('privacy');
  const antwoord = await fetch(url + PAD, { headers: { accept: 'text/html' } });
  expect([antwoord.status, (await antwoord.text()).includes('U krijgt geen e-mail')]).toEqual([200, true]);
  expect((await stuur('geen')).status).toBe(200);
  als('systeem');
  expect((await fetch(url + PAD, { headers: { accept: 'text/html' } })).status).toBe(403);
});
