import { moment } from '../../../domain/tijd';
import { berichten } from '../../../taal/berichten';
import { melding, Spel } from '../../domain/hulp';

const NU = moment('2026-11-03T10:00:00+01:00');

/** Rule 6: who hears that they see no more than the reference. */
describe('a refusal', () => {
  const spel = () =>
    Spel.begin('2026-09-08T09:00:00+02:00', melding('2026-09-07', { geboortedatum: '2012-03-02' })).tot(NU);
  const aanTafel = () => spel().doe(NU, 'planDoorbraaktafel', 'casusregisseur', { op: NU });
  const zegt = (welk: Spel, van: string, besluit: string) => {
    const voor = welk.gebeurtenissen.length;
    welk.doe(NU, 'legToestemmingVast', 'casusregisseur', { van, besluit });
    return berichten(welk.casus, welk.gebeurtenissen.slice(voor)).map(({ aan, tekst }) => [aan.rol, tekst]);
  };

  it('is told to the people of the table that sits, in no more words than they may have', () => {
    const welk = aanTafel();
    expect(zegt(welk, 'ouder', 'gegeven')).toEqual([]);
    expect(zegt(welk, 'jongere', 'gegeven')).toEqual([]);
    expect(zegt(welk, 'ouder', 'ingetrokken')).toEqual([
      ['doorbraakteam', expect.stringContaining('Neem contact met ons op.')],
    ]);
  });

  it('is told to nobody while another said no already, nor without a table', () => {
    const welk = aanTafel();
    expect(zegt(welk, 'ouder', 'geweigerd')).toEqual([]);
    expect(zegt(welk, 'jongere', 'geweigerd')).toEqual([]);
    const zonder = spel();
    expect(zegt(zonder, 'ouder', 'gegeven')).toEqual([]);
    expect(zegt(zonder, 'jongere', 'geweigerd')).toEqual([]);
  });
});
