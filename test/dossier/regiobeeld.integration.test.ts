import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import { dagenThuis } from '../../domain/telling';
import type { Bereik } from '../../domain/toegang';
import { spreiding } from '../../domain/spreiding';
import { standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
let stil: Verhaal;
let terug: Verhaal;
let dicht: Verhaal;

/** A Wednesday. */
const NU = '2026-11-18T10:00:00.000Z';
const elders = { ...standaard, regio: 'elders' };

async function schrijf(verhaal: Verhaal): Promise<Verhaal> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
  return verhaal;
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);

  stil = new Verhaal('2026-09-09T08:00:00.000Z');
  for (const op of ['2026-10-06', '2026-11-03', '2026-11-18']) stil.tot(`${op}T08:00:00.000Z`);

  terug = new Verhaal('2026-09-10T08:00:00.000Z', { onderwijssoort: 'vo', gemeente: '0106' });
  terug.tot('2026-10-06T08:00:00.000Z');
  terug.doe('2026-10-21T08:00:00.000Z', 'meldTerugkeer', 'casusregisseur', {
    vanaf: '2026-10-21',
    plek: 'eigen school',
    volledig: true,
  });
  terug.tot('2026-11-12T08:00:00.000Z');
  terug.doe('2026-11-12T09:00:00.000Z', 'meldTerugval', 'casusregisseur', { vanaf: '2026-11-12' });

  dicht = new Verhaal('2026-09-21T08:00:00.000Z', { eersteVerzuimdag: '2026-09-14' });
  dicht.doe('2026-10-02T08:00:00.000Z', 'sluitAf', 'manager', {
    reden: 'verhuisd-buitenland',
    toelichting: 'Woont nu in Gent.',
  });

  const fout = new Verhaal('2026-09-21T08:00:00.000Z');
  fout.doe('2026-09-22T08:00:00.000Z', 'sluitAf', 'manager', {
    reden: 'foutieve-melding',
    toelichting: 'Was die dag op school.',
  });

  const ver = new Verhaal('2026-11-17T08:00:00.000Z', { convenant: elders, gemeente: '0363' });
  for (const verhaal of [stil, terug, dicht, fout, ver]) await schrijf(verhaal);
});
afterAll(() => proef.sluit());

test('weeks begin on Monday in Amsterdam, the last one is not over', async () => {
  const { weken, op } = await lezer.leesRegiobeeld(standaard.regio, NU, 12);
  expect(op).toBe(NU);
  expect(weken.map(({ week }) => week)).toEqual([
    '2026-08-31',
    '2026-09-07',
    '2026-09-14',
    '2026-09-21',
    '2026-09-28',
    '2026-10-05',
    '2026-10-12',
    '2026-10-19',
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
  ]);
  expect(weken.filter(({ voorbij }) => !voorbij).map(({ week }) => week)).toEqual(['2026-11-16']);
});

test('a case counts in the phase in which it stood at the end of each week, through nazorg and a relapse', async () => {
  const { weken } = await lezer.leesRegiobeeld(standaard.regio, NU, 12);
  const perWeek = Object.fromEntries(weken.map(({ week, perFase }) => [week, perFase]));
  expect(perWeek).toEqual({
    '2026-08-31': {},
    '2026-09-07': { schoolregie: 2 },
    '2026-09-14': { schoolregie: 2 },
    '2026-09-21': { schoolregie: 3 },
    '2026-09-28': { schoolregie: 2 },
    '2026-10-05': { casusregie: 2 },
    '2026-10-12': { casusregie: 2 },
    '2026-10-19': { casusregie: 1, nazorg: 1 },
    '2026-10-26': { casusregie: 1, nazorg: 1 },
    '2026-11-02': { doorbraak: 1, nazorg: 1 },
    '2026-11-09': { casusregie: 1, doorbraak: 1 },
    '2026-11-16': { casusregie: 1, doorbraak: 1 },
  });
});

test('what came in and went out is counted in its week, without what was reported by mistake', async () => {
  const { weken } = await lezer.leesRegiobeeld(standaard.regio, NU, 12);
  const met = (soort: 'instroom' | 'uitstroom') =>
    Object.fromEntries(weken.filter((week) => week[soort] > 0).map((week) => [week.week, week[soort]]));
  expect(met('instroom')).toEqual({ '2026-09-07': 2, '2026-09-21': 1 });
  expect(met('uitstroom')).toEqual({ '2026-09-28': 1 });
});

