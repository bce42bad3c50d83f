import { sql } from 'kysely';
import type { Database } from '../../dossier/database';
import { dossierReader, type DossierReader } from '../../dossier/dossier';
import { legVast } from '../../dossier/write';
import { werksleutel, type Werkregel, type Werksleutel } from '../../dossier/werkregels';
import { zoeksleutel } from '../../dossier/zoeken';
import { dagenThuis } from '../../domain/telling';
import type { Bereik } from '../../domain/toegang';
import { metConvenant, standaard } from '../domain/hulp';
import { proefdossier } from './dossier-proef';
import { heleLadder, OVERAL, Verhaal } from './verhaal';

let proef: Awaited<ReturnType<typeof proefdossier>>;
let db: Database;
let lezer: DossierReader;
let verhalen: Verhaal[];

const BEGIN = { na: null, aantal: 100 };
const NU = '2026-10-20T10:00:00.000Z';
const rooster = [
  { id: 'anna', rol: 'casusregisseur' as const },
  { id: 'bilal', rol: 'casusregisseur' as const },
];
const hier = metConvenant({ rooster: rooster.map((p) => ({ ...p, afwezig: [] })) });
const elders = { ...standaard, regio: 'elders' };
const bereik = (anders: Partial<Bereik>): Bereik => ({ ...OVERAL, ...anders });

async function schrijf(verhaal: Verhaal): Promise<void> {
  for (const partij of verhaal.partijen) if (partij.gebeurtenissen.length > 0) await legVast(db, partij);
}

/** A case that came to casusregie and is led by somebody. */
function metRegie(persoon: string, naam: string, school: string | null): Verhaal {
  const verhaal = new Verhaal('2026-09-08T08:00:00.000Z', { convenant: hier, naam, school });
  verhaal.tot('2026-10-06T08:00:00.000Z');
  verhaal.doe('2026-10-06T09:00:00.000Z', 'wijsToe', 'manager', { persoon, reden: 'start' });
  return verhaal;
}

beforeAll(async () => {
  proef = await proefdossier();
  db = proef.db;
  lezer = dossierReader(db);
  verhalen = [
    metRegie('anna', 'Élodie de la Croix', '12AB00'),
    metRegie('anna', 'Jan-Willem Øster', '12AB01'),
    metRegie('bilal', "Fatima O'Brien", '12AC00'),
    new Verhaal('2026-10-19T08:00:00.000Z', {
      convenant: elders,
      gemeente: '0363',
      eersteVerzuimdag: '2026-10-12',
      naam: '王 小明',
      school: '34CD00',
    }),
    heleLadder(),
  ];
  for (const verhaal of verhalen) await schrijf(verhaal);
  await sql`insert into persoon (id, regio, naam, rol) values
    ('anna', ${hier.regio}, 'Anna', 'casusregisseur'), ('bilal', ${hier.regio}, 'Bilal', 'casusregisseur')`.execute(
    db,
  );
  await sql`insert into afwezigheid (id, persoon, van, tot, vervanger)
    values ('a1', 'anna', '2026-10-26', '2026-10-28', 'bilal')`.execute(db);
});
afterAll(() => proef.sluit());

const nummers = (regels: readonly { casusnummer: string }[]) =>
  [...new Set(regels.map(({ casusnummer }) => casusnummer))].sort();
const van = (...welke: number[]) => welke.map((i) => verhalen[i]!.casusnummer).sort();

