import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../../activities/post/kanalen';
import type { Kanaal } from '../../../../activities/post/kanaal';
import { deliver } from '../../../../activities/post/loop';
import { MAIL } from '../../../../activities/post/mail/kanaal';
import { betrokkenen } from '../../../../dossier/betrokkenen/betrokkenen';
import { probeerOpnieuw } from '../../../../dossier/post/ingrijpen';
import { legVast } from '../../../../dossier/write';
import { naarEpoch, vanEpoch } from '../../../../domain/tijd';
import { startPost, type PostWorkerOptions } from '../../../../worker/postbode';
import { OUDER } from '../../../dossier/betrokkenen/betrokkene';
import { zetMens } from '../../../dossier/mens';
import { Verhaal } from '../../../dossier/verhaal';
import { QUICK } from '../memory-queue';
import { Outbox, pause } from '../outbox';
import { Proefserver } from './proefserver';
import { berichtenVan } from '../../../dossier/inhoud';
import { PROEFSLEUTELS } from '../../../histories/key';

const outbox = new Outbox();
const REGIO = 'standaard';
const wie = { door: 'noor', op: vanEpoch(Date.now()) };
let proef: Proefserver;
let zet: (mens: Omit<Parameters<typeof zetMens>[1], 'regio'>) => Promise<void>;
beforeEach(() => {
  proef = new Proefserver();
  zet = (mens) => zetMens(outbox.db, { regio: REGIO, ...mens });
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus, persoon cascade`.execute(outbox.db);
});

/** A case of a child of twelve in casusregie, whose messages go by mail. */
async function zaak(): Promise<Verhaal> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await leg(partij);
  return verhaal;
}

const leg = (partij: Verhaal['laatste']) => legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(true) });

/** Lets the postbode mail, at whatever hour, until something is so. */
async function bezorg(klaar: () => Promise<boolean>, anders: Partial<Kanaal> = {}): Promise<void> {
  const { kanalen, close } = openKanalen(outbox.db, await proef.open());
  const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0), ...anders }));
  const stop = new AbortController();
  // On a busy machine a mail takes its time; nothing here is about that.
  const times = { ...QUICK, leaseMs: 12_000, sendMs: 10_000 };
  const running = deliver({ queue: outbox.queue(times.leaseMs), kanalen: altijd, times }, stop.signal);
  try {
    for (const end = Date.now() + 30_000; !(await klaar()); await pause(20))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await outbox.rows())}`);
  } finally {
    stop.abort();
    await running;
    close();
    await proef.close();
  }
}

const open = async () => (await outbox.rows()).filter(({ bezorgdOp }) => bezorgdOp === null);
const gekregenVan = (adres: string) => proef.gekregen.filter(({ aan }) => aan.includes(adres));

