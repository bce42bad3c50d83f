import { createHash, randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { stukActivities } from '../../activities/justitie/stuk';
import { createKlok } from '../../client/klok';
import { Stukmaker } from '../../client/stukmaker';
import { GEBRUIKERSROLLEN, type Gebruiker, type Gebruikersrol } from '../../domain/gebruiker';
import { vanEpoch } from '../../domain/tijd';
import { dossierReader } from '../../dossier/dossier';
import { stukken } from '../../dossier/stukken/stukken';
import { verzoeksleutels } from '../../dossier/verzoeksleutels/verzoeksleutels';
import { legVast } from '../../dossier/write';
import { stukSchema } from '../../taal/stuk/schema';
import { readKeys } from '../../temporal/codec';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { fakeApp } from '../server/nagemaakt';

const REGIO = 'standaard';
const KEYS = readKeys(Buffer.alloc(32, 7).toString('base64'));
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

/** The API as somebody uses it; what is asked for is made by the activity itself, without Temporal around it. */
function als(wie: Gebruiker, maakt = true): Express {
  const { maakStuk } = stukActivities(proef.db);
  const ids = new Stukmaker({ client: {} as never, keys: KEYS });
  return fakeApp({
    dossier: dossierReader(proef.db),
    stukken: stukken(proef.db),
    verzoeksleutels: verzoeksleutels(proef.db),
    stukmaker: { idVan: ids.idVan.bind(ids), maak: (id) => (maakt ? maakStuk(id) : Promise.resolve()) },
    klok: createKlok(),
    identify: () => Promise.resolve(wie),
  }).app;
}
const iemand = (rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  id: `${rol}-1`,
  naam: `Loes ${rol}`,
  rol,
  regio: rol === 'lokaal' ? null : REGIO,
  gemeenten: null,
  scholen: rol === 'school' ? ['12AB00'] : [],
  ...anders,
});
const ambtenaar = iemand('leerplichtambtenaar', { gemeenten: ['0014'] });

async function casus(): Promise<string> {
  const begin = vanEpoch(Date.now() - 3 * 86_400_000);
  const verhaal = new Verhaal(begin, {
    eersteVerzuimdag: begin.slice(0, 10),
    school: '12AB00',
    naam: 'Kind Ελένη',
  });
  verhaal.doe(vanEpoch(Date.now() - 3_600_000), 'maakNotitie', 'school', { tekst: 'geheim-notitie' });
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  return verhaal.casusnummer;
}

const pad = (nummer: string, onder = '') => `/v1/casussen/${nummer}/stukken${onder}`;
const maak = (nummer: string, sleutel: string = randomUUID(), doel = 'om', wie = ambtenaar) =>
  request(als(wie)).post(pad(nummer)).set('idempotency-key', sleutel).send({ doel });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const overhandiging = { aan: 'Parket Noord-Nederland', wijze: 'portaal', datum: '2026-01-05' };

test('a stuk is made, kept with its hash, read as it was kept, and handed over', async () => {
  const nummer = await casus();
  const { status, body, headers } = await maak(nummer);
  expect([status, body.doel, body.gemaaktDoor]).toEqual([
    201,
    'om',
    'Loes leerplichtambtenaar, leerplichtambtenaar',
  ]);
  expect(headers['location']).toBe(pad(nummer, `/${body.id}`));

  const app = als(ambtenaar);
  const pdf = await request(app)
    .get(pad(nummer, `/${body.id}/pdf`))
    .responseType('blob');
  expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(pdf.headers['content-disposition']).toMatch(/attachment; filename=stuk-\d{4}-\d{5}\.pdf/);
  expect(sha256(pdf.body as Buffer)).toBe(body.gemaakt.pdfSha256);
  expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');

  const json = await request(app)
    .get(pad(nummer, `/${body.id}/json`))
    .responseType('blob');
  expect(sha256(json.body as Buffer)).toBe(body.gemaakt.jsonSha256);
  expect(json.headers['repr-digest']).toBe(
    `sha-256=:${Buffer.from(body.gemaakt.jsonSha256, 'hex').toString('base64')}:`,
  );
  const stuk = stukSchema.parse(JSON.parse((json.body as Buffer).toString('utf8')));
  expect(stuk).toMatchObject({ doel: 'om', casusnummer: nummer, totEnMet: body.gemaakt.totEnMet });
  expect(stuk.kind).toMatchObject({ naam: 'Kind Ελένη', gemeente: 'Groningen' });
  expect(JSON.stringify(stuk)).not.toContain('geheim-notitie');

  const gegeven = await request(app)
    .post(pad(nummer, `/${body.id}/overhandigingen`))
    .send({ ...overhandiging, id: randomUUID() });
  expect([gegeven.status, gegeven.body.overhandigingen]).toMatchObject([
    201,
    [{ ...overhandiging, doorNaam: ambtenaar.naam }],
  ]);
  const lijst = await request(als(iemand('manager'))).get(pad(nummer));
  expect(lijst.body.stukken).toEqual([gegeven.body]);
});

