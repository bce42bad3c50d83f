import { moment } from '../../domain/tijd';
import { straks } from '../../taal/straks';
import { thuisstand } from '../../taal/thuis';
import { melding, Spel } from '../domain/hulp';

const spel = () =>
  Spel.begin('2026-09-08T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(
    '2026-09-30T10:00:00+02:00',
  );

describe('what comes next in a case', () => {
  const kop = (op: string, rol: 'school' | 'manager' = 'manager') => {
    const nu = moment(op);
    return straks(spel().tot(op).casus, nu, { rol });
  };

  it('is how long until the next step, which that is, and what it means for whoever reads', () => {
    const op = '2026-09-30T10:00:00+02:00';
    expect(kop(op)).toEqual({
      kop: 'Over 5 dagen: casusregie',
      zin: 'Casusregie begint op ma 5 oktober, als er niets verandert.',
    });
    expect(kop(op, 'school')?.zin).toBe(
      'De casusregisseur neemt de regie over van uw school op ma 5 oktober, als er niets verandert.',
    );
  });

  it('names what happens without an answer of the parents', () => {
    const later = kop('2026-12-01T10:00:00+01:00');
    expect(later?.kop).toBe('Over 6 dagen: Openbaar Ministerie');
    expect(later?.zin).toContain('geen antwoord van de ouders?');
  });
});

test('a child is at home, back at school, or was at home when the case closed', () => {
  const nu = moment('2026-09-30T10:00:00+02:00');
  const casus = spel();
  expect(thuisstand(casus.casus, nu)).toEqual({ stand: '23 dagen thuis', sinds: 'sinds ma 7 september' });
  casus.doe(nu, 'meldTerugkeer', 'school', { vanaf: '2026-09-29', plek: 'De Horizon', volledig: true });
  expect(thuisstand(casus.casus, nu)).toEqual({
    stand: 'weer op school',
    sinds: 'sinds di 29 september, na 22 dagen thuis',
  });
  const later = moment('2026-11-10T10:00:00+01:00');
  expect(thuisstand(casus.tot(later).casus, later).stand).toBe('22 dagen thuis geweest');
});
