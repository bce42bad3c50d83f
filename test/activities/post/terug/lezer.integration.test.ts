import { sql } from 'kysely';
import { connect, createServer, type AddressInfo } from 'node:net';
import { kanaalkeuze, openKanalen } from '../../../../activities/post/kanalen';
import { deliver } from '../../../../activities/post/loop';
import { leesTerug } from '../../../../activities/post/terug/lezer';
import type { Postbusserver } from '../../../../activities/post/terug/postbus';
import { probeerOpnieuw } from '../../../../dossier/post/ingrijpen';
import { leesPost } from '../../../../dossier/post/lijst';
import { telPost } from '../../../../dossier/post/stand';
import { leesPostbusstoringen } from '../../../../dossier/post/terug';
import { legVast } from '../../../../dossier/write';
import { vanEpoch } from '../../../../domain/tijd';
import { OVERAL, Verhaal } from '../../../dossier/verhaal';
import { zetMens } from '../../../dossier/mens';
import { Proefserver } from '../mail/proefserver';
import { QUICK } from '../memory-queue';
import { Outbox, pause } from '../outbox';
import { Postkantoor, rapport } from './postkantoor';

const outbox = new Outbox();
let proef: Proefserver;
let kantoor: Postkantoor;
let postbus: Postbusserver;
const gezegd: string[] = [];

beforeEach(async () => {
  gezegd.length = 0;
  proef = new Proefserver();
  kantoor = new Postkantoor();
  postbus = await kantoor.open();
  for (const [id, rol] of [
    ['mia', 'manager'],
    ['max', 'manager'],
    ['cas', 'casusregisseur'],
  ] as const)
    await zetMens(outbox.db, { id, regio: 'standaard', rol, email: `${id}@voorbeeld.nl` });
});
afterEach(async () => {
  await kantoor.close();
  await proef.close();
  await sql`truncate casus, persoon, postbus cascade`.execute(outbox.db);
});

