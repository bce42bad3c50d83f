import request from 'supertest';
import { z } from 'zod';
import { createRoutes } from '../../api';
import { fakeApp } from '../server/nagemaakt';

const { app, aangeraakt } = fakeApp();

const LIJSTEN = [
  '/v1/casussen',
  '/v1/taken',
  '/v1/berichten',
  '/v1/inzagen',
  '/v1/casussen/2026-00417/tijdlijn',
  '/v1/casussen/2026-00417/berichten',
];

afterEach(() => expect(aangeraakt).toEqual([]));

test.each(LIJSTEN)('%s refuses a field that it does not have, and reads nothing', async (pad) => {
  const { status, body } = await request(app).get(`${pad}?fields=casusnummer,bsn`);
  const melding = (body as { fouten: { veld: string; melding: string }[] }).fouten.find(
    (fout) => fout.veld === 'fields' && fout.melding.startsWith('kan geen bsn bevatten; kies uit '),
  );
  expect([status, melding === undefined]).toEqual([400, false]);
});

test.each(LIJSTEN)('%s refuses another answer than yes or no to whether it must count', async (pad) => {
  const { body } = await request(app).get(`${pad}?tellen=ja`);
  expect(body).toMatchObject({
    status: 400,
    fouten: [{ veld: 'tellen', melding: 'moet true of false zijn' }],
  });
});

test.each([
  '/v1/mensen',
  '/v1/scholen',
  '/v1/convenanten',
  '/v1/rolverzoeken',
  '/v1/vermeldingen',
  '/v1/casussen/2026-00417/taken',
  '/v1/casussen/2026-00417/documenten',
  '/v1/casussen/2026-00417/betrokkenen/wijzigingen',
  '/v1/casussen/2026-00417/dubbelen',
])('%s, which comes whole, refuses a field that it does not have as the others do', async (pad) => {
  const { body } = await request(app).get(`${pad}?fields=bsn`);
  expect(body).toMatchObject({ status: 400, code: 'ongeldig', fouten: [{ veld: 'fields' }] });
});

test('no list of objects comes without the choice of fields', () => {
  const lists = createRoutes({ codec: {} } as never).filter(({ method, answers }) => {
    const schema = answers[200]?.schema;
    const fields = schema instanceof z.ZodObject ? Object.values(schema.shape) : [];
    return method === 'get' && fields.length === 1 && fields[0] instanceof z.ZodArray;
  });
  expect(lists.map(({ name }) => name)).toEqual([]);
});

test('a list that comes whole has the fields that are chosen, and no more', async () => {
  const { body } = await request(app).get('/v1/convenanten?fields=regio');
  const [sleutel = ''] = Object.keys(body as object);
  const regels = (body as Record<string, object[]>)[sleutel] ?? [];
  expect(regels.length).toBeGreaterThan(0);
  expect(new Set(regels.flatMap((regel) => Object.keys(regel)))).toEqual(new Set(['regio']));
});

test.each([
  '/v1/casussen?school=12ab',
  '/v1/casussen?gewijzigdSinds=gisteren',
  '/v1/casussen?zonderHouder=misschien',
  '/v1/taken?type=luieren',
  '/v1/taken?teLaat=1',
  '/v1/casuswijzigingen?na=x',
  '/v1/casuswijzigingen?gewijzigdSinds=2026-13-01',
])('%s is refused, and nothing is read', async (pad) => {
  expect((await request(app).get(pad)).body).toMatchObject({ status: 400, code: 'ongeldig' });
});
