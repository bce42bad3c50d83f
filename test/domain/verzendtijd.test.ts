import fc from 'fast-check';
import { datumVan, inAmsterdam, naarEpoch, vanEpoch } from '../../domain/tijd';
import { verzendtijd } from '../../domain/verzendtijd';
import { isWerkdag } from '../../domain/werkdagen';

describe('what is ready at a moment leaves', () => {
  test.each([
    ['on a working day by day', '2026-11-30T10:00:00+01:00', '2026-11-30T10:00:00+01:00'],
    ['at seven', '2026-11-30T07:00:00+01:00', '2026-11-30T07:00:00+01:00'],
    ['before seven', '2026-11-30T06:59:59+01:00', '2026-11-30T07:00:00+01:00'],
    ['at eight in the evening', '2026-11-30T20:00:00+01:00', '2026-12-01T07:00:00+01:00'],
    ['just before that', '2026-11-30T19:59:59+01:00', '2026-11-30T19:59:59+01:00'],
    ['on Friday night', '2026-11-27T22:00:00+01:00', '2026-11-30T07:00:00+01:00'],
    ['on Sunday', '2026-11-29T12:00:00+01:00', '2026-11-30T07:00:00+01:00'],
    ['before Easter', '2026-04-02T21:00:00+02:00', '2026-04-07T07:00:00+02:00'],
    ['in the night the clock goes forward', '2026-03-28T23:00:00+01:00', '2026-03-30T07:00:00+02:00'],
    ['at Christmas', '2026-12-25T10:00:00+01:00', '2026-12-28T07:00:00+01:00'],
  ])('%s', (_, klaar, gaat) => {
    expect(inAmsterdam(verzendtijd(vanEpoch(Date.parse(klaar)), false))).toBe(gaat);
  });

  test('at once when it is urgent, whatever the hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (op) => {
        expect(verzendtijd(vanEpoch(op), true)).toBe(vanEpoch(op));
      }),
    );
  });

  test('never before it is ready, only in the hours of a working day, and not a second time later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1.7e12, max: 2e12 }), (op) => {
        const gaat = verzendtijd(vanEpoch(op), false);
        const uur = Number(inAmsterdam(gaat).slice(11, 13));
        expect(naarEpoch(gaat)).toBeGreaterThanOrEqual(op);
        expect(isWerkdag(datumVan(gaat))).toBe(true);
        expect(uur >= 7 && uur < 20).toBe(true);
        expect(verzendtijd(gaat, false)).toBe(gaat);
      }),
    );
  });
});