describe('open work', () => {
  test('stands in the order of its due time, with what somebody needs to choose', async () => {
    const werk = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const termijnen = werk.map(({ uiterlijk }) => uiterlijk);
    expect(termijnen).toEqual([...termijnen].sort());
    expect(nummers(werk)).toEqual(van(0, 1, 2, 3));
    const { casus } = verhalen[0]!;
    expect(werk.find(({ casusnummer }) => casusnummer === casus.casusnummer)).toMatchObject({
      kenmerk: '2026-00001',
      naam: 'Élodie de la Croix',
      regio: hier.regio,
      gemeente: '0014',
      school: '12AB00',
      fase: 'casusregie',
      eersteVerzuimdag: '2026-09-07',
      dagenThuis: dagenThuis(casus, NU),
      persoon: 'anna',
      uitvoerder: 'anna',
    });
  });

  test('turns pages without losing or doubling a line', async () => {
    const alle = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const gelezen: Werkregel[] = [];
    for (let na: Werksleutel | null = null; ;) {
      const rijen = await lezer.leesWerk(OVERAL, {}, NU, { na, aantal: 2 });
      gelezen.push(...rijen);
      const laatste = rijen.at(-1);
      if (laatste === undefined) break;
      na = werksleutel(laatste);
    }
    expect(gelezen).toEqual(alle);
  });

  test.each([
    ['a region', bereik({ regio: 'elders' }), [3]],
    ['a gemeente', bereik({ gemeenten: ['0363'] }), [3]],
    ['a school with all its locations', bereik({ scholen: ['12AB'] }), [0, 1]],
    ['one location', bereik({ scholen: ['12AB01'] }), [1]],
    ['the cases at the table', bereik({ tafelVan: 'iemand' }), []],
    ['nothing', null, []],
  ])('within the reach of %s only', async (_naam, welk, verwacht) => {
    const regels = await lezer.leesWerk(welk, {}, NU, BEGIN);
    expect(nummers(regels)).toEqual(van(...verwacht));
    expect((await lezer.telWerk(welk, {}, NU)).open).toBe(regels.length);
    const fasen = await lezer.telPerFase(welk);
    expect(Object.values(fasen).reduce((som, n) => som + n, 0)).toBe(verwacht.length);
    expect(nummers(await lezer.leesKlok(welk, { nu: NU }, '2026-12-31T00:00:00.000Z', 500))).toEqual(
      van(...verwacht),
    );
  });

  test('filters agree with what the lines say', async () => {
    const alle = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const eerste = verhalen[0]!.casusnummer;
    for (const [filter, klopt] of [
      [{ uitvoerder: 'anna' }, (r: Werkregel) => r.uitvoerder === 'anna'],
      [{ persoon: 'anna' }, (r: Werkregel) => r.persoon === 'anna'],
      [{ regio: 'elders' }, (r: Werkregel) => r.regio === 'elders'],
      [{ casusnummer: eerste }, (r: Werkregel) => r.casusnummer === eerste],
      [{ rol: 'school' }, (r: Werkregel) => r.rol === 'school'],
      [{ zonderPersoon: true }, (r: Werkregel) => r.persoon === null],
      [{ school: '34CD00' }, (r: Werkregel) => r.school === '34CD00'],
      [{ fase: 'schoolregie' }, (r: Werkregel) => r.fase === 'schoolregie'],
      [{ gemeente: '0363' }, (r: Werkregel) => r.gemeente === '0363'],
      [{ type: 'voortgang-rapporteren' }, (r: Werkregel) => r.type === 'voortgang-rapporteren'],
      [{ teLaat: true }, (r: Werkregel) => r.uiterlijk <= NU],
    ] as const) {
      const verwacht = alle.filter(klopt);
      expect([filter, verwacht.length]).not.toEqual([filter, 0]);
      expect(await lezer.leesWerk(OVERAL, filter, NU, BEGIN)).toEqual(verwacht);
      expect((await lezer.telWerk(OVERAL, filter, NU)).open).toBe(verwacht.length);
    }
  });

  test('without an owner is what no person has and no school either', async () => {
    const alle = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const verwacht = alle.filter((r) => r.persoon === null && r.rol !== 'school');
    expect(await lezer.leesWerk(OVERAL, { zonderEigenaar: true }, NU, BEGIN)).toEqual(verwacht);
  });

  test.each([NU, '2026-10-27T09:00:00.000Z'])(
    'is counted by whose it is and by type, as the lines say at %s',
    async (nu) => {
      const lasten = await lezer.telWerklast(OVERAL, nu);
      const som = (deel: typeof lasten) => deel.reduce((n, { open }) => n + open, 0);
      expect(som(lasten)).toBe((await lezer.telWerk(OVERAL, {}, nu)).open);
      expect(lasten.reduce((n, { teLaat }) => n + teLaat, 0)).toBe(
        (await lezer.telWerk(OVERAL, {}, nu)).teLaat,
      );
      for (const filter of [
        ...['anna', 'bilal'].map((uitvoerder) => ({ uitvoerder })),
        { rol: 'school', zonderPersoon: true, school: '34CD00' },
      ]) {
        const eigen = lasten.filter(
          ({ uitvoerder, school }) =>
            uitvoerder === ('uitvoerder' in filter ? filter.uitvoerder : null) &&
            ('uitvoerder' in filter || school === filter.school),
        );
        const { open, teLaat } = await lezer.telWerk(OVERAL, filter, nu);
        expect([filter, som(eigen), eigen.reduce((n, een) => n + een.teLaat, 0)]).toEqual([
          filter,
          open,
          teLaat,
        ]);
      }
      expect(await lezer.telWerklast(null, nu)).toEqual([]);
      const hiernaast = await lezer.telWerklast(bereik({ regio: 'elders' }), nu);
      expect(som(hiernaast)).toBe((await lezer.telWerk(bereik({ regio: 'elders' }), {}, nu)).open);
    },
  );

  test('is of cases that somebody leads by name', async () => {
    expect(await lezer.telCasussenPerHouder(OVERAL)).toEqual(
      new Map([
        ['anna', 2],
        ['bilal', 1],
      ]),
    );
    expect(await lezer.telCasussenPerHouder(bereik({ regio: 'elders' }))).toEqual(new Map());
    expect(await lezer.telCasussenPerHouder(null)).toEqual(new Map());
  });

  test('is counted: open, overdue, due today until midnight in Amsterdam', async () => {
    const alle = await lezer.leesWerk(OVERAL, {}, NU, BEGIN);
    const teLaat = alle.filter(({ uiterlijk }) => uiterlijk <= NU).length;
    const vandaag = alle.filter(({ uiterlijk }) => uiterlijk > NU && uiterlijk <= '2026-10-20T22:00:00.000Z');
    expect(await lezer.telWerk(OVERAL, {}, NU)).toEqual({
      open: alle.length,
      teLaat,
      vandaag: vandaag.length,
    });
    const eerste = alle[0]!.uiterlijk;
    const netVoor = new Date(Date.parse(eerste) - 1).toISOString();
    expect(await lezer.telWerk(OVERAL, {}, netVoor)).toMatchObject({ teLaat: 0 });
    expect((await lezer.telWerk(OVERAL, {}, netVoor)).vandaag).toBeGreaterThan(0);
    expect((await lezer.telWerk(OVERAL, {}, eerste)).teLaat).toBeGreaterThan(0);
  });

  test.each([
    ['the last second before', '2026-10-25T22:59:59.000Z', 'anna'],
    ['the first midnight of', '2026-10-25T23:00:00.000Z', 'bilal'],
    ['the last second of', '2026-10-27T22:59:59.999Z', 'bilal'],
    ['the midnight after', '2026-10-27T23:00:00.000Z', 'anna'],
  ])('%s an absence it is the work of %s', async (_naam, nu, wie) => {
    const vanAnna = await lezer.leesWerk(OVERAL, { uitvoerder: 'anna' }, nu, BEGIN);
    const vanBilal = await lezer.leesWerk(OVERAL, { uitvoerder: 'bilal' }, nu, BEGIN);
    expect(nummers(vanAnna)).toEqual(wie === 'anna' ? van(0, 1) : []);
    expect(nummers(vanBilal)).toEqual(wie === 'anna' ? van(2) : van(0, 1, 2));
    expect(vanBilal.every(({ uitvoerder }) => uitvoerder === 'bilal')).toBe(true);
    expect((await lezer.telWerk(OVERAL, { uitvoerder: 'bilal' }, nu)).open).toBe(vanBilal.length);
    expect(
      nummers(await lezer.leesKlok(OVERAL, { persoon: 'bilal', nu }, '2026-12-31T00:00:00.000Z', 500)),
    ).toEqual(wie === 'anna' ? van(2) : van(0, 1, 2));
  });
});

