import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import { datumVan, plusDagen, vanEpoch } from '../../domain/tijd';
import { verzuimStore } from '../../dossier/verzuim/verzuim';
import { herverpakVerzuim } from '../../dossier/verzuim/geheim';
import { vergeetKind } from '../../dossier/geheim/vergeten';
import { EXAMPLE_FOLDER, loadConvenanten, STANDARD_FOLDER } from '../../convenanten/load';
import type { Gebruiker } from '../../domain/gebruiker';
import { readKeys } from '../../temporal/codec';
import { dag } from '../server/nagemaakt';
import { createWereld, geef, vraag, vraagEens, type Wereld } from '../server/wereld';

const SCHOOL: Gebruiker = {
  ...{ id: 'admin-12AB', naam: 'Administratie', rol: 'systeem', regio: 'noorderwold', gemeenten: null },
  scholen: ['12AB'],
};
const ANDER: Gebruiker = { ...SCHOOL, id: 'admin-99ZZ', scholen: ['99ZZ00'] };

let wereld: Wereld;
let [url, tweede]: [string, string] = ['', ''];
let wie: Gebruiker = SCHOOL;
let db: Database;

beforeAll(async () => {
  wereld = await createWereld();
  const identify = () => Promise.resolve(wie);
  [url, tweede] = [await wereld.api({ identify }), await wereld.api({ identify })];
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});
beforeEach(() => (wie = SCHOOL));

const nieuwKind = () => `kind-${randomUUID()}`;
function uren(leerling: string, terug: number, aantal: number, anders: Record<string, unknown> = {}) {
  return {
    ...{ nummer: `v${terug}`, leerling, dag: dag(-terug), uren: aantal, geboortedatum: '2011-05-20' },
    ...{ onderwijssoort: 'vo', gemeente: '0014', school: '12AB00', naam: 'Noor de Wit' },
    ...anders,
  };
}
async function meld(...verzuimuren: unknown[]) {
  const { status, body } = await vraag(url, '/v1/verzuimuren', { verzuimuren });
  expect([status, body.detail]).toEqual([200, undefined]);
  return body.uitslagen as { status: number; opgenomen?: string; stand?: any; probleem?: any }[]; // eslint-disable-line @typescript-eslint/no-explicit-any
}
type Gevonden = { casusnummer: string; toestand: { eersteVerzuimdag: string } };
/**
 * The cases of a child, once there is one that counts from this day, whichever when it is not said: a report that could not be made at
 * once is made by the process.
 */
async function casussen(leerling: string, vanaf?: string): Promise<Gevonden[]> {
  for (let poging = 0; ; poging++) {
    const er: Gevonden[] = await db
      .selectFrom('casus')
      .select(['casusnummer', 'toestand'])
      .where('leerling', '=', leerling)
      .execute();
    const klaar = er.some(({ toestand }) => vanaf === undefined || toestand.eersteVerzuimdag === vanaf);
    if (klaar || poging === 100) return er;
    await sql`update verzuimopening set volgende_poging_op = now() where uitslag is null`.execute(db);
    await new Promise((verder) => setTimeout(verder, 200));
  }
}

test('hours far over sixteen in any order, several at once, over two processes and each sent twice, open one case with the same first day', async () => {
  const leerling = nieuwKind();
  const berichten = [20, 15, 11, 10, 8, 4, 3, 1].map((terug) => uren(leerling, terug, 5));
  const dubbel = [...berichten, ...berichten].sort(() => Math.random() - 0.5);
  const antwoorden = await Promise.all(
    dubbel.map((bericht, i) =>
      vraag(i % 2 === 0 ? url : tweede, '/v1/verzuimuren', { verzuimuren: [bericht] }),
    ),
  );
  expect(antwoorden.map(({ status, body }) => [status, body.uitslagen?.[0].status])).toEqual(
    dubbel.map(() => [200, 200]),
  );
  const er = await casussen(leerling, dag(-20));
  expect(er.map(({ toestand }) => toestand.eersteVerzuimdag)).toEqual([dag(-20)]);
  const gemeld = await db
    .selectFrom('gebeurtenis')
    .select('soort')
    .where('casusnummer', '=', er[0]!.casusnummer)
    .where('soort', '=', 'casus-gemeld')
    .execute();
  expect(gemeld).toHaveLength(1);
  const [uitslag] = await meld(uren(leerling, 0, 4));
  expect(uitslag).toMatchObject({ stand: { stand: 'casus-open', casusnummer: er[0]!.casusnummer } });
  expect(await casussen(leerling)).toHaveLength(1);
}, 60_000);

test('backwards, hours that come later show an earlier first day, which joins the case and opens no other', async () => {
  const leerling = nieuwKind();
  await meld(uren(leerling, 1, 16));
  expect((await casussen(leerling))[0]!.toestand.eersteVerzuimdag).toBe(dag(-1));
  for (const terug of [3, 9]) await meld(uren(leerling, terug, 16));
  const er = await casussen(leerling, dag(-9));
  expect(er.map(({ toestand }) => toestand.eersteVerzuimdag)).toEqual([dag(-9)]);
}, 60_000);

