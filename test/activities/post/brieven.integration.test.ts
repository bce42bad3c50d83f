import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../activities/post/kanalen';
import { deliver } from '../../../activities/post/loop';
import { vanEpoch } from '../../../domain/tijd';
import type { Betrokkenegegevens } from '../../../dossier/betrokkenen/betrokkene';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { brieven } from '../../../dossier/brieven/brieven';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { Proefserver } from './mail/proefserver';
import { QUICK } from './memory-queue';
import { Outbox, pause } from './outbox';

const outbox = new Outbox();
let proef: Proefserver;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus cascade`.execute(outbox.db);
});

const MAILER = {
  naam: 'Karim Yilmaz',
  voorkeur: 'e-mail',
  email: 'karim@voorbeeld.nl',
  adres: null,
} as const;
const wie = { door: 'noor', op: vanEpoch(Date.now()) };
const NOOR = { id: 'noor', naam: 'Noor Bakker' };
const ALLES = { na: null, aantal: 100 };

/** A case in casusregie with these parents, whose messages go by mail or, without a server for it, into the outbox. */
async function zaak(mailt: boolean, ...ouders: Partial<Betrokkenegegevens>[]): Promise<string> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(mailt) });
  for (const ouder of ouders) await zet(verhaal.casusnummer, ouder);
  return verhaal.casusnummer;
}

async function zet(casusnummer: string, ouder: Partial<Betrokkenegegevens>): Promise<string> {
  const id = randomUUID();
  const uitslag = await betrokkenen(outbox.db).voegToe({ ...OUDER, ...ouder, casusnummer, id }, wie);
  expect(uitslag.soort).toBe('gedaan');
  return id;
}

/** Lets the ways of the installation deliver, at whatever hour, until nothing to the parents waits any more. */
async function bezorg(mailt: boolean): Promise<void> {
  const { kanalen, close } = openKanalen(outbox.db, mailt ? await proef.open() : undefined);
  const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
  const stop = new AbortController();
  const times = { ...QUICK, sendMs: 1_500 };
  const running = deliver({ queue: outbox.queue(), kanalen: altijd, times }, stop.signal);
  try {
    for (const end = Date.now() + 30_000; (await wachtend()).length > 0; await pause(20))
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await wachtend())}`);
  } finally {
    stop.abort();
    await running;
    close();
  }
}

const wachtend = async () =>
  (await outbox.rows()).filter(
    ({ aanRol, bezorgdOp, opgegevenOp }) => aanRol === 'ouders' && bezorgdOp === null && opgegevenOp === null,
  );

const aanOuders = async () =>
  (await leesBerichten(outbox.db, OVERAL, {}, ALLES)).filter(({ aan }) => aan.rol === 'ouders');
const standen = async () => new Set((await aanOuders()).map(({ status }) => status));
const lijst = () => brieven(outbox.db).lees(OVERAL, ALLES);

async function verstuur(ids?: readonly string[]): Promise<void> {
  const welke = ids ?? (await lijst()).map(({ id }) => id);
  expect(await brieven(outbox.db).drukAf(OVERAL, welke, NOOR)).toHaveLength(welke.length);
  expect(await brieven(outbox.db).legVerzendingVast(OVERAL, welke, NOOR)).toBeNull();
}

