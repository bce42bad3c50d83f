import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../../dossier/database';
import { WEBHOOK_TIMES } from '../../../activities/webhooks/times';
import { Proefserver } from '../post/mail/proefserver';
import { createWereld, geef, vraag, type Wereld } from '../../server/wereld';
import { goedeMelding } from '../../server/nagemaakt';
import { Ontvanger, type Binnen } from './ontvanger';

const CONTACT = 'beheer@ontvanger.nl';
const TIMES = {
  ...WEBHOOK_TIMES,
  ...{ pollMs: 50, sendMs: 3_000, tidyMs: 100 },
  backoff: { firstMs: 100, longestMs: 300 },
};
const uitgaand = { oins: new Map([['', '00000001003214345000']]), intern: ['127.0.0.1'] };
const mail = new Proefserver();
let wereld: Wereld;
let db: Database;
beforeAll(async () => {
  const post = { mail: await mail.open(), uitgaand, webhookTimes: TIMES };
  wereld = await createWereld({ post }, { uitgaand });
  db = openDatabase(wereld.options.databaseUrl, { connections: 2 });
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
  await mail.close();
});

let ontvanger: Ontvanger;
beforeEach(async () => {
  ontvanger = new Ontvanger();
  await ontvanger.open();
});
afterEach(async () => {
  await sql`delete from abonnement`.execute(db);
  await ontvanger.sluit();
});

async function abonneer(): Promise<string> {
  const { status, body } = await vraag(wereld.url, '/v1/abonnementen', {
    naam: 'Proef',
    adres: ontvanger.adres,
    contact: CONTACT,
  });
  expect([status, body]).toMatchObject([201, { status: 'actief', geheim: expect.stringMatching(/^whsec_/) }]);
  ontvanger.geheimen.push(body.geheim as string);
  return `/v1/abonnementen/${String(body.id)}`;
}
async function meld(): Promise<string> {
  const { status, location } = await vraag(wereld.url, '/v1/casussen', goedeMelding());
  expect(status).toBe(201);
  return location?.split('/').at(-1) ?? '';
}
const notitie = (casus: string) => geef(wereld.url, casus, 'maakNotitie', 'school', { tekst: 'Iets.' });

/** Every event of these cases, as the stream has them: `case/number`, by case. */
async function gebeurd(casussen: readonly string[]): Promise<string[]> {
  const alle: Binnen[] = [];
  for (let na = '', meer = true; meer;) {
    const { body } = await vraag(wereld.url, `/v1/gebeurtenissen${na}`);
    alle.push(...(body.regels as Binnen[]));
    na = `?na=${String(body.volgende)}`;
    meer = body.meer as boolean;
  }
  return perCasus(casussen, alle);
}
function perCasus(casussen: readonly string[], events: readonly Binnen[]): string[] {
  return casussen.flatMap((casus) =>
    events.filter(({ subject }) => subject === casus).map(({ sequence }) => `${casus}/${sequence}`),
  );
}
async function tot(wat: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await wat()); await pause(30))
    if (Date.now() > end) throw new Error('it did not come');
}
/** Waits until every event of these cases was taken; each was once, and of each case they were in order. */
async function allesEens(casussen: readonly string[]): Promise<void> {
  const verwacht = await gebeurd(casussen);
  await tot(() => perCasus(casussen, ontvanger.aangenomen).length >= verwacht.length);
  expect(perCasus(casussen, ontvanger.aangenomen)).toEqual(verwacht);
  const ids = ontvanger.aangenomen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ontvanger.verkeerd).toEqual([]);
}