test('new to somebody is what others did since they saw the case, also when they saw less of it later', async () => {
  const nieuws = (persoon: string, houder = true, welk: Bereik | null = OVERAL) =>
    lezer.leesNieuws(welk, { persoon, houder }, NU, 50);
  expect(nummers(await nieuws('anna'))).toEqual(van(0, 1));
  const eerste = (await nieuws('anna')).find(({ casusnummer }) => casusnummer === verhalen[0]!.casusnummer)!;
  expect(eerste).toMatchObject({ naam: 'Élodie de la Croix', tot: 0 });
  await lezer.noteerGezien('anna', eerste.casusnummer, eerste.volgnummer - 1, NU);
  expect((await nieuws('anna')).map(({ tot }) => tot)).toContain(eerste.volgnummer - 1);
  await lezer.noteerGezien('anna', eerste.casusnummer, eerste.volgnummer, NU);
  await lezer.noteerGezien('anna', eerste.casusnummer, 1, NU);
  expect(nummers(await nieuws('anna'))).toEqual(van(1));
  expect(nummers(await nieuws('bilal'))).toEqual(van(2));
  expect(nummers(await nieuws('iemand', false, bereik({ regio: 'elders' })))).toEqual(van(3));
  expect(await nieuws('iemand', false, null)).toEqual([]);
  expect(nummers(await lezer.leesNieuws(OVERAL, { persoon: 'x', houder: false }, NU, 1))).toHaveLength(1);
});

