import { sql } from 'kysely';
import { deliver } from '../../activities/post/loop';
import { probeerOpnieuw } from '../../dossier/post/ingrijpen';
import { leesOnbereikt } from '../../dossier/post/onbereikt';
import type { ApiOptions } from '../../server/options';
import { startApi } from '../../server/server';
import { Notifywereld } from '../activities/post/notify/notifywereld';
import { NEE, type Aangenomen } from '../activities/post/notify/proefnotify';
import { QUICK } from '../activities/post/memory-queue';
import { pause } from '../activities/post/outbox';
import { PROEFSLEUTEL } from '../histories/key';

const TOKEN = 'een-token-van-genoeg-tekens';
const PAD = '/v1/terugmelding/notify';

const wereld = new Notifywereld();
const apis: Awaited<ReturnType<typeof startApi>>[] = [];
let url: string;

async function api(anders: Partial<ApiOptions> = {}): Promise<string> {
  const een = await startApi({
    port: 0,
    host: '127.0.0.1',
    temporalAddress: '127.0.0.1:1',
    namespace: 'doorbraak',
    databaseUrl: wereld.outbox.url,
    key: PROEFSLEUTEL,
    notifyToken: TOKEN,
    ...anders,
  });
  apis.push(een);
  return een.url;
}
beforeAll(async () => (url = await api()));
afterAll(() => Promise.all(apis.map((een) => een.stop())));

/** Says what became of something as NotifyNL does. */
async function meld(
  { id, reference }: Pick<Aangenomen, 'id' | 'reference'>,
  status: string,
  { token = TOKEN, waar = url, body = {} }: { token?: string | null; waar?: string; body?: object } = {},
): Promise<number> {
  const antwoord = await fetch(new URL(PAD, waar), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      id,
      reference,
      to: 'f@voorbeeld.nl',
      status,
      created_at: '2026-11-30T08:00:00.000000Z',
      completed_at: null,
      sent_at: null,
      notification_type: 'email',
      template_id: 'x',
      template_version: 1,
      ...body,
    }),
  });
  return antwoord.status;
}

/** A message to one parent that was handed over, and what NotifyNL has of it. */
async function overgegeven(): Promise<Aangenomen> {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  return wereld.naar('f@voorbeeld.nl')[0] as Aangenomen;
}

/** The message that something at NotifyNL is of. */
async function rijVan({ reference }: Pick<Aangenomen, 'reference'>) {
  const [aan] = (reference ?? '').split('-');
  const { bericht, stand } = await wereld.outbox.db
    .selectFrom('afgifte')
    .select(['bericht', 'stand'])
    .where('aan', '=', aan ?? '')
    .executeTakeFirstOrThrow();
  return { stand, ...(await wereld.outbox.row(bericht)) };
}

test.each([
  ['permanent-failure', 'notify-niet-bezorgd'],
  ['temporary-failure', 'notify-tijdelijk'],
  ['technical-failure', 'notify-technisch'],
])(
  '%s makes the message failed, with a word for why; told twice it is told once',
  async (status, foutcode) => {
    const melding = await overgegeven();
    expect((await rijVan(melding)).bezorgdOp).not.toBeNull();
    expect(await meld(melding, status)).toBe(204);
    const eerst = await rijVan(melding);
    expect(eerst).toMatchObject({ bezorgdOp: null, foutcode, stand: status });
    expect(eerst.opgegevenOp).not.toBeNull();
    expect(await meld(melding, status)).toBe(204);
    expect(await rijVan(melding)).toEqual(eerst);
  },
);

