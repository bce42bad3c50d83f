import type { Express } from 'express';
import request from 'supertest';
import { stukActivities } from '../../../activities/justitie/stuk';
import { createKlok } from '../../../client/klok';
import { Stukmaker } from '../../../client/stukmaker';
import { loadConvenanten } from '../../../convenanten/load';
import { GEBRUIKERSROLLEN, type Gebruiker, type Gebruikersrol } from '../../../domain/gebruiker';
import { heeftRecht } from '../../../domain/toegang';
import { naarEpoch } from '../../../domain/tijd';
import { beloften } from '../../../dossier/beloften/beloften';
import { betrokkenen } from '../../../dossier/betrokkenen/betrokkenen';
import { dossierReader } from '../../../dossier/dossier';
import { mensen } from '../../../dossier/mensen/mensen';
import { stukken } from '../../../dossier/stukken/stukken';
import { legVast } from '../../../dossier/write';
import { readKeys } from '../../../temporal/codec';
import { proefdossier } from '../../dossier/dossier-proef';
import { Verhaal } from '../../dossier/verhaal';
import { fakeApp } from '../../server/nagemaakt';

const NU = '2026-12-09T10:00:00.000Z';
let proef: Awaited<ReturnType<typeof proefdossier>>;
let nummer: string;
beforeAll(async () => {
  proef = await proefdossier();
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', { school: '12AB00', naam: 'Kind Page' });
  verhaal.tot('2026-11-30T08:00:00.000Z');
  verhaal.doe('2026-11-30T09:00:00.000Z', 'reikVerzoekUit', 'casusregisseur', {
    ...{ op: '2026-11-30', wijze: 'brief' },
  });
  verhaal.tot(NU);
  for (const partij of verhaal.partijen)
    if (partij.gebeurtenissen.length > 0) await legVast(proef.db, partij);
  nummer = verhaal.casusnummer;
});
afterAll(() => proef.sluit());

const iemand = (rol: Gebruikersrol): Gebruiker => ({
  ...{ id: `${rol}-1`, naam: `Loes ${rol}`, rol, gemeenten: null },
  regio: rol === 'lokaal' ? null : 'standaard',
  scholen: rol === 'school' || rol === 'systeem' ? ['12AB00'] : [],
});

function als(rol: Gebruikersrol): Express {
  const convenanten = loadConvenanten();
  const ids = new Stukmaker({ client: {} as never, keys: readKeys(Buffer.alloc(32, 7).toString('base64')) });
  return fakeApp({
    ...{ dossier: dossierReader(proef.db), mensen: mensen(proef.db, convenanten), convenanten },
    ...{ betrokkenen: betrokkenen(proef.db), beloften: beloften(proef.db), stukken: stukken(proef.db) },
    stukmaker: { idVan: ids.idVan.bind(ids), maak: stukActivities(proef.db).maakStuk },
    klok: createKlok(naarEpoch(NU) - Date.now()),
    identify: () => Promise.resolve(iemand(rol)),
  }).app;
}

const pad = (onder = '') => `/werkbak/casussen/${nummer}/stukken${onder}`;
const KNOP = 'Maak het dossier voor het Openbaar Ministerie';

/** The fields that a button on a page sends. */
function velden(html: string, doel: string): Record<string, string> {
  const sleutel = new RegExp(
    `name="sleutel" value="([^"]+)"/?><input type="hidden" name="doel" value="${doel}"`,
  );
  return { doel, sleutel: sleutel.exec(html)?.[1] ?? '' };
}

test('the leerplichtambtenaar makes the file with one button, takes it along, and records to whom it went', async () => {
  const app = als('leerplichtambtenaar');
  const leeg = await request(app).get(pad());
  expect(leeg.text).toContain('Er is nog geen dossier gemaakt.');
  const knop = velden(leeg.text, 'om');
  for (const _ of [1, 2]) {
    const gemaakt = await request(app).post(pad()).type('form').send(knop);
    expect([gemaakt.status, gemaakt.headers['location']]).toEqual([303, `${pad()}?gedaan=gemaakt`]);
  }
  const [stuk, ...meer] = await stukken(proef.db).lees(nummer);
  expect(meer).toEqual([]);
  const { text } = await request(app).get(pad('?gedaan=gemaakt'));
  expect(text).toContain(stuk?.gemaakt?.pdfSha256);
  expect(text).toContain('Het dossier is gemaakt en bewaard.');
  const pdf = await request(app).get(pad(`/${stuk?.id}.pdf`));
  expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);

  const formulier = pad(`/${stuk?.id}/overhandigen`);
  const { text: vraag } = await request(app).get(formulier);
  const id = /name="id" value="([^"]+)"/.exec(vraag)?.[1];
  const fout = await request(app)
    .post(formulier)
    .type('form')
    .send({ id, aan: '', wijze: 'post', datum: '2027-01-01' });
  expect(fout.status).toBe(422);
  expect(fout.text).toContain('mag niet leeg zijn');
  for (const _ of [1, 2]) {
    const goed = { id, aan: 'Parket Noord', wijze: 'post', datum: '2026-12-09' };
    expect((await request(app).post(formulier).type('form').send(goed)).status).toBe(303);
  }
  expect((await stukken(proef.db).lees(nummer))[0]?.overhandigingen).toHaveLength(1);
  expect((await request(app).get(pad())).text).toMatch(/Parket Noord.*per post/s);
});

test('the button stands where the leerplichtambtenaar decides about prosecution', async () => {
  const adres = `/werkbak/casussen/${nummer}/opdrachten/verzendProcesVerbaal`;
  const { status, text } = await request(als('leerplichtambtenaar')).get(adres);
  expect([status, text.includes(KNOP)]).toEqual([200, true]);
});

test.each(GEBRUIKERSROLLEN)('%s sees what the policy says', async (rol) => {
  const app = als(rol);
  const wie = iemand(rol);
  const lijst = await request(app).get(pad());
  expect([rol, lijst.status]).toEqual([rol, heeftRecht(wie, 'stukken') ? 200 : 403]);
  expect([rol, lijst.text.includes(KNOP)]).toEqual([rol, heeftRecht(wie, 'stuk')]);
  const [stuk] = await stukken(proef.db).lees(nummer);
  for (const onder of [`/${stuk?.id}.pdf`, `/${stuk?.id}.json`, `/${stuk?.id}/overhandigen`])
    expect([rol, (await request(app).get(pad(onder))).status]).toEqual([
      rol,
      heeftRecht(wie, 'stuk') ? 200 : 403,
    ]);
  const post = await request(app).post(pad()).type('form').send({ doel: 'rvdk', sleutel: rol });
  expect([rol, post.status]).toEqual([rol, heeftRecht(wie, 'stuk') ? 303 : 403]);
  if (!heeftRecht(wie, 'casus')) return;
  const casus = await request(app).get(`/werkbak/casussen/${nummer}`);
  expect([rol, casus.text.includes(pad())]).toEqual([rol, heeftRecht(wie, 'stukken')]);
});
