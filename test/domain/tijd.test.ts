import fc from 'fast-check';
import {
  dagenTermijn,
  dagenTussen,
  datumSchema,
  datumVan,
  eersteMiddernachtDatum,
  inAmsterdam,
  leeftijdOp,
  middernacht,
  moment,
  momentSchema,
  naarEpoch,
  periodeSchema,
  plusDagen,
  plusDagenMoment,
  urenTermijn,
  vanEpoch,
} from '../../domain/tijd';
import { beginVanTermijn, dagen, dagErna, dagVan, isMiddernacht, wandklok } from './naief';

const seconde = fc.integer({ min: Date.parse('2024-01-01') / 1000, max: Date.parse('2033-01-01') / 1000 });
const ogenblik = seconde.map((s) => vanEpoch(s * 1000));
/** Around the change of the clock, where an hour is missing or comes twice. */
const klokwissel = fc
  .tuple(
    fc.constantFrom('2026-10-25T01:00:00Z', '2027-03-28T01:00:00Z'),
    fc.integer({ min: -7200, max: 7200 }),
  )
  .map(([wissel, s]) => vanEpoch(Date.parse(wissel) + s * 1000));
const op = fc.oneof(ogenblik, klokwissel);
const RUNS = { seed: 1, numRuns: 300 };

describe('terms of days over a change of the clock', () => {
  it.each([
    // Autumn: the day of 25 October 2026 has 25 hours.
    ['2026-10-20T12:00:00+02:00', 7, '2026-10-28T00:00:00+01:00'],
    ['2026-10-24T23:59:59+02:00', 1, '2026-10-26T00:00:00+01:00'],
    ['2026-10-25T02:30:00+02:00', 1, '2026-10-27T00:00:00+01:00'],
    ['2026-10-25T02:30:00+01:00', 1, '2026-10-27T00:00:00+01:00'],
    ['2026-10-25T00:00:00+02:00', 1, '2026-10-26T00:00:00+01:00'],
    // Spring: the day of 28 March 2027 has 23 hours.
    ['2027-03-27T00:00:00+01:00', 2, '2027-03-29T00:00:00+02:00'],
    ['2027-03-28T03:00:00+02:00', 7, '2027-04-05T00:00:00+02:00'],
    // 29 February, and its absence.
    ['2028-02-28T10:00:00+01:00', 1, '2028-03-01T00:00:00+01:00'],
    ['2027-02-28T10:00:00+01:00', 1, '2027-03-02T00:00:00+01:00'],
    // At midnight itself the term starts at once; one second later a day later.
    ['2026-11-30T00:00:00+01:00', 7, '2026-12-07T00:00:00+01:00'],
    ['2026-11-30T00:00:01+01:00', 7, '2026-12-08T00:00:00+01:00'],
    ['2026-12-14T15:00:00+01:00', 7, '2026-12-22T00:00:00+01:00'],
  ])('opened at %s, %i days end at %s', (opening, aantal, end) => {
    expect(inAmsterdam(dagenTermijn(moment(opening), aantal))).toBe(end);
  });

  it('end at midnight, after the opening, with exactly so many midnights in between', () => {
    fc.assert(
      fc.property(op, fc.integer({ min: 1, max: 120 }), (opening, aantal) => {
        const end = dagenTermijn(opening, aantal);
        expect(isMiddernacht(end)).toBe(true);
        expect(dagen(beginVanTermijn(opening), dagVan(end))).toHaveLength(aantal);
        const uren = (naarEpoch(end) - naarEpoch(opening)) / 3_600_000;
        expect(uren).toBeGreaterThanOrEqual(aantal * 24 - 1);
        expect(uren).toBeLessThan((aantal + 1) * 24 + 1);
      }),
      RUNS,
    );
  });

  it('are exact in hours, whatever the clock on the wall does', () => {
    expect(inAmsterdam(urenTermijn(moment('2026-10-24T12:00:00+02:00'), 48))).toBe(
      '2026-10-26T11:00:00+01:00',
    );
    expect(inAmsterdam(urenTermijn(moment('2027-03-27T12:00:00+01:00'), 48))).toBe(
      '2027-03-29T13:00:00+02:00',
    );
  });

  it('keep the time on the wall when a moment moves by days', () => {
    expect(inAmsterdam(plusDagenMoment(moment('2026-10-24T09:30:00+02:00'), 2))).toBe(
      '2026-10-26T09:30:00+01:00',
    );
    expect(inAmsterdam(plusDagenMoment(moment('2027-03-29T00:00:00+02:00'), -2))).toBe(
      '2027-03-27T00:00:00+01:00',
    );
    // 02:30 does not exist on 28 March: the first moment after it that does.
    expect(inAmsterdam(plusDagenMoment(moment('2027-03-27T02:30:00+01:00'), 1))).toBe(
      '2027-03-28T03:30:00+02:00',
    );
  });
});

