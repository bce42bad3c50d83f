import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import type { Bevinding, Versie } from '../../../domain/bewaking/bevinding';
import { noteerBevinding, sluitAndere } from '../../../dossier/bewaking/bevindingen';
import { telStillePost } from '../../../dossier/bewaking/stille-post';
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
let versies: Versie[];

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
  const met = (waar: Versie['waar'][]) =>
    waar.map((een, i) => ({ ...versie, waar: een, volgnummer: 9 + 3 * i }));
  versies = met(['temporal', 'dossier']);
  const van = (soort: Bevinding['soort'], waar: Versie['waar'][]): Bevinding => ({
    ...{ soort, workflowId: 'casus-a', bijzonderheid: null },
    versies: met(waar),
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

test('what waits for a person is taken up by one of them, given back, and free again when it comes back', async () => {
  const sleutel = 'temporal-achter/casus-a';
  const doe = (wie: typeof BEHEERDER, actie: string) => wereld.vraag(wie, `${PAD}/${actie}`, { sleutel });
  const ander = gebruiker('bea', 'beheerder');
  for (const niemand of [NOOR, MANAGER]) expect((await doe(niemand, 'oppakken')).status).toBe(403);
  // Of another region, and what is not there.
  expect((await doe(ELDERS, 'oppakken')).naar).toBe(`${PAD}?gedaan=niet`);
  const weg = await wereld.vraag(BEHEERDER, `${PAD}/oppakken`, { sleutel: 'dubbel/casus-z' });
  expect(weg.naar).toBe(`${PAD}?gedaan=niet`);

  expect((await doe(BEHEERDER, 'oppakken')).naar).toBe(PAD);
  expect((await wereld.vraag(BEHEERDER, PAD)).tekst).toContain('U pakte dit op');
  expect((await wereld.vraag(ander, PAD)).tekst).toContain('bram pakte dit op');
  expect((await doe(ander, 'oppakken')).naar).toBe(`${PAD}?gedaan=niet`);
  expect((await doe(ander, 'teruggeven')).naar).toBe(`${PAD}?gedaan=niet`);
  expect((await wereld.vraag(ander, `${PAD}?gedaan=niet`)).tekst).toContain('Dat kon niet meer');

  // It is found again in each round, and stays with who has it; gone and back, it is for everybody.
  const { db } = wereld;
  const bevinding = {
    soort: 'temporal-achter',
    workflowId: 'casus-a',
    versies: [],
    bijzonderheid: null,
  } as const;
  const open = { stand: 'open', gedaan: null } as const;
  await noteerBevinding(db, { ...bevinding, versies }, open);
  expect((await wereld.vraag(ander, PAD)).tekst).toContain('bram pakte dit op');
  await sluitAndere(db, 'casus-a', []);
  expect((await wereld.vraag(ander, PAD)).tekst).toContain('bram pakte het op.');
  await noteerBevinding(db, { ...bevinding, versies }, open);
  expect((await wereld.vraag(ander, PAD)).tekst).not.toContain('bram pakte');
  await doe(ander, 'oppakken');
  expect((await doe(ander, 'teruggeven')).naar).toBe(PAD);
  expect((await wereld.vraag(ander, PAD)).tekst).not.toContain('pakte dit op');
  // How much waits stands in the menu.
  expect((await wereld.vraag(ander, PAD)).tekst).toMatch(/Beheer \d/);
});

test('does not say that nothing is wrong as long as nobody looked', async () => {
  const { db } = wereld;
  const bewaard = await db.selectFrom('bevinding').selectAll().execute();
  const { voltooidOp } = await db.selectFrom('bewaking').select('voltooidOp').executeTakeFirstOrThrow();
  await sql`delete from bevinding`.execute(db);
  const tekst = async () => (await wereld.vraag(BEHEERDER, PAD)).tekst;
  await sql`update bewaking set voltooid_op = now()`.execute(db);
  expect(await tekst()).toContain('Niets gevonden');
  await sql`update bewaking set voltooid_op = null`.execute(db);
  const zonder = await tekst();
  expect(zonder).not.toContain('Niets gevonden');
  expect(zonder).toContain('Of alles klopt, is nog niet bekend');
  await db.updateTable('bewaking').set({ voltooidOp }).execute();
  for (const { versies, ...rij } of bewaard)
    await db
      .insertInto('bevinding')
      .values({ ...rij, versies: JSON.stringify(versies) })
      .execute();
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

test('messages that nobody takes up are found, and no others', async () => {
  const { db } = wereld;
  await sql`delete from bericht`.execute(db);
  const zet = (id: string, anders: Record<string, unknown>) =>
    sql`
      insert into bericht (id, casusnummer, bij, soort, aan_rol, geheim, aangemaakt_op, kanaal, volgordesleutel,
        volgende_poging_op, niet_voor, geleend_door, geleend_tot, bezorgd_op, opgegeven_op)
      select ${id}, casusnummer, 1, 'brief', 'ouders', '\\x00'::bytea, now(), 'uitbak', ${anders['sleutel'] ?? id},
        now() - ${anders['poging'] ?? '0 hours'}::interval, now() - ${anders['nietVoor'] ?? null}::interval,
        ${anders['geleend'] === undefined ? null : 'iemand'}, now() - ${anders['geleend'] ?? null}::interval,
        ${anders['bezorgd'] === true ? sql`now()` : null}, null
      from casus limit 1`.execute(db);
  await zet('net', {});
  await zet('over een uur weer', { poging: '-1 hour' });
  await zet('lang bezorgd', { poging: '9 hours', bezorgd: true });
  await zet('wacht met een stap', { poging: '9 hours', nietVoor: '-1 hour' });
  await zet('net geleend', { poging: '9 hours', geleend: '-1 minute' });
  expect(await telStillePost(db)).toEqual({ nietOpgepakt: 0, geleendGebleven: 0 });
  await zet('blijft liggen', { sleutel: 'een', poging: '3 hours' });
  await zet('staat erachter', { sleutel: 'een', poging: '3 hours' });
  await zet('geleend en vergeten', { poging: '9 hours', geleend: '3 hours' });
  expect(await telStillePost(db)).toEqual({ nietOpgepakt: 1, geleendGebleven: 1 });
  await sql`delete from bericht`.execute(db);
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