test('the same key is the same stuk, for another purpose it is refused, and another key makes another', async () => {
  const nummer = await casus();
  const eerste = await maak(nummer, 'sleutel-1');
  const weer = await maak(nummer, 'sleutel-1');
  expect(weer.body).toEqual(eerste.body);
  const anders = await maak(nummer, 'sleutel-1', 'rvdk');
  expect([anders.status, anders.body.code]).toEqual([409, 'sleutel-hergebruikt']);
  await maak(nummer, 'sleutel-2', 'rvdk');
  const { body } = await request(als(ambtenaar)).get(pad(nummer));
  expect(body.stukken.map(({ doel }: { doel: string }) => doel).sort()).toEqual(['om', 'rvdk']);
});

test('what nobody has made yet is told so, cannot be read or handed over, and is made when it is asked again', async () => {
  const nummer = await casus();
  const vraag = (maakt: boolean) =>
    request(als(ambtenaar, maakt)).post(pad(nummer)).set('idempotency-key', 's').send({ doel: 'om' });
  const { status, body } = await vraag(false);
  expect([status, body.gemaakt]).toEqual([202, null]);
  const app = als(ambtenaar);
  expect((await request(app).get(pad(nummer, `/${body.id}/pdf`))).status).toBe(404);
  expect(
    (
      await request(app)
        .post(pad(nummer, `/${body.id}/overhandigingen`))
        .send(overhandiging)
    ).status,
  ).toBe(404);
  expect((await vraag(true)).status).toBe(201);
});

test('a handing over says what is wrong with it, all at once', async () => {
  const nummer = await casus();
  const { body } = await maak(nummer);
  const stuur = (wat: object) =>
    request(als(ambtenaar))
      .post(pad(nummer, `/${body.id}/overhandigingen`))
      .send(wat);
  const fout = await stuur({ wijze: 'duif' });
  expect([fout.status, fout.body.fouten.map(({ veld }: { veld: string }) => veld)]).toEqual([
    400,
    ['aan', 'wijze', 'datum'],
  ]);
  const later = await stuur({ ...overhandiging, datum: '2199-01-01' });
  expect([later.status, later.body.fouten]).toEqual([
    400,
    [{ veld: 'datum', melding: 'mag niet in de toekomst liggen' }],
  ]);
});