test('a receiver that fails, hangs, redirects, dies and comes back gets every event once, of each case in order', async () => {
  await abonneer();
  const kuren: Record<string, ('fout' | 'stil' | 'om')[]> = {};
  ontvanger.gedrag = ({ subject }) => kuren[subject]?.shift() ?? 'goed';
  const [fout, stil, om, gewoon] = [await meld(), await meld(), await meld(), await meld()];
  const casussen = [fout, stil, om, gewoon];
  await allesEens(casussen);

  Object.assign(kuren, { [fout]: ['fout', 'fout', 'fout'], [stil]: ['stil'], [om]: ['om', 'om'] });
  for (const casus of casussen) await notitie(casus);
  for (const casus of casussen) await notitie(casus);
  await allesEens(casussen);
  // The one that had to wait came behind those of the others, and nobody was led elsewhere.
  const laatste = (casus: string) => ontvanger.aangenomen.map(({ subject }) => subject).lastIndexOf(casus);
  expect(laatste(gewoon)).toBeLessThan(laatste(stil));

  await ontvanger.sluit();
  for (const casus of casussen) await notitie(casus);
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from verzending where bezorgd_op is null`.execute(db);
  expect(rows[0]?.aantal).toBeGreaterThan(0);
  await tot(async () => {
    const mis = await sql`select 1 from verzending where foutcode = 'geen-verbinding'`.execute(db);
    return mis.rows.length > 0;
  });
  await ontvanger.open();
  await allesEens(casussen);
}, 60_000);

test('its log says what came of each; sent again it comes once more, under the same id, and signed with the new secret too', async () => {
  const abonnement = await abonneer();
  const casus = await meld();
  await allesEens([casus]);
  const log = await vraag(wereld.url, `${abonnement}/verzendingen?stand=bezorgd&aantal=1`);
  const [regel] = log.body.regels;
  expect(regel).toMatchObject({
    casusnummer: casus,
    stand: 'bezorgd',
    antwoord: 204,
    fout: null,
    pogingen: 1,
  });

  const nieuw = await vraag(wereld.url, `${abonnement}/geheimen`, { urenSamen: 1 });
  expect(nieuw.status).toBe(201);
  // A receiver that knows only the new one, and one that knows only the old one: both believe it.
  for (const geheim of [nieuw.body.geheim as string, ontvanger.geheimen[0] ?? '']) {
    ontvanger.geheimen.splice(0, ontvanger.geheimen.length, geheim);
    const aantal = ontvanger.gekomen.length;
    const weer = await vraag(wereld.url, `${abonnement}/verzendingen/${String(regel.nummer)}/pogingen`, {});
    expect([weer.status, weer.body]).toMatchObject([200, { stand: 'wacht' }]);
    await tot(() => ontvanger.gekomen.length > aantal);
    expect(ontvanger.gekomen.at(-1)).toMatchObject({ id: regel.gebeurtenis, handtekeningen: 2 });
    await tot(async () => {
      const { body } = await vraag(wereld.url, `${abonnement}/verzendingen?aantal=1`);
      return body.regels[0].stand === 'bezorgd';
    });
  }
  expect(ontvanger.verkeerd).toEqual([]);
}, 60_000);

test('at which nothing arrives for three days is stopped, its owner is mailed, and once resumed gets everything after all', async () => {
  const abonnement = await abonneer();
  const casus = await meld();
  await allesEens([casus]);
  ontvanger.gedrag = () => 'fout';
  await notitie(casus);
  await tot(async () => (await vraag(wereld.url, abonnement)).body.misluktSinds !== null);
  await sql`update abonnement set mislukt_sinds = now() - interval '73 hours' where mislukt_sinds is not null`.execute(
    db,
  );
  await tot(async () => (await vraag(wereld.url, abonnement)).body.status === 'stilgezet');
  expect((await vraag(wereld.url, abonnement)).body).toMatchObject({ reden: 'geen-antwoord' });
  const gemaild = () => mail.gekregen.filter(({ aan }) => aan.includes(CONTACT));
  await tot(() => gemaild().length > 0);
  expect(gemaild()[0]?.mail).toMatchObject({
    subject: 'Abonnement Proef is stilgezet',
    text: expect.stringContaining('hervatten'),
  });

  await notitie(casus);
  const voor = ontvanger.gekomen.length;
  ontvanger.gedrag = () => 'goed';
  await pause(300);
  expect(ontvanger.gekomen).toHaveLength(voor);
  const hervat = await vraag(wereld.url, `${abonnement}/besluiten`, { besluit: 'hervatten' });
  expect(hervat.body).toMatchObject({ status: 'actief', reden: null, misluktSinds: null });
  await allesEens([casus]);
  expect(gemaild()).toHaveLength(1);

  // A receiver that says that it is there no more is not asked again.
  ontvanger.gedrag = () => 'weg';
  await notitie(casus);
  await tot(async () => (await vraag(wereld.url, abonnement)).body.reden === 'adres-vervallen');
}, 60_000);