async function tot(klaar: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await klaar()); await pause(20))
    if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await outbox.rows())}`);
}

/** Works with the mailbox while something is waited for. */
async function lees(klaar: () => boolean | Promise<boolean>, server = postbus): Promise<void> {
  const stop = new AbortController();
  const report = (text: string) => void gezegd.push(text);
  const lezend = leesTerug({ server, db: outbox.db, everyMs: 50, report }, stop.signal);
  try {
    await tot(klaar);
  } finally {
    stop.abort();
    await lezend;
  }
}

/** Mails danger of a case to both managers and to who leads, each a mail of their own. */
async function gemaild(): Promise<void> {
  const verhaal = new Verhaal();
  verhaal.tot('2026-10-06T08:00:00.000Z');
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij);
  await outbox.db.deleteFrom('bericht').execute();
  const gevaar = verhaal.doe('2026-10-06T09:00:00.000Z', 'meldGevaar', 'school', { toelichting: 'Gevaar.' });
  await legVast(outbox.db, gevaar, { kanaalVan: kanaalkeuze(true) });
  await outbox.db.deleteFrom('bericht').where('soort', '<>', 'dringend').execute();
  await bezorg();
}

async function bezorg(): Promise<void> {
  const { kanalen, close } = openKanalen(outbox.db, await proef.open());
  const stop = new AbortController();
  const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
  const running = deliver(
    { queue: outbox.queue(), kanalen: altijd, times: { ...QUICK, sendMs: 1_500 } },
    stop.signal,
  );
  await tot(async () => (await outbox.rows()).every(({ bezorgdOp }) => bezorgdOp !== null));
  stop.abort();
  await running;
  close();
  await proef.close();
}

const bronVan = (naam: string): string => {
  const bron = proef.gekregen.find(({ aan }) => aan.includes(`${naam}@voorbeeld.nl`))?.bron;
  if (bron === undefined) throw new Error(`no mail to ${naam}`);
  return bron;
};
const bericht = async (rol: string) => (await outbox.rows()).find(({ aanRol }) => aanRol === rol);
const codes = async () =>
  (await outbox.db.selectFrom('bezorging').select('foutcode').execute())
    .map(({ foutcode }) => foutcode)
    .sort();
const gelezen = async (uid: number) =>
  Number((await outbox.db.selectFrom('postbus').select('uid').executeTakeFirst())?.uid ?? 0) >= uid;

test('a mail that comes back for good has not arrived, and can be tried again', async () => {
  await gemaild();
  expect((await bericht('casusregisseur'))?.bezorgdOp).not.toBeNull();
  await kantoor.stuurTerug(bronVan('cas'), { status: '5.1.1', ontvanger: 'cas@voorbeeld.nl' });
  await lees(async () => (await bericht('casusregisseur'))?.opgegevenOp !== null);
  expect(await bericht('casusregisseur')).toMatchObject({ foutcode: 'adres-geweigerd', bezorgdOp: null });
  expect((await bericht('manager'))?.bezorgdOp).not.toBeNull();
  expect(await telPost(outbox.db, null)).toEqual([
    expect.objectContaining({ stand: 'opgegeven', kanaal: 'e-mail', foutcode: 'adres-geweigerd', aantal: 1 }),
  ]);
  const volgorde = (await bericht('casusregisseur'))?.volgorde ?? '';
  proef.gekregen.splice(0);
  expect(await probeerOpnieuw(outbox.db, null, { volgorde })).toBe(1);
  await bezorg();
  expect(proef.gekregen.map(({ aan }) => aan.join())).toEqual(['cas@voorbeeld.nl']);
});

test('for one of two it is known who, and shown, while the other has it', async () => {
  await gemaild();
  await kantoor.stuurTerug(bronVan('max'), { status: '5.7.1', origineel: 'message/rfc822' });
  await lees(async () => (await codes()).includes('teruggekomen'));
  expect(await codes()).toEqual([null, null, 'teruggekomen'].sort());
  expect((await bericht('manager'))?.bezorgdOp).not.toBeNull();
  const pagina = { na: null, aantal: 10 };
  const [regel] = await leesPost(outbox.db, null, OVERAL, { stand: 'deels' }, pagina);
  expect(regel).toMatchObject({ aanRol: 'manager', foutcode: 'teruggekomen' });
  // Only to who did not get it.
  proef.gekregen.splice(0);
  expect(await probeerOpnieuw(outbox.db, null, { volgorde: regel?.volgorde ?? '' })).toBe(1);
  await bezorg();
  expect(proef.gekregen.map(({ aan }) => aan.join())).toEqual(['max@voorbeeld.nl']);
  expect(await codes()).toEqual([null, null, null]);
  expect(await leesPost(outbox.db, null, OVERAL, { stand: 'deels' }, pagina)).toEqual([]);
});

test('what may still arrive, what is no report and what is forged change nothing', async () => {
  await gemaild();
  const voor = await outbox.rows();
  const vreemd = bronVan('cas').replace(/^Message-ID: .*$/im, `Message-ID: <${'f'.repeat(32)}@voorbeeld.nl>`);
  await kantoor.stuurTerug(bronVan('cas'), { actie: 'delayed', status: '4.4.1' });
  await kantoor.stuurTerug(bronVan('cas'), { actie: 'delayed', status: '5.2.2' });
  await kantoor.stuurTerug(vreemd);
  await kantoor.stuur(rapport(bronVan('cas'), {}).replace('multipart/report', 'multipart/mixed'));
  await kantoor.stuur('From: x@y.nl\r\nSubject: Koop nu\r\n\r\nAction: failed\r\nStatus: 5.1.1');
  await kantoor.stuur('geen mail');
  await lees(() => gelezen(6));
  expect(await outbox.rows()).toEqual(voor);
  expect(await codes()).toEqual([null, null, null]);
  expect(gezegd).toEqual([]);
});

test('a mail that a server gave up after days has not arrived, though its status says that it may pass', async () => {
  await gemaild();
  await kantoor.stuurTerug(bronVan('cas'), { status: '4.4.7', ontvanger: 'cas@voorbeeld.nl' });
  await lees(async () => (await bericht('casusregisseur'))?.opgegevenOp !== null);
  expect(await bericht('casusregisseur')).toMatchObject({ foutcode: 'teruggekomen', bezorgdOp: null });
  const { rows } = await sql`select rol, foutcode from onbereikt`.execute(outbox.db);
  expect(rows).toEqual([{ rol: 'casusregisseur', foutcode: 'teruggekomen' }]);
});

test('a reader that stood still while another read on notes nothing, and puts no place back', async () => {
  await gemaild();
  await kantoor.stuurTerug(bronVan('cas'));
  const kruk = await hapering(postbus.port);
  const stop = new AbortController();
  const report = (text: string) => void gezegd.push(text);
  const traag = leesTerug(
    { server: { ...postbus, port: kruk.port }, db: outbox.db, everyMs: 60_000, report },
    stop.signal,
  );
  await kruk.gevraagd;
  await kantoor.stuur('Subject: twee\r\n\r\nhoi');
  await lees(() => gelezen(2));
  // What came back is tried again, and arrives.
  const volgorde = (await bericht('casusregisseur'))?.volgorde ?? '';
  expect(await probeerOpnieuw(outbox.db, null, { volgorde })).toBe(1);
  await bezorg();
  kruk.laatLos();
  await kruk.dicht;
  stop.abort();
  await traag;
  kruk.sluit();
  expect(await codes()).toEqual([null, null, null]);
  expect((await bericht('casusregisseur'))?.bezorgdOp).not.toBeNull();
  expect(await gelezen(2)).toBe(true);
});

/** A way to a mailbox on which the content of a mail is held up until it is let go. */
async function hapering(naar: number) {
  const [gevraagd, vraag] = belofte();
  const [dicht, sluit] = belofte();
  const [los, laatLos] = belofte();
  const server = createServer((van) => {
    const doel = connect(naar, '127.0.0.1');
    let houd = Promise.resolve();
    van.on('data', (deel: Buffer) => {
      if (/ FETCH /i.test(deel.toString('latin1'))) {
        houd = los;
        vraag();
      }
      doel.write(deel);
    });
    doel.on('data', (deel: Buffer) => void houd.then(() => van.destroyed || van.write(deel)));
    van.on('close', () => {
      doel.destroy();
      sluit();
    });
    for (const een of [van, doel]) een.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, gevraagd, dicht, laatLos, sluit: () => server.close() };
}

function belofte(): [Promise<void>, () => void] {
  let klaar: () => void = () => undefined;
  return [new Promise<void>((resolve) => (klaar = resolve)), () => klaar()];
}

test('each mail is read once, and a mailbox that was emptied is read from its new beginning', async () => {
  await gemaild();
  await kantoor.stuur('Subject: een\r\n\r\nhoi');
  await kantoor.stuurTerug(bronVan('cas'));
  await lees(() => gelezen(2));
  await outbox.db.updateTable('bezorging').set({ foutcode: null }).execute();
  await kantoor.stuur('Subject: drie\r\n\r\nhoi');
  await lees(() => gelezen(3));
  expect(await codes()).toEqual([null, null, null]);
  await outbox.db.updateTable('postbus').set({ uidvalidity: 'van eerder', uid: '900' }).execute();
  await lees(async () => (await codes()).includes('adres-geweigerd'));
});

test('a mailbox that cannot be read is told once and in the dossier, without a secret, and read when it is back', async () => {
  await gemaild();
  await kantoor.weg();
  await lees(async () => (await leesPostbusstoringen(outbox.db)).length > 0);
  await lees(() => pause(300).then(() => true));
  expect(await leesPostbusstoringen(outbox.db)).toEqual([
    { foutcode: 'geen-verbinding', sinds: expect.any(String) },
  ]);
  expect(gezegd).toEqual(
    expect.arrayContaining(['returned mail cannot be read, trying on: geen-verbinding']),
  );
  await kantoor.opnieuw();
  await kantoor.stuurTerug(bronVan('cas'));
  await lees(async () => (await bericht('casusregisseur'))?.opgegevenOp !== null);
  await lees(async () => (await leesPostbusstoringen(outbox.db)).length === 0);
});

test.each([
  [
    'a wrong password',
    { aanmelding: { soort: 'wachtwoord', password: 'fout-wachtwoord-99' } },
    'aanmelding-geweigerd',
  ],
  ['a folder that is not there', { map: 'Bestaat niet' }, 'map-onbekend'],
  ['a server that has no TLS', { tls: 'starttls' }, 'geen-tls'],
] as const)('%s is said in a word', async (_, anders, foutcode) => {
  await lees(async () => (await leesPostbusstoringen(outbox.db)).length > 0, {
    ...postbus,
    ...anders,
  });
  expect((await leesPostbusstoringen(outbox.db)).map((een) => een.foutcode)).toEqual([foutcode]);
  expect(gezegd.join()).not.toMatch(/wachtwoord/);
});

test('a server that says nothing ends when it must', async () => {
  const stom = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => stom.listen(0, '127.0.0.1', resolve));
  const { port } = stom.address() as AddressInfo;
  const begin = performance.now();
  await lees(() => pause(200).then(() => true), { ...postbus, port });
  expect(performance.now() - begin).toBeLessThan(3_000);
  stom.close();
});

describe('with a token', () => {
  test('asks for one, and says when none is given', async () => {
    const { createServer: http } = await import('node:http');
    const gevraagd: string[] = [];
    const geeft = http((req, res) => {
      req.on('data', (deel: Buffer) => gevraagd.push(deel.toString()));
      req.on('end', () => res.writeHead(401).end('{"error":"invalid_client"}'));
    });
    await new Promise<void>((resolve) => geeft.listen(0, '127.0.0.1', resolve));
    const { port } = geeft.address() as AddressInfo;
    const aanmelding = {
      soort: 'token' as const,
      url: `http://127.0.0.1:${port}/token`,
      clientId: 'doorbraak',
      clientSecret: 'heel-geheim',
      scope: 'alles',
    };
    await lees(async () => (await leesPostbusstoringen(outbox.db)).length > 0, { ...postbus, aanmelding });
    expect(Object.fromEntries(new URLSearchParams(gevraagd[0]))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'doorbraak',
      client_secret: 'heel-geheim',
      scope: 'alles',
    });
    expect((await leesPostbusstoringen(outbox.db)).map((een) => een.foutcode)).toEqual([
      'aanmelding-geweigerd',
    ]);
    geeft.close();
  });
});