describe('who may', () => {
  let nummer: string;
  let id: string;
  beforeAll(async () => {
    nummer = await casus();
    id = (await maak(nummer)).body.id;
  });

  test.each(GEBRUIKERSROLLEN)('%s', async (rol) => {
    const app = als(iemand(rol));
    const alles = rol === 'leerplichtambtenaar' || rol === 'lokaal';
    const lijst = alles || rol === 'manager';
    const stand = async (vraag: request.Test) => (await vraag).status;
    expect([rol, await stand(request(app).get(pad(nummer)))]).toEqual([rol, lijst ? 200 : 403]);
    expect([rol, await stand(request(app).get(pad(nummer, `/${id}`)))]).toEqual([rol, lijst ? 200 : 403]);
    for (const vorm of ['pdf', 'json'])
      expect([rol, await stand(request(app).get(pad(nummer, `/${id}.${vorm}`)))]).toEqual([
        rol,
        alles ? 200 : 403,
      ]);
    expect([rol, await stand(request(app).post(pad(nummer)).send({ doel: 'om' }))]).toEqual([
      rol,
      alles ? 201 : 403,
    ]);
    const gegeven = request(app)
      .post(pad(nummer, `/${id}/overhandigingen`))
      .send(overhandiging);
    expect([rol, await stand(gegeven)]).toEqual([rol, alles ? 201 : 403]);
  });

  test('a leerplichtambtenaar of another gemeente finds nothing, and a stuk of another case is not there', async () => {
    const elders = als(iemand('leerplichtambtenaar', { gemeenten: ['0106'] }));
    expect((await request(elders).get(pad(nummer))).status).toBe(404);
    expect((await request(elders).get(pad(nummer, `/${id}/pdf`))).status).toBe(404);
    const ander = await casus();
    expect((await request(als(ambtenaar)).get(pad(ander, `/${id}/pdf`))).status).toBe(404);
  });

  test('every look stands in the log', async () => {
    await request(als(ambtenaar)).get(pad(nummer, `/${id}/pdf`));
    const regels = await proef.db
      .selectFrom('inzage')
      .select(['handeling', 'wie'])
      .where('handeling', 'in', ['maakStuk', 'leesStukPdf', 'leesStukken'])
      .execute();
    expect(new Set(regels.map(({ handeling }) => handeling))).toEqual(
      new Set(['maakStuk', 'leesStukPdf', 'leesStukken']),
    );
    expect(regels).toContainEqual({ handeling: 'leesStukPdf', wie: ambtenaar.id });
  });
});

test('a stuk whose bytes were changed is not given out', async () => {
  const nummer = await casus();
  const { body } = await maak(nummer);
  await proef.db
    .updateTable('stuk')
    .set({ json: Buffer.from('{}') })
    .where('id', '=', body.id)
    .execute();
  expect((await request(als(ambtenaar)).get(pad(nummer, `/${body.id}/json`))).status).toBe(503);
});

test('a stuk lies encrypted, and with the key of the child nobody can read it any more', async () => {
  const nummer = await casus();
  const { body } = await maak(nummer);
  const gelezen = await request(als(ambtenaar)).get(pad(nummer, `/${body.id}/json`));
  expect(gelezen.status).toBe(200);
  const rij = await proef.db
    .selectFrom('stuk')
    .select(['pdf', 'json'])
    .where('id', '=', body.id)
    .executeTakeFirstOrThrow();
  expect(rij.pdf?.includes('%PDF')).toBe(false);
  expect(rij.json?.includes('kenmerk')).toBe(false);
  await proef.db
    .updateTable('kindsleutel')
    .set({ verpakt: null, vernietigdOp: '2027-01-01T00:00:00.000Z' })
    .where('id', '=', (eb) => eb.selectFrom('casus').select('kindsleutel').where('casusnummer', '=', nummer))
    .execute();
  expect((await request(als(ambtenaar)).get(pad(nummer, `/${body.id}/json`))).status).toBe(404);
  const lijst = await request(als(ambtenaar)).get(pad(nummer, ''));
  expect(JSON.stringify(lijst.body)).toContain(body.id);
});

test('the stukken go with their case', async () => {
  const nummer = await casus();
  const { body } = await maak(nummer);
  await request(als(ambtenaar))
    .post(pad(nummer, `/${body.id}/overhandigingen`))
    .send(overhandiging);
  for (const tabel of ['gebeurtenis', 'taak', 'bericht'] as const)
    await proef.db.deleteFrom(tabel).where('casusnummer', '=', nummer).execute();
  await proef.db.deleteFrom('casus').where('casusnummer', '=', nummer).execute();
  const over = await proef.db.selectFrom('stuk').select('id').where('id', '=', body.id).execute();
  expect(over).toEqual([]);
});