test('the present count per phase is that of the open cases', async () => {
  for (const regio of [standaard.regio, 'elders', null]) {
    const { weken } = await lezer.leesRegiobeeld(regio, NU, 1);
    const bereik: Bereik = { lezer: 'volledig', regio, gemeenten: null, scholen: null, tafelVan: null };
    expect(weken.at(-1)?.perFase).toEqual(await lezer.telPerFase(bereik));
  }
});

test('days at home are the days the rules count, open and closed, by kind of education and gemeente', async () => {
  const { doorloop } = await lezer.leesRegiobeeld(standaard.regio, NU, 1);
  const eerste = dagenThuis(stil.casus, NU);
  const tweede = dagenThuis(terug.casus, NU);
  expect(tweede).toBeLessThan(eerste);
  // From 14 September until 2 October.
  expect(doorloop.gesloten).toEqual({ aantal: 1, dagen: 18 });
  expect(doorloop.open).toEqual({ aantal: 2, dagen: (eerste + tweede) / 2 });
  expect(doorloop.perOnderwijssoort).toEqual([
    { onderwijssoort: 'po', open: { aantal: 1, dagen: eerste }, gesloten: { aantal: 1, dagen: 18 } },
    { onderwijssoort: 'vo', open: { aantal: 1, dagen: tweede }, gesloten: { aantal: 0, dagen: null } },
  ]);
  expect(doorloop.perGemeente.map(({ gemeente, open }) => [gemeente, open.aantal])).toEqual([
    ['0014', 1],
    ['0106', 1],
  ]);
});

test('what is told of doorlooptijd is of the same cases, those of a school apart and by the month of closing', async () => {
  for (const regio of [standaard.regio, 'elders', null]) {
    const { doorloop } = await lezer.leesRegiobeeld(regio, NU, 1);
    const alle = await lezer.leesDoorlooptellingen(regio, [], NU);
    for (const half of ['open', 'gesloten'] as const) {
      const gevonden = spreiding(alle.filter(({ maand }) => (maand === null) === (half === 'open')));
      expect([gevonden?.aantal ?? 0, gevonden?.gemiddeld ?? null]).toEqual([
        doorloop[half].aantal,
        doorloop[half].dagen,
      ]);
    }
    expect(alle.filter(({ eigen }) => eigen)).toEqual([]);
  }
  const { school } = stil.casus;
  const metSchool = await lezer.leesDoorlooptellingen(standaard.regio, ['99ZZ', school ?? '12AB'], NU);
  expect(metSchool.some(({ eigen }) => eigen)).toBe(school != null);
  expect(metSchool.flatMap(({ maand }) => maand ?? [])).toEqual(['2026-10']);
});

test('what closed more than a year ago no longer counts in the mean', async () => {
  const later = '2027-10-03T10:00:00.000Z';
  const { doorloop } = await lezer.leesRegiobeeld(standaard.regio, later, 1);
  expect(doorloop.gesloten).toEqual({ aantal: 0, dagen: null });
});

test('overdue work is counted per kind, most first, with the oldest', async () => {
  const { teLaat } = await lezer.leesRegiobeeld(standaard.regio, NU, 1);
  const bereik: Bereik = {
    lezer: 'volledig',
    regio: standaard.regio,
    gemeenten: null,
    scholen: null,
    tafelVan: null,
  };
  const werk = await lezer.leesWerk(bereik, { teLaat: true }, NU, { na: null, aantal: 200 });
  expect(teLaat.reduce((som, { aantal }) => som + aantal, 0)).toBe(werk.length);
  expect(werk.length).toBeGreaterThan(0);
  for (const { type, aantal, oudste } of teLaat) {
    const van = werk.filter((regel) => regel.type === type);
    expect([type, aantal, oudste]).toEqual([type, van.length, van[0]?.uiterlijk]);
  }
  const aantallen = teLaat.map(({ aantal }) => aantal);
  expect(aantallen).toEqual([...aantallen].sort((a, b) => b - a));
});

test('a region without cases has figures too', async () => {
  const leeg = await lezer.leesRegiobeeld('nergens', NU, 2);
  expect(leeg.weken.map(({ perFase, instroom, uitstroom }) => [perFase, instroom, uitstroom])).toEqual([
    [{}, 0, 0],
    [{}, 0, 0],
  ]);
  expect(leeg.doorloop).toEqual({
    open: { aantal: 0, dagen: null },
    gesloten: { aantal: 0, dagen: null },
    perOnderwijssoort: [],
    perGemeente: [],
  });
  expect(leeg.teLaat).toEqual([]);
});
