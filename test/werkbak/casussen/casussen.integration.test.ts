import request from 'supertest';
import { createKlok } from '../../../client/klok';
import { EXAMPLE_FOLDER, loadConvenanten, STANDARD_FOLDER } from '../../../convenanten/load';
import { dossierReader } from '../../../dossier/dossier';
import { aandacht } from '../../../dossier/mensen/aandacht';
import { mensen } from '../../../dossier/mensen/mensen';
import { verzamelopdrachten } from '../../../dossier/verzamelopdrachten/verzamelopdrachten';
import { weergaven } from '../../../dossier/weergaven/weergaven';
import { legVast } from '../../../dossier/write';
import type { Gebruiker, Gebruikersrol } from '../../../domain/gebruiker';
import { naarEpoch } from '../../../domain/tijd';
import { standaard } from '../../domain/hulp';
import { proefdossier } from '../../dossier/dossier-proef';
import { zetMens } from '../../dossier/mens';
import { heleLadder, OVERAL, Verhaal } from '../../dossier/verhaal';
import { NOORD } from '../../server/iedereen';
import { fakeApp } from '../../server/nagemaakt';

const NU = '2026-11-20T10:00:00.000Z';
const HIER = { convenant: { ...standaard, regio: NOORD }, geboortedatum: '2018-03-02' };

let proef: Awaited<ReturnType<typeof proefdossier>>;
let app: ReturnType<typeof fakeApp>;
let vrager: Gebruiker;

const iemand = (id: string, rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker => ({
  ...{ id, naam: id, rol, regio: NOORD, gemeenten: null, scholen: [] },
  ...anders,
});
const SAMIR = iemand('samir', 'casusregisseur');
const IRIS = iemand('iris', 'casusregisseur');
const SCHOOL = iemand('noor', 'school', { scholen: ['12AB00'] });

beforeAll(async () => {
  proef = await proefdossier();
  const { db } = proef;
  const vanSamir = new Verhaal('2026-10-26T08:00:00.000Z', {
    ...{ ...HIER, eersteVerzuimdag: '2026-10-26', naam: '=Kind <b>Samir', langdurigVerwacht: true },
  });
  vanSamir.doe('2026-10-26T09:00:00.000Z', 'wijsToe', 'manager', { persoon: 'samir', reden: 'x' });
  vanSamir.tot('2026-11-16T08:00:00.000Z');
  const vanSchool = new Verhaal('2026-11-09T08:00:00.000Z', {
    ...{ ...HIER, eersteVerzuimdag: '2026-11-05', naam: 'Kind School', gemeente: '0014', school: '12AB00' },
  });
  for (const { partijen } of [vanSamir, vanSchool, heleLadder({ ...HIER, naam: 'Kind Dicht' })])
    for (const partij of partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  for (const id of ['samir', 'iris']) await zetMens(db, { id, regio: NOORD, naam: `Naam ${id}` });
  const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
  app = fakeApp({
    ...{ dossier: dossierReader(db), mensen: mensen(db, convenanten), convenanten, weergaven: weergaven(db) },
    ...{ aandacht: aandacht(db), verzamelopdrachten: verzamelopdrachten(db) },
    klok: createKlok(naarEpoch(NU) - Date.now()),
    identify: () => Promise.resolve(vrager),
  });
});
afterAll(() => proef.sluit());

async function ga(wie: Gebruiker, pad: string): Promise<string> {
  vrager = wie;
  const antwoord = await request(app.app).get(pad).buffer(true);
  if (antwoord.status !== 200) throw new Error(`${pad}: ${antwoord.status} ${String(app.fouten.at(-1))}`);
  return antwoord.text;
}

async function stuur(wie: Gebruiker, pad: string, velden: Record<string, string>) {
  vrager = wie;
  const { status, headers, text } = await request(app.app).post(pad).type('form').send(velden);
  return { status, naar: headers['location'], text };
}

const tekst = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ');

test('tells of each case how it stands, escaped, with what the reader may see and a look in the log', async () => {
  const html = await ga(SAMIR, '/werkbak/casussen');
  expect(html).not.toContain('<b>Samir');
  expect(tekst(html)).toMatch(
    /=Kind <b>Samir.*Casusregie.*25 dagen thuis.*U casusregisseur.*Doorbraak, over 31 dagen/,
  );
  expect(tekst(html)).toContain('Nog niet vastgelegd');
  expect(html).not.toContain('Kind School');
  const log = await dossierReader(proef.db).leesInzage(null, { wie: 'samir' }, { na: null, aantal: 5 });
  expect(log).toMatchObject([{ handeling: 'casuslijst', aantal: 1 }]);
});

test('says why it is empty and where there is something', async () => {
  expect(tekst(await ga(IRIS, '/werkbak/casussen'))).toMatch(
    /U leidt op dit moment geen casus.*zijn 2 open casussen/,
  );
  const fase = await ga(IRIS, '/werkbak/casussen?van=regio&fase=om');
  expect(tekst(fase)).toMatch(/Geen casussen met deze filters Wis de filters/);
  const tafel = await ga(iemand('wim', 'teamlid'), '/werkbak/casussen');
  expect(tekst(tafel)).toMatch(/Er is nu geen casus voor u.*toestemming/);
});

test('a number on another page leads to a list of as many', async () => {
  const werkbak = await ga(iemand('marga', 'manager'), '/werkbak');
  const naar = /href="([^"]+)"[^>]*><span class="nl-data-badge fase fase--casusregie">.*?<b>(\d+)<\/b>/s.exec(
    werkbak,
  );
  expect(naar?.[2]).toBe('1');
  const lijst = await ga(iemand('marga', 'manager'), (naar?.[1] ?? '').replaceAll('&amp;', '&'));
  expect(tekst(lijst)).toContain('1 open casus in deze selectie.');
});

