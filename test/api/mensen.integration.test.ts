import type { Express } from 'express';
import request from 'supertest';
import { openDatabase } from '../../dossier/database';
import { mensen } from '../../dossier/mensen/mensen';
import { LOKAAL } from '../../toegang/wie';
import { createKlok } from '../../client/klok';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../convenanten/load';
import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import { proefdossier } from '../dossier/dossier-proef';
import { dag, fakeApp } from '../server/nagemaakt';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const REGIO = 'noorderwold';
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

/** The API as somebody uses it. */
function als(wie: Gebruiker): Express {
  return fakeApp({
    mensen: mensen(proef.db, convenanten),
    convenanten,
    klok: createKlok(),
    identify: () => Promise.resolve(wie),
  }).app;
}
const iemand = (rol: Gebruikersrol, id = `${rol}-1`, regio = REGIO): Gebruiker => ({
  id,
  naam: id,
  rol,
  regio,
  gemeenten: null,
  scholen: rol === 'school' ? ['12AB00'] : [],
});
const beheerder = iemand('beheerder');
let volgende = 0;
const nieuw = (anders: object = {}) => ({
  naam: 'Ada',
  rol: 'casusregisseur',
  id: `p-${++volgende}`,
  ...anders,
});
async function voegToe(anders: object = {}) {
  const antwoord = await request(als(beheerder)).post('/v1/mensen').send(nieuw(anders));
  expect([antwoord.status, antwoord.body]).toEqual([201, expect.anything()]);
  return antwoord.body as { id: string; versie: number };
}

