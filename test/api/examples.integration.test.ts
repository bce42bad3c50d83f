import { randomUUID } from 'node:crypto';
import type { Description, Media, Operation } from '../../api/description/form';
import { operationsOf } from '../../api/description/form';
import { createWereld, type Wereld } from '../server/wereld';
import { judge, shown } from './design-rules/walk';

let world: Wereld;
let document: Description;
let validator: ReturnType<typeof judge>;
/** Operations that answered, with the statuses they gave. */
const answered = new Map<string, Set<number>>();

beforeAll(async () => {
  world = await createWereld();
  document = (await (await fetch(new URL('/v1/openapi.json', world.url))).json()) as Description;
  validator = judge(document);
});
afterAll(() => world.stop());

interface Call {
  readonly parts?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = { status: number; body: any };

function found(name: string): { path: string; method: string; operation: Operation } {
  const operation = operationsOf(document).find((one) => one.operation.operationId === name);
  if (operation === undefined) throw new Error(`The description has no ${name}.`);
  return operation;
}

/** The first example of what is sent. */
function exampleOf(name: string): unknown {
  const [media] = Object.values<Media>(found(name).operation.requestBody?.content ?? {});
  return shown(media ?? {}, document)[0];
}

function bodyOf(
  name: string,
  { body = exampleOf(name) }: Call,
): { body?: FormData | string; headers: Record<string, string> } {
  const [type] = Object.keys(found(name).operation.requestBody?.content ?? {});
  const headers = { 'idempotency-key': randomUUID() };
  if (type === undefined) return { headers };
  if (type !== 'multipart/form-data')
    return { body: JSON.stringify(body), headers: { ...headers, 'content-type': type } };
  const form = new FormData();
  for (const [field, value] of Object.entries(body as Record<string, string>))
    form.set(field, field === 'bestand' ? new Blob([value]) : value);
  return { body: form, headers };
}

/** Calls an operation as a program would that knows the description only, and judges the answer by it. */
async function call(name: string, how: Call = {}): Promise<Answer> {
  const { path, method, operation } = found(name);
  const address = path.replace(/\{(\w+)\}/g, (_all, part: string) => how.parts?.[part] ?? 'x');
  const response = await fetch(new URL(`/v1${address}${how.query ?? ''}`, world.url), {
    method: method.toUpperCase(),
    ...bodyOf(name, how),
  });
  const described = operation.responses[String(response.status)];
  expect([name, response.status, described !== undefined]).toEqual([name, response.status, true]);
  for (const header of Object.keys(described?.headers ?? {}))
    expect([name, header, response.headers.has(header)]).toEqual([name, header, true]);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const text = await response.text();
  answered.set(name, (answered.get(name) ?? new Set()).add(response.status));
  if (described?.content === undefined) return { status: response.status, body: text };
  expect([name, response.status, Object.keys(described.content)]).toEqual([
    ...[name, response.status, expect.arrayContaining([type])],
  ]);
  if (!type.endsWith('json')) return { status: response.status, body: text };
  const body: unknown = JSON.parse(text);
  const valid = validator(described.content[type]!.schema ?? {});
  const right = valid(body);
  expect([name, response.status, right ? [] : valid.errors]).toEqual([name, response.status, []]);
  return { status: response.status, body };
}

/** Sends the example of an operation as it stands, until the machine was quick enough to answer. */
async function accepted(name: string, status: number, parts: Call['parts'] = {}): Promise<Answer['body']> {
  for (let attempt = 1; ; attempt++) {
    const answer = await call(name, { parts });
    if (answer.status === status) return answer.body;
    if ((answer.status !== 503 && answer.status !== 202) || attempt === 6)
      throw new Error(`${name}: ${JSON.stringify(answer)}`);
  }
}

test('the examples are accepted as they stand, and what comes back is what the description says', async () => {
  const { casus } = await accepted('meldVerzuim', 201);
  const { casusnummer } = casus as { casusnummer: string };
  const parts = { casusnummer };
  await accepted('meldVerzuim', 200);
  for (const name of ['meldVerzuimen', 'meldUitBestand', 'meldVerzuimuren', 'leesVerzuimstanden'])
    await accepted(name, 200);
  const register = await accepted('ontvangRegistermelding', 200);
  await accepted('leesRegistermelding', 200, { id: register.id as string });
  for (const name of [
    'leesCasussen',
    'leesCasus',
    'leesTakenVanCasus',
    'leesTaken',
    'leesBerichten',
    'leesRegiobeeld',
  ])
    expect([name, (await call(name, { parts })).status]).toEqual([name, 200]);

  for (const name of ['leesCasuswijzigingen', 'leesDubbelen', 'zoekLeerling'])
    expect([name, (await call(name, { parts })).status]).toEqual([name, 200]);
  // No other case may be of this child.
  expect((await call('zegNietDubbel', { parts: { ...parts, andere: casusnummer } })).status).toBe(404);

  await accepted('geefOpdracht', 200, parts);
  await accepted('zetGezien', 204, parts);
  const { id } = await accepted('voegBetrokkeneToe', 201, parts);
  await accepted('wijzigBetrokkene', 200, { ...parts, id });
  expect((await call('haalBetrokkeneDoor', { parts: { ...parts, id }, query: '?versie=2' })).status).toBe(
    200,
  );
  for (const name of ['leesBetrokkenen', 'leesWijzigingenVanBetrokkenen', 'leesBerichtenVanCasus'])
    expect([name, (await call(name, { parts })).status]).toEqual([name, 200]);

  await accepted('voegDocumentToe', 200, parts);
  const { documenten } = (await call('leesDocumenten', { parts })).body;
  expect((await call('leesDocument', { parts: { ...parts, id: documenten[0].id } })).status).toBe(200);

  const stuk = await accepted('maakStuk', 201, parts);
  const deStuk = { ...parts, id: stuk.id as string };
  for (const name of ['leesStuk', 'leesStukken', 'leesStukPdf', 'leesStukJson', 'leesCorvberichten'])
    expect([name, (await call(name, { parts: deStuk })).status]).toEqual([name, 200]);
  await accepted('overhandigStuk', 201, deStuk);
  // Nobody told this installation who it is on CORV.
  expect((await call('maakCorvbericht', { parts: deStuk })).status).toBe(409);

  const verzoek = (
    await call('neemRechtenverzoekOp', {
      body: { ...(exampleOf('neemRechtenverzoekOp') as object), casus: casusnummer },
    })
  ).body as { id: string };
  const hetVerzoek = { id: verzoek.id };
  for (const name of ['leesRechtenverzoeken', 'leesRechtenverzoek', 'leesInzagebestand', 'leesInzagePdf'])
    expect([name, (await call(name, { parts: hetVerzoek })).status]).toEqual([name, 200]);
  // The month has passed in which the term can be made longer.
  expect((await call('verlengRechtenverzoek', { parts: hetVerzoek })).status).toBe(409);
  await accepted('beslisOverRechtenverzoek', 200, hetVerzoek);
}, 120_000);

test('every command that the case is at is taken as its example stands, the others are refused as is described', async () => {
  const melding = { ...(exampleOf('meldVerzuim') as object), leerling: `school-${randomUUID()}` };
  const { casusnummer } = (await call('meldVerzuim', { body: melding })).body.casus as {
    casusnummer: string;
  };
  const parts = { casusnummer };
  const [media] = Object.values<Media>(found('geefOpdracht').operation.requestBody!.content);
  const done: string[] = [];
  for (const body of shown(media!, document) as { opdracht: string }[]) {
    const { status } = await call('geefOpdracht', { parts, body });
    expect([body.opdracht, [200, 202, 400, 403, 409, 429, 503]]).toEqual([
      body.opdracht,
      expect.arrayContaining([status]),
    ]);
    if (status === 200) done.push(body.opdracht);
  }
  expect(done.length).toBeGreaterThan(15);
  const { regels } = (await call('leesTijdlijn', { parts, query: '?aantal=200' })).body;
  expect(regels.length).toBeGreaterThan(20);
}, 180_000);

test('people, schools and what belongs to no case are taken as their examples stand', async () => {
  const { id } = await accepted('voegMensToe', 201);
  await accepted('wijzigMens', 200, { id });
  const { id: afwezigheid } = await accepted('meldAfwezig', 201, { id });
  for (const name of ['leesMens', 'leesWijzigingenVanMens'])
    expect([name, (await call(name, { parts: { id } })).status]).toEqual([name, 200]);
  expect((await call('trekAfwezigheidIn', { parts: { id, afwezigheid } })).status).toBe(200);
  const { brin } = await accepted('voegSchoolToe', 201);
  await accepted('wijzigSchool', 200, { brin });
  const query = '?regio=noorderwold';
  for (const name of ['leesMensen', 'leesScholen', 'leesWijzigingenVanSchool', 'leesRolverzoeken'])
    expect([name, (await call(name, { parts: { brin }, query })).status]).toEqual([name, 200]);
  const alone = [
    'zoekCasussen',
    'leesInzage',
    'leesVerwerkingen',
    'leesConvenanten',
    'simuleer',
    ...['leesGezondheid', 'leeft', 'isGereed', 'leesIk', 'leesVermeldingen'],
    'leesOpenapi',
  ];
  for (const name of [
    ...alone,
    'leesStukschema',
    'leesIndex',
    'leesProblemen',
    'leesDocumentatie',
    'ontsleutel',
    'versleutel',
  ])
    expect([name, (await call(name)).status]).toEqual([name, 200]);
  // Nobody asked for a role.
  expect((await call('beslisOverRol')).status).toBe(404);
  // Nobody gave this installation a token for these.
  expect((await call('ontvangNotificatie')).status).toBe(401);
  expect((await call('meldTerug')).status).toBe(404);
}, 120_000);

test('the stream is read and subscribed to as the examples stand', async () => {
  const { body } = await call('leesGebeurtenissen', { query: '?aantal=2' });
  expect(body.regels).toHaveLength(2);
  const { id } = await accepted('maakAbonnement', 201);
  for (const name of ['leesAbonnementen', 'leesAbonnement', 'leesVerzendingen'])
    expect([name, (await call(name, { parts: { id } })).status]).toEqual([name, 200]);
  await accepted('wijzigAbonnement', 200, { id });
  await accepted('vernieuwGeheim', 201, { id });
  await accepted('beslisOverAbonnement', 200, { id });
  // Nothing was sent yet.
  expect((await call('stuurOpnieuw', { parts: { id, nummer: '12' } })).status).toBe(404);
  expect(await accepted('stuurMislukteOpnieuw', 200, { id })).toEqual({ aantal: 0 });
  expect((await call('verwijderAbonnement', { parts: { id } })).status).toBe(204);
}, 120_000);

test('no route was left out', () => {
  const waiting = ['leesOpdracht', 'leesMelding', 'leesCorvbericht', 'leesCorvxml', 'meldTerugOpCorv'];
  const all = operationsOf(document).map(({ operation }) => operation.operationId);
  expect([...answered.keys(), ...waiting].sort()).toEqual(all.sort());
});
