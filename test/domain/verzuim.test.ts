import fc from 'fast-check';
import { dagenTussen, plusDagen, type Datum } from '../../domain/tijd';
import {
  bewaardVanaf,
  drempelBereikt,
  eersteDagTot,
  opname,
  urenNu,
  type Verzuimuren,
} from '../../domain/verzuim';
import { metConvenant, standaard } from './hulp';

const MAANDAG = '2026-09-07';
const op = (na: number, uren: number): Verzuimuren => ({ dag: plusDagen(MAANDAG, na), uren });
const HERFST = metConvenant({
  vakanties: {
    tellenMee: true,
    perioden: [{ naam: 'Herfstvakantie', van: '2026-10-17', tot: '2026-10-26' }],
  },
});

describe('hours of absence reach the threshold', () => {
  it('at 16 hours in 28 days, and not a quarter before', () => {
    expect(drempelBereikt([op(0, 8), op(27, 8)], standaard)).toEqual({
      ...{ van: MAANDAG, op: plusDagen(MAANDAG, 27), uren: 16 },
    });
    expect(drempelBereikt([op(0, 8), op(27, 7.75)], standaard)).toBeNull();
    expect(drempelBereikt([op(0, 8), op(28, 8)], standaard)).toBeNull();
    expect(drempelBereikt([], standaard)).toBeNull();
  });

  it('on the first day on which so many are there, counted from the first absence within those days', () => {
    const uren = [op(0, 4), op(30, 8), op(33, 8), op(34, 8)];
    expect(drempelBereikt(uren, standaard)).toEqual({
      ...{ van: plusDagen(MAANDAG, 30), op: plusDagen(MAANDAG, 33), uren: 16 },
    });
  });

  it('by the numbers of the convenant', () => {
    const streng = metConvenant({ verzuim: { uren: 6, dagen: 7, nabijUren: 3 } });
    expect(drempelBereikt([op(0, 3), op(6, 3)], streng)).not.toBeNull();
    expect(drempelBereikt([op(0, 3), op(7, 3)], streng)).toBeNull();
    const { verzuim: _, ...oud } = standaard;
    expect(drempelBereikt([op(0, 8), op(27, 8)], oud)).not.toBeNull();
  });

  it('without the days of a listed holiday, which count neither in hours nor in days', () => {
    // 2026-10-12 is a Monday; between it and 2026-11-17 lie 36 days, nine of which are holidays.
    const [voor, na] = [
      { dag: '2026-10-12', uren: 8 },
      { dag: '2026-11-17', uren: 8 },
    ];
    expect(drempelBereikt([voor, na], HERFST)).toMatchObject({ van: '2026-10-12', op: '2026-11-17' });
    expect(drempelBereikt([voor, na], standaard)).toBeNull();
    expect(drempelBereikt([voor, { dag: '2026-11-18', uren: 8 }], HERFST)).toBeNull();
    expect(drempelBereikt([voor, { dag: '2026-10-20', uren: 8 }], HERFST)).toBeNull();
    expect(drempelBereikt([voor, { dag: '2026-10-26', uren: 8 }], HERFST)).not.toBeNull();
  });

  it('only by days after the case before was closed', () => {
    expect(drempelBereikt([op(0, 16), op(5, 8)], standaard, plusDagen(MAANDAG, 0))).toBeNull();
    expect(drempelBereikt([op(0, 16), op(5, 8), op(6, 8)], standaard, MAANDAG)).toMatchObject({
      van: plusDagen(MAANDAG, 5),
    });
  });
});

test('what the school sees is what was missed in the days that end today', () => {
  const uren = [op(0, 4), op(1, 2.5), op(20, 3)];
  expect(urenNu(uren, standaard, plusDagen(MAANDAG, 27))).toBe(9.5);
  expect(urenNu(uren, standaard, plusDagen(MAANDAG, 28))).toBe(5.5);
  expect(urenNu(uren, standaard, plusDagen(MAANDAG, 28), plusDagen(MAANDAG, 1))).toBe(3);
});

test('hours are kept as long as they can count with what is still taken', () => {
  expect(eersteDagTot('2026-11-30', standaard)).toBe('2026-11-03');
  expect(dagenTussen(bewaardVanaf('2026-11-30', standaard), '2026-11-30')).toBe(54);
  expect(dagenTussen(bewaardVanaf('2026-11-30', HERFST), '2026-11-30')).toBe(63);
});