test('what nobody can be mailed for waits with its reason, and holds up nothing for anybody else', async () => {
  await zaak();
  await zet({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  await zet({ id: 'cas', rol: 'casusregisseur' });
  await bezorg(async () =>
    (await open()).every(({ aanRol, pogingen }) => aanRol !== 'manager' && pogingen >= 0),
  );
  await bezorg(async () => (await open()).some(({ foutcode }) => foutcode === 'geen-adres'));
  const wacht = await open();
  expect(wacht.filter(({ aanRol }) => aanRol === 'manager')).toEqual([]);
  expect(wacht.some(({ aanRol }) => aanRol === 'casusregisseur')).toBe(true);
  await sql`update persoon set email = 'cas@voorbeeld.nl' where id = 'cas'`.execute(outbox.db);
  await sql`update bericht set volgende_poging_op = now() where bezorgd_op is null`.execute(outbox.db);
  await bezorg(async () => (await open()).every(({ aanRol }) => aanRol !== 'casusregisseur'));
  expect(gekregenVan('cas@voorbeeld.nl').length).toBeGreaterThan(0);
});

test('the family gets its letters by mail, in its own envelope, and what was sent is what the dossier keeps', async () => {
  const { casusnummer } = await zaak();
  const ouder = {
    ...OUDER,
    casusnummer,
    id: randomUUID(),
    voorkeur: 'e-mail' as const,
    email: 'f@voorbeeld.nl',
  };
  await betrokkenen(outbox.db).voegToe(ouder, wie);
  await bezorg(async () => (await open()).every(({ aanRol }) => aanRol !== 'ouders'));
  const brieven = (await berichtenVan(outbox.db, casusnummer)).filter(({ aanRol }) => aanRol === 'ouders');
  expect(brieven.length).toBeGreaterThan(1);
  const mails = gekregenVan('f@voorbeeld.nl');
  expect(mails.map(({ mail }) => mail.subject)).toEqual([
    expect.stringMatching(new RegExp(`^${brieven.length} berichten over 20\\d\\d-\\d{5}$`)),
  ]);
  const tekst = String(mails[0]?.mail.text);
  expect(tekst).toContain('Beste Fatima Yilmaz,');
  for (const [i, { verzonden }] of brieven.entries()) {
    expect(tekst).toContain(`${i + 1}. ${verzonden?.onderwerp ?? '-'}\n`);
    expect(verzonden?.tekst).toContain('Beste Fatima Yilmaz,');
    expect(tekst).toContain(verzonden?.tekst.split('\n\n')[2]);
  }
});

test('a role goes to everybody of the region who has it for this child, with the deputy of who is away', async () => {
  const verhaal = await zaak();
  const mensen = [
    { id: 'een', email: 'een@voorbeeld.nl' },
    { id: 'elders', email: 'elders@voorbeeld.nl', gemeenten: ['0599'] },
    { id: 'weg', email: 'weg@voorbeeld.nl' },
    { id: 'gestopt', email: 'gestopt@voorbeeld.nl', actief: false },
    { id: 'vervangt', email: 'vervangt@voorbeeld.nl', rol: 'casusregisseur' as const },
  ];
  for (const mens of mensen) await zet({ rol: 'manager', ...mens });
  await zetMens(outbox.db, { id: 'buur', regio: 'friesland', rol: 'manager', email: 'buur@voorbeeld.nl' });
  await sql`insert into afwezigheid (id, persoon, van, tot, vervanger)
    values (${randomUUID()}, 'weg', current_date - 2, current_date + 2, 'vervangt')`.execute(outbox.db);
  await leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  await bezorg(async () =>
    (await outbox.rows()).some(
      ({ soort, aanRol, bezorgdOp }) => soort === 'dringend' && aanRol === 'manager' && bezorgdOp !== null,
    ),
  );
  const gevaar = proef.gekregen.filter(({ mail }) => mail.subject?.startsWith('Gevaar gemeld ('));
  expect(gevaar.map(({ aan }) => aan.join()).sort()).toEqual(['een@voorbeeld.nl', 'vervangt@voorbeeld.nl']);
});

test('what was refused for good goes to nobody by itself, and is asked again when somebody says so', async () => {
  const { casusnummer } = await zaak();
  const ouder = {
    ...OUDER,
    casusnummer,
    id: randomUUID(),
    voorkeur: 'e-mail' as const,
    email: 'f@voorbeeld.nl',
  };
  await betrokkenen(outbox.db).voegToe(ouder, wie);
  proef.kuren.rcpt = () => '550 5.1.1 unknown';
  const vanOuders = async () => (await outbox.rows()).filter(({ aanRol }) => aanRol === 'ouders');
  await bezorg(async () => (await vanOuders()).every(({ opgegevenOp }) => opgegevenOp !== null));
  const [eerste] = await vanOuders();
  expect(eerste).toMatchObject({ foutcode: 'adres-geweigerd', bezorgdOp: null, pogingen: 1 });
  proef.kuren = {};
  expect(await probeerOpnieuw(outbox.db, null, { volgorde: eerste?.volgorde ?? '' })).toBe(1);
  await bezorg(async () => (await outbox.row(eerste?.id ?? '')).bezorgdOp !== null);
  expect(gekregenVan('f@voorbeeld.nl')).toHaveLength(1);
});

test('what several cases ask of one casusregisseur at one moment is one mail, and each stays a message of its own', async () => {
  await zet({ id: 'cas', rol: 'casusregisseur', email: 'cas@voorbeeld.nl' });
  const verhalen = [];
  for (let i = 0; i < 4; i++) {
    const verhaal = await zaak();
    await leg(verhaal.doe('2026-10-06T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'cas', reden: 'r' }));
    verhalen.push(verhaal);
  }
  const aanCas = async () => (await outbox.rows()).filter(({ aanRol }) => aanRol === 'casusregisseur');
  await bezorg(async () => (await aanCas()).every(({ bezorgdOp }) => bezorgdOp !== null));
  proef.gekregen.splice(0);

  // A week on, at 07:00: each case asks for its progress.
  for (const verhaal of verhalen) await leg(verhaal.tot('2026-10-12T05:00:00.000Z'));
  const vraag = (await aanCas()).filter(({ bezorgdOp }) => bezorgdOp === null);
  expect(new Set(vraag.map(({ casusnummer }) => casusnummer)).size).toBe(4);
  expect(new Set(vraag.map(({ volgordesleutel }) => volgordesleutel)).size).toBe(4);
  await bezorg(async () => (await aanCas()).every(({ bezorgdOp }) => bezorgdOp !== null));

  const mails = gekregenVan('cas@voorbeeld.nl');
  expect(mails.map(({ mail }) => mail.subject)).toEqual([`${vraag.length} berichten over 4 casussen`]);
  const na = (await aanCas()).filter(({ id }) => vraag.some((een) => een.id === id));
  expect(na.map(({ pogingen, foutcode }) => [pogingen, foutcode])).toEqual(na.map(() => [1, null]));
  const { rows } = await sql<{ bericht: string; n: number }>`
    select bericht, count(*)::int as n from bezorging where foutcode is null group by bericht`.execute(
    outbox.db,
  );
  expect(rows.filter(({ bericht }) => vraag.some(({ id }) => id === bericht))).toEqual(
    vraag.map(() => expect.objectContaining({ n: 1 })),
  );
  const zendingen = await outbox.db.selectFrom('zending').selectAll().execute();
  const eigen = zendingen.filter(({ bericht }) => vraag.some(({ id }) => id === bericht));
  expect(new Set(eigen.map(({ zending }) => `<${zending}@voorbeeld.nl>`))).toEqual(
    new Set(mails.map(({ mail }) => mail.messageId)),
  );
  expect(eigen).toHaveLength(vraag.length);
});

test('what has no people in a region is put ready, not mailed', async () => {
  const keuze = kanaalkeuze(true);
  const aan = (rol: Parameters<typeof keuze>[0]['aan']['rol'], persoon: string | null = null) =>
    keuze({ soort: 'brief', aan: { rol, persoon } }, REGIO);
  for (const rol of ['ouders', 'jongere', 'school', 'manager', 'doorbraakteam', 'bestuurders'] as const)
    expect(aan(rol)).toBe(MAIL);
  for (const rol of ['aanbieder', 'gemeente', 'arbitragecommissie', 'afspraakhouder', 'oude-school'] as const)
    expect(aan(rol)).toBe('uitbak');
  expect(kanaalkeuze(false)({ soort: 'brief', aan: { rol: 'ouders', persoon: null } }, REGIO)).toBe('uitbak');
});

test('at night and on Sunday only what is urgent goes, and the rest is no failed attempt', async () => {
  const verhaal = await zaak();
  await zet({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  await leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  const vanaf: Kanaal['vanaf'] = ({ soort }) => vanEpoch(soort === 'dringend' ? 0 : Date.now() + 3_600_000);
  await bezorg(
    async () => {
      // Of each recipient the oldest is put off; those behind it wait for that one.
      const rest = (await open()).filter(({ soort }) => soort !== 'dringend');
      const sleutels = (rijen: typeof rest) =>
        new Set(rijen.map(({ volgordesleutel }) => volgordesleutel)).size;
      const straks = rest.filter(
        ({ volgendePogingOp }) => naarEpoch(volgendePogingOp) > Date.now() + 3_000_000,
      );
      return sleutels(straks) === sleutels(rest) && gekregenVan('mia@voorbeeld.nl').length === 1;
    },
    { vanaf },
  );
  expect(gekregenVan('mia@voorbeeld.nl').map(({ mail }) => mail.subject)).toEqual([
    expect.stringMatching(/^Gevaar gemeld/),
  ]);
  const uitgesteld = (await open()).filter(({ soort }) => soort !== 'dringend');
  expect(uitgesteld.length).toBeGreaterThan(0);
  expect(uitgesteld.map(({ pogingen, foutcode }) => [pogingen, foutcode])).toEqual(
    uitgesteld.map(() => [0, null]),
  );
});

test('a worker with a mail server mails danger at whatever hour, and ends when it is told to', async () => {
  const verhaal = await zaak();
  await zet({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
  await leg(
    verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
  );
  const zonderTemporal = {
    connection: null,
    client: null,
    namespace: '',
    keys: PROEFSLEUTELS,
    taskQueue: '',
  };
  const post = await startPost({
    ...(zonderTemporal as never as PostWorkerOptions),
    plain: true,
    databaseUrl: outbox.url,
    report: () => undefined,
    mail: await proef.open(),
  });
  for (const end = Date.now() + 20_000; gekregenVan('mia@voorbeeld.nl').length === 0; await pause(20))
    if (Date.now() > end) throw new Error('no mail came');
  post.stop();
  await post.ended;
  expect(gekregenVan('mia@voorbeeld.nl').map(({ mail }) => mail.subject)).toContainEqual(
    expect.stringMatching(/^Gevaar gemeld \(/),
  );
});