test.each([
  [{ status: 'permanent-failure' }, 'notify-niet-bezorgd'],
  [{ status: 'validation-failed' }, 'notify-brief-afgekeurd'],
  [{ status: 'virus-scan-failed' }, 'notify-brief-afgekeurd'],
  // Of a letter that came back NotifyNL says it in another form.
  [
    {
      ...{ id: undefined, status: undefined, to: undefined, date_sent: '2026-11-28T10:00:00.000000Z' },
      ...{
        sent_by: 'API',
        template_name: 'Brief',
        spreadsheet_file_name: null,
        upload_letter_file_name: null,
      },
    },
    'notify-brief-terug',
  ],
])(
  'a letter with %j makes the message failed for who it is for, and they must be reached',
  async (body, foutcode) => {
    const { casusnummer } = await wereld.zaak();
    await wereld.gezin(casusnummer, {});
    await wereld.bezorg(() => wereld.klaar('ouders'));
    const brief = wereld.notify.aangenomen.find(({ type }) => type === 'letter') as Aangenomen;
    expect(await leesOnbereikt(wereld.outbox.db, 50)).toEqual([]);
    const gezegd = { notification_id: brief.id, notification_type: 'letter', ...body };
    expect(await meld(brief, 'nooit', { body: gezegd })).toBe(204);
    const na = await rijVan(brief);
    expect(na).toMatchObject({ bezorgdOp: null, foutcode });
    expect(await leesOnbereikt(wereld.outbox.db, 50)).toMatchObject([
      { casusnummer, wie: 'ouders', wat: { soort: 'onbereikt', reden: 'geweigerd' } },
    ]);
    expect(await meld(brief, 'nooit', { body: gezegd })).toBe(204);
    expect(await rijVan(brief)).toEqual(na);
  },
);

test('delivered is noted and leaves the message delivered', async () => {
  const melding = await overgegeven();
  const voor = await rijVan(melding);
  expect(await meld(melding, 'delivered')).toBe(204);
  expect(await rijVan(melding)).toEqual({ ...voor, stand: 'delivered' });
});

test('what arrives after all is delivered after all', async () => {
  const melding = await overgegeven();
  await meld(melding, 'temporary-failure');
  expect(await meld(melding, 'delivered')).toBe(204);
  expect(await rijVan(melding)).toMatchObject({ opgegevenOp: null, foutcode: null });
  expect((await rijVan(melding)).bezorgdOp).not.toBeNull();
});

test('a failed message that somebody tries again is sent once more under another key, and old news of it changes nothing', async () => {
  const melding = await overgegeven();
  const aantal = wereld.naar('f@voorbeeld.nl').length;
  await meld(melding, 'permanent-failure');
  const { volgorde } = await rijVan(melding);
  expect(await probeerOpnieuw(wereld.outbox.db, null, { volgorde })).toBe(1);
  // What NotifyNL refuses meanwhile, or drops, leaves the key of the second round as it is.
  wereld.notify.kuren = [NEE.snel, { antwoord: 'gedaan-verbroken' }];
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.naar('f@voorbeeld.nl')).toHaveLength(aantal + 1);
  const opnieuw = wereld.naar('f@voorbeeld.nl').at(-1) as Aangenomen;
  expect(opnieuw.reference).toBe(`${melding.reference}-2`);
  expect(opnieuw.body).toBe(melding.body);
  const na = await rijVan(melding);
  expect(na.bezorgdOp).not.toBeNull();
  expect(await meld(melding, 'permanent-failure')).toBe(204);
  expect(await rijVan(melding)).toEqual(na);
  expect(await meld(opnieuw, 'permanent-failure')).toBe(204);
  expect((await rijVan(melding)).opgegevenOp).not.toBeNull();
});

test('of two parents one who is not reached makes the message failed, and only they get it again', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'a@voorbeeld.nl' });
  await wereld.gezin(casusnummer, { naam: 'Bo Vos', voorkeur: 'e-mail', email: 'b@voorbeeld.nl' });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  const aantal = wereld.naar('a@voorbeeld.nl').length;
  const mis = wereld.naar('b@voorbeeld.nl')[0] as Aangenomen;
  await meld(wereld.naar('a@voorbeeld.nl')[0] as Aangenomen, 'delivered');
  await meld(mis, 'permanent-failure');
  const { volgorde, opgegevenOp } = await rijVan(mis);
  expect(opgegevenOp).not.toBeNull();
  await probeerOpnieuw(wereld.outbox.db, null, { volgorde });
  await wereld.bezorg(() => wereld.klaar('ouders'));
  expect(wereld.naar('a@voorbeeld.nl')).toHaveLength(aantal);
  expect(wereld.naar('b@voorbeeld.nl')).toHaveLength(aantal + 1);
});