test('of two under one number the higher version counts', () => {
  expect(opname({}, null)).toBe('nieuw');
  expect(opname({ versie: 2 }, { zelfde: false })).toBe('nieuw');
  expect(opname({}, { versie: 2, zelfde: false })).toBe('achterhaald');
  expect(opname({ versie: 1 }, { zelfde: true })).toBe('bekend');
  expect(opname({ versie: 1 }, { zelfde: false })).toBe('anders');
});

interface Bericht extends Verzuimuren {
  readonly nummer: string;
  readonly versie: number;
  readonly ingetrokken: boolean;
}

/** Takes messages one by one as the dossier does, and gives what counts in the end whether a case opened on the way and from which day. */
function neem(berichten: readonly Bericht[]): {
  readonly telt: readonly Bericht[];
  readonly geopend: number;
  readonly vanaf: Datum | null;
} {
  const er = new Map<string, Bericht>();
  let geopend = 0;
  let vanaf: Datum | null = null;
  for (const bericht of berichten) {
    const al = er.get(bericht.nummer);
    const soort = opname(bericht, al === undefined ? null : { ...al, zelfde: al === bericht });
    if (soort === 'nieuw') er.set(bericht.nummer, bericht);
    const telt = [...er.values()].filter(({ ingetrokken }) => !ingetrokken);
    const bereikt = drempelBereikt(telt, standaard);
    if (bereikt === null) continue;
    if (geopend === 0) geopend += 1;
    if (vanaf === null || bereikt.van < vanaf) vanaf = bereikt.van;
  }
  const telt = [...er.values()].filter(({ ingetrokken }) => !ingetrokken);
  return { telt: telt.sort((a, b) => (a.nummer < b.nummer ? -1 : 1)), geopend, vanaf };
}

const DAGEN = Array.from({ length: 55 }, (_, na) => plusDagen(MAANDAG, na));
const dag: fc.Arbitrary<Datum> = fc.constantFrom(...DAGEN);
const uren = fc.integer({ min: 1, max: 32 }).map((kwartieren) => kwartieren / 4);
const verzuim = (nummer: string): fc.Arbitrary<Bericht[]> =>
  fc
    .array(fc.record({ dag, uren, ingetrokken: fc.boolean() }), { minLength: 1, maxLength: 3 })
    .map((versies) => versies.map((een, i) => ({ ...een, nummer, versie: i + 1 })));
const reeks = fc
  .integer({ min: 1, max: 8 })
  .chain((aantal) => fc.tuple(...Array.from({ length: aantal }, (_, i) => verzuim(`v${i}`))))
  .map((alle) => alle.flat());
const volgordes = reeks.chain((alle) =>
  fc.tuple(
    ...[1, 2].map(() => fc.shuffledSubarray(alle, { minLength: alle.length, maxLength: alle.length })),
  ),
);

describe('whatever the order in which hours, corrections and withdrawals come', () => {
  it('the same counts in the end, and 16 hours are reached by every order when what counts reaches them', () => {
    fc.assert(
      fc.property(volgordes, ([een = [], ander = []]) => {
        const [eerste, tweede] = [neem(een), neem([...ander, ...een])];
        expect(tweede.telt).toEqual(eerste.telt);
        if (drempelBereikt(eerste.telt, standaard) !== null)
          expect([eerste.geopend, tweede.geopend]).toEqual([1, 1]);
      }),
      { numRuns: 150 },
    );
  });

  it('without corrections no order opens a case that another does not, nor from another first day', () => {
    fc.assert(
      fc.property(volgordes, (alle) => {
        const gevonden = alle.map((berichten) =>
          neem(berichten.filter(({ versie }) => versie === 1).map((een) => ({ ...een, ingetrokken: false }))),
        );
        expect(new Set(gevonden.map(({ geopend }) => geopend)).size).toBe(1);
        const bereikt = drempelBereikt(gevonden[0]!.telt, standaard);
        expect(gevonden[0]!.geopend === 1).toBe(bereikt !== null);
        for (const { vanaf } of gevonden) expect(vanaf).toBe(bereikt?.van ?? null);
      }),
      { numRuns: 150 },
    );
  });

  it('and such orders are really tried: cases open in some and not in others', () => {
    const proeven = fc.sample(volgordes, { numRuns: 200, seed: 7 });
    const geopend = proeven.map(([een = []]) => neem(een).geopend);
    expect(geopend.filter((n) => n === 1).length).toBeGreaterThan(20);
    expect(geopend.filter((n) => n === 0).length).toBeGreaterThan(20);
  });
});
