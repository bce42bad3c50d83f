import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { meldKanalen } from '../../../dossier/kanalen/ingesteld';
import { bezwaren, steektUit } from '../axe';
import { startBrowser } from '../chromium';
import { ELDERS, gebruiker, kop, MANAGER, Mensenwereld, NOOR } from '../mensen/mensenwereld';

const BEHEERDER = gebruiker('bram', 'beheerder');
const PAD = '/werkbak/post';

let wereld: Mensenwereld;
let browser: Browser;
let nummer: string;
let kenmerk: string;

beforeAll(async () => {
  [wereld, browser] = await Promise.all([Mensenwereld.start(), startBrowser()]);
  await wereld.mens('noor', 'casusregisseur', { naam: 'Noor Bakker' });
  nummer = await wereld.casus('noor');
  for (let i = 0; i < 4; i++) await wereld.casus('noor');
  const gevonden = await wereld.db
    .selectFrom('casus')
    .select('kenmerk')
    .where('casusnummer', '=', nummer)
    .executeTakeFirstOrThrow();
  kenmerk = gevonden.kenmerk;
});
beforeEach(async () => {
  // As the postbode notes it: what never arrives, what fails for one reason, and what waits for its turn.
  const begin = { bezorgdOp: null, opgegevenOp: null, foutcode: null, fout: null, pogingen: 0 } as const;
  const ids = await wereld.db.selectFrom('bericht').select('id').orderBy('volgorde').execute();
  for (const [i, { id }] of ids.entries()) {
    const mis =
      i === 0
        ? {
            opgegevenOp: new Date().toISOString(),
            foutcode: 'bestaat-niet',
            fout: 'jan@voorbeeld.nl',
            pogingen: 1,
          }
        : i <= 12
          ? { foutcode: 'te-lang', fout: 'jan@voorbeeld.nl', pogingen: 3 }
          : {};
    await wereld.db
      .updateTable('bericht')
      .set({ ...begin, ...mis } as never)
      .where('id', '=', id)
      .execute();
  }
});
afterAll(async () => {
  await browser.close();
  await wereld.stop();
});

/** The first message that stands on a page, as its forms name it. */
const volgordeOp = (html: string) => /name="volgorde" value="(\d+)"/.exec(html)?.[1] ?? '';

test('begins with what does not arrive, with counts that are links to their list', async () => {
  const { status, tekst, html } = await wereld.vraag(MANAGER, PAD);
  expect(status).toBe(200);
  expect(tekst).toContain('Komt niet aan 1 berichten');
  expect(tekst).toContain('Hapert 12 berichten');
  expect(html).toContain(`href="${PAD}?stand=hapert"`);
  expect(tekst).toContain('Het ging mis (bestaat-niet).');
  expect(tekst).toContain('1 keer geprobeerd, opgegeven');
  expect(tekst).toContain(kenmerk);
});

test('an outage of a channel is one alarm, however many messages wait for it', async () => {
  const { tekst } = await wereld.vraag(MANAGER, PAD);
  expect(tekst.match(/Storing:/g)).toHaveLength(1);
  expect(tekst).toContain(
    'Storing: uitbak op deze computer De andere kant antwoordde niet op tijd. 12 berichten wachten hierop',
  );
});

test('shows no address and no text of a message, and to who does not reach the case not which it is', async () => {
  for (const wie of [MANAGER, BEHEERDER])
    for (const stand of ['opgegeven', 'deels', 'hapert', 'wacht']) {
      const { html } = await wereld.vraag(wie, `${PAD}?stand=${stand}`);
      expect(html).not.toContain('voorbeeld.nl');
    }
  const { html, tekst } = await wereld.vraag(BEHEERDER, PAD);
  expect(html).not.toContain(nummer);
  expect(html).not.toContain(kenmerk);
  expect(tekst).toContain('Van een casus,');
});

test('who looks at which case is written down', async () => {
  await wereld.vraag(MANAGER, PAD);
  const regel = await wereld.db
    .selectFrom('inzage')
    .select(['wie', 'handeling', 'casussen'])
    .where('handeling', '=', 'post')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(regel).toEqual({ wie: 'mia', handeling: 'post', casussen: [nummer] });
});

