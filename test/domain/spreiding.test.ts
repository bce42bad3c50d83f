import fc from 'fast-check';
import { spreiding, toonbaar } from '../../domain/spreiding';

const waarden = fc.array(fc.record({ waarde: fc.nat(400), aantal: fc.nat(6) }), { maxLength: 20 });

it('is counted by hand', () => {
  const op = (...lijst: number[]) => spreiding(lijst.map((waarde) => ({ waarde, aantal: 1 })));
  expect(op()).toBeNull();
  expect(op(7)).toEqual({ aantal: 1, gemiddeld: 7, mediaan: 7, kwart: 7, driekwart: 7 });
  expect(op(40, 10, 30, 20)).toEqual({ aantal: 4, gemiddeld: 25, mediaan: 20, kwart: 10, driekwart: 30 });
  expect(op(1, 2, 100)).toEqual({ aantal: 3, gemiddeld: 34.3, mediaan: 2, kwart: 1, driekwart: 100 });
});

it('of counted values is that of each by itself', () => {
  fc.assert(
    fc.property(waarden, (lijst) => {
      const los = lijst.flatMap(({ waarde, aantal }) =>
        Array.from({ length: aantal }, () => ({ waarde, aantal: 1 })),
      );
      expect(spreiding(lijst)).toEqual(spreiding(los));
      const alle = los.map(({ waarde }) => waarde);
      const gevonden = spreiding(lijst);
      if (gevonden === null) return expect(alle).toEqual([]);
      const { kwart, mediaan, driekwart } = gevonden;
      for (const [deel, grens] of [
        [0.25, kwart],
        [0.5, mediaan],
        [0.75, driekwart],
      ] as const) {
        expect(alle.filter((een) => een <= grens).length).toBeGreaterThanOrEqual(deel * alle.length);
        expect(alle.filter((een) => een < grens).length).toBeLessThan(deel * alle.length);
      }
    }),
  );
});

it('what is left out cannot be reckoned from the whole', () => {
  expect(toonbaar([])).toEqual([]);
  expect(toonbaar([5, 12, 0])).toEqual([true, true, true]);
  expect(toonbaar([4, 12, 9])).toEqual([false, true, false]);
  expect(toonbaar([1, 1, 30, 20])).toEqual([false, false, true, false]);
  expect(toonbaar([3])).toEqual([false]);
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 12 }), (aantallen) => {
      const toon = toonbaar(aantallen);
      const weg = aantallen.filter((_, i) => toon[i] === false);
      for (const [i, aantal] of aantallen.entries())
        if (toon[i] === true) expect(aantal === 0 || aantal >= 5).toBe(true);
      const over = aantallen.some((aantal, i) => toon[i] === true && aantal > 0);
      if (weg.length > 0 && over) {
        expect(weg.length).toBeGreaterThan(1);
        expect(weg.reduce((som, een) => som + een, 0)).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
