import { bezwarenTegen, type GeplandeTafel, type Gevraagde } from '../../domain/tafelplan';
import { moment } from '../../domain/tijd';

const WIM: Gevraagde = { id: 'wim', afwezig: [{ van: '2026-11-09', tot: '2026-11-11' }] };
const ANDERE: GeplandeTafel = {
  casusnummer: 'ander',
  tijdstip: moment('2026-11-12T14:00:00+01:00'),
  leden: ['wim'],
};
const tegen = (op: string, gevraagd = [WIM], tafels = [ANDERE], casusnummer = 'eigen') =>
  bezwarenTegen({ casusnummer, op: moment(op) }, gevraagd, tafels).map((een) => Object.values(een).join(' '));

/** Rule 21. */
describe('what speaks against a table', () => {
  it.each([
    ['2026-11-13T10:00:00+01:00', []],
    ['2026-11-14T10:00:00+01:00', ['weekend']],
    ['2026-11-15T23:59:00+01:00', ['weekend']],
    ['2026-12-25T10:00:00+01:00', ['feestdag']],
    // A holiday in a weekend is a weekend.
    ['2026-12-26T10:00:00+01:00', ['weekend']],
    // Friday in Amsterdam, Thursday in UTC.
    ['2026-12-24T23:30:00Z', ['feestdag']],
  ])('is its day: %s', (op, bezwaren) => {
    expect(tegen(op)).toEqual(bezwaren);
  });

  it.each([
    ['2026-11-08T10:00:00+01:00', false],
    ['2026-11-09T00:00:00+01:00', true],
    ['2026-11-10T23:59:00+01:00', true],
    // The first day back.
    ['2026-11-11T00:00:00+01:00', false],
  ])('is who is away that day: %s', (op, weg) => {
    expect(tegen(op, [WIM], []).includes('afwezig wim 2026-11-09 2026-11-11')).toBe(weg);
  });

  it.each([
    ['2026-11-12T13:00:00+01:00', false],
    ['2026-11-12T13:00:01+01:00', true],
    ['2026-11-12T14:00:00+01:00', true],
    ['2026-11-12T14:59:59+01:00', true],
    ['2026-11-12T15:00:00+01:00', false],
  ])('is who sits elsewhere at the same time: %s', (op, elders) => {
    expect(tegen(op)).toEqual(elders ? [`andere-tafel wim ${ANDERE.tijdstip}`] : []);
  });

  it('is not the table itself when it is moved, nor somebody who is not asked', () => {
    expect(tegen(ANDERE.tijdstip, [WIM], [ANDERE], 'ander')).toEqual([]);
    expect(tegen(ANDERE.tijdstip, [{ id: 'sara', afwezig: [] }])).toEqual([]);
    expect(tegen(ANDERE.tijdstip, [])).toEqual([]);
  });
});
