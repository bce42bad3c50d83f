import fc from 'fast-check';
import {
  dagenTermijn,
  dagenTussen,
  datumSchema,
  datumVan,
  eersteMiddernachtDatum,
  eindeVanDag,
  inAmsterdam,
  leeftijdOp,
  memoized,
  middernacht,
  middernachtNaDatum,
  moment,
  momentSchema,
  naarEpoch,
  periodeSchema,
  plusDagen,
  plusDagenMoment,
  urenTermijn,
  vakantieSchema,
  vanEpoch,
  vanKloktijd,
  verjaardag,
} from '../../domain/tijd';
import { beginVanTermijn, dagen, dagErna, dagVan, isMiddernacht, wandklok } from './naief';
import { proeven } from './proeven';

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
const RUNS = proeven(1, 300);

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
    expect(leeftijdOp('2012-02-29', '2027-02-28')).toBe(14);
    expect(leeftijdOp('2026-10-05', '2026-10-04')).toBe(-1);
  });

  it('have a birthday of 29 February on 1 March in other years, and every other on its own day', () => {
    expect(verjaardag('2012-02-29', 18)).toBe('2030-03-01');
    expect(verjaardag('2012-02-29', 16)).toBe('2028-02-29');
    expect(verjaardag('2012-01-31', 18)).toBe('2030-01-31');
    expect(verjaardag('2012-02-28', 16)).toBe('2028-02-28');
  });

  it('end a day at the next midnight, also of a moment that is one', () => {
    expect(inAmsterdam(eindeVanDag(moment('2026-10-25T00:00:00+02:00')))).toBe('2026-10-26T00:00:00+01:00');
    expect(inAmsterdam(eindeVanDag(moment('2026-10-24T23:59:59+02:00')))).toBe('2026-10-25T00:00:00+02:00');
    expect(middernachtNaDatum(moment('2026-10-25T00:00:00+02:00'))).toBe('2026-10-26');
  });

  it('are told with milliseconds only when there are any', () => {
    expect(inAmsterdam(moment('2026-10-05T10:00:00.25+02:00'))).toBe('2026-10-05T10:00:00.250+02:00');
    expect(inAmsterdam(moment('2026-10-05T10:00:01+02:00'))).toBe('2026-10-05T10:00:01+02:00');
  });

  it('are nothing else: what is no moment is an error', () => {
    expect(() => naarEpoch('morgen')).toThrow(new RangeError('morgen is not a moment'));
    expect(() => moment('2026-10-05T10:00:00')).toThrow(RangeError);
  });

  it('are worked out once as long as they are asked about', () => {
    let keren = 0;
    const lengte = memoized((tekst) => ((keren += 1), tekst.length));
    expect([lengte('ja'), lengte('nee'), lengte('ja')]).toEqual([2, 3, 2]);
    expect(keren).toBe(2);
  });

  it('are forgotten together when two thousand are kept and another one is asked', () => {
    const gevraagd: string[] = [];
    const zelf = memoized((tekst) => (gevraagd.push(tekst), tekst));
    for (let i = 0; i < 2000; i++) zelf(`${i}`);
    zelf('0');
    expect(gevraagd).toHaveLength(2000);
    zelf('2000');
    zelf('0');
    expect(gevraagd.slice(2000)).toEqual(['2000', '0']);
  });
});

describe('a time on the clock of a form', () => {
  it.each([
    ['2026-10-05T14:00', '2026-10-05T14:00:00+02:00'],
    ['2026-10-05T14:00:09', '2026-10-05T14:00:09+02:00'],
    ['2026-10-05T14:00:09.5', '2026-10-05T14:00:09.500+02:00'],
    ['2026-10-05T14:00:09.123', '2026-10-05T14:00:09.123+02:00'],
    // Skipped by the clock, and twice on it.
    ['2027-03-28T02:30', '2027-03-28T03:30:00+02:00'],
    ['2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
  ])('%s is the moment %s', (tekst, op) => {
    const gelezen = vanKloktijd(tekst);
    expect(gelezen === null ? null : inAmsterdam(gelezen)).toBe(op);
  });

  it.each([
    ...['', '2026-10-05', '2026-10-05T14', '2026-10-5T14:00', '26-10-05T14:00', '2026-10-05T4:00'],
    ...[
      '2026-02-30T14:00',
      '2026-10-05T25:00',
      '2026-10-05T14:00:9',
      '2026-10-05T14:00:09.',
      '2026-1-05T14:00',
    ],
    ...[
      '2026-10-05T14:00:09.1234',
      '2026-10-05T14:00Z',
      'x2026-10-05T14:00',
      '+002026-10-05T14:00',
      '2026-10-05 14:00',
      '2026-10-05T14:0',
    ],
    ...['2026-aa-05T14:00', '2026-10-aaT14:00', 'aaaa-10-05T14:00', '2026-10-05Taa:00', '2026-10-05T14:aa'],
  ])('%j is none', (tekst) => {
    expect(vanKloktijd(tekst)).toBeNull();
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
    expect(vakantieSchema.safeParse({ van: '2026-10-07', tot: '2026-10-06' }).error?.issues).toMatchObject([
      { path: ['tot'], message: 'tot moet na van liggen (tot is de eerste dag erna)' },
    ]);
  });

  it('takes a holiday with a name of at most a hundred characters, or without one', () => {
    const lees = (anders: object) =>
      vakantieSchema.safeParse({ van: '2026-10-06', tot: '2026-10-07', ...anders }).success;
    expect([lees({}), lees({ naam: 'h' }), lees({ naam: 'h'.repeat(100) })]).toEqual([true, true, true]);
    expect([lees({ naam: '' }), lees({ naam: 'h'.repeat(101) }), lees({ dagen: 1 })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['1989-12-31T23:59:59Z', false],
    ['1990-01-01T00:00:00Z', true],
    ['2199-12-31T23:59:59Z', true],
    ['2200-01-01T00:00:00Z', false],
  ])('of the moment %s says that it is within the centuries we know: %s', (tekst, goed) => {
    expect(momentSchema.safeParse(tekst).success).toBe(goed);
  });

  it.each([
    ['1990-01-01', true],
    ['2199-12-31', true],
  ])('takes the first and the last date: %s', (datum, goed) => {
    expect(datumSchema.safeParse(datum).success).toBe(goed);
  });
});
