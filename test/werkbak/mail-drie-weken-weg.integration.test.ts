import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openKanalen } from '../../activities/post/kanalen';
import { POST_TIMES } from '../../activities/post/times';
import { openDatabase } from '../../dossier/database';
import { moment, vanEpoch } from '../../domain/tijd';
import { pause } from '../activities/post/outbox';
import { Proefserver } from '../activities/post/mail/proefserver';
import { PROEFSLEUTELS } from '../histories/key';
import { testDatabase } from '../opzet';
import { vraag } from '../server/wereld';
import { Tijdwereld } from './tijdwereld';

const KINDEREN = 5;
const WACHT_MS = 90_000;

/** Cases of a region whose mail server is away from the first day, on the clock of the cases. */
describe('a mail server that is away for three weeks', () => {
  const proef = new Proefserver();
  let wereld: Tijdwereld;
  let ruimOp: () => Promise<void>;
  const casussen: string[] = [];

  beforeAll(async () => {
    const database = await testDatabase();
    const db = openDatabase(database.url, { sleutels: PROEFSLEUTELS });
    const mail = await proef.open();
    await proef.close();
    const { kanalen, close } = openKanalen(db, mail);
    // At whatever hour this runs: only when things may leave is another's.
    const altijd = kanalen.map((kanaal) => ({ ...kanaal, vanaf: () => vanEpoch(0) }));
    const times = { ...POST_TIMES, backoff: { firstMs: 3_000, longestMs: 6_000 } };
    wereld = await Tijdwereld.start({
      begin: moment('2026-09-07T09:00:00+02:00'),
      databaseUrl: database.url,
      post: { mail, kanalen: altijd, times },
    });
    ruimOp = async () => {
      await wereld.stop();
      close();
      await db.destroy();
      await database.drop();
      await proef.close();
    };
    await wereld.mens({ id: 'mia', rol: 'manager', email: 'mia@voorbeeld.nl' });
    await wereld.mens({ id: 'cas', rol: 'casusregisseur', email: 'cas@voorbeeld.nl' });
    await wereld.mens({ id: 'zoe', rol: 'school', scholen: ['12AB00'], email: 'zoe@voorbeeld.nl' });
    for (let i = 0; i < KINDEREN; i++) {
      const { status, body } = await vraag(wereld.url, '/v1/casussen', {
        leerling: `kind-${randomUUID()}`,
        geboortedatum: '2016-05-14',
        eersteVerzuimdag: '2026-08-24',
        gemeente: '0014',
        school: '12AB00',
        onderwijssoort: 'po',
        ouder: { naam: `Ouder ${i}`, relatie: 'moeder', email: `ouder${i}@voorbeeld.nl` },
      });
      expect([status, JSON.stringify(body)]).toEqual([201, expect.any(String)]);
    }
    const rijen = await wereld.db.selectFrom('casus').select('casusnummer').execute();
    casussen.push(...rijen.map(({ casusnummer }) => casusnummer));
    expect(casussen).toHaveLength(KINDEREN);
  });
  afterAll(() => ruimOp());

  const rijen = () =>
    wereld.db.selectFrom('bericht').selectAll().where('kanaal', '=', 'e-mail').orderBy('volgorde').execute();

  it('delays no phase, and costs every message no more than that it waits', async () => {
    await wereld.tot(moment('2026-09-28T09:30:00+02:00'));
    const fasen = await wereld.db
      .selectFrom('gebeurtenis')
      .select(['casusnummer', 'op', sql<string>`gegevens ->> 'fase'`.as('fase')])
      .where('soort', '=', 'fase-geopend')
      .where(sql<string>`gegevens ->> 'fase'`, '=', 'casusregie')
      .execute();
    // Four weeks after the first day, to the moment.
    expect(fasen.map(({ casusnummer, op }) => [casusnummer, op]).sort()).toEqual(
      casussen.map((casusnummer) => [casusnummer, moment('2026-09-21T00:00:00+02:00')]).sort(),
    );
    const wacht = await rijen();
    expect(wacht.length).toBeGreaterThan(KINDEREN * 8);
    expect(wacht.filter(({ bezorgdOp, opgegevenOp }) => bezorgdOp ?? opgegevenOp)).toEqual([]);
    expect(proef.gekregen).toEqual([]);
    const geprobeerd = wacht.filter(({ pogingen }) => pogingen > 0);
    // A first attempt may come before the parent of the report is written down.
    const codes = geprobeerd.map(({ foutcode }) => foutcode).filter((code) => code !== 'geen-adres');
    expect(new Set(codes)).toEqual(new Set(['geen-verbinding']));
  });

  it('brings every message once it is back: to each person in one mail, none twice', async () => {
    // Between two attempts: then nothing is under way.
    while ((await rijen()).some(({ geleendDoor, pogingen }) => geleendDoor !== null || pogingen === 0))
      await pause(20);
    const voor = await rijen();
    await proef.open();
    for (const end = Date.now() + WACHT_MS; ; await pause(100)) {
      const open = (await rijen()).filter(({ bezorgdOp }) => bezorgdOp === null);
      if (open.length === 0) break;
      if (Date.now() > end) throw new Error(`still waiting: ${JSON.stringify(open)}`);
    }
    const perPersoon = new Map<string, string[]>();
    for (const { aan, mail } of proef.gekregen)
      perPersoon.set(aan.join(), [...(perPersoon.get(aan.join()) ?? []), String(mail.subject)]);
    const ouders = Array.from({ length: KINDEREN }, (_, i) => `ouder${i}@voorbeeld.nl`);
    expect([...perPersoon.keys()].sort()).toEqual(
      ['cas@voorbeeld.nl', 'mia@voorbeeld.nl', 'zoe@voorbeeld.nl', ...ouders].sort(),
    );
    for (const [wie, onderwerpen] of perPersoon)
      expect([wie, onderwerpen]).toEqual([wie, [expect.stringMatching(/ berichten over /)]]);

    // Every message stands under its own heading, once for each whom it is for.
    const bezorgd = await wereld.db.selectFrom('bezorging').selectAll().execute();
    expect(new Set(bezorgd.map(({ bericht }) => bericht))).toEqual(new Set(voor.map(({ id }) => id)));
    expect(bezorgd.every(({ foutcode }) => foutcode === null)).toBe(true);
    const koppen = proef.gekregen.flatMap(({ mail }) => String(mail.text).match(/^\d+\. .+\n=+$/gm) ?? []);
    expect(koppen).toHaveLength(bezorgd.length);
    const ids = proef.gekregen.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(ids.length);
    const zendingen = await wereld.db.selectFrom('zending').selectAll().execute();
    expect(zendingen).toHaveLength(bezorgd.length);
  });
});
