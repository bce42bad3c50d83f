import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import type { Bevinding, Versie } from '../../../domain/bewaking/bevinding';
import { noteerBevinding } from '../../../dossier/bewaking/bevindingen';
import { beginRonde, sluitRonde } from '../../../dossier/bewaking/ronde';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { gebruiker, kop, MANAGER, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const BEHEERDER = gebruiker('bram', 'beheerder');
const ELDERS = gebruiker('berit', 'beheerder', { regio: 'waterstreek' });
const OVERAL = { ...ELDERS, reikwijdte: 'installatie-breed' as const };
const PAD = '/werkbak/beheer';

let wereld: Mensenwereld;
let browser: Browser;
let kenmerk: string;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([
    Mensenwereld.start({ temporalUi: 'https://temporal.test/namespaces/doorbraak/workflows' }),
    startBrowser(),
  ]);
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  const casusnummer = await wereld.casus('noor');
  const { db } = wereld;
  kenmerk = (await db.selectFrom('casus').select('kenmerk').executeTakeFirstOrThrow()).kenmerk;
  const versie: Versie = {
    ...{ waar: 'dossier', casusnummer, kenmerk, fase: 'casusregie', volgnummer: 12 },
    volgendeMoment: '2026-12-20T23:00:00.000Z',
  };
  const van = (soort: Bevinding['soort'], waar: Versie['waar'][]): Bevinding => ({
    ...{ soort, workflowId: 'casus-a', bijzonderheid: null },
    versies: waar.map((een, i) => ({ ...versie, waar: een, volgnummer: 9 + 3 * i })),
  });
  const open = { stand: 'open', gedaan: null } as const;
  await noteerBevinding(db, van('temporal-achter', ['temporal', 'dossier']), open);
  const veel = { soort: 'te-veel-tegelijk', workflowId: null, versies: [] } as const;
  await noteerBevinding(db, { ...veel, bijzonderheid: 'loopt: 0, open: 900' }, open);
  await noteerBevinding(db, van('geen-workflow', ['dossier']), { stand: 'hersteld', gedaan: 'herstart' });
  const ronde = await beginRonde(db, null);
  await sluitRonde(db, { ronde, lopend: 899, open: 900 });
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

test('says what is not right with both versions, what a person does, and what was put right by itself', async () => {
  const { status, tekst } = await wereld.vraag(BEHEERDER, PAD);
  expect(status).toBe(200);
  expect(tekst).toContain('Het dossier weet meer dan Temporal.');
  expect(tekst).toContain(`Temporal: casus ${kenmerk}, Casusregie, 9 gebeurtenissen`);
  expect(tekst).toContain(`Dossier: casus ${kenmerk}, Casusregie, 12 gebeurtenissen`);
  expect(tekst).toContain('De casus is weer gestart vanuit het dossier.');
  expect(tekst).toContain('899 casussen');
  expect(tekst).not.toContain('De bewaker loopt niet');
  expect((await wereld.vraag(BEHEERDER, '/werkbak/mensen')).html).toContain(`href="${PAD}"`);
});

test('says of every part whether it answers, what is on its way, which version and keys it has, and where to look in Temporal', async () => {
  const { tekst, html } = await wereld.vraag(BEHEERDER, PAD);
  // Nothing listens where this API looks for Temporal.
  expect(tekst).toContain('Temporal antwoordt niet');
  expect(tekst).toContain('Breng Temporal terug.');
  expect(tekst).toMatch(/Dossier Antwoordt, PostgreSQL 1\d\.\d+, \d+ MB/);
  expect(tekst).toMatch(/Doorbraak \d+\.\d+\.\d+/);
  expect(tekst).toMatch(/Sleutel in gebruik [\da-f]{12}, met de sleutel van 1 kind/);
  expect(html).toContain('https://temporal.test/namespaces/doorbraak/workflows?query=');
  expect(decodeURIComponent(html)).toContain('volgendeMoment BETWEEN');
  const { db } = wereld;
  const kanaal = sql`(select min(kanaal) from bericht)`;
  await sql`update bericht set bezorgd_op = null, pogingen = 2, foutcode = 'storing' where kanaal = ${kanaal}`.execute(
    db,
  );
  expect((await wereld.vraag(BEHEERDER, PAD)).tekst).toMatch(
    /\d+ (wordt|worden) opnieuw geprobeerd \(storing\), het oudste sinds/,
  );
  expect((await wereld.vraag(ELDERS, PAD)).tekst).toContain('Alle berichten zijn bezorgd.');
});

test('is for administrators, each of their own region, and that they looked is kept', async () => {
  for (const ander of [NOOR, MANAGER]) expect((await wereld.vraag(ander, PAD)).status).toBe(403);
  const elders = (await wereld.vraag(ELDERS, PAD)).tekst;
  expect(elders).not.toContain(kenmerk);
  expect(elders).toContain('Er ontbreekt zo veel tegelijk');
  expect((await wereld.vraag(OVERAL, PAD)).tekst).toContain(kenmerk);
  const { rows } = await sql<{ wie: string }>`
    select distinct wie from inzage where handeling = 'beheer' order by wie`.execute(wereld.db);
  expect(rows.map(({ wie }) => wie)).toEqual(['berit', 'bram']);
});

test('says that nobody watches when the last round is long ago; the rest of the page stands', async () => {
  await sql`update bewaking set voltooid_op = now() - interval '2 hours'`.execute(wereld.db);
  expect((await wereld.vraag(BEHEERDER, PAD)).tekst).toContain('De bewaker loopt niet');
  await sql`alter table bewaking rename to bewaking_weg`.execute(wereld.db);
  const { status, tekst } = await wereld.vraag(BEHEERDER, PAD);
  await sql`alter table bewaking_weg rename to bewaking`.execute(wereld.db);
  expect(status).toBe(200);
  expect(tekst).toContain('Dit deel is nu niet te lezen.');
  expect(tekst).toContain('Het dossier weet meer dan Temporal.');
});

test('lets the watchdog put right for a day what is more than happens by accident', async () => {
  expect((await wereld.vraag(NOOR, `${PAD}/herstel`, {})).status).toBe(403);
  const { naar } = await wereld.vraag(BEHEERDER, `${PAD}/herstel`, {});
  expect((await wereld.vraag(BEHEERDER, naar ?? '')).tekst).toContain('een dag lang alles herstellen');
  const rij = await wereld.db.selectFrom('bewaking').select(['magVeelDoor', 'magVeelTot']).executeTakeFirst();
  expect(rij?.magVeelDoor).toBe('bram');
  expect(Date.parse(rij?.magVeelTot ?? '')).toBeGreaterThan(Date.now());
});

test('the health of the API is not good as long as something waits for a person, though it is ready', async () => {
  await sql`update bewaking set voltooid_op = now() - interval '100 seconds'`.execute(wereld.db);
  const { status, hinder } = await fetch(new URL('/gezondheid', wereld.url)).then(async (antwoord) => ({
    status: antwoord.status,
    ...((await antwoord.json()) as { hinder: string[] }),
  }));
  expect([status, hinder]).toEqual([503, ['iets-klopt-niet']]);
});

test('the health of the API tells the age of the last round and how much is not right', async () => {
  await sql`update bewaking set voltooid_op = now() - interval '100 seconds'`.execute(wereld.db);
  const antwoord = await fetch(new URL('/gezondheid', wereld.url));
  const { bewaking } = (await antwoord.json()) as { bewaking: { ouderdom: number; bevindingen: number } };
  expect(bewaking.bevindingen).toBe(2);
  expect(Math.abs(bewaking.ouderdom - 100)).toBeLessThan(20);
});

test.each([1280, 390])('can be read by everybody, at a width of %i', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, extraHTTPHeaders: kop(BEHEERDER) });
  await page.goto(`${wereld.url}${PAD}`);
  expect(await bezwaren(page)).toEqual([]);
  expect(await steektUit(page)).toBe(0);
  await page.close();
});
