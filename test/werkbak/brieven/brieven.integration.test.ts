import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { openKanalen } from '../../../activities/post/kanalen';
import { deliver } from '../../../activities/post/loop';
import { postQueue } from '../../../activities/post/queue';
import { GEBRUIKERSROLLEN } from '../../../domain/gebruiker';
import { heeftRecht } from '../../../domain/toegang';
import { vanEpoch } from '../../../domain/tijd';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { toetsCode } from '../../../dossier/gezin/codes';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { readPdf } from '../../pdf/pdf';
import { QUICK } from '../../activities/post/memory-queue';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { ELDERS, gebruiker, kop, MANAGER, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const PAD = '/werkbak/brieven';
const wie = { door: 'noor', op: vanEpoch(Date.now()) };

let wereld: Mensenwereld;
let browser: Browser;
let nummer: string;
let ouder: string;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', {
    naam: 'Noor Bakker',
    email: 'noor@voorbeeld.nl',
    telefoon: '050 123 45 67',
  });
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

/** Two cases with a parent each, of whom one lives in another gemeente, and whose letters the postbode has put on the list. */
beforeEach(async () => {
  await sql`truncate casus, inzage cascade`.execute(wereld.db);
  nummer = await wereld.casus('noor');
  const ander = await wereld.casus('noor', { gemeente: '0106' });
  ouder = await zet(nummer, {});
  await zet(ander, { naam: 'فاطمة الزهراء', adres: 'Molenweg 12\n9401 AB Assen' });
  const { kanalen } = openKanalen(wereld.db, undefined);
  const stop = new AbortController();
  const running = deliver({ queue: postQueue(wereld.db, 2_000), kanalen, times: QUICK }, stop.signal);
  for (const end = Date.now() + 20_000; ;) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from bericht where bezorgd_op is null`.execute(wereld.db);
    if (rows[0]?.n === 0) break;
    if (Date.now() > end) throw new Error('the postbode did not put everything on the list');
    await new Promise((next) => setTimeout(next, 50));
  }
  stop.abort();
  await running;
});

async function zet(casusnummer: string, anders: Partial<typeof OUDER>): Promise<string> {
  const id = randomUUID();
  await betrokkenen(wereld.db).voegToe({ ...OUDER, ...anders, casusnummer, id }, wie);
  return id;
}

/** The boxes on a page that choose a letter. */
const vakjes = (html: string) => [...html.matchAll(/name="(kies-[^"]+)"/g)].map(([, naam]) => naam ?? '');
const kies = (namen: readonly string[]) => Object.fromEntries(namen.map((naam) => [naam, 'ja']));

async function download(namen: readonly string[], anders: Record<string, string> = {}, als = NOOR) {
  const antwoord = await fetch(new URL(`${PAD}/pdf`, wereld.url), {
    method: 'POST',
    headers: kop(als),
    body: new URLSearchParams({ ...kies(namen), ...anders }),
  });
  return {
    status: antwoord.status,
    headers: antwoord.headers,
    bytes: Buffer.from(await antwoord.arrayBuffer()),
  };
}

const inzage = (handeling: string) =>
  wereld.db.selectFrom('inzage').select(['wie', 'casussen']).where('handeling', '=', handeling).execute();

test('the list says what is to be printed, the oldest first, and the menu how many', async () => {
  const { status, tekst, html } = await wereld.vraag(NOOR, PAD);
  expect(status).toBe(200);
  const aantal = vakjes(html).length;
  expect(aantal).toBeGreaterThan(3);
  expect(tekst).toContain('Dorpsstraat 1, 9711 AB Groningen');
  expect(tekst).toContain('Nog niet afgedrukt');
  for (const pad of [PAD, '/werkbak/berichten', '/werkbak'])
    expect((await wereld.vraag(NOOR, pad)).tekst).toContain(`Brieven ${aantal} te printen`);
});

test('one letter or several come as one PDF to take along, and it is written down who took which', async () => {
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html);
  const een = await download(namen.slice(0, 1));
  expect([een.status, een.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(een.headers.get('content-disposition')).toMatch(/^attachment; filename="?brief-\d{4}-\d{5}\.pdf"?$/);
  expect(een.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect([een.headers.get('cache-control'), een.headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
  const alles = await download(namen);
  expect(alles.headers.get('content-disposition')).toMatch(/filename="?brieven-\d{4}-\d\d-\d\d\.pdf"?$/);
  const { pages, marked, info } = await readPdf(alles.bytes);
  expect([marked, info.Language]).toEqual([true, 'nl-NL']);
  expect(pages.filter(({ text }) => text.includes('Pagina 1 van'))).toHaveLength(namen.length);
  const tekst = pages.map(({ text }) => text).join('\n');
  for (const deel of [
    'Fatima Yilmaz',
    'Dorpsstraat 1',
    'Noor Bakker',
    'Telefoon: 050 123 45 67',
    'Molenweg 12',
  ])
    expect(tekst).toContain(deel);
  // Once a page, or on each page of a longer one: never twice on one.
  for (const { text } of pages)
    expect(text.match(/\d{4}-\d{5}/g) ?? []).toHaveLength(text.trim() === '' ? 0 : 1);
  const gezien = await inzage('brievenPdf');
  expect(gezien.map((regel) => [regel.wie, regel.casussen.length])).toEqual([
    ['noor', 1],
    ['noor', 2],
  ]);
  // Letters that were ready at nearly the same moment may stand in either order.
  const { rows: oudste } = await sql<{ casusnummer: string }>`
    select b.casusnummer from brief join bericht b on b.id = brief.bericht order by brief.klaar_op, brief.id limit 1`.execute(
    wereld.db,
  );
  expect(gezien[0]?.casussen).toEqual(oudste.map(({ casusnummer }) => casusnummer));
});

test('a letter has a code to the own page of whom it is for, which stands on the paper and nowhere else', async () => {
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html);
  const codes = async () => {
    const { pages } = await readPdf((await download(namen)).bytes);
    const tekst = pages.map(({ text }) => text).join(' ');
    expect(tekst).toContain(`Ga naar ${new URL(wereld.url).host}/gezin`);
    return [...tekst.matchAll(/Uw code is ([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/g)].map(
      ([, code]) => code ?? '',
    );
  };
  const [eerste, tweede] = [await codes(), await codes()];
  expect(new Set([...eerste, ...tweede]).size).toBe(2 * namen.length);
  const paginas = await Promise.all(
    [...eerste, ...tweede].map((code) => toetsCode(wereld.db, code, '2014-03-02')),
  );
  expect(new Set(paginas.map((een) => (een.soort === 'binnen' ? een.pagina.wie.naam : een.soort)))).toEqual(
    new Set(['Fatima Yilmaz', 'فاطمة الزهراء']),
  );
  await wereld.vraag(NOOR, `${PAD}/verzonden`, kies(namen));
  const bewaard = (await wereld.vraag(NOOR, '/werkbak/berichten')).tekst;
  expect(bewaard).not.toMatch(/Uw code is|[A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3}/);
});

test('no letter begins on the back of another, unless that was asked', async () => {
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html).slice(0, 2);
  const leeg = async (anders: Record<string, string>) =>
    (await readPdf((await download(namen, anders)).bytes)).pages.map(({ text }) => text.trim() === '');
  expect(await leeg({ dubbelzijdig: 'ja' })).toEqual([false, true, false]);
  expect(await leeg({})).toEqual([false, false]);
});

test('printed and sent counts as delivered, on the case, among the messages and in the API, and can be put right', async () => {
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html);
  const te_vroeg = await wereld.vraag(NOOR, `${PAD}/verzonden`, kies(namen));
  expect(te_vroeg.status).toBe(422);
  expect(te_vroeg.tekst).toContain('Er is niets vastgelegd. Nog niet gedownload: 4 brieven aan ');
  expect(vakjes(te_vroeg.html)).toEqual(namen);
  expect(te_vroeg.html.match(/checked/g)?.length).toBe(namen.length + 1);
  await download(namen);
  const gedaan = await wereld.vraag(NOOR, `${PAD}/verzonden`, kies(namen));
  expect([gedaan.status, gedaan.naar]).toEqual([303, `${PAD}?gedaan=verzonden-${namen.length}`]);
  const daarna = await wereld.vraag(NOOR, gedaan.naar ?? '');
  expect(daarna.tekst).toContain(`Vastgelegd: ${namen.length} brieven afgedrukt en verzonden.`);
  expect(daarna.tekst).toContain('Er zijn geen brieven te printen');
  expect(daarna.tekst).not.toContain('te printen Regiobeeld');

  const zin = 'Bezorgd. De brief aan Fatima Yilmaz is verzonden door noor,';
  expect((await wereld.vraag(NOOR, '/werkbak/berichten')).tekst).toContain(zin);
  const api = await fetch(new URL(`/v1/berichten?aantal=200`, wereld.url), { headers: kop(NOOR) });
  const { regels } = (await api.json()) as {
    regels: { aan: { rol: string }; status: string; bezorgdOp: string; brieven: object[] }[];
  };
  const brieven = regels.filter(({ aan }) => aan.rol === 'ouders');
  expect(brieven).toHaveLength(namen.length);
  for (const { status, bezorgdOp, brieven: op } of brieven) {
    expect(status).toBe('bezorgd');
    expect(op).toEqual([
      expect.objectContaining({ stand: 'verzonden', op: bezorgdOp, door: 'noor', reden: null }),
    ]);
  }

  const terug = /href="(\/werkbak\/brieven\/[^"]+\/terug)"/.exec(daarna.html)?.[1] ?? '';
  const zonder = await wereld.vraag(NOOR, terug, {});
  expect([zonder.status, zonder.tekst.includes('Kies waarom.')]).toEqual([422, true]);
  expect((await wereld.vraag(NOOR, terug, { reden: 'slechte-afdruk' })).naar).toBe(`${PAD}?gedaan=terug`);
  expect(vakjes((await wereld.vraag(NOOR, PAD)).html)).toHaveLength(1);
  expect((await wereld.vraag(NOOR, terug, { reden: 'slechte-afdruk' })).naar).toBe(`${PAD}?gedaan=niets`);
  expect((await wereld.vraag(NOOR, '/werkbak/berichten')).tekst).toContain('er is een brief te printen.');
});

test('a letter that cannot go has no box and says why, and comes off the list with a reason', async () => {
  await betrokkenen(wereld.db).wijzig(
    { ...OUDER, voorkeur: null, adres: null, casusnummer: nummer, id: ouder, versie: 1 },
    wie,
  );
  const { html, tekst } = await wereld.vraag(NOOR, PAD);
  expect(tekst).toContain('Er is geen postadres meer.');
  const ids = [...html.matchAll(/href="\/werkbak\/brieven\/([^"]+)\/van-de-lijst"/g)].map(
    ([, id]) => id ?? '',
  );
  const zonder = ids.filter((id) => !vakjes(html).includes(`kies-${id}`));
  expect(zonder.length).toBeGreaterThan(0);
  expect(ids).toHaveLength(zonder.length + vakjes(html).length);
  const dwing = await download([`kies-${zonder[0]}`]);
  expect(dwing.status).toBe(422);
  expect(dwing.bytes.toString('utf8')).toContain('De lijst is net veranderd.');
  const weg = await wereld.vraag(NOOR, `${PAD}/${zonder[0]}/van-de-lijst`, { reden: 'anders-verteld' });
  expect(weg.naar).toBe(`${PAD}?gedaan=vervallen`);
  expect((await wereld.vraag(NOOR, '/werkbak/berichten')).tekst).toContain(
    'Niet bezorgd. De brief aan Fatima Yilmaz is niet verzonden: van de lijst gehaald door noor,',
  );
});

test('nothing chosen, and what is no letter, is said so', async () => {
  for (const pad of ['pdf', 'verzonden'])
    expect((await wereld.vraag(NOOR, `${PAD}/${pad}`, {})).tekst).toContain('Kies een of meer brieven.');
  expect((await download(['kies-geen-uuid'])).status).toBe(422);
  const veel = Array.from({ length: 101 }, () => `kies-${randomUUID()}`);
  expect((await wereld.vraag(NOOR, `${PAD}/verzonden`, kies(veel))).tekst).toContain(
    'ten hoogste 100 brieven',
  );
  expect(await inzage('brievenPdf')).toEqual([]);
});

test.each(GEBRUIKERSROLLEN)('%s sees and does what the policy says', async (rol) => {
  const iemand = gebruiker(`${rol}-1`, rol, rol === 'lokaal' ? { regio: null } : { scholen: ['12AB00'] });
  const mag = heeftRecht(iemand, 'brieven');
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html);
  const lijst = await wereld.vraag(iemand, PAD);
  expect([rol, lijst.status, vakjes(lijst.html).length]).toEqual([
    rol,
    mag ? 200 : 403,
    mag ? namen.length : 0,
  ]);
  expect((await download(namen, {}, iemand)).status).toBe(mag ? 200 : 403);
  const [, id] = namen[0]?.split('kies-') ?? [];
  for (const onder of ['terug', 'van-de-lijst'])
    expect((await wereld.vraag(iemand, `${PAD}/${id}/${onder}`)).status).toBe(mag ? 200 : 403);
  expect((await wereld.vraag(iemand, `${PAD}/verzonden`, kies(namen))).status).toBe(mag ? 303 : 403);
  expect(lijst.tekst.includes('Brieven 5 te printen') || /Brieven \d+ te printen/.test(lijst.tekst)).toBe(
    mag,
  );
});

test('of another region or gemeente nothing is seen and nothing can be done', async () => {
  const namen = vakjes((await wereld.vraag(NOOR, PAD)).html);
  for (const iemand of [ELDERS, gebruiker('lena', 'leerplichtambtenaar', { gemeenten: ['1680'] })]) {
    const { html, tekst } = await wereld.vraag(iemand, PAD);
    expect([vakjes(html), tekst.includes('Er zijn geen brieven te printen')]).toEqual([[], true]);
    expect((await download(namen, {}, iemand)).status).toBe(422);
    expect((await wereld.vraag(iemand, `${PAD}/verzonden`, kies(namen))).status).toBe(422);
    for (const onder of ['terug', 'van-de-lijst'])
      expect((await wereld.vraag(iemand, `${PAD}/${namen[0]?.replace('kies-', '')}/${onder}`)).status).toBe(
        404,
      );
  }
  const deel = vakjes(
    (await wereld.vraag(gebruiker('lena', 'leerplichtambtenaar', { gemeenten: ['0014'] }), PAD)).html,
  );
  expect(deel.length).toBeGreaterThan(0);
  expect(deel.length).toBeLessThan(namen.length);
});

test('a letter that lies for two working days stands on the page of the post', async () => {
  expect((await wereld.vraag(MANAGER, '/werkbak/post')).tekst).not.toContain('Brieven wachten');
  await sql`update brief set klaar_op = now() - interval '7 days' where id in (select id from brief limit 2)`.execute(
    wereld.db,
  );
  const { tekst, html } = await wereld.vraag(MANAGER, '/werkbak/post');
  expect(tekst).toContain(
    'Brieven wachten 2 brieven liggen langer dan 2 werkdagen op de printlijst, de oudste sinds',
  );
  expect(html).toContain('href="/werkbak/brieven">2 brieven');
  const beheerder = await wereld.vraag(gebruiker('bram', 'beheerder'), '/werkbak/post');
  expect(beheerder.tekst).toContain('2 brieven liggen');
  expect(beheerder.html).not.toContain('href="/werkbak/brieven"');
});

test.each([1280, 390])(
  'at %i pixels wide people choose, download and send, and axe has nothing against it',
  async (width) => {
    const context = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 900 },
      extraHTTPHeaders: kop(NOOR),
      bypassCSP: true,
    });
    const pagina = await context.newPage();
    const kijk = async (naam: string) => {
      expect([naam, await bezwaren(pagina)]).toEqual([naam, []]);
      expect([naam, await steektUit(pagina)]).toEqual([naam, 0]);
      if (process.env['PLAATJES'] !== undefined)
        await pagina.screenshot({
          path: `${process.env['PLAATJES']}/brieven-${width}-${naam}.png`,
          fullPage: true,
        });
    };
    await pagina.goto(PAD);
    await pagina.getByRole('link', { name: 'Kies alles' }).click();
    await kijk('lijst');
    await pagina.getByRole('button', { name: 'Afgedrukt en verzonden' }).click();
    await kijk('te-vroeg');
    const wacht = pagina.waitForEvent('download');
    await pagina.getByRole('button', { name: 'Download de gekozen brieven (PDF)' }).click();
    const bestand = await wacht;
    expect(bestand.suggestedFilename()).toMatch(/^brieven-.*\.pdf$/);
    const { pages } = await readPdf(readFileSync(await bestand.path()));
    // Of letters that came on the list at one moment none is the first.
    expect(pages.map(({ text }) => text).join('\n')).toContain('Fatima Yilmaz');
    await pagina.getByRole('button', { name: 'Afgedrukt en verzonden' }).click();
    await pagina.getByText('afgedrukt en verzonden.', { exact: false }).first().waitFor();
    await kijk('verzonden');
    await pagina
      .getByRole('link', { name: /^Zet terug/ })
      .first()
      .click();
    await kijk('terug');
    await pagina.getByLabel('Ik koos de verkeerde brief').check();
    await pagina.getByRole('button', { name: 'Zet terug' }).click();
    await pagina.getByText('De brief staat weer op de lijst.').waitFor();
    await pagina.getByRole('link', { name: /^Haal van de lijst/ }).click();
    await kijk('van-de-lijst');
    await context.close();
  },
);
