import { moment } from '../../domain/tijd';
import { dag, hoeLang, laatsteDag, overDagen, spoed, tijdstip, totDan, uiterlijkOp } from '../../taal/tijd';

/** A Monday afternoon in winter time. */
const NU = moment('2026-11-23T15:00:00+01:00');

describe('a date', () => {
  it('has its day of the week, and its year only when that is another', () => {
    expect(dag('2026-11-23', NU)).toBe('ma 23 november');
    expect(dag('2027-01-01', NU)).toBe('vr 1 januari 2027');
  });

  it('is that of the Netherlands, also where the day in UTC is another', () => {
    expect(tijdstip(moment('2026-11-23T23:30:00Z'), NU)).toBe('di 24 november om 00:30 uur');
  });
});

describe('a due time', () => {
  const cases: [string, string, string, string][] = [
    ['2026-11-21T00:00:00+01:00', '3 dagen te laat', 'te-laat', 'vr 20 november'],
    ['2026-11-23T00:00:00+01:00', '1 dag te laat', 'te-laat', 'zo 22 november'],
    ['2026-11-23T12:30:00+01:00', '2 uur te laat', 'te-laat', 'ma 23 november 12:30'],
    ['2026-11-23T14:59:00+01:00', '1 minuut te laat', 'te-laat', 'ma 23 november 14:59'],
    ['2026-11-23T15:00:00+01:00', '1 minuut te laat', 'te-laat', 'ma 23 november 15:00'],
    ['2026-11-23T16:00:00+01:00', 'vandaag om 16:00 uur', 'vandaag', 'ma 23 november 16:00'],
    ['2026-11-24T00:00:00+01:00', 'vandaag', 'vandaag', 'ma 23 november'],
    ['2026-11-25T00:00:00+01:00', 'morgen', 'week', 'di 24 november'],
    ['2026-11-24T09:00:00+01:00', 'morgen om 09:00 uur', 'week', 'di 24 november 09:00'],
    ['2026-11-30T00:00:00+01:00', 'over 6 dagen', 'week', 'zo 29 november'],
    ['2026-12-01T00:00:00+01:00', 'over 7 dagen', 'later', 'ma 30 november'],
  ];
  it.each(cases)('%s is %s', (op, lang, hoe, datum) => {
    const uiterlijk = moment(op);
    expect(hoeLang(uiterlijk, NU)).toBe(lang);
    expect(spoed(uiterlijk, NU)).toBe(hoe);
    expect(uiterlijkOp(uiterlijk, NU)).toBe(datum);
  });

  it('counts calendar days, also over the night in which the clock moves', () => {
    const zaterdag = moment('2026-10-24T15:00:00+02:00');
    expect(hoeLang(moment('2026-10-27T00:00:00+01:00'), zaterdag)).toBe('over 2 dagen');
    expect(laatsteDag(moment('2026-10-27T00:00:00+01:00'))).toBe('2026-10-26');
  });
});

describe('what the clock will do', () => {
  it.each([
    ['2026-11-23T14:00:00+01:00', 'nu'],
    ['2026-11-23T15:40:00+01:00', 'over 40 minuten'],
    ['2026-11-23T20:00:00+01:00', 'vandaag om 20:00 uur'],
    ['2026-11-24T00:00:00+01:00', 'vannacht om 0:00 uur'],
    ['2026-11-24T09:00:00+01:00', 'morgen om 09:00 uur'],
    ['2026-11-26T00:00:00+01:00', 'over 3 dagen'],
  ])('at %s is %s', (op, woorden) => {
    expect(totDan(moment(op), NU)).toBe(woorden);
  });

  it('names how far away a date is', () => {
    expect(['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-30'].map((d) => overDagen(d, NU))).toEqual([
      '3 dagen geleden',
      'vandaag',
      'morgen',
      'over 7 dagen',
    ]);
  });
});