test('everything seen at once is what there was then, of their own cases; what came after stays new', async () => {
  const eigen = { persoon: 'bilal', houder: true };
  const { casusnummer } = verhalen[2]!;
  const nieuw = async (persoon: string) =>
    lezer.leesOngezien(persoon, [casusnummer, verhalen[0]!.casusnummer]);
  expect((await nieuw('bilal')).sort()).toEqual(van(0, 2));
  // Somebody looked before the last that was done: that stays new.
  await lezer.noteerAllesGezien(OVERAL, eigen, NU, '2026-10-06T08:30:00.000Z');
  const [over] = await lezer.leesNieuws(OVERAL, eigen, NU, 50);
  expect(over?.tot).toBeGreaterThan(0);
  expect(over?.tot).toBeLessThan(over?.volgnummer ?? 0);
  await lezer.noteerAllesGezien(OVERAL, eigen, NU, NU);
  expect(await lezer.leesNieuws(OVERAL, eigen, NU, 50)).toEqual([]);
  // Another's case is still new to them, and theirs to others.
  expect(await nieuw('bilal')).toEqual([verhalen[0]!.casusnummer]);
  expect(await nieuw('iemand')).toContain(casusnummer);
  expect(await lezer.leesOngezien('bilal', [])).toEqual([]);
  await lezer.noteerAllesGezien(null, { persoon: 'iemand', houder: false }, NU, NU);
  expect(await nieuw('iemand')).toContain(casusnummer);
});

test('the clock: what it will do, soonest first, until a moment and no more than asked', async () => {
  const tot = '2026-11-03T00:00:00.000Z';
  const regels = await lezer.leesKlok(OVERAL, { nu: NU }, tot, 500);
  const momenten = regels.map(({ op }) => op);
  expect(momenten).toEqual([...momenten].sort());
  expect(momenten.every((op) => op <= tot)).toBe(true);
  expect(
    regels.find(
      ({ casusnummer, termijnen }) =>
        casusnummer === verhalen[0]!.casusnummer && termijnen.some(({ soort }) => soort === 'stap'),
    ),
  ).toMatchObject({
    kenmerk: '2026-00001',
    naam: 'Élodie de la Croix',
    fase: 'casusregie',
    op: '2026-11-01T23:00:00.000Z',
    termijnen: expect.arrayContaining([expect.objectContaining({ soort: 'stap', naar: 'doorbraak' })]),
  });
  expect(await lezer.leesKlok(OVERAL, { nu: NU }, tot, 2)).toEqual(regels.slice(0, 2));
  expect(await lezer.leesKlok(OVERAL, { nu: NU }, 'straks', 2)).toEqual([]);
});

