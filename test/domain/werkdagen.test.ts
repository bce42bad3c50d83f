import fc from 'fast-check';
import { datumVan, middernacht, moment, naarEpoch, plusDagen, vanEpoch } from '../../domain/tijd';
import {
  eerstePaasdag,
  feestdagen,
  isWerkdag,
  ochtendVanaf,
  ochtendVoor,
  werkurenTermijn,
  werkurenTerug,
  werkurenTussen,
} from '../../domain/werkdagen';
import { dagErna, dagVan, wandklok } from './naief';
import { proeven } from './proeven';

const RUNS = proeven(8, 300);
const ogenblik = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.nat(86_399))
  .map(([dag, s]) => vanEpoch(naarEpoch(middernacht(plusDagen('2024-01-01', dag))) + s * 1000));

/** Rule 5: the national holidays of the Algemene termijnenwet, computed. */
describe('the national holidays', () => {
  // As the almanac has them.
  it.each([
    [1900, '1900-04-15'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('follow from Easter Sunday of %d on %s', (jaar, pasen) => {
    expect(eerstePaasdag(jaar)).toBe(pasen);
  });

  it('are these nine in 2026', () => {
    expect(feestdagen(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-14',
      '2026-05-25',
      '2026-04-27',
      '2026-05-05',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('have the birthday of the king a day earlier when it is a Sunday', () => {
    expect([feestdagen(2025).includes('2025-04-26'), feestdagen(2025).includes('2025-04-27')]).toEqual([
      true,
      false,
    ]);
  });

  it('and the weekends are no working days, in 261 minus those of a year', () => {
    let dagen = 0;
    for (let dag = '2026-01-01'; dag < '2027-01-01'; dag = dagErna(dag)) if (isWerkdag(dag)) dagen += 1;
    // Boxing Day of 2026 is a Saturday.
    expect(dagen).toBe(261 - 8);
  });
});

describe('a term in hours of working days', () => {
  it('ends at the first moment at which so many have counted', () => {
    expect(werkurenTermijn(moment('2026-09-10T00:00:00+02:00'), 48)).toBe(
      moment('2026-09-12T00:00:00+02:00'),
    );
    expect(werkurenTermijn(moment('2026-09-12T10:00:00+02:00'), 1)).toBe(moment('2026-09-14T01:00:00+02:00'));
    expect(werkurenTermijn(moment('2026-10-23T12:00:00+02:00'), 24)).toBe(
      moment('2026-10-26T12:00:00+01:00'),
    );
  });

  it('is the one a walk from quarter to quarter finds', () => {
    const KWARTIER = 900_000;
    fc.assert(
      fc.property(ogenblik, fc.integer({ min: 1, max: 400 }), (begin, kwartieren) => {
        const op = naarEpoch(begin) - (naarEpoch(begin) % KWARTIER);
        let over = kwartieren;
        let nu = op;
        for (; over > 0; nu += KWARTIER) if (isWerkdag(dagVan(vanEpoch(nu)))) over -= 1;
        expect(werkurenTermijn(vanEpoch(op), kwartieren / 4)).toBe(vanEpoch(nu));
      }),
      RUNS,
    );
  });
});

describe('so many hours of working days before a moment', () => {
  it('is the moment from which the same term ends then', () => {
    fc.assert(
      fc.property(ogenblik, fc.integer({ min: 1, max: 100 }), (einde, uren) => {
        const begin = werkurenTerug(einde, uren);
        expect(werkurenTussen(begin, einde)).toBeCloseTo(uren, 6);
        // The last such moment: of a term that ends on a day that does not count, the working day before it.
        expect(isWerkdag(datumVan(begin))).toBe(true);
        expect(werkurenTermijn(begin, uren) <= einde).toBe(true);
      }),
      RUNS,
    );
  });

  it('passes over a weekend and a holiday', () => {
    expect(werkurenTerug(moment('2026-09-14T10:00:00+02:00'), 48)).toBe(moment('2026-09-10T10:00:00+02:00'));
    expect(werkurenTerug(moment('2026-12-28T09:00:00+01:00'), 48)).toBe(moment('2026-12-23T09:00:00+01:00'));
  });
});

describe('seven in the morning of a working day', () => {
  it('is the first at or after a moment, and the last before one', () => {
    fc.assert(
      fc.property(ogenblik, (op) => {
        const erna = ochtendVanaf(op);
        const ervoor = ochtendVoor(op);
        for (const ochtend of [erna, ervoor])
          expect([wandklok(ochtend).slice(11), isWerkdag(dagVan(ochtend))]).toEqual(['07:00:00', true]);
        expect(ervoor < op && op <= erna).toBe(true);
        for (let dag = dagErna(dagVan(ervoor)); dag < dagVan(erna); dag = dagErna(dag))
          expect(isWerkdag(dag) && dag !== dagVan(op)).toBe(false);
        expect(ochtendVanaf(erna)).toBe(erna);
      }),
      RUNS,
    );
  });
});