test('is for managers and administrators alone, each of their own region', async () => {
  expect((await wereld.vraag(NOOR, PAD)).status).toBe(403);
  const { tekst } = await wereld.vraag(ELDERS, PAD);
  expect(tekst).toContain('Alle berichten zijn aangekomen');
  const { html } = await wereld.vraag(MANAGER, PAD);
  const los = `${PAD}/${volgordeOp(html)}/loslaten`;
  expect((await wereld.vraag(ELDERS, los, { reden: 'geen-weg' })).naar).toBe(`${PAD}?gedaan=niets`);
});

test('one button tries a message again, another everything of a channel, and each says how many', async () => {
  const { html } = await wereld.vraag(MANAGER, PAD);
  const een = await wereld.vraag(MANAGER, `${PAD}/opnieuw`, { volgorde: volgordeOp(html) });
  expect([een.status, een.naar]).toEqual([303, `${PAD}?gedaan=1`]);
  expect((await wereld.vraag(MANAGER, een.naar ?? '')).tekst).toContain(
    'Wij proberen het bericht nu opnieuw.',
  );
  const alles = await wereld.vraag(MANAGER, `${PAD}/opnieuw`, { kanaal: 'uitbak' });
  expect(alles.naar).toBe(`${PAD}?gedaan=13`);
  const niets = await wereld.vraag(MANAGER, `${PAD}/opnieuw`, { kanaal: 'bestaat-niet' });
  expect((await wereld.vraag(MANAGER, niets.naar ?? '')).tekst).toContain('Er is niets veranderd');
});

test('letting go asks why, and then it is gone from the list', async () => {
  const { html } = await wereld.vraag(MANAGER, PAD);
  const pad = `${PAD}/${volgordeOp(html)}/loslaten`;
  const zonder = await wereld.vraag(MANAGER, pad, {});
  expect(zonder.status).toBe(422);
  expect(zonder.tekst).toContain('Kies waarom u dit bericht loslaat.');
  const met = await wereld.vraag(MANAGER, pad, { reden: 'anders-verteld' });
  expect(met.naar).toBe(`${PAD}?gedaan=losgelaten`);
  const { tekst } = await wereld.vraag(MANAGER, met.naar ?? '');
  expect(tekst).toContain('U hebt het bericht losgelaten.');
  expect(tekst).toContain('Komt niet aan 0 berichten');
});

