import { sql } from 'kysely';
import { openDatabase, type Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import type { Gebruiker } from '../../domain/gebruiker';
import { moment } from '../../domain/tijd';
import { readKeys } from '../../temporal/codec';
import { NOORD } from '../server/iedereen';
import { goedeMelding } from '../server/nagemaakt';
import { createWereld, vraag, vraagEens, type Wereld } from '../server/wereld';

const regisseur: Gebruiker = {
  ...{ id: 'r1', naam: 'Rianne Regisseur', rol: 'casusregisseur', regio: NOORD },
  gemeenten: null,
  scholen: [],
};
const officier: Gebruiker = { ...regisseur, id: 'p1', naam: 'Piet Privacy', rol: 'privacyfunctionaris' };
const elders: Gebruiker = { ...officier, id: 'p2', regio: 'zuiderbeek' };
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';

let wereld: Wereld;
let db: Database;
let lezer: DossierReader;
let als: Record<'regisseur' | 'officier' | 'elders', string>;
let een: string;

beforeAll(async () => {
  wereld = await createWereld();
  db = openDatabase(wereld.options.databaseUrl, { sleutels: readKeys(wereld.options.key) });
  lezer = dossierReader(db);
  const api = (wie: Gebruiker) =>
    wereld.api({
      identify: () => Promise.resolve(wie),
      logboek: { register: 'https://register.example.nl/doorbraak/', jaren: 5 },
    });
  als = { regisseur: await api(regisseur), officier: await api(officier), elders: await api(elders) };
  const meld = async (naam: string): Promise<string> =>
    (await vraag(wereld.url, '/v1/casussen', goedeMelding({ naam }))).body.casus.casusnummer;
  een = await meld('Geheim Kind');
  await meld('Geheim Tweede');
});
afterAll(async () => {
  await db.destroy();
  await wereld.stop();
});
beforeEach(() => sql`truncate inzage`.execute(db));

interface Regel {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly dataSubjectId: string | null;
  readonly name: string;
  readonly userId: string;
  readonly startTime: string;
}

/** The lines as the privacy officer gets them, page by page. */
async function log(url = als.officier, aantal = 1): Promise<Regel[]> {
  const regels: Regel[] = [];
  for (let na: string | null = ''; na !== null;) {
    const { status, body } = await vraagEens(
      url,
      `/v1/verwerkingen?aantal=${aantal}${na === '' ? '' : `&na=${na}`}`,
    );
    expect(status).toBe(200);
    regels.push(...body.regels);
    na = body.volgende;
  }
  return regels;
}

const kijk = (pad: string, koppen: Record<string, string> = {}) =>
  fetch(new URL(pad, als.regisseur), { headers: koppen });

it('a look at one case is one line about one child, under the activity of the register', async () => {
  const sleutel = await sql<{
    id: string;
  }>`select kindsleutel as id from casus where casusnummer = ${een}`.execute(db);
  await kijk(`/v1/casussen/${een}`, { traceparent: `00-${TRACE}-${SPAN}-01` });
  const [regel, ...meer] = await log();
  expect(meer).toEqual([]);
  expect(regel).toEqual({
    traceId: expect.stringMatching(/^(?!0af7)[0-9a-f]{32}$/),
    spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
    parentSpanId: null,
    statusCode: 'STATUS_CODE_UNSET',
    name: 'leesCasus',
    startTime: expect.stringMatching(/[+]0[12]:00$/),
    endTime: expect.any(String),
    foreignOperation: { traceId: TRACE, spanId: SPAN, entity: 'urn:doorbraak:account:r1' },
    processingActivityId: 'https://register.example.nl/doorbraak/casusbegeleiding',
    dataSubjectId: sleutel.rows[0]!.id,
    dataSubjectIdType: 'urn:doorbraak:kindsleutel',
    userId: 'r1',
    userRole: 'casusregisseur',
  });
  expect(JSON.stringify(regel)).not.toMatch(/Geheim|Rianne/);
});

it('a look at a list is a line of its own, and one below it for each child; page by page as in one', async () => {
  await kijk('/v1/casussen');
  const regels = await log();
  expect(await log(als.officier, 50)).toEqual(regels);
  const [lijst, ...kinderen] = regels;
  expect(lijst).toMatchObject({ parentSpanId: null, dataSubjectId: null });
  expect(kinderen).toHaveLength(2);
  for (const kind of kinderen)
    expect([kind.traceId, kind.parentSpanId]).toEqual([lijst!.traceId, lijst!.spanId]);
  expect(new Set(regels.map(({ spanId }) => spanId)).size).toBe(3);
  expect(new Set(kinderen.map(({ dataSubjectId }) => dataSubjectId)).size).toBe(2);
});

it('lines of before the log have ids all the same, and the child by its key', async () => {
  await sql`insert into inzage (op, wie, naam, rol, regio, waarmee, handeling, casussen, aantal)
    values ('2026-10-06T10:00:00Z', 'r1', 'Rianne', 'casusregisseur', ${NOORD}, 'api', 'leesCasus', array[${een}]::uuid[], 1),
      ('2026-10-05T10:00:00Z', 'r1', 'Rianne', 'casusregisseur', ${NOORD}, 'api', 'leesCasus', array[gen_random_uuid()], 1)`.execute(
    db,
  );
  const regels = await log();
  expect(regels).toMatchObject([
    { dataSubjectIdType: 'urn:doorbraak:kindsleutel', processingActivityId: null },
    { dataSubjectIdType: 'urn:doorbraak:casusnummer', processingActivityId: null },
  ]);
  expect(await log()).toEqual(regels);
  expect(new Set(regels.map(({ traceId }) => traceId)).size).toBe(2);
});

it('a line says that the server failed after it was written', async () => {
  await kijk(`/v1/casussen/${een}`);
  const [regel] = await log();
  await lezer.meldMislukt(regel!.traceId, { wie: regel!.userId, vanaf: regel!.startTime });
  expect(await log()).toMatchObject([{ ...regel, statusCode: 'STATUS_CODE_ERROR' }]);
});

it('the file has a line for each in the names of the standard, and that it was taken is in the log', async () => {
  await kijk('/v1/casussen');
  const voor = await log();
  const antwoord = await fetch(new URL('/werkbak/inzage/logboek.ndjson', als.officier));
  expect(antwoord.headers.get('content-disposition')).toMatch(/logboek-dataverwerkingen-[\d-]+\.ndjson/);
  const regels = (await antwoord.text())
    .trimEnd()
    .split('\n')
    .map((regel) => JSON.parse(regel));
  // The newest is this very file.
  expect(regels.map(({ span_id }) => span_id).slice(1)).toEqual(voor.map(({ spanId }) => spanId));
  expect(regels[0]).toMatchObject({
    trace_id: expect.any(String),
    name: 'logboek-export',
    status_code: 'STATUS_CODE_UNSET',
    start_time: expect.stringMatching(/Z$/),
    resource: { attributes: [{ key: 'service.name', value: 'doorbraak' }] },
  });
  expect(regels[2].attributes).toContainEqual({
    key: 'dpl.core.data_subject_id_type',
    value: 'urn:doorbraak:kindsleutel',
  });
  for (const pad of ['/v1/verwerkingen', '/werkbak/inzage/logboek.ndjson'])
    expect((await kijk(pad)).status).toBe(403);
});

it('another region has a log of its own', async () => {
  await kijk('/v1/casussen');
  expect(await log(als.elders)).toEqual([]);
});

it('lines are removed when their years are over, and not a second before', async () => {
  for (const op of ['2021-12-01T09:59:59Z', '2021-12-01T10:00:00Z', '2026-11-30T10:00:00Z'])
    await sql`insert into inzage (op, wie, naam, rol, regio, waarmee, handeling, casussen, aantal)
      values (${op}::timestamptz, 'r1', 'Rianne', 'casusregisseur', ${NOORD}, 'api', 'leesCasus', '{}', 0)`.execute(
      db,
    );
  expect(await lezer.ruimLogOp(moment('2026-12-01T10:00:00Z'), 5)).toBe(1);
  expect(await log()).toHaveLength(2);
});

it.each(['?na=onzin', '?aantal=0', '?van=gisteren', '?fields=x'])('refuses %s', async (vraagtekst) => {
  expect((await vraagEens(als.officier, `/v1/verwerkingen${vraagtekst}`)).status).toBe(400);
});