test('keeps filters over tabs and pages, and what nobody knows is left out', async () => {
  const html = await ga(SAMIR, '/werkbak/casussen?van=regio&houder=samir&volgorde=contact&na=onzin');
  expect(html).toContain('/werkbak/casussen?van=gesloten&amp;houder=samir');
  expect(html).toContain('/werkbak/casussen.csv?van=regio&amp;houder=samir&amp;volgorde=contact');
  expect(html).toMatch(/<option value="samir" selected[^>]*>Naam samir/);
  expect(tekst(html)).toContain('1 open casus in deze selectie.');
});

test('closed cases are read, not counted, and cannot be given to anybody', async () => {
  const html = await ga(SAMIR, '/werkbak/casussen?van=gesloten');
  expect(tekst(html)).toContain('Kind Dicht');
  expect(html).not.toMatch(/type="checkbox"[^>]*name="casus-/);
  expect(await ga(SAMIR, '/werkbak/casussen?van=regio')).toMatch(/type="checkbox"[^>]*name="casus-/);
  expect(await ga(SCHOOL, '/werkbak/casussen')).not.toMatch(/name="casus-/);
});

describe('as a file', () => {
  const download = async (wie: Gebruiker, zoek: string) => {
    vrager = wie;
    return request(app.app).get(`/werkbak/casussen.csv?${zoek}`);
  };

  test('holds what the list holds for whoever asks, and computes nothing', async () => {
    const { headers, text } = await download(SAMIR, 'van=regio&volgorde=gemeld');
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename=casussen-2026-11-20.csv',
    });
    const [kop, ...regels] = text.trim().split('\r\n');
    expect(kop).toContain('"Kenmerk";"Kind";"Gevaar";"Fase";"Dagen thuis"');
    expect(regels).toHaveLength(2);
    expect(regels[1]).toMatch(/"'=Kind <b>Samir";"nee";"casusregie";25;"26-10-2026"/);
    expect(regels[1]).toMatch(/"casusregisseur";"Naam samir";"doorbraak";"21-12-2026";31;;/);
    expect(text).not.toContain('Kind Dicht');
    const log = await dossierReader(proef.db).leesInzage(null, { wie: 'samir' }, { na: null, aantal: 1 });
    expect(log).toMatchObject([{ handeling: 'casuslijstCsv', aantal: 2 }]);
  });

  test('is for a school what its list is, and for somebody without cases nothing', async () => {
    expect((await download(SCHOOL, 'van=regio')).text.trim().split('\r\n')).toHaveLength(2);
    expect((await download(iemand('wim', 'teamlid'), 'van=regio')).text.trim().split('\r\n')).toHaveLength(1);
    expect((await download(iemand('bo', 'bestuurder'), '')).status).toBe(403);
  });
});

describe('a list that somebody keeps', () => {
  const bewaar = (wie: Gebruiker, naam: string, vraag = 'van=regio&fase=doorbraak&na=x&gedaan=%3Cb%3E') =>
    stuur(wie, '/werkbak/weergaven', { naam, vraag });

  test('is theirs alone, keeps the filters and nothing else, and goes when they remove it', async () => {
    expect((await bewaar(SAMIR, '  Alles   in <i>doorbraak ')).naar).toBe(
      '/werkbak/casussen?van=regio&fase=doorbraak&gedaan=weergave-bewaard',
    );
    const html = await ga(SAMIR, '/werkbak/casussen?van=regio&fase=doorbraak&gedaan=weergave-bewaard');
    expect(html).toContain('<details class="weergaven" open>');
    expect(tekst(html)).toMatch(/Deze weergave is bewaard.*Bewaarde weergaven \( ?1 ?\)/);
    expect(html).toContain('>Alles in &lt;i>doorbraak</a>');
    expect(await ga(IRIS, '/werkbak/casussen')).not.toContain('doorbraak</a>');
    const [een] = await weergaven(proef.db).lees('samir');
    await stuur(IRIS, '/werkbak/weergaven/weg', { id: een!.id, vraag: '' });
    expect(await weergaven(proef.db).lees('samir')).toHaveLength(1);
    const weg = await stuur(SAMIR, '/werkbak/weergaven/weg', { id: een!.id, vraag: 'van=regio' });
    expect(weg.naar).toBe('/werkbak/casussen?van=regio&gedaan=weergave-weg');
    expect(await weergaven(proef.db).lees('samir')).toEqual([]);
  });

  test.each([
    ['no name', ' '],
    ['a name that is too long', 'x'.repeat(61)],
  ])('is asked again with %s', async (_geval, naam) => {
    const { status, text } = await bewaar(SAMIR, naam);
    expect([status, tekst(text)]).toEqual([
      422,
      expect.stringContaining('een naam van ten hoogste 60 tekens'),
    ]);
  });
});

test('every case is in the list of whoever reaches it', async () => {
  expect(await dossierReader(proef.db).telCasuslijst(OVERAL, {}, NU)).toBe(3);
});