test('sent otherwise, a message goes in the way that is chosen, and only in one that it has', async () => {
  await sql`update bericht set kanaal = 'e-mail' where bezorgd_op is null`.execute(wereld.db);
  // Delivered this week by a channel of the region, by one of another region, in the outbox, and as a letter on the list.
  const { rows } = await sql<{
    regio: string;
  }>`select regio from casus where casusnummer = ${nummer}`.execute(wereld.db);
  await meldKanalen(wereld.db, {
    notifynl: { regios: { [rows[0]?.regio ?? '']: ['e-mail'] } },
    elders: { regios: { elders: ['e-mail'] } },
  });
  const ids = await wereld.db
    .selectFrom('bericht')
    .select('id')
    .orderBy('volgorde', 'desc')
    .limit(4)
    .execute();
  for (const [i, kanaal] of ['notifynl', 'elders', 'uitbak', 'op-papier'].entries())
    await sql`update bericht set kanaal = ${kanaal}, bezorgd_op = now(),
      per_brief = ${kanaal === 'op-papier' ? 'alle' : null} where id = ${ids[i]?.id}`.execute(wereld.db);
  const volgorde = volgordeOp((await wereld.vraag(MANAGER, PAD)).html);
  const pad = `${PAD}/${volgorde}/anders`;
  const { tekst, html } = await wereld.vraag(MANAGER, pad);
  expect(tekst).toContain('nu via e-mail.');
  expect([...html.matchAll(/value="(kanaal:[^"]+)"/g)].map(([, weg]) => weg)).toEqual(['kanaal:notifynl']);
  expect(html).toContain(`/werkbak/casussen/${nummer}/opdrachten/bereikAnders?wie=`);
  expect((await wereld.vraag(BEHEERDER, pad)).html).not.toContain(nummer);
  expect((await wereld.vraag(MANAGER, pad, {})).status).toBe(422);
  expect((await wereld.vraag(MANAGER, pad, { weg: 'persoon:iemand-anders' })).naar).toBe(
    `${PAD}?gedaan=niets`,
  );
  expect((await wereld.vraag(ELDERS, pad, { weg: 'kanaal:notifynl' })).naar).toBe(`${PAD}?gedaan=niets`);
  const gedaan = await wereld.vraag(MANAGER, pad, { weg: 'kanaal:notifynl' });
  expect((await wereld.vraag(MANAGER, gedaan.naar ?? '')).tekst).toContain('Wij versturen het bericht nu');
  const rij = await wereld.db
    .selectFrom('bericht')
    .select(['kanaal', 'opgegevenOp'])
    .where('volgorde', '=', volgorde)
    .executeTakeFirstOrThrow();
  expect(rij).toEqual({ kanaal: 'notifynl', opgegevenOp: null });
  await sql`update bericht set kanaal = 'uitbak', per_brief = null`.execute(wereld.db);
});

test('a message that one of several can never get stands in a list of its own until somebody saw to it', async () => {
  const { id } = await wereld.db
    .selectFrom('bericht')
    .select('id')
    .where('casusnummer', '=', nummer)
    .orderBy('volgorde', 'desc')
    .executeTakeFirstOrThrow();
  await sql`update bericht set bezorgd_op = now(), kanaal = 'e-mail' where id = ${id}`.execute(wereld.db);
  await sql`insert into bezorging (bericht, aan, foutcode) values (${id}, 'a', null), (${id}, 'b', 'adres-geweigerd')`.execute(
    wereld.db,
  );
  const { tekst, html } = await wereld.vraag(MANAGER, `${PAD}?stand=deels`);
  expect(tekst).toContain('Niet bij iedereen 1 berichten');
  expect(tekst).toContain('Het e-mailadres bestaat niet.');
  const los = await wereld.vraag(MANAGER, `${PAD}/${volgordeOp(html)}/loslaten`, { reden: 'geen-weg' });
  expect(los.naar).toBe(`${PAD}?gedaan=losgelaten`);
  expect((await wereld.vraag(MANAGER, `${PAD}?stand=deels`)).tekst).toContain(
    'Niet bij iedereen 0 berichten',
  );
});

test('what waits for a channel that nobody has is said, with what to do', async () => {
  await sql`update bericht set kanaal = 'e-mail', volgende_poging_op = now() - interval '1 hour'
    where bezorgd_op is null and opgegeven_op is null and pogingen = 0`.execute(wereld.db);
  await sql`update bericht set bezorgd_op = now() - interval '1 hour' where bezorgd_op is not null`.execute(
    wereld.db,
  );
  const { tekst } = await wereld.vraag(MANAGER, PAD);
  expect(tekst).toContain('Kanaal niet ingesteld: e-mail');
});

test.each([1280, 390])(
  'at %i pixels wide axe has nothing against it, and nothing sticks out',
  async (width) => {
    const context = await browser.newContext({
      baseURL: wereld.url,
      viewport: { width, height: 900 },
      extraHTTPHeaders: kop(MANAGER),
      bypassCSP: true,
    });
    const pagina = await context.newPage();
    const { html } = await wereld.vraag(MANAGER, `${PAD}?stand=hapert`);
    const anders = `${PAD}/${volgordeOp(html)}/anders`;
    for (const pad of [PAD, `${PAD}?stand=hapert`, `${PAD}/1/loslaten`, anders]) {
      await pagina.goto(pad);
      expect([pad, await bezwaren(pagina)]).toEqual([pad, []]);
      expect([pad, await steektUit(pagina)]).toEqual([pad, 0]);
      if (process.env.PLAATJES !== undefined)
        await pagina.screenshot({
          path: `${process.env.PLAATJES}/post-${width}-${pad.length}.png`,
          fullPage: true,
        });
    }
    await context.close();
  },
);
