import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { sql } from 'kysely';
import request from 'supertest';
import { abonnementen } from '../../dossier/abonnementen/abonnementen';
import { herverpakAbonnementen } from '../../dossier/abonnementen/geheim';
import { verdeel } from '../../dossier/abonnementen/verdelen';
import { verzendingen } from '../../dossier/abonnementen/verzendingen';
import { nummerStroom } from '../../dossier/stroom/nummer';
import { verzoeksleutels } from '../../dossier/verzoeksleutels/verzoeksleutels';
import { legVast } from '../../dossier/write';
import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import { metConvenant } from '../domain/hulp';
import { proefdossier } from '../dossier/dossier-proef';
import { Verhaal } from '../dossier/verhaal';
import { fakeApp } from '../server/nagemaakt';

const REGIO = 'noorderwold';
const NIEUW = { naam: 'Proef', adres: 'https://ontvanger.example/x', contact: 'beheer@ontvanger.example' };
let proef: Awaited<ReturnType<typeof proefdossier>>;
beforeAll(async () => {
  proef = await proefdossier();
});
afterAll(() => proef.sluit());

function als(wie: Gebruiker): Express {
  const { db } = proef;
  return fakeApp({
    ...{
      abonnementen: abonnementen(db),
      verzendingen: verzendingen(db),
      verzoeksleutels: verzoeksleutels(db),
    },
    identify: () => Promise.resolve(wie),
  }).app;
}
const iemand = (rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  ...{ id: `${rol}-${randomUUID()}`, naam: rol, rol, regio: REGIO, gemeenten: null, scholen: [] },
  ...anders,
});
const systeem = (scholen = ['12AB00']) => iemand('systeem', { scholen });
async function maak(wie: Gebruiker, anders: object = {}) {
  const { status, body, headers } = await request(als(wie))
    .post('/v1/abonnementen')
    .send({ ...NIEUW, ...anders });
  expect([status, body]).toEqual([201, expect.anything()]);
  return { pad: headers['location'] as string, body: body as { id: string; geheim: string; versie: number } };
}

test('a system makes them for itself and sees its secret once; nowhere else is it told or kept in the clear', async () => {
  const wie = systeem();
  const { pad, body } = await maak(wie, { typen: ['nl.doorbraak.casus.casus-gesloten'] });
  expect(Buffer.from(body.geheim.replace('whsec_', ''), 'base64')).toHaveLength(32);
  const { geheim, ...rest } = body;
  expect((await request(als(wie)).get(pad)).body).toEqual(rest);
  expect((await request(als(wie)).get('/v1/abonnementen')).body).toEqual({ abonnementen: [rest] });
  const { rows } = await sql<{ rij: string }>`select abonnement::text as rij from abonnement`.execute(
    proef.db,
  );
  expect(rows.map(({ rij }) => rij).join()).not.toMatch(new RegExp(`${geheim.slice(6, 20)}|beheer@`));
  expect(await herverpakAbonnementen(proef.db)).toBe(0);
});

test('sent twice under one key there is one, with one secret', async () => {
  const app = als(systeem());
  const stuur = () => request(app).post('/v1/abonnementen').set('idempotency-key', 'een').send(NIEUW);
  const [een, twee] = [await stuur(), await stuur()];
  expect([een.status, twee.status]).toEqual([201, 201]);
  expect(twee.body).toEqual(een.body);
  expect((await request(app).get('/v1/abonnementen')).body.abonnementen).toHaveLength(1);
});

test('another system does not see them; who answers for the region sees, pauses and ends them, and changes nothing else', async () => {
  const { pad, body } = await maak(systeem());
  for (const ander of [systeem(), iemand('manager', { regio: 'elders' })]) {
    expect((await request(als(ander)).get(pad)).status).toBe(404);
    expect((await request(als(ander)).delete(pad)).status).toBe(404);
  }
  const manager = als(iemand('manager'));
  expect((await request(manager).get('/v1/abonnementen')).body.abonnementen).toContainEqual(
    expect.objectContaining({ id: body.id }),
  );
  const besluit = await request(manager).post(`${pad}/besluiten`).send({ besluit: 'pauzeren' });
  expect(besluit.body).toMatchObject({ status: 'gepauzeerd' });
  expect(
    (
      await request(manager)
        .put(pad)
        .send({ ...NIEUW, versie: 2 })
    ).status,
  ).toBe(403);
  expect((await request(manager).post(`${pad}/geheimen`).send({})).status).toBe(403);
  expect((await request(als(iemand('beheerder'))).delete(pad)).status).toBe(204);
  expect((await request(manager).get(pad)).status).toBe(404);
});

