import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request from 'supertest';
import { createKlok } from '../../client/klok';
import { BETROKKENESOORTEN } from '../../domain/betrokkene';
import { betrokkenezicht } from '../../domain/zicht/betrokkenen';
import { GEBRUIKERSROLLEN, type Gebruiker, type Gebruikersrol } from '../../domain/gebruiker';
import { heeftRecht } from '../../domain/toegang';
import { vanEpoch } from '../../domain/tijd';
import { betrokkenen } from '../../dossier/betrokkenen/betrokkenen';
import { openDatabase } from '../../dossier/database';
import { dossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import { OUDER } from '../dossier/betrokkenen/betrokkene';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { fakeApp } from '../server/nagemaakt';

const REGIO = 'standaard';
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

/** The API as somebody uses it. */
function als(wie: Gebruiker): Express {
  return fakeApp({
    dossier: dossierReader(proef.db),
    betrokkenen: betrokkenen(proef.db),
    klok: createKlok(),
    identify: () => Promise.resolve(wie),
  }).app;
}
const iemand = (rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  id: `${rol}-1`,
  naam: rol,
  rol,
  regio: rol === 'lokaal' ? null : REGIO,
  gemeenten: null,
  scholen: rol === 'school' || rol === 'systeem' ? ['12AB00'] : [],
  ...anders,
});
const regisseur = iemand('casusregisseur');

/** A case of school 12AB00 that was opened some days ago, with what is done in it; at its table sits everybody of the region. */
async function casus(verder: (verhaal: Verhaal, nu: string) => void = () => undefined): Promise<string> {
  const begin = vanEpoch(Date.now() - 3 * 86_400_000);
  const verhaal = new Verhaal(begin, { eersteVerzuimdag: begin.slice(0, 10), school: '12AB00' });
  verder(verhaal, vanEpoch(Date.now() - 3_600_000));
  for (const partij of verhaal.partijen) await legVast(proef.db, partij);
  return verhaal.casusnummer;
}

const pad = (nummer: string, onder = '') => `/v1/casussen/${nummer}/betrokkenen${onder}`;

async function voegToe(nummer: string, anders: object = {}) {
  const antwoord = await request(als(regisseur))
    .post(pad(nummer))
    .send({ ...OUDER, ...anders });
  expect([antwoord.status, antwoord.body]).toEqual([201, expect.anything()]);
  return antwoord.body as { id: string; versie: number };
}

/** What was looked at of a case, and by whom. */
async function log(nummer: string): Promise<string[]> {
  const regels = await dossierReader(proef.db).leesInzage(null, { casus: nummer }, { na: null, aantal: 50 });
  return regels.map(({ wie, handeling }) => `${wie} ${handeling}`).reverse();
}

