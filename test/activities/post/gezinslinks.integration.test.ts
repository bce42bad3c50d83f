import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { kanaalkeuze, openKanalen } from '../../../activities/post/kanalen';
import { deliver } from '../../../activities/post/loop';
import { gezinslinks, readGezinstoken } from '../../../client/gezinslink';
import { vanEpoch } from '../../../domain/tijd';
import type { Betrokkenegegevens } from '../../../dossier/betrokkenen/betrokkene';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { trekLinkIn, zorgVoorLink } from '../../../dossier/gezin/links';
import { leesBerichten } from '../../../dossier/uitbak';
import { legVast } from '../../../dossier/write';
import { OUDER } from '../../dossier/betrokkenen/betrokkene';
import { OVERAL, Verhaal } from '../../dossier/verhaal';
import { PROEFSLEUTELS } from '../../histories/key';
import { Proefserver } from './mail/proefserver';
import { QUICK } from './memory-queue';
import { Outbox, pause } from './outbox';

const ADRES = 'https://doorbraak.example';
const MAILT: Partial<Betrokkenegegevens> = { voorkeur: 'e-mail', email: 'fatima@voorbeeld.nl' };
const wie = { door: 'noor', op: vanEpoch(Date.now()) };

const outbox = new Outbox();
let proef: Proefserver;
beforeEach(() => {
  proef = new Proefserver();
});
afterEach(async () => {
  await proef.close();
  await sql`truncate casus cascade`.execute(outbox.db);
});

async function zaak(): Promise<string> {
  const verhaal = new Verhaal();
  for (const partij of verhaal.partijen) await legVast(outbox.db, partij, { kanaalVan: kanaalkeuze(true) });
  // Of the staff nobody is known here, and the young person has no address.
  await sql`delete from bericht where aan_rol <> 'ouders'`.execute(outbox.db);
  return verhaal.casusnummer;
}

async function zet(casusnummer: string, anders: Partial<Betrokkenegegevens>) {
  const id = randomUUID();
  await betrokkenen(outbox.db).voegToe({ ...OUDER, ...anders, casusnummer, id }, wie);
  return id;
}

/** Delivers everything; gives the mails by whom they went to. */
async function bezorg(metAdres = true): Promise<Map<string, string>> {
  const maak = metAdres ? { publicUrl: ADRES, gezinslink: gezinslinks(ADRES, PROEFSLEUTELS) } : undefined;
  const { kanalen: alle, close } = openKanalen(outbox.db, await proef.open(), undefined, maak);
  const kanalen = alle.map(({ vanaf: _, ...kanaal }) => kanaal);
  const stop = new AbortController();
  // On a busy machine a mail takes its time; nothing here is about that.
  const times = { ...QUICK, leaseMs: 12_000, sendMs: 10_000 };
  const running = deliver({ queue: outbox.queue(times.leaseMs), kanalen, times }, stop.signal);
  try {
    for (
      const end = Date.now() + 20_000;
      (await outbox.rows()).some(({ bezorgdOp }) => bezorgdOp === null);
      await pause(20)
    )
      if (Date.now() > end) throw new Error(`still: ${JSON.stringify(await outbox.rows())}`);
  } finally {
    stop.abort();
    await running;
    close();
  }
  return new Map(
    proef.gekregen.map(({ aan, mail }) => [aan.join(), `${mail.text ?? ''}\n${String(mail.html)}`]),
  );
}

const linkIn = (mail: string | undefined) =>
  readGezinstoken(/https:\/\/doorbraak\.example\/gezin\/([\w-]+)/.exec(mail ?? '')?.[1] ?? '', PROEFSLEUTELS);

test('a mail carries the link of whom it goes to, each their own, and no message that is kept has it', async () => {
  const nummer = await zaak();
  const moeder = await zet(nummer, MAILT);
  const vader = await zet(nummer, { ...MAILT, naam: 'Ali Yilmaz', email: 'ali@voorbeeld.nl' });
  const mails = await bezorg();
  expect(linkIn(mails.get('fatima@voorbeeld.nl'))).toBe(await zorgVoorLink(outbox.db, nummer, moeder));
  expect(linkIn(mails.get('ali@voorbeeld.nl'))).toBe(await zorgVoorLink(outbox.db, nummer, vader));
  expect(linkIn(mails.get('ali@voorbeeld.nl'))).not.toBe(linkIn(mails.get('fatima@voorbeeld.nl')));
  // Who has no account chooses on no page of the werkbak.
  for (const mail of mails.values()) expect(mail).not.toContain('/werkbak/');
  const bewaard = await leesBerichten(outbox.db, OVERAL, {}, { na: null, aantal: 50 });
  expect(bewaard.some(({ status }) => status === 'bezorgd')).toBe(true);
  expect(JSON.stringify(bewaard)).not.toContain('/gezin/');
});

test('two who read at one address each get theirs, by name', async () => {
  const nummer = await zaak();
  await zet(nummer, MAILT);
  await zet(nummer, { ...MAILT, naam: 'Ali Yilmaz' });
  const mail = (await bezorg()).get('fatima@voorbeeld.nl') ?? '';
  expect(mail).toContain('De pagina van Fatima Yilmaz');
  expect(mail).toContain('De pagina van Ali Yilmaz');
});

test('a link that was withdrawn goes along in no mail, and without an address of the installation none does', async () => {
  const nummer = await zaak();
  const moeder = await zet(nummer, MAILT);
  await zorgVoorLink(outbox.db, nummer, moeder);
  await trekLinkIn(outbox.db, nummer, moeder, 'noor');
  expect(linkIn((await bezorg()).get('fatima@voorbeeld.nl'))).toBeNull();
  await proef.close();
  proef = new Proefserver();
  await zet(await zaak(), { ...MAILT, email: 'ander@voorbeeld.nl' });
  const mail = (await bezorg(false)).get('ander@voorbeeld.nl');
  expect(mail).toBeDefined();
  expect(mail).not.toContain('/gezin/');
});