describe.each([true, false])('with a mail server: %s', (mailt) => {
  test('a message to who wants a letter is to be printed, and delivered once it was printed and sent', async () => {
    await zaak(mailt, {});
    await bezorg(mailt);
    const aantal = (await aanOuders()).length;
    expect(aantal).toBeGreaterThan(1);
    expect(await standen()).toEqual(new Set(['te-printen']));
    const klaar = await lijst();
    expect(klaar).toHaveLength(aantal);
    expect(klaar.map(({ klaarOp }) => klaarOp)).toEqual(klaar.map(({ klaarOp }) => klaarOp).sort());
    for (const { inhoud, belet } of klaar) {
      expect([inhoud.naam, inhoud.adres, belet]).toEqual(['Fatima Yilmaz', OUDER.adres, null]);
      expect(inhoud.tekst).toMatch(/^Beste Fatima Yilmaz,\n/);
      expect(inhoud.onderwerp).not.toContain(inhoud.kenmerk);
    }
    await verstuur();
    expect(await lijst()).toEqual([]);
    expect(await standen()).toEqual(new Set(['bezorgd']));
    for (const bericht of await aanOuders()) {
      expect(bericht.brieven).toEqual([
        { aan: 'Fatima Yilmaz', stand: 'verzonden', op: bericht.bezorgdOp, door: 'Noor Bakker', reden: null },
      ]);
    }
    expect(proef.gekregen.filter(({ bron }) => bron.includes('Fatima'))).toEqual([]);
  });

  test('of two parents one gets a mail and one a letter', async () => {
    await zaak(mailt, {}, MAILER);
    await bezorg(mailt);
    expect(await standen()).toEqual(new Set(['te-printen']));
    const mails = proef.gekregen.filter(({ aan }) => aan.includes('karim@voorbeeld.nl'));
    // What is ready for one goes as one mail.
    expect(mails).toHaveLength(mailt ? 1 : 0);
    expect(new Set((await lijst()).map(({ inhoud }) => inhoud.naam))).toEqual(new Set(['Fatima Yilmaz']));
    await verstuur();
    // Without a mail server nobody sent the other parent anything, and nobody says so.
    expect(await standen()).toEqual(new Set([mailt ? 'bezorgd' : 'klaargezet']));
  });

  test('an address that comes later brings what waited on the list', async () => {
    const nummer = await zaak(mailt);
    if (!mailt) await bezorg(mailt);
    expect(await lijst()).toEqual([]);
    expect(await standen()).toEqual(new Set(['geen-adres']));
    await zet(nummer, { voorkeur: null });
    await bezorg(mailt);
    expect(await lijst()).toHaveLength((await aanOuders()).length);
  });
});

test('who wants no letter but has nothing else than an address gets one, and who wants to be called none', async () => {
  await zaak(true, { voorkeur: null, telefoon: null }, { naam: 'Belt Liever', voorkeur: 'telefoon' });
  await bezorg(true);
  expect(new Set((await lijst()).map(({ inhoud }) => inhoud.naam))).toEqual(new Set(['Fatima Yilmaz']));
});

test('a mail that can never arrive makes the message fail, and its letter can be printed all the same', async () => {
  await zaak(true, {}, MAILER);
  proef.kuren = { rcpt: () => '550 5.1.1 unknown' };
  await bezorg(true);
  expect(await standen()).toEqual(new Set(['mislukt']));
  await verstuur();
  expect(await standen()).toEqual(new Set(['mislukt']));
  for (const bericht of await aanOuders())
    expect(bericht.brieven.map(({ aan, stand }) => [aan, stand])).toEqual([['Fatima Yilmaz', 'verzonden']]);
});

test('what goes by letter alone is shown as it will stand on paper, and from then on as it stood', async () => {
  const nummer = await zaak(true, {});
  await bezorg(true);
  const [eerst] = await aanOuders();
  await zet(nummer, { naam: 'Wim de Groot', soort: 'voogd' });
  const [daarna] = await aanOuders();
  expect(eerst?.tekst).toContain('Beste Fatima Yilmaz,');
  expect(daarna?.tekst).toContain('Beste Fatima Yilmaz en Wim de Groot,');
  await verstuur();
  await zet(nummer, { naam: 'Later Gekomen', soort: 'voogd' });
  const [verzonden] = await aanOuders();
  expect(verzonden?.tekst).toBe(daarna?.tekst);
  expect(verzonden?.onderwerp).toBe(daarna?.onderwerp);
});

test('a retry puts nobody on the list twice', async () => {
  await zaak(false, {});
  await bezorg(false);
  const eerst = await lijst();
  await sql`update bericht set bezorgd_op = null, volgende_poging_op = now()`.execute(outbox.db);
  await bezorg(false);
  expect((await lijst()).map(({ id }) => id)).toEqual(eerst.map(({ id }) => id));
});

test('no letter, name or address can be read in the database without the key of the child', async () => {
  await zaak(false, {});
  await bezorg(false);
  await verstuur();
  const { rows } = await sql<{
    rij: string;
    afdruk: Buffer;
  }>`select to_jsonb(brief) as rij, afdruk from brief`.execute(outbox.db);
  const alles = rows.map(({ rij, afdruk }) => JSON.stringify(rij) + afdruk.toString('latin1')).join();
  expect(alles).toMatch(/verzonden_op/);
  expect(alles).not.toMatch(/Fatima|Dorpsstraat/);
});