describe('the people around a child over the API', () => {
  it('are added, read, changed, ended and struck; the history says by whom, and every look is kept', async () => {
    const nummer = await casus();
    const app = als(regisseur);
    const ouder = await voegToe(nummer);
    expect(ouder).toEqual({ ...OUDER, id: ouder.id, casusnummer: nummer, doorgehaald: false, versie: 1 });
    expect((await request(app).get(pad(nummer))).body).toEqual({
      betrokkenen: [ouder],
      ontbreekt: ['leraar', 'ondersteuner'],
      geenOuder: null,
    });
    const weg = { ...OUDER, tot: '2099-01-01', versie: 1 };
    const gewijzigd = await request(app)
      .put(pad(nummer, `/${ouder.id}`))
      .send(weg);
    expect([gewijzigd.status, gewijzigd.body]).toMatchObject([200, { tot: '2099-01-01', versie: 2 }]);
    const strepen = (versie: string) =>
      request(app)
        .delete(pad(nummer, `/${ouder.id}`))
        .query({ versie });
    expect((await request(app).delete(pad(nummer, `/${ouder.id}`))).status).toBe(400);
    expect((await strepen('1')).body).toMatchObject({ status: 409, code: 'gewijzigd' });
    expect((await strepen('2')).body).toMatchObject({ doorgehaald: true, versie: 3 });
    expect((await request(app).get(pad(nummer))).body).toEqual({
      ...{ betrokkenen: [], ontbreekt: ['ouder', 'leraar', 'ondersteuner'], geenOuder: null },
    });
    expect((await strepen('3')).status).toBe(404);
    const { wijzigingen } = (await request(app).get(pad(nummer, '/wijzigingen'))).body;
    expect(wijzigingen).toMatchObject([
      { soort: 'doorgehaald', door: 'casusregisseur-1', na: { doorgehaald: true } },
      { soort: 'gewijzigd', voor: { tot: null }, na: { tot: '2099-01-01' } },
      { soort: 'toegevoegd', voor: null, betrokkene: ouder.id, op: expect.stringMatching(/\+0[12]:00$/) },
    ]);
    expect(new Set(await log(nummer))).toEqual(
      new Set(
        [
          'voegBetrokkeneToe',
          'leesBetrokkenen',
          'wijzigBetrokkene',
          'haalBetrokkeneDoor',
          'leesWijzigingenVanBetrokkenen',
        ].map((handeling) => `casusregisseur-1 ${handeling}`),
      ),
    );
  });

  it('changed by two at once are changed once; the other hears 409', async () => {
    const nummer = await casus();
    const { id } = await voegToe(nummer);
    const wijzig = (naam: string) =>
      request(als(regisseur))
        .put(pad(nummer, `/${id}`))
        .send({ ...OUDER, naam, versie: 1 });
    const antwoorden = await Promise.all([wijzig('X'), wijzig('Y')]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('with If-Match are changed only as they were read, and each change tells the version', async () => {
    const nummer = await casus();
    const een = pad(nummer, `/${(await voegToe(nummer)).id}`);
    const wijzig = (tag: string, versie: number) =>
      request(als(regisseur))
        .put(een)
        .set('if-match', tag)
        .send({ ...OUDER, naam: `Naam ${versie}`, versie });
    const gewijzigd = await wijzig('"1"', 1);
    expect([gewijzigd.status, gewijzigd.headers['etag']]).toEqual([200, '"2"']);
    for (const tag of ['"1"', 'W/"2"', '"van-een-ander"']) {
      const { status, body } = await wijzig(tag, 2);
      expect([tag, status, body.code]).toEqual([tag, 412, 'verouderd']);
    }
    expect((await wijzig('geen-tag', 2)).body.code).toBe('ongeldig');
    expect((await wijzig('*', 2)).headers['etag']).toBe('"3"');
    const streep = (tag: string) =>
      request(als(regisseur)).delete(een).set('if-match', tag).query({ versie: '3' });
    expect((await streep('"2"')).status).toBe(412);
    expect((await streep('"2", "3"')).body).toMatchObject({ doorgehaald: true, versie: 4 });
  });

  it('sent twice under an id of the caller are one person', async () => {
    const nummer = await casus();
    const id = randomUUID();
    expect(await voegToe(nummer, { id: id.toUpperCase() })).toEqual(await voegToe(nummer, { id }));
    const ander = await request(als(regisseur))
      .post(pad(nummer))
      .send({ ...OUDER, naam: 'Karim', id });
    expect([ander.status, ander.body.fouten]).toEqual([400, [{ veld: 'id', melding: expect.any(String) }]]);
  });

  it('that are told wrong are refused with every field, in Dutch', async () => {
    const nummer = await casus();
    const { status, body } = await request(als(regisseur))
      .post(pad(nummer))
      .send({ soort: 'buur', naam: '', email: 'x', van: '1850-01-01', kleur: 'rood' });
    expect(status).toBe(400);
    expect(body.fouten.map(({ veld }: { veld: string }) => veld).sort()).toEqual([
      'email',
      'kleur',
      'naam',
      'soort',
      'van',
    ]);
    const zonder = await request(als(regisseur))
      .post(pad(nummer))
      .send({ ...OUDER, voorkeur: 'e-mail' });
    expect(zonder.body.fouten).toEqual([
      { veld: 'email', melding: 'is verplicht: deze persoon wil bericht per e-mail' },
    ]);
  });

  it('do not change in a case that is closed', async () => {
    let id = '';
    const nummer = await casus((verhaal, nu) =>
      verhaal.doe(nu, 'sluitAf', 'manager', { reden: 'foutieve-melding', toelichting: 'Een vergissing.' }),
    );
    const uitslag = await betrokkenen(proef.db).voegToe(
      { ...OUDER, casusnummer: nummer, id: randomUUID() },
      { door: 'x', op: vanEpoch(Date.now()) },
    );
    if (uitslag.soort === 'gedaan') id = uitslag.waarde.id;
    const app = als(regisseur);
    for (const antwoord of [
      await request(app).post(pad(nummer)).send(OUDER),
      await request(app)
        .put(pad(nummer, `/${id}`))
        .send({ ...OUDER, versie: 1 }),
      await request(app)
        .delete(pad(nummer, `/${id}`))
        .query({ versie: '1' }),
    ])
      expect(antwoord.body).toMatchObject({ status: 409, code: 'niet-toegestaan' });
    expect((await request(app).get(pad(nummer))).body.betrokkenen).toHaveLength(1);
  });
});

describe('why no parent could be named', () => {
  it('is read by who reads everything, and by nobody else', async () => {
    const nummer = await casus();
    const wie = { door: 'tineke', op: vanEpoch(Date.now()) };
    const bewaar = (melding: string, reden: string) =>
      betrokkenen(proef.db).bewaarGeenOuder({ casusnummer: nummer, melding, reden }, wie);
    await bewaar('m-1', 'Nog niet gesproken.');
    // The same report again says nothing new, another one does.
    await bewaar('m-1', 'Iets anders.');
    const lees = async (rol: Gebruikersrol) =>
      (await request(als(iemand(rol))).get(pad(nummer))).body.geenOuder;
    expect(await lees('casusregisseur')).toBe('Nog niet gesproken.');
    expect(await lees('school')).toBeNull();
    await bewaar('m-2', 'Verhuisd.');
    expect(await lees('manager')).toBe('Verhuisd.');
  });
});

describe('who sees and changes whom', () => {
  let nummer: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    nummer = await casus();
    for (const soort of BETROKKENESOORTEN)
      ids[soort] = (await voegToe(nummer, { soort, naam: `Naam van ${soort}` })).id;
  });

  it.each(GEBRUIKERSROLLEN)('as %s', async (rol) => {
    const app = als(iemand(rol));
    const lijst = await request(app).get(pad(nummer));
    if (!heeftRecht(iemand(rol), 'casus')) {
      expect(lijst.status).toBe(403);
      return;
    }
    if (rol === 'teamlid') {
      // No table sits in this case yet.
      expect(lijst.status).toBe(404);
      return;
    }
    expect(lijst.status).toBe(200);
    const verwacht = BETROKKENESOORTEN.filter((soort) => betrokkenezicht(rol, soort) !== null);
    expect(lijst.body.betrokkenen.map(({ soort }: { soort: string }) => soort)).toEqual(verwacht);
    for (const soort of BETROKKENESOORTEN) {
      const mag = betrokkenezicht(rol, soort) === 'alles';
      const weg = pad(nummer, `/${ids[soort]}`);
      const toe = await request(app)
        .post(pad(nummer))
        .send({ ...OUDER, soort, naam: 'Nieuw' });
      expect([soort, toe.status]).toEqual([soort, mag ? 201 : 403]);
      if (mag)
        await request(app)
          .delete(pad(nummer, `/${toe.body.id}`))
          .query({ versie: '1' });
      // What is wrong with it is said only to who may change it.
      const wijzig = await request(app).put(weg).send({});
      expect([soort, wijzig.status]).toEqual([soort, mag ? 400 : 404]);
    }
    const { wijzigingen } = (await request(app).get(pad(nummer, '/wijzigingen'))).body;
    const gezien = new Set(wijzigingen.map(({ na }: { na: { soort: string } }) => na.soort));
    expect(gezien).toEqual(
      new Set(BETROKKENESOORTEN.filter((soort) => betrokkenezicht(rol, soort) === 'alles')),
    );
  });

  it('a member of the table sees names and kinds, and no more than that somebody is there', async () => {
    const tafel = await casus((verhaal, nu) => {
      verhaal.doe(nu, 'meldGevaar', 'school', { toelichting: 'Niet veilig thuis.' });
      for (const van of ['ouder', 'jongere'])
        verhaal.doe(nu, 'legToestemmingVast', 'casusregisseur', { van, besluit: 'gegeven' });
      verhaal.doe(nu, 'planDoorbraaktafel', 'casusregisseur', { op: vanEpoch(Date.now() + 864e5) });
    });
    await voegToe(tafel);
    const app = als(iemand('teamlid'));
    const { status, body, text } = await request(app).get(pad(tafel));
    const { soort, naam, van, tot } = OUDER;
    expect([status, body]).toEqual([
      200,
      { betrokkenen: [{ id: expect.any(String), soort, naam, van, tot }], ontbreekt: [], geenOuder: null },
    ]);
    expect(text).not.toMatch(/Dorpsstraat|06 12|moeder/);
    expect((await request(app).post(pad(tafel)).send(OUDER)).status).toBe(403);
    expect((await request(app).get(pad(tafel, '/wijzigingen'))).status).toBe(403);
  });

  it('nobody makes somebody into a kind that they do not manage', async () => {
    const { id } = await voegToe(nummer, { soort: 'leraar', naam: 'Wissel' });
    const wijzig = (wie: Gebruiker, soort: string, versie: number) =>
      request(als(wie))
        .put(pad(nummer, `/${id}`))
        .send({ ...OUDER, naam: 'Wissel', soort, versie });
    const school = iemand('school');
    expect((await wijzig(school, 'zorgverlener', 1)).body).toMatchObject({ code: 'niet-bevoegd' });
    expect((await wijzig(regisseur, 'zorgverlener', 1)).status).toBe(200);
    expect((await wijzig(school, 'leraar', 2)).status).toBe(404);
    expect((await wijzig(regisseur, 'leraar', 2)).status).toBe(200);
    // That they once were is not for the school either.
    const { wijzigingen } = (await request(als(school)).get(pad(nummer, '/wijzigingen'))).body;
    const vanWissel = wijzigingen.filter(({ betrokkene }: { betrokkene: string }) => betrokkene === id);
    expect(vanWissel.map(({ soort }: { soort: string }) => soort)).toEqual(['toegevoegd']);
    await request(als(regisseur))
      .delete(pad(nummer, `/${id}`))
      .query({ versie: '3' });
  });

  it('of a case out of reach nothing is there', async () => {
    for (const wie of [
      iemand('school', { scholen: ['99ZZ00'] }),
      iemand('casusregisseur', { regio: 'elders' }),
      iemand('casusregisseur', { gemeenten: ['9999'] }),
    ]) {
      const app = als(wie);
      const weg = pad(nummer, `/${ids['leraar']}`);
      const antwoorden = [
        await request(app).get(pad(nummer)),
        await request(app).post(pad(nummer)).send(OUDER),
        await request(app)
          .put(weg)
          .send({ ...OUDER, versie: 1 }),
        await request(app).delete(weg).query({ versie: '1' }),
        await request(app).get(pad(nummer, '/wijzigingen')),
      ];
      expect(antwoorden.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    }
  });
});

it('says that the database is away', async () => {
  const db = openDatabase('postgres://postgres@127.0.0.1:1/niets');
  const { app } = fakeApp({
    dossier: dossierReader(db),
    betrokkenen: betrokkenen(db),
    identify: () => Promise.resolve(regisseur),
  });
  expect((await request(app).get(pad(randomUUID()))).body).toMatchObject({ code: 'tijdelijk-onbereikbaar' });
  await db.destroy();
});
