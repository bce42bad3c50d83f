import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import request from 'supertest';
import { abonnementen } from '../../../dossier/abonnementen/abonnementen';
import { leen } from '../../../dossier/abonnementen/queue';
import { verdeel } from '../../../dossier/abonnementen/verdelen';
import { verzendingen } from '../../../dossier/abonnementen/verzendingen';
import type { Database } from '../../../dossier/database';
import { vergeetKind } from '../../../dossier/geheim/vergeten';
import { up } from '../../../dossier/migrations/0046-registerstatus';
import { cloudEvent } from '../../../dossier/stroom/cloudevent';
import { nummerStroom } from '../../../dossier/stroom/nummer';
import { BEGIN, stroom, type Stroomfilter } from '../../../dossier/stroom/stroom';
import { registermeldingen } from '../../../dossier/verzuim/registermeldingen';
import { legVast } from '../../../dossier/write';
import type { Gebruiker } from '../../../domain/gebruiker';
import type { Registermelding } from '../../../domain/registermelding';
import { bereik, type Bereik } from '../../../domain/toegang';
import { fakeApp } from '../../server/nagemaakt';
import { proefdossier } from '../dossier-proef';
import { OVERAL, Verhaal } from '../verhaal';

const OP = '2026-09-07T08:00:00.000Z';
const LATER = '2026-09-10T10:00:00.000Z';
const REGIO = 'noorderwold';
const NAAM = 'Noor de Wit';
const [IN_BEHANDELING, AFGESLOTEN, TER_KENNISGEVING] = [
  'registermelding.in-behandeling',
  'registermelding.afgesloten',
  'registermelding.ter-kennisgeving-aangenomen',
] as const;
const REGISTER: Stroomfilter = { soorten: [IN_BEHANDELING, AFGESLOTEN, TER_KENNISGEVING], regio: null };
let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
});
afterAll(() => proef.sluit());

async function bewaar(casus: Verhaal | null, anders: Partial<Registermelding> = {}): Promise<string> {
  const melding = {
    ...{ nummer: randomUUID(), soort: 'relatief-verzuim', begin: '2026-09-07', leerling: randomUUID() },
    ...{ naam: NAAM, geboortedatum: '2011-05-20', onderwijssoort: 'vo', gemeente: '0014', school: '12AB00' },
    ...anders,
  } as Registermelding;
  const casusnummer = casus?.casusnummer ?? null;
  const kind = casus?.workflowId ?? `casus-${melding.leerling}`;
  const id = await registermeldingen(db).bewaar({ melding, kind, regio: REGIO, casusnummer, nu: OP });
  return id!;
}
async function nieuweCasus(): Promise<Verhaal> {
  const verhaal = new Verhaal(OP, { leerling: randomUUID() });
  await legVast(db, verhaal.laatste);
  return verhaal;
}
function sluit(verhaal: Verhaal, op: Database = db) {
  const gegevens = { reden: 'foutieve-melding', toelichting: 'x' };
  return legVast(op, verhaal.doe(LATER, 'sluitAf', 'manager', gegevens));
}
/** The statuses of these reports in the stream, as far as somebody reads. */
async function inStroom(ids: readonly string[], wie: Bereik | null = OVERAL, filter = REGISTER) {
  const { regels } = await stroom(db).lees(wie, filter, BEGIN, 1_000);
  return regels.filter(({ casusnummer }) => ids.includes(casusnummer));
}
const kort = (regels: Awaited<ReturnType<typeof inStroom>>) =>
  regels.map(({ nummer, soort, op }) => [nummer, soort, op]);

test('every status is an event of its report, once and in order, also when the register sends it again', async () => {
  const verhaal = await nieuweCasus();
  const nummer = randomUUID();
  const id = await bewaar(verhaal, { nummer });
  expect(await bewaar(verhaal, { nummer, einde: '2026-09-09' })).toBe(id);
  expect(kort(await inStroom([id]))).toEqual([[1, IN_BEHANDELING, OP]]);
  await sluit(verhaal);
  expect(kort(await inStroom([id]))).toEqual([
    [1, IN_BEHANDELING, OP],
    [2, AFGESLOTEN, LATER],
  ]);
  const { statussen } = (await registermeldingen(db).lees(OVERAL, id))!;
  expect(statussen.map(({ status, op }) => [status, op])).toEqual([
    ['in-behandeling', OP],
    ['afgesloten', LATER],
  ]);
  const luxe = await bewaar(null, { soort: 'luxeverzuim' });
  expect(kort(await inStroom([luxe]))).toEqual([[1, TER_KENNISGEVING, OP]]);
});

test('a case that is closed while its report is kept is told of all the same', async () => {
  const [eerst, laatst] = [await nieuweCasus(), await nieuweCasus()];
  // The report waits for who closes the case, and finds it closed.
  let bewaard: Promise<string> | undefined;
  await db.transaction().execute(async (trx) => {
    await sluit(eerst, trx);
    bewaard = bewaar(eerst);
    await new Promise((verder) => setTimeout(verder, 100));
  });
  const een = await bewaard!;
  // Who closes the case waits for the report.
  const twee = await bewaar(laatst);
  await sluit(laatst);
  for (const id of [een, twee])
    expect((await inStroom([id])).map(({ soort }) => soort)).toEqual([IN_BEHANDELING, AFGESLOTEN]);
});