describe('dates and moments', () => {
  it('are those of Amsterdam', () => {
    fc.assert(
      fc.property(op, (nu) => {
        expect(datumVan(nu)).toBe(dagVan(nu));
        expect(eersteMiddernachtDatum(nu)).toBe(beginVanTermijn(nu));
        expect(inAmsterdam(nu).slice(0, 19).replace('T', ' ')).toBe(wandklok(nu));
        expect(moment(inAmsterdam(nu))).toBe(nu);
        expect(isMiddernacht(middernacht(datumVan(nu)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('sort as text in the order of time', () => {
    fc.assert(
      fc.property(op, op, (a, b) => {
        expect(a < b).toBe(naarEpoch(a) < naarEpoch(b));
        expect(vanEpoch(naarEpoch(a))).toBe(a);
      }),
      RUNS,
    );
    expect(vanEpoch(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('move over leap days as the calendar does', () => {
    fc.assert(
      fc.property(ogenblik.map(datumVan), fc.integer({ min: 0, max: 400 }), (van, aantal) => {
        const tot = plusDagen(van, aantal);
        expect(dagen(van, tot)).toHaveLength(aantal);
        expect([dagenTussen(van, tot), dagenTussen(tot, van)]).toEqual([aantal, aantal === 0 ? 0 : -aantal]);
        expect(plusDagen(tot, -aantal)).toBe(van);
      }),
      RUNS,
    );
    expect(dagErna('2028-02-28')).toBe(plusDagen('2028-02-28', 1));
  });

  it('give the age on the birthday itself and not the day before', () => {
    expect(leeftijdOp('2014-10-05', '2026-10-04')).toBe(11);
    expect(leeftijdOp('2014-10-05', '2026-10-05')).toBe(12);
    expect(leeftijdOp('2012-02-29', '2028-02-28')).toBe(15);
    expect(leeftijdOp('2012-02-29', '2028-02-29')).toBe(16);
    expect(leeftijdOp('2012-02-29', '2027-03-01')).toBe(15);
  });
});

describe('dates as people send them', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-9-7', '07-09-2026', '', 'morgen', '1989-12-31', '2200-01-01'])(
    'refuses the date %j',
    (datum) => expect(datumSchema.safeParse(datum).success).toBe(false),
  );

  it('takes a leap day that exists', () => {
    expect(datumSchema.parse('2028-02-29')).toBe('2028-02-29');
  });

  it.each([
    '2026-10-06T10:00:00',
    '2026-10-06',
    '2026-02-30T10:00:00Z',
    '2026-10-06T25:00:00Z',
    '2026-10-06T10:00:00+99:00',
  ])('refuses the moment %j', (tekst) => expect(momentSchema.safeParse(tekst).success).toBe(false));

  it('reads a moment into one form, whatever its offset', () => {
    const gelezen = ['2026-10-06T10:00:00+02:00', '2026-10-06T08:00:00Z', '2026-10-06T03:00:00.000-05:00'];
    expect(gelezen.map((tekst) => momentSchema.parse(tekst))).toEqual(
      gelezen.map(() => '2026-10-06T08:00:00.000Z'),
    );
  });

  it('refuses a period without a day in it', () => {
    expect(periodeSchema.safeParse({ van: '2026-10-06', tot: '2026-10-06' }).success).toBe(false);
    expect(periodeSchema.safeParse({ van: '2026-10-06', tot: '2026-10-07' }).success).toBe(true);
  });
});