test('what was put right and withdrawn counts no more, also when that came first; the school sees who comes near', async () => {
  const leerling = nieuwKind();
  const [eerst] = await meld(uren(leerling, 5, 8, { nummer: 'a', versie: 2, ingetrokken: true }));
  expect(eerst).toMatchObject({
    status: 200,
    opgenomen: 'nieuw',
    stand: { stand: 'onder-de-grens', uren: 0 },
  });
  const uitslagen = await meld(
    uren(leerling, 5, 8, { nummer: 'a' }),
    uren(leerling, 3, 8, { nummer: 'b' }),
    uren(leerling, 2, 4, { nummer: 'c' }),
    uren(leerling, 2, 3, { nummer: 'c', versie: 2 }),
  );
  expect(uitslagen.map(({ opgenomen }) => opgenomen).slice(0, 2)).toEqual(['achterhaald', 'nieuw']);
  const [anders, later, bsn, ander] = await meld(
    uren(leerling, 2, 1, { nummer: 'c', versie: 2 }),
    uren(leerling, -1, 1),
    uren('123456782', 1, 1),
    uren(leerling, 1, 1, { geboortedatum: '2012-01-01' }),
  );
  expect([anders, later, bsn, ander].map((een) => een?.probleem?.code)).toEqual([
    ...['gewijzigd', 'ongeldig', 'ongeldig', 'ander-kind'],
  ]);
  expect(later?.probleem.fouten).toEqual([expect.objectContaining({ veld: 'dag' })]);

  const lijst = async () =>
    (await vraagEens(url, '/v1/verzuimstanden')).body.regels as { leerling: string; uren: number }[];
  expect((await lijst()).find((een) => een.leerling === leerling)).toMatchObject({
    ...{ naam: 'Noor de Wit', school: '12AB00', uren: 11, grens: 16, stand: 'onder-de-grens' },
  });
  const nergens = Buffer.from(JSON.stringify('\0')).toString('base64url');
  expect((await vraagEens(url, `/v1/verzuimstanden?na=${nergens}`)).body.code).toBe('ongeldig');
  await meld(uren(leerling, 3, 8, { nummer: 'b', versie: 2, ingetrokken: true }));
  expect((await lijst()).some((een) => een.leerling === leerling)).toBe(false);
  wie = ANDER;
  expect(await lijst()).toEqual([]);
  expect((await meld(uren(leerling, 1, 1)))[0]?.probleem.code).toBe('niet-bevoegd');
  wie = { ...SCHOOL, rol: 'manager', scholen: [] };
  expect((await vraagEens(url, '/v1/verzuimstanden')).body.code).toBe('geen-recht');
}, 60_000);

test('while Temporal is away the hours are kept, and the case opens afterwards', async () => {
  const leerling = nieuwKind();
  const weg = await wereld.api({ identify: () => Promise.resolve(SCHOOL), temporalAddress: '127.0.0.1:1' });
  const { body } = await vraag(weg, '/v1/verzuimuren', { verzuimuren: [uren(leerling, 2, 16)] });
  expect(body.uitslagen).toMatchObject([{ status: 200, stand: { stand: 'wordt-gemeld' } }]);
  expect(await casussen(leerling)).toHaveLength(1);
}, 60_000);

test('after a case was closed only later hours count; what counts no more is removed, and a forgotten child leaves nothing', async () => {
  const leerling = nieuwKind();
  await meld(uren(leerling, 4, 16));
  const [casus] = await casussen(leerling);
  const { casusnummer } = casus!;
  await geef(wereld.url, casusnummer, 'sluitAf', 'manager', { reden: 'foutieve-melding', toelichting: 'x' });
  const [uitslag] = await meld(uren(leerling, 3, 16, { nummer: 'n' }));
  expect(uitslag).toMatchObject({ stand: { stand: 'onder-de-grens', uren: 0, casusnummer: null } });

  const store = verzuimStore(db);
  const alle = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER).alle();
  const telling = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from verzuimuren`.execute(db)).rows[0]!.n;
  const vandaag = datumVan(vanEpoch(Date.now()));
  expect(await store.ruimOp(alle, vandaag)).toBe(0);
  const [rij] = (await sql<{ geheim: Buffer }>`select geheim from verzuimuren limit 1`.execute(db)).rows;
  expect(rij!.geheim.toString('latin1')).not.toContain('Noor');

  // Another key of the installation takes over, and the old one may go.
  const nieuw = randomBytes(32).toString('base64');
  const met = (sleutels: string) =>
    openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(sleutels) });
  const [beide, terug] = [met(`${nieuw},${wereld.options.key}`), met(`${wereld.options.key},${nieuw}`)];
  expect(await herverpakVerzuim(beide)).toBeGreaterThan(await telling());
  expect(await herverpakVerzuim(beide)).toBe(0);
  expect(await herverpakVerzuim(terug)).toBeGreaterThan(await telling());
  await Promise.all([beide.destroy(), terug.destroy()]);

  const voor = await telling();
  await vergeetKind(db, casusnummer);
  expect(await telling()).toBe(voor - 2);
  expect(await store.ruimOp(alle, plusDagen(vandaag, 60))).toBe(voor - 2);
}, 60_000);