test.each([
  iemand('manager'),
  iemand('beheerder'),
  iemand('systeem'),
  iemand('school', { scholen: ['12AB00'] }),
])('who is no system with cases makes none: $rol', async (wie) => {
  const { status, body } = await request(als(wie)).post('/v1/abonnementen').send(NIEUW);
  expect([status, body.code]).toEqual([403, 'geen-recht']);
});

test.each([
  [{ adres: 'http://ontvanger.example/x' }, 'adres'],
  [{ adres: 'https://169.254.169.254/latest' }, 'adres'],
  [{ adres: 'https://[::ffff:10.0.0.1]/' }, 'adres'],
  [{ contact: 'niemand' }, 'contact'],
  [{ typen: [] }, 'typen'],
  [{ typen: ['casus-gesloten'] }, 'typen.0'],
  [{ na: 'onzin' }, 'na'],
  [{ naam: ' ' }, 'naam'],
])('%j is refused, and says where', async (anders, veld) => {
  const { status, body } = await request(als(systeem()))
    .post('/v1/abonnementen')
    .send({ ...NIEUW, ...anders });
  expect([status, body.fouten]).toMatchObject([400, [{ veld }]]);
});

test('everything that is wrong is said at once', async () => {
  const { body } = await request(als(systeem()))
    .post('/v1/abonnementen')
    .send({ ...NIEUW, adres: 'https://localhost/x', contact: 'niemand' });
  expect((body.fouten as { veld: string }[]).map(({ veld }) => veld).sort()).toEqual(['adres', 'contact']);
});

test('changed by two at once it is changed once', async () => {
  const wie = systeem();
  const { pad } = await maak(wie);
  const wijzig = (naam: string) =>
    request(als(wie))
      .put(pad)
      .send({ ...NIEUW, naam, versie: 1 });
  const antwoorden = await Promise.all([wijzig('A'), wijzig('B')]);
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('each gets what happened since, within the reach of its owner and of the types it asks for, and nothing twice', async () => {
  const convenant = metConvenant({ regio: REGIO });
  const leg = async (school: string) => {
    const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { leerling: randomUUID(), convenant, school });
    await legVast(proef.db, verhaal.laatste);
    return verhaal;
  };
  await leg('34CD00');
  const [hier, elders] = [systeem(['34CD00']), systeem(['99ZZ00'])];
  const alles = await maak(hier);
  const soort = await maak(hier, { typen: ['nl.doorbraak.casus.casus-gemeld'] });
  const ander = await maak(elders);
  const verhaal = await leg('34CD00');
  await nummerStroom(proef.db);
  await verdeel(proef.db);
  await verdeel(proef.db);
  const log = async (wie: Gebruiker, pad: string) => {
    const { body } = await request(als(wie)).get(`${pad}/verzendingen?aantal=200`);
    return (body.regels as { casusnummer: string; type: string; stand: string }[]).reverse();
  };
  const verwacht = verhaal.laatste.gebeurtenissen.map(
    ({ gebeurtenis }) => `nl.doorbraak.casus.${gebeurtenis.soort}`,
  );
  const regels = await log(hier, alles.pad);
  expect(regels.map(({ type }) => type)).toEqual(verwacht);
  expect(new Set(regels.map(({ casusnummer, stand }) => `${casusnummer} ${stand}`))).toEqual(
    new Set([`${verhaal.casusnummer} wacht`]),
  );
  expect((await log(hier, soort.pad)).map(({ type }) => type)).toEqual(['nl.doorbraak.casus.casus-gemeld']);
  expect(await log(elders, ander.pad)).toEqual([]);
  expect((await request(als(elders)).get(`${alles.pad}/verzendingen`)).status).toBe(404);
});
