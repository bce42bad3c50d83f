import { createHash, randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { corvActivities } from '../../activities/justitie/corv';
import { metSchema, zonderSchema, type Keur } from '../../activities/justitie/corv/keuring';
import { stukActivities } from '../../activities/justitie/stuk';
import { createKlok } from '../../client/klok';
import { Stukmaker } from '../../client/stukmaker';
import { GEBRUIKERSROLLEN, type Gebruiker, type Gebruikersrol } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';
import { naarEpoch } from '../../domain/tijd';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { corvberichten } from '../../dossier/corv/corvberichten';
import { dossierReader } from '../../dossier/dossier';
import { stukken } from '../../dossier/stukken/stukken';
import { verzoeksleutels } from '../../dossier/verzoeksleutels/verzoeksleutels';
import { legVast } from '../../dossier/write';
import type { CorvSettings } from '../../settings/corv';
import { readKeys } from '../../temporal/codec';
import { CORV, SCHEMA } from '../activities/justitie/vtovoorbeeld';
import { OUDER } from '../dossier/betrokkenen/betrokkene';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { fakeApp } from '../server/nagemaakt';

const NU = '2027-01-15T10:00:00.000Z';
const KEYS = readKeys(Buffer.alloc(32, 7).toString('base64'));
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

interface Anders {
  readonly keur?: Keur;
  readonly corv?: CorvSettings | undefined;
}

/** The API as somebody uses it; what is asked for is made by the activities themselves, without Temporal around them. */
function als(wie: Gebruiker, { keur = metSchema(SCHEMA), corv = CORV }: Anders = {}): Express {
  const ids = new Stukmaker({ client: {} as never, keys: KEYS });
  const { maakStuk } = stukActivities(proef.db);
  const { maakCorvbericht } = corvActivities(proef.db, keur);
  return fakeApp({
    ...{ dossier: dossierReader(proef.db), stukken: stukken(proef.db), betrokkenen: betrokkenen(proef.db) },
    ...{ corvberichten: corvberichten(proef.db), corv, verzoeksleutels: verzoeksleutels(proef.db) },
    stukmaker: {
      idVan: ids.idVan.bind(ids),
      maak: (id, soort = 'stuk') => (soort === 'stuk' ? maakStuk(id) : maakCorvbericht(id)),
    },
    klok: createKlok(naarEpoch(NU) - Date.now()),
    identify: () => Promise.resolve(wie),
  }).app;
}
const iemand = (rol: Gebruikersrol): Gebruiker => ({
  ...{ id: `${rol}-1`, naam: `Loes ${rol}`, rol, gemeenten: null },
  regio: rol === 'lokaal' ? null : 'standaard',
  scholen: rol === 'school' ? ['12AB00'] : [],
});
const ambtenaar = iemand('leerplichtambtenaar');

/** A case on the civil route with a file for the Raad, and who has authority. */
async function casus(
  anders: { readonly route?: string; readonly doel?: string; readonly ouder?: typeof OUDER | null } = {},
) {
  const { route = 'civiel', doel = 'rvdk', ouder = OUDER } = anders;
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { school: '12AB00', naam: 'Yara Ελένη' });
  verhaal.doe('2026-09-08T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    ...{ route, toelichting: 'Thuis is zorg nodig.' },
  });
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  const nummer = verhaal.casusnummer;
  const wijziger = { door: ambtenaar.id, op: NU };
  const mensen = betrokkenen(proef.db);
  const voeg = async (wie: typeof OUDER) => {
    const uitslag = await mensen.voegToe({ ...wie, casusnummer: nummer, id: randomUUID() }, wijziger);
    if (uitslag.soort !== 'gedaan') throw new Error(JSON.stringify(uitslag));
    return uitslag.waarde.id;
  };
  const gezag = ouder === null ? '' : await voeg(ouder);
  await voeg({ ...OUDER, soort: 'zorgverlener', naam: 'Dr. Zorg' });
  const { body } = await request(als(ambtenaar))
    .post(`/v1/casussen/${nummer}/stukken`)
    .set('idempotency-key', randomUUID())
    .send({ doel });
  return {
    nummer,
    gezag,
    stuk: body.id as string,
    pad: `/v1/casussen/${nummer}/stukken/${body.id}/corvberichten`,
  };
}

const verzoekVan = (betrokkene: string, anders = {}) => ({
  urgent: true,
  kind: { geslachtsnaam: 'Vries & <zn>', voorvoegsel: 'de', voornamen: 'Yara Ελένη 👵🏽', geslacht: 'vrouw' },
  gezaghebbenden: [{ betrokkene, geslachtsnaam: 'Yilmaz', voornamen: 'Fatima', geinformeerd: true }],
  medewerker: { achternaam: 'Hoekstra', telefoon: '050 123 45 67', email: 'loes@gemeente.example' },
  ...anders,
});
const maak = (pad: string, verzoek: object, anders: Anders = {}, sleutel: string = randomUUID()) =>
  request(als(ambtenaar, anders)).post(pad).set('idempotency-key', sleutel).send(verzoek);