describe('the people of a region over the API', () => {
  it('are added, read, changed and listed, and their history says by whom', async () => {
    const { status, body, headers } = await request(als(beheerder))
      .post('/v1/mensen')
      .send(nieuw({ gemeenten: ['0014'], email: 'ada@voorbeeld.nl' }));
    expect([status, body]).toMatchObject([201, { naam: 'Ada', regio: REGIO, versie: 1, afwezig: [] }]);
    const adres = headers['location'] as string;
    expect((await request(als(beheerder)).get(adres)).body).toEqual(body);
    const { id: _, regio: __, afwezig: ___, ...rest } = body as Record<string, unknown>;
    const gewijzigd = await request(als(iemand('manager')))
      .put(adres)
      .send({ ...rest, naam: 'Ada Bos' });
    expect([gewijzigd.status, gewijzigd.body]).toMatchObject([200, { naam: 'Ada Bos', versie: 2 }]);
    const lijst = await request(als(iemand('casusregisseur'))).get('/v1/mensen?rol=casusregisseur');
    expect(lijst.body.mensen).toContainEqual(gewijzigd.body);
    const { wijzigingen } = (await request(als(beheerder)).get(`${adres}/wijzigingen`)).body;
    expect(wijzigingen.map((w: { door: string }) => w.door)).toEqual(['manager-1', 'beheerder-1']);
  });

  it('changed by two at once are changed once; the other hears 409 and what to do', async () => {
    const { id } = await voegToe();
    const wijzig = (naam: string) =>
      request(als(beheerder)).put(`/v1/mensen/${id}`).send({ naam, rol: 'casusregisseur', versie: 1 });
    const antwoorden = await Promise.all([wijzig('X'), wijzig('Y')]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
    const laat = antwoorden.find(({ status }) => status === 409);
    expect(laat?.body).toMatchObject({ code: 'gewijzigd', detail: expect.stringMatching(/opnieuw op/) });
  });

  it('of another region do not exist, whatever is asked', async () => {
    const { id } = await voegToe();
    const school = { brin: '11AA00', naam: 'S', gemeente: '0014' };
    expect((await request(als(beheerder)).post('/v1/scholen').send(school)).status).toBe(201);
    const ander = als(iemand('beheerder', 'b-2', 'zuiderbeek'));
    const weg = { van: dag(1), tot: dag(5) };
    const wijziging = { naam: 'X', rol: 'manager', versie: 1 };
    const antwoorden = await Promise.all([
      request(ander).get(`/v1/mensen/${id}`),
      request(ander).put(`/v1/mensen/${id}`).send(wijziging),
      request(ander).get(`/v1/mensen/${id}/wijzigingen`),
      request(ander).post(`/v1/mensen/${id}/afwezigheden`).send(weg),
      request(ander).delete(`/v1/mensen/${id}/afwezigheden/x`),
      request(ander).get(`/v1/mensen?regio=${REGIO}`),
      request(ander)
        .post('/v1/mensen')
        .send(nieuw({ regio: REGIO })),
      request(ander).get(`/v1/scholen?regio=${REGIO}`),
      request(ander).put('/v1/scholen/11AA00').send({ naam: 'X', gemeente: '0599', versie: 1 }),
      request(ander).get('/v1/scholen/11AA00/wijzigingen'),
    ]);
    expect(antwoorden.map(({ status }) => status)).toEqual(antwoorden.map(() => 404));
    expect((await request(ander).get('/v1/mensen')).body).toEqual({ mensen: [] });
    expect((await request(ander).get('/v1/scholen')).body).toEqual({ scholen: [] });
  });

  it('are told from another region only by name where nobody is signed in', async () => {
    const hier = als(LOKAAL);
    const zonder = await request(hier).get('/v1/mensen');
    expect([zonder.status, zonder.body.fouten]).toEqual([400, [{ veld: 'regio', melding: 'is verplicht' }]]);
    expect((await request(hier).get('/v1/mensen?regio=nergens')).status).toBe(404);
    expect((await request(hier).get(`/v1/mensen?regio=${REGIO}`)).status).toBe(200);
  });

  it('that are told wrong are refused with every field in Dutch', async () => {
    const { status, body } = await request(als(beheerder))
      .post('/v1/mensen')
      .send({ id: 'ada@voorbeeld.nl', naam: '', rol: 'koning', gemeenten: ['Groningen'], kleur: 'rood' });
    expect(status).toBe(400);
    expect(body.fouten.map(({ veld }: { veld: string }) => veld).sort()).toEqual([
      'gemeenten.0',
      'id',
      'kleur',
      'naam',
      'rol',
    ]);
    const elders = await request(als(beheerder))
      .post('/v1/mensen')
      .send(nieuw({ gemeenten: ['0363'] }));
    expect(elders.body.fouten).toEqual([{ veld: 'gemeenten.0', melding: '0363 ligt niet in deze regio' }]);
  });

  it('are managed by the manager and the administrator, read by who works with them, and by nobody else', async () => {
    const mag = async (rol: Gebruikersrol) => {
      const app = als(iemand(rol));
      const lezen = await request(app).get('/v1/mensen');
      const beheren = await request(app).post('/v1/mensen').send({});
      return [lezen.status, beheren.status];
    };
    expect(await mag('beheerder')).toEqual([200, 400]);
    expect(await mag('manager')).toEqual([200, 400]);
    expect(await mag('casusregisseur')).toEqual([200, 403]);
    for (const rol of ['school', 'systeem', 'teamlid', 'bestuurder', 'privacyfunctionaris'] as const)
      expect([rol, ...(await mag(rol))]).toEqual([rol, 403, 403]);
  });
});

describe('an absence over the API', () => {
  it('is told by whoever is away or by who manages, seen with the person, and taken back', async () => {
    const [wie, vervanger] = [await voegToe(), await voegToe()];
    const adres = `/v1/mensen/${wie.id}/afwezigheden`;
    const weg = { van: dag(3), tot: dag(9), vervanger: vervanger.id };
    expect(
      (
        await request(als(iemand('casusregisseur', vervanger.id)))
          .post(adres)
          .send(weg)
      ).status,
    ).toBe(403);
    const zelf = als(iemand('casusregisseur', wie.id));
    const gemeld = await request(zelf).post(adres).send(weg);
    expect([gemeld.status, gemeld.body]).toMatchObject([201, { ...weg, persoon: wie.id }]);
    const mens = await request(zelf).get(`/v1/mensen/${wie.id}`);
    expect(mens.body.afwezig).toEqual([gemeld.body]);
    const dubbel = await request(als(beheerder)).post(adres).send(weg);
    expect([dubbel.status, dubbel.body.fouten[0].veld]).toEqual([400, 'van']);
    const omgekeerd = await request(zelf)
      .post(adres)
      .send({ van: dag(20), tot: dag(20) });
    expect(omgekeerd.body.fouten).toEqual([
      { veld: 'tot', melding: 'moet na van liggen (tot is de eerste dag terug)' },
    ]);
    const intrekken = () => request(als(beheerder)).delete(`${adres}/${gemeld.body.id}`);
    expect((await intrekken()).status).toBe(200);
    expect((await intrekken()).status).toBe(404);
    const { wijzigingen } = (await request(zelf).get(`/v1/mensen/${wie.id}/wijzigingen`)).body;
    expect(wijzigingen.map((w: { door: string; soort: string }) => [w.soort, w.door])).toEqual([
      ['afwezigheid', 'beheerder-1'],
      ['afwezigheid', wie.id],
      ['persoon', 'beheerder-1'],
    ]);
  });
});

describe('the schools of a region over the API', () => {
  it('are added, changed and listed with who works there', async () => {
    const app = als(beheerder);
    const school = { brin: '12AB00', naam: 'De Wilgen', gemeente: '0014', onderwijssoort: 'po' };
    expect((await request(app).post('/v1/scholen').send(school)).body).toMatchObject({
      ...school,
      versie: 1,
    });
    expect((await request(app).post('/v1/scholen').send(school)).status).toBe(400);
    const { id } = await voegToe({ rol: 'school', scholen: ['12AB'], naam: 'Zoë' });
    const wijzig = () =>
      request(app).put('/v1/scholen/12AB00').send({ naam: 'De Eik', gemeente: '0014', versie: 1 });
    expect((await wijzig()).status).toBe(200);
    expect((await wijzig()).body).toMatchObject({ status: 409, code: 'gewijzigd' });
    expect(
      (await request(app).put('/v1/scholen/99ZZ').send({ naam: 'X', gemeente: '0014', versie: 1 })).status,
    ).toBe(404);
    const { scholen } = (await request(app).get('/v1/scholen')).body;
    expect(scholen).toContainEqual({
      regio: REGIO,
      brin: '12AB00',
      naam: 'De Eik',
      gemeente: '0014',
      // What a change does not say stays as it was.
      onderwijssoort: 'po',
      versie: 2,
      contacten: [{ id, naam: 'Zoë' }],
    });
    const leeg = { naam: 'De Eik', gemeente: '0014', onderwijssoort: null, versie: 2 };
    expect((await request(app).put('/v1/scholen/12AB00').send(leeg)).body.onderwijssoort).toBeNull();
    expect((await request(app).get('/v1/scholen/12AB00/wijzigingen')).body.wijzigingen).toHaveLength(3);
  });
});

it('says that the database is away', async () => {
  const db = openDatabase('postgres://postgres@127.0.0.1:1/niets');
  const { app } = fakeApp({
    mensen: mensen(db, convenanten),
    identify: () => Promise.resolve(beheerder),
  });
  expect((await request(app).get('/v1/mensen')).body).toMatchObject({ status: 503 });
  expect((await request(app).post('/v1/mensen').send(nieuw())).body).toMatchObject({
    code: 'tijdelijk-onbereikbaar',
  });
  await db.destroy();
});
