import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import type { RunningBeside } from '../../../worker/endless';
import { startPost, type PostWorkerOptions } from '../../../worker/postbode';
import { Proefserver } from '../../activities/post/mail/proefserver';
import { NEE, Proefnotify, sleutelVan } from '../../activities/post/notify/proefnotify';
import { pause } from '../../activities/post/outbox';
import { PROEFSLEUTELS } from '../../histories/key';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { ELDERS, gebruiker, kop, MANAGER, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const BEHEERDER = gebruiker('bram', 'beheerder');
const PAD = '/werkbak/kanalen';
const TOKEN = 'een-token-van-genoeg-tekens';
const SLEUTEL = 'geheim-wachtwoord';

let wereld: Mensenwereld;
let browser: Browser;
let mail: Proefserver;
let notify: Proefnotify;
let middelen: Pick<PostWorkerOptions, 'mail' | 'notify'>;
let worker: RunningBeside | undefined;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start({ notifyToken: TOKEN }), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  await wereld.mens('bram', 'beheerder', { naam: 'Bram Smit', email: 'bram@voorbeeld.nl' });
});
beforeEach(async () => {
  mail = new Proefserver();
  notify = new Proefnotify();
  middelen = { mail: { ...(await mail.open()), password: SLEUTEL }, notify: await notify.open() };
  await sql`truncate kanaal, kanaalproef`.execute(wereld.db);
});
afterEach(async () => {
  worker?.stop();
  await worker?.ended;
  worker = undefined;
  await Promise.all([mail.close(), notify.close()]);
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

/** Starts a worker that delivers, as an installation has it; resolves when it has said what channels it has. */
async function startWorker(met: typeof middelen = middelen): Promise<void> {
  const zonderTemporal = {
    connection: null,
    client: null,
    namespace: '',
    keys: PROEFSLEUTELS,
    taskQueue: '',
  };
  worker = await startPost({
    ...(zonderTemporal as never as PostWorkerOptions),
    ...met,
    plain: true,
    databaseUrl: wereld.databaseUrl,
    report: () => undefined,
  });
  while ((await wereld.db.selectFrom('kanaal').select('naam').execute()).length === 0) await pause(20);
}

/** The part of the page about a channel, as it is read. */
async function deel(wie: typeof BEHEERDER, naam: 'uitbak' | 'e-mail' | 'notifynl'): Promise<string> {
  const { tekst, html } = await wereld.vraag(wie, PAD);
  // Whatever stands there, it is no secret.
  for (const geheim of [SLEUTEL, sleutelVan('proef').slice(-36), TOKEN]) expect(html).not.toContain(geheim);
  const koppen = {
    uitbak: 'Uitbak op deze computer',
    'e-mail': 'E-mail Verstuurt',
    notifynl: 'NotifyNL Verstuurt',
  };
  const begin = tekst.indexOf(koppen[naam]);
  const eind = Object.values(koppen)
    .map((een) => tekst.indexOf(een))
    .filter((een) => een > begin);
  return tekst.slice(begin, Math.min(...eind, tekst.indexOf('Doorbraak volgt')));
}

/** Presses the button of a channel. */
async function stuurProef(wie: typeof BEHEERDER, naam: string) {
  const { status, naar } = await wereld.vraag(wie, `${PAD}/${naam}/proef`, {});
  return [status, naar];
}

test('says of a channel that no worker has what to set, and offers no test of it', async () => {
  expect(await deel(BEHEERDER, 'e-mail')).toContain('Ingesteld Nee. Geef de worker SMTP_URL en MAIL_VAN.');
  expect(await deel(BEHEERDER, 'notifynl')).toContain('Geef de worker NOTIFY_API_KEY en NOTIFY_SJABLONEN');
  expect((await wereld.vraag(BEHEERDER, PAD)).html).not.toContain(
    '<button type="submit" class="nl-button nl-button--secondary">',
  );
  expect(await stuurProef(BEHEERDER, 'e-mail')).toEqual([404, null]);
});

test('shows what a worker has and to which server it goes, for the region of who looks', async () => {
  await startWorker();
  const uitbak = await deel(BEHEERDER, 'uitbak');
  expect(uitbak).toContain('Ingesteld Ja');
  expect(uitbak).not.toContain('testbericht');
  const e = await deel(BEHEERDER, 'e-mail');
  expect(e).toContain(`Server 127.0.0.1:${middelen.mail?.port}`);
  expect(e).toContain('Afzender doorbraak@voorbeeld.nl');
  expect(e).toContain('Het laatst verstuurd Niet in de laatste 30 dagen');
  expect(await deel(BEHEERDER, 'notifynl')).toContain('Manieren e-mail');
  expect(await deel(ELDERS, 'notifynl')).toContain('Ingesteld Nee.');
  expect(await stuurProef(ELDERS, 'notifynl')).toEqual([404, null]);
});

test('says what is wrong with the settings of a region to that region only, what to do, and offers no test of it', async () => {
  const gebrek = 'NOTIFY_SJABLONEN n.json: noorderwold e-mail must be the id of a template at NotifyNL.';
  const { url, regios } = middelen.notify!;
  const right = new Map([...regios.right].filter(([regio]) => regio !== 'noorderwold'));
  await startWorker({ notify: { url, regios: { right, wrong: new Map([['noorderwold', [gebrek]]]) } } });
  const tekst = await deel(BEHEERDER, 'notifynl');
  expect(tekst).toContain('De instellingen kloppen niet');
  expect(tekst).toContain(gebrek);
  expect(tekst).toContain('start de worker opnieuw');
  expect(tekst).toContain('Ingesteld Nee, zie hierboven');
  expect(await deel(ELDERS, 'notifynl')).not.toContain('kloppen niet');
  expect(await stuurProef(BEHEERDER, 'notifynl')).toEqual([404, null]);
});

test('a test mail goes to who asks for it, by the real way, and the page says so', async () => {
  await startWorker();
  expect(await stuurProef(BEHEERDER, 'e-mail')).toEqual([303, `${PAD}#e-mail`]);
  expect(mail.gekregen.map(({ aan }) => aan)).toEqual([['bram@voorbeeld.nl']]);
  expect(mail.gekregen[0]?.mail.subject).toBe('Testbericht van Doorbraak');
  expect(mail.gekregen[0]?.mail.text).toContain('Beste Bram Smit,');
  expect(await deel(BEHEERDER, 'e-mail')).toMatch(/Uw testbericht van .* De mailserver nam het aan\./);
  // What somebody else asked for is not shown.
  expect(await deel(MANAGER, 'e-mail')).not.toContain('Uw testbericht');
});

test('a mail server that refuses is told in words, with what to do', async () => {
  await startWorker();
  mail.kuren.from = () => '550 5.7.1 not you';
  await stuurProef(BEHEERDER, 'e-mail');
  expect(await deel(BEHEERDER, 'e-mail')).toContain(
    'Is niet aangekomen. De mailserver weigert ons om zijn regels. Kijk SPF, DKIM en DMARC van de afzender na.',
  );
  mail.kuren = {};
  await stuurProef(BEHEERDER, 'e-mail');
  expect(await deel(BEHEERDER, 'e-mail')).toContain('nam het aan');
});

test('a mail server that is away is told in words, with what to do', async () => {
  await startWorker();
  await mail.close();
  await stuurProef(BEHEERDER, 'e-mail');
  expect(await deel(BEHEERDER, 'e-mail')).toContain(
    'De mailserver is niet te bereiken. Kijk of SMTP_URL of SMTP_HOST klopt',
  );
});

test('by NotifyNL it is handed over until NotifyNL says that it arrived, or why not', async () => {
  await startWorker();
  expect(await stuurProef(BEHEERDER, 'notifynl')).toEqual([303, `${PAD}#notifynl`]);
  const [een] = notify.aangenomen;
  expect(een).toMatchObject({
    type: 'email',
    aan: 'bram@voorbeeld.nl',
    subject: 'Testbericht van Doorbraak',
  });
  expect(await deel(BEHEERDER, 'notifynl')).toContain('NotifyNL nam het aan.');
  for (const [status, zegt] of [
    ['sending', 'NotifyNL nam het aan.'],
    ['permanent-failure', 'Is niet aangekomen. NotifyNL meldt: het adres of nummer bestaat niet.'],
    ['delivered', 'Is aangekomen. Dat meldt NotifyNL.'],
  ] as const) {
    const antwoord = await fetch(new URL('/v1/terugmelding/notify', wereld.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify({ id: een?.id, reference: een?.reference, status }),
    });
    expect(antwoord.status).toBe(204);
    expect(await deel(BEHEERDER, 'notifynl')).toContain(zegt);
  }
});

test.each([
  [NEE.sleutel, 'NotifyNL weigert onze sleutel. Maak een nieuwe sleutel bij NotifyNL'],
  [NEE.klok, 'Zet de klok van de server gelijk'],
  [NEE.snel, 'NotifyNL vraagt ons om rustiger te versturen. Wacht een minuut'],
  [NEE.storing, 'NotifyNL heeft een storing. Kijk op de statuspagina'],
  [NEE.proefstand, 'Haal de dienst bij NotifyNL uit de proefstand'],
  [{ antwoord: 'verbroken' } as const, 'NotifyNL verbrak de verbinding. Probeer het straks nog eens.'],
])('NotifyNL that answers %j is told in words, with what to do', async (kuur, zegt) => {
  await startWorker();
  notify.kuren = [kuur];
  await stuurProef(BEHEERDER, 'notifynl');
  expect(await deel(BEHEERDER, 'notifynl')).toContain(`Is niet aangekomen. `);
  expect(await deel(BEHEERDER, 'notifynl')).toContain(zegt);
});

test('a worker that is not there, or that ended in between, is not made better than it is', async () => {
  await startWorker();
  worker?.stop();
  await worker?.ended;
  worker = undefined;
  const vraag = (begonnen: string | null, oud: string) =>
    sql`insert into kanaalproef (id, kanaal, regio, door, gevraagd_op, begonnen_op)
      values (${randomUUID()}, 'e-mail', 'noorderwold', 'bram', now() - ${oud}::interval,
        now() - ${begonnen}::interval)`.execute(wereld.db);
  await vraag(null, '10 seconds');
  expect(await deel(BEHEERDER, 'e-mail')).toContain('Is nog onderweg. Kijk opnieuw.');
  await sql`truncate kanaalproef`.execute(wereld.db);
  await vraag(null, '40 seconds');
  expect(await deel(BEHEERDER, 'e-mail')).toContain('Is niet verstuurd: geen worker pakte het op.');
  await sql`truncate kanaalproef`.execute(wereld.db);
  await vraag('2 minutes', '3 minutes');
  expect(await deel(BEHEERDER, 'e-mail')).toContain('Wij weten niet wat ervan werd');
  await sql`update kanaal set gezien_op = now() - interval '10 minutes'`.execute(wereld.db);
  expect(await deel(BEHEERDER, 'e-mail')).toContain('Ingesteld Het laatst gezien');
});

test('what nobody took up for minutes is not sent when a worker comes back', async () => {
  await sql`insert into kanaalproef (id, kanaal, regio, door, gevraagd_op)
    values (${randomUUID()}, 'e-mail', 'noorderwold', 'bram', now() - interval '6 minutes')`.execute(
    wereld.db,
  );
  await startWorker();
  await stuurProef(BEHEERDER, 'e-mail');
  expect(mail.gekregen).toHaveLength(1);
});

test('who has no address in the roster is told to put it there', async () => {
  await startWorker();
  expect(await deel(MANAGER, 'e-mail')).toContain('Zet dat eerst bij Mensen.');
  await stuurProef(MANAGER, 'e-mail');
  expect(await deel(MANAGER, 'e-mail')).toContain('Er is nog geen adres. Zet uw e-mailadres bij Mensen.');
  expect(mail.gekregen).toEqual([]);
});

test('is for managers and administrators alone', async () => {
  await startWorker();
  expect((await wereld.vraag(NOOR, PAD)).status).toBe(403);
  expect(await stuurProef(NOOR, 'e-mail')).toEqual([403, null]);
  expect((await wereld.vraag(BEHEERDER, '/werkbak/post')).html).toContain(`href="${PAD}"`);
});

test('what waits and fails stands there with the way to it, and a wrong key is one alarm with one message', async () => {
  await wereld.casus('noor');
  await startWorker({});
  // The worker may be delivering it this moment: without its lease it cannot note that.
  await sql`update bericht set kanaal = 'notifynl', foutcode = 'notify-sleutel', pogingen = 2, bezorgd_op = null,
      geleend_door = null, geleend_tot = null
    where volgorde = (select min(volgorde) from bericht)`.execute(wereld.db);
  const { html, tekst } = await wereld.vraag(BEHEERDER, PAD);
  expect(tekst).toContain('1 hapert');
  expect(html).toContain('href="/werkbak/post?stand=hapert&amp;kanaal=notifynl"');
  const post = (await wereld.vraag(BEHEERDER, '/werkbak/post')).tekst;
  expect(post.match(/Storing: NotifyNL/g)).toHaveLength(1);
  expect(post).toContain('NotifyNL weigert onze sleutel. 1 bericht wacht hierop');
});

test.each([1280, 390])(
  'at %i pixels wide axe has nothing against it, and nothing sticks out',
  async (width) => {
    await startWorker();
    await stuurProef(BEHEERDER, 'e-mail');
    notify.kuren = [NEE.sleutel];
    await stuurProef(BEHEERDER, 'notifynl');
    const context = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 900 },
      extraHTTPHeaders: kop(BEHEERDER),
      bypassCSP: true,
    });
    const pagina = await context.newPage();
    await pagina.goto(PAD);
    expect(await bezwaren(pagina)).toEqual([]);
    expect(await steektUit(pagina)).toBe(0);
    if (process.env.PLAATJES !== undefined)
      await pagina.screenshot({ path: `${process.env.PLAATJES}/kanalen-${width}.png`, fullPage: true });
    await context.close();
  },
);