test('a request is made of the file for the Raad, checked, kept with its hash, and what comes back is recorded', async () => {
  const { pad, gezag, stuk, nummer } = await casus();
  const { status, body, headers } = await maak(pad, verzoekVan(gezag));
  expect([status, body.gekeurd?.uitslag, body.doorNaam]).toEqual([201, 'goedgekeurd', ambtenaar.naam]);
  expect(headers['location']).toBe(`${pad}/${body.id}`);

  const app = als(ambtenaar);
  const xml = await request(app).get(`${pad}/${body.id}/xml`).responseType('blob');
  expect([xml.status, xml.headers['content-type']]).toEqual([
    200,
    expect.stringContaining('application/xml'),
  ]);
  expect(xml.headers['content-disposition']).toMatch(/attachment; filename=vto-\d{4}-\d{5}\.xml/);
  const bytes = xml.body as Buffer;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.gekeurd.sha256);
  const tekst = bytes.toString('utf8');
  for (const deel of [
    `<StUF:referentienummer>${body.id}</StUF:referentienummer>`,
    '<StUF:organisatie>00000009000000000014</StUF:organisatie>',
    'naam="urgent">Hoog<',
    '<BG:geslachtsnaam>Vries &amp; &lt;zn&gt;</BG:geslachtsnaam>',
    '<BG:sub.telefoonnummer>0612345678</BG:sub.telefoonnummer>',
    '<ZKN:omschrijving>ouder met gezag</ZKN:omschrijving>',
  ])
    expect(tekst).toContain(deel);
  expect(tekst).not.toContain('Dr. Zorg');
  const pdf = await request(app).get(`/v1/casussen/${nummer}/stukken/${stuk}/pdf`).responseType('blob');
  expect(tekst).toContain((pdf.body as Buffer).toString('base64'));

  const melding = {
    soort: 'intake-afgerond',
    datum: '2027-01-14',
    zaaknummer: 'K-1',
    toelichting: 'Onderzoek start.',
  };
  const id = randomUUID();
  for (const _ of [1, 2]) {
    const terug = await request(app)
      .post(`${pad}/${body.id}/terugmeldingen`)
      .send({ ...melding, id });
    expect([terug.status, terug.body.terugmeldingen]).toMatchObject([201, [{ ...melding, id }]]);
  }
  const lijst = await request(als(iemand('manager'))).get(pad);
  expect(lijst.body.berichten).toMatchObject([{ id: body.id, terugmeldingen: [melding] }]);
});

test('the same key with the same request is the same message; another request is another', async () => {
  const { pad, gezag } = await casus();
  const eerste = await maak(pad, verzoekVan(gezag), {}, 'sleutel-1');
  expect((await maak(pad, verzoekVan(gezag), {}, 'sleutel-1')).body).toEqual(eerste.body);
  const ander = await maak(pad, verzoekVan(gezag, { urgent: false }), {}, 'sleutel-1');
  expect(ander.body.id).not.toBe(eerste.body.id);
});

test('a message that the schema refuses is not kept, and what is wrong is told', async () => {
  const { pad, gezag } = await casus();
  const corv = { ...CORV, ontvanger: { organisatie: '1', applicatie: 'Raad' } };
  const { status, body } = await maak(pad, verzoekVan(gezag), { corv });
  expect([status, body.gekeurd]).toMatchObject([201, { uitslag: 'afgekeurd', sha256: null }]);
  expect(body.gekeurd.bevindingen.join()).toMatch(/organisatie/);
  const app = als(ambtenaar);
  expect((await request(app).get(`${pad}/${body.id}/xml`)).status).toBe(404);
  const terug = { soort: 'ontvangen', datum: '2027-01-14' };
  expect((await request(app).post(`${pad}/${body.id}/terugmeldingen`).send(terug)).status).toBe(404);
});

test('without a schema it is made all the same, and nothing says that it was checked', async () => {
  const { pad, gezag } = await casus();
  const { body } = await maak(pad, verzoekVan(gezag), { keur: zonderSchema });
  expect(body.gekeurd).toMatchObject({
    uitslag: 'ongekeurd',
    schemaSha256: null,
    sha256: expect.any(String),
  });
});