test('who reaches the report reads of it, of the types they ask for; who sits at tables does not', async () => {
  const ids = [await bewaar(await nieuweCasus()), await bewaar(null, { soort: 'overig-verzuim' })];
  const systeem = (scholen: string[]): Gebruiker => ({
    ...{ id: 'x', naam: 'x', rol: 'systeem', regio: REGIO, gemeenten: null, scholen },
  });
  const aantal = async (wie: Bereik | null, filter?: Stroomfilter) =>
    (await inStroom(ids, wie, filter)).length;
  expect(await aantal(bereik(systeem(['12AB'])))).toBe(2);
  expect(await aantal(bereik(systeem(['34CD00'])))).toBe(0);
  expect(await aantal({ ...OVERAL, regio: 'elders' })).toBe(0);
  expect(await aantal({ ...OVERAL, gemeenten: ['0363'] })).toBe(0);
  expect(await aantal({ ...OVERAL, lezer: 'tafel', tafelVan: 't1' })).toBe(0);
  expect(await aantal(OVERAL, { soorten: [TER_KENNISGEVING], regio: null })).toBe(1);
  expect(await aantal(OVERAL, { soorten: ['casus-gemeld'], regio: null })).toBe(0);
  expect(await aantal(OVERAL, { ...REGISTER, regio: 'elders' })).toBe(0);
});

test('over the API it is a CloudEvent about the report, without anything of a person', async () => {
  const id = await bewaar(await nieuweCasus(), { school: '77ZZ00' });
  const wie: Gebruiker = {
    ...{ id: 'a', naam: 'a', rol: 'systeem', regio: REGIO, gemeenten: null, scholen: ['77ZZ00'] },
  };
  const bron = { oin: () => '00000001003214345000', adres: 'https://doorbraak.voorbeeld.nl' };
  const { app } = fakeApp({ stroom: stroom(db), bron, identify: () => Promise.resolve(wie) });
  const typen = 'nl.doorbraak.registermelding.in-behandeling,nl.doorbraak.registermelding.afgesloten';
  const { status, body, text } = await request(app).get(`/v1/gebeurtenissen?typen=${typen}`);
  expect([status, body.regels]).toEqual([
    200,
    [
      {
        ...{ specversion: '1.0', datacontenttype: 'application/json', sequencetype: 'Integer' },
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        source: 'urn:nld:oin:00000001003214345000:systeem:doorbraak',
        type: 'nl.doorbraak.registermelding.in-behandeling',
        subject: id,
        time: '2026-09-07T10:00:00+02:00',
        dataref: `https://doorbraak.voorbeeld.nl/v1/registermeldingen/${id}`,
        sequence: '1',
      },
    ],
  ]);
  expect(text).not.toContain(NAAM);
});

test('a subscription gets it, the next status of a report after the one before; what is removed is not tried for ever', async () => {
  const wie: Gebruiker = {
    ...{ id: randomUUID(), naam: 'x', rol: 'systeem', regio: REGIO, gemeenten: null, scholen: ['55EE00'] },
  };
  const gegevens = { naam: 'x', adres: 'https://x.example/', contact: 'x@x.example' };
  const { abonnement } = await abonnementen(db).maak(
    randomUUID(),
    wie,
    { ...gegevens, soorten: REGISTER.soorten, alleenRegio: null },
    null,
  );
  const verhaal = await nieuweCasus();
  const id = await bewaar(verhaal, { school: '55EE00' });
  await sluit(verhaal);
  await nummerStroom(db);
  await verdeel(db);
  const log = () => verzendingen(db).lees(abonnement.id, null, { na: null, aantal: 10 });
  expect((await log()).map(({ casusnummer, soort }) => [casusnummer, soort]).reverse()).toEqual([
    [id, IN_BEHANDELING],
    [id, AFGESLOTEN],
  ]);
  const geleend = await leen(db, new Map([[abonnement.id, 4]]), { lease: 'l', leaseMs: 60_000 });
  const events = geleend.map((een) => cloudEvent(een, { oin: () => null, adres: '' }));
  expect(events.map(({ type, subject }) => [type, subject])).toEqual([
    ['nl.doorbraak.registermelding.in-behandeling', id],
  ]);
  await vergeetKind(db, verhaal.casusnummer);
  expect(await log()).toEqual([]);
  expect(await db.selectFrom('verzending').select('nummer').where('casusnummer', '=', id).execute()).toEqual(
    [],
  );
  expect(await inStroom([id])).toEqual([]);
});

test('reports that stood before have the statuses that they had, in the stream too', async () => {
  const verhaal = await nieuweCasus();
  const ids = [await bewaar(verhaal), await bewaar(await nieuweCasus()), await bewaar(null)];
  await sluit(verhaal);
  const eerst = kort(await inStroom(ids)).sort();
  await sql`delete from stroom where casusnummer = any(${ids}::uuid[])`.execute(db);
  await sql`drop table registerstatus`.execute(db);
  await sql`drop function registerstatus_stroom, registermelding_afgesloten, registermelding_weg cascade`.execute(
    db,
  );
  await db.transaction().execute((trx) => up(trx as unknown as Kysely<unknown>));
  expect(kort(await inStroom(ids)).sort()).toEqual(eerst);
});