describe('search', () => {
  const zoek = async (tekst: string, welk: Bereik | null = OVERAL) =>
    nummers(await lezer.zoekCasussen(welk, tekst, BEGIN));

  test.each([
    ['élodie', [0]],
    ['ELODIE', [0]],
    ['E\u0301lodie', [0]],
    ['croix elo', [0]],
    ['cro', [0]],
    ['roix', []],
    ['\u3316'.repeat(200), []],
    ['willem jan', [1]],
    ['oster', [1]],
    ["o'brien", [2]],
    ['brien', [2]],
    ['王', [3]],
    ['小明', [3]],
    ['%', []],
    ['_', []],
    ["'", []],
    ["a' & 'b", []],
    ['\\', []],
    ['\0', []],
    ['', []],
    ['   ', []],
    ['😀', []],
    ['2026-00001', [0]],
    ['2026-1', [0]],
    ['2026-00', [0, 1, 2, 3, 4]],
    ['2026-0000', [0, 1, 2, 3, 4]],
    ['2026-00003', [2]],
    ['2026\u20133', [2]],
    ['Casus 2026-00005', [4]],
    ['2026-6', []],
    ['2026-01', [0]],
    ['2025-00001', []],
    ['2026-00001%', []],
  ])('%j finds what it should', async (tekst, verwacht) => {
    expect(await zoek(tekst)).toEqual(van(...verwacht));
  });

  test('the beginning of a case number finds the case, also a closed one', async () => {
    for (const verhaal of verhalen) {
      const { casusnummer } = verhaal;
      const delen = [8, 9, 12, 35, 36].map((n) => casusnummer.slice(0, n));
      for (const deel of [...delen, casusnummer.toUpperCase(), ` ${casusnummer} `])
        expect(await zoek(deel)).toEqual([casusnummer]);
    }
    expect(await zoek(`${verhalen[0]!.casusnummer}0`)).toEqual([]);
    expect(await zoek('12345678-')).toEqual([]);
  });

  test('never finds what lies out of reach, whoever asks how', async () => {
    const { casusnummer } = verhalen[3]!;
    expect(await zoek(casusnummer, bereik({ regio: hier.regio }))).toEqual([]);
    expect(await zoek('王', bereik({ regio: hier.regio }))).toEqual([]);
    expect(await zoek('2026-00004', bereik({ regio: hier.regio }))).toEqual([]);
    expect(await zoek('2026-0000', bereik({ regio: hier.regio }))).toEqual(van(0, 1, 2, 4));
    expect(await zoek('王', null)).toEqual([]);
    expect(await zoek('王', bereik({ regio: 'elders' }))).toEqual([casusnummer]);
  });

  test('turns pages, the newest report first', async () => {
    await schrijf(new Verhaal('2026-10-19T09:00:00.000Z', { naam: 'Élodie Tweede' }));
    const alle = await lezer.zoekCasussen(OVERAL, 'elodie', BEGIN);
    expect(alle.map(({ naam }) => naam)).toEqual(['Élodie Tweede', 'Élodie de la Croix']);
    const [eerste] = await lezer.zoekCasussen(OVERAL, 'elodie', { na: null, aantal: 1 });
    expect(eerste).toEqual(alle[0]);
    const na = zoeksleutel(eerste!);
    expect(await lezer.zoekCasussen(OVERAL, 'elodie', { na, aantal: 5 })).toEqual(alle.slice(1));
    expect(await lezer.zoekCasussen(OVERAL, 'elodie', { na: [false, 'x', 'y'], aantal: 5 })).toEqual([]);
  });
});