test.each([
  ['another route was chosen', { route: 'halt' }, {}, /civiele route is niet gekozen/],
  ['the file is for the OM', { doel: 'om' }, {}, /voor het Openbaar Ministerie/],
  ['nobody has authority', { ouder: null }, {}, /wie het gezag heeft/],
  ['a parent cannot be reached', { ouder: { ...OUDER, telefoon: null } }, {}, /telefoonnummer/],
  ['the gemeente is not set', {}, { corv: { ...CORV, gemeenten: {} } }, /niet ingesteld voor CORV/],
] as const)('no message while %s, and it is said what to do', async (_wat, hoe, anders, waarom) => {
  const { pad, gezag } = await casus(hoe);
  const { status, body } = await maak(pad, verzoekVan(gezag || randomUUID()), anders);
  expect([status, body.code]).toEqual([409, 'niet-toegestaan']);
  expect(body.detail).toMatch(waarom);
});

test('what is wrong with a request is said all at once, by its field', async () => {
  const { pad, gezag } = await casus();
  const velden = async (verzoek: object) => {
    const { status, body } = await maak(pad, verzoek);
    return [status, body.fouten?.map(({ veld }: { veld: string }) => veld)];
  };
  const [een] = verzoekVan(gezag).gezaghebbenden;
  expect(
    await velden({
      kind: { geslachtsnaam: '', geslacht: 'x' },
      gezaghebbenden: [{ ...een, geinformeerd: false }],
      medewerker: { achternaam: 'H', telefoon: 'bel', email: 'x' },
    }),
  ).toEqual([
    400,
    expect.arrayContaining([
      ...['urgent', 'kind.geslachtsnaam', 'kind.geslacht', 'gezaghebbenden.0.reden'],
      ...['medewerker.telefoon', 'medewerker.email'],
    ]),
  ]);
  expect(await velden(verzoekVan(gezag, { gezaghebbenden: [] }))).toEqual([400, ['gezaghebbenden']]);
  expect(await velden(verzoekVan(gezag, { gezaghebbenden: [een, een] }))).toEqual([
    400,
    ['gezaghebbenden.1.betrokkene'],
  ]);
  expect(await velden(verzoekVan(randomUUID()))).toEqual([
    400,
    ['gezaghebbenden', 'gezaghebbenden.0.betrokkene'],
  ]);
});

test('nothing of it stands in the clear, and nobody reads it once the child is forgotten', async () => {
  const { pad, gezag, nummer } = await casus();
  const { body } = await maak(pad, verzoekVan(gezag));
  const rijen = await proef.db.selectFrom('corvBericht').selectAll().where('id', '=', body.id).execute();
  for (const woord of ['Yilmaz', 'Hoekstra', 'Vries'])
    expect(
      rijen.map((rij) => Buffer.concat([rij.gevraagd, rij.xml!, rij.bevindingen!]).toString()).join(),
    ).not.toContain(woord);
  await proef.db
    .updateTable('kindsleutel')
    .set({ verpakt: null, vernietigdOp: NU })
    .where('id', '=', (eb) => eb.selectFrom('casus').select('kindsleutel').where('casusnummer', '=', nummer))
    .execute();
  expect(await corvberichten(proef.db).xml(nummer, body.id)).toBeUndefined();
});

describe('who may', () => {
  let pad: string;
  let gezag: string;
  let id: string;
  beforeAll(async () => {
    ({ pad, gezag } = await casus());
    id = (await maak(pad, verzoekVan(gezag))).body.id;
  });

  test.each(GEBRUIKERSROLLEN)('%s', async (rol) => {
    const wie = iemand(rol);
    const app = als(wie);
    const [maakt, ziet] = [heeftRecht(wie, 'stuk'), heeftRecht(wie, 'stukken')];
    const stand = async (vraag: request.Test) => (await vraag).status;
    expect([rol, await stand(request(app).get(pad))]).toEqual([rol, ziet ? 200 : 403]);
    expect([rol, await stand(request(app).get(`${pad}/${id}`))]).toEqual([rol, ziet ? 200 : 403]);
    expect([rol, await stand(request(app).get(`${pad}/${id}/xml`))]).toEqual([rol, maakt ? 200 : 403]);
    const nieuw = request(app).post(pad).set('idempotency-key', rol).send(verzoekVan(gezag));
    expect([rol, await stand(nieuw)]).toEqual([rol, maakt ? 201 : 403]);
    const terug = request(app)
      .post(`${pad}/${id}/terugmeldingen`)
      .send({ soort: 'ontvangen', datum: '2027-01-14' });
    expect([rol, await stand(terug)]).toEqual([rol, maakt ? 201 : 403]);
  });

  test('a message of another stuk is not there, and every look stands in the log', async () => {
    const ander = await casus();
    expect((await request(als(ambtenaar)).get(`${ander.pad}/${id}/xml`)).status).toBe(404);
    await request(als(ambtenaar)).get(`${pad}/${id}/xml`);
    const regels = await proef.db.selectFrom('inzage').select('handeling').execute();
    expect(regels.map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining(['maakCorvbericht', 'leesCorvberichten', 'leesCorvxml', 'meldTerugOpCorv']),
    );
  });
});