test('of the staff with a role one who is not reached leaves it delivered, all of them make it failed', async () => {
  for (const id of ['mia', 'max']) await wereld.mens({ id, rol: 'manager', email: `${id}@voorbeeld.nl` });
  await wereld.zaak();
  await wereld.bezorg(() => wereld.klaar('manager'));
  const [mia] = wereld.naar('mia@voorbeeld.nl');
  const max = wereld.naar('max@voorbeeld.nl').find(({ subject }) => subject === mia?.subject);
  await meld(mia as Aangenomen, 'permanent-failure');
  expect((await rijVan(mia as Aangenomen)).bezorgdOp).not.toBeNull();
  await meld(max as Aangenomen, 'permanent-failure');
  expect(await rijVan(max as Aangenomen)).toMatchObject({ bezorgdOp: null, foutcode: 'notify-niet-bezorgd' });
});

test('news of a message that is being noted this moment is asked for once more', async () => {
  const melding = await overgegeven();
  const { id } = await rijVan(melding);
  await sql`update bericht set bezorgd_op = null, geleend_tot = now() + interval '1 minute' where id = ${id}`.execute(
    wereld.outbox.db,
  );
  expect(await meld(melding, 'permanent-failure')).toBe(503);
  await sql`update bericht set bezorgd_op = now(), geleend_tot = null where id = ${id}`.execute(
    wereld.outbox.db,
  );
  expect(await meld(melding, 'permanent-failure')).toBe(204);
  expect((await rijVan(melding)).opgegevenOp).not.toBeNull();
});

test('news that comes before the answer to the sending counts, and nothing is sent twice', async () => {
  const { casusnummer } = await wereld.zaak();
  await wereld.gezin(casusnummer, { voorkeur: 'e-mail', email: 'f@voorbeeld.nl' });
  wereld.notify.kuren = [{ antwoord: 'gedaan-verbroken' }];
  const stop = new AbortController();
  const kanaal = wereld.kanaal({ zekerNaMs: 60_000 });
  const running = deliver({ queue: wereld.outbox.queue(), kanalen: [kanaal], times: QUICK }, stop.signal);
  while (wereld.naar('f@voorbeeld.nl').length === 0) await pause(20);
  await pause(200);
  const melding = wereld.naar('f@voorbeeld.nl')[0] as Aangenomen;
  for (let status = 503; status === 503;) status = await meld(melding, 'delivered');
  while (!(await wereld.klaar('ouders'))) await pause(20);
  stop.abort();
  await running;
  expect(
    wereld.naar('f@voorbeeld.nl').filter(({ reference }) => reference === melding.reference),
  ).toHaveLength(1);
  expect((await rijVan(melding)).bezorgdOp).not.toBeNull();
});

test('is for who shows the token alone, whatever else is right', async () => {
  const melding = await overgegeven();
  for (const token of [null, '', 'verkeerd', `${TOKEN}x`, TOKEN.slice(1)])
    expect([token, await meld(melding, 'permanent-failure', { token })]).toEqual([token, 401]);
  expect((await rijVan(melding)).bezorgdOp).not.toBeNull();
  const zonder = await api({ notifyToken: undefined });
  expect(await meld(melding, 'permanent-failure', { waar: zonder })).toBe(404);
});

test('has a token of its own: whoever signs people in is not asked about it', async () => {
  const melding = await overgegeven();
  const waar = await api({ identify: () => Promise.reject(new Error('this token is of nobody')) });
  expect(await meld(melding, 'permanent-failure', { waar })).toBe(204);
  expect((await rijVan(melding)).opgegevenOp).not.toBeNull();
});

test('takes what is not known, and refuses what is no news', async () => {
  await overgegeven();
  for (const reference of [null, 'x', 'f'.repeat(32), `proef-${'0'.repeat(36)}`, "'; drop table afgifte; --"])
    expect(await meld({ id: 'x', reference }, 'delivered')).toBe(204);
  const melding = wereld.naar('f@voorbeeld.nl')[0] as Aangenomen;
  const voor = await rijVan(melding);
  expect(await meld(melding, 'iets-nieuws')).toBe(204);
  expect(await rijVan(melding)).toEqual({ ...voor, stand: 'iets-nieuws' });
  expect(await meld(melding, '')).toBe(400);
  expect(await meld(melding, 'x', { body: { id: null } })).toBe(400);
  expect(await meld(melding, 'x', { body: { meer: 'x'.repeat(20_000) } })).toBe(413);
});
