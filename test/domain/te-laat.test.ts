import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const school = { school: '12AB00' };
/** Fase, whether only passed, and days late of everything that opened. */
const geopend = (spel: Spel) =>
  spel.van('fase-geopend').map(({ gegevens: g }) => [g.fase, g.doorlopen, g.verlaat] as const);

/** Rule 1: terms found passed. */
describe('days late', () => {
  it('are counted from the midnight of the term to the day of the report', () => {
    const op = (tekst: string) => Spel.begin(tekst, melding('2026-09-07', school)).casus.verlaat;
    expect(op('2026-10-04T23:59:59+02:00')).toEqual({});
    expect(op('2026-10-05T00:00:00+02:00')).toEqual({});
    expect(op('2026-10-05T09:00:00+02:00')).toEqual({ casusregie: 0 });
    expect(op('2026-10-06T09:00:00+02:00')).toEqual({ casusregie: 1 });
    expect(op('2026-11-06T09:00:00+01:00')).toEqual({ casusregie: 32, doorbraak: 4 });
  });

  it('leave out the days the report says were attended', () => {
    const aanwezig = [{ van: '2026-09-14', tot: '2026-09-21' }];
    const spel = Spel.begin('2026-10-15T09:00:00+02:00', melding('2026-09-07', { ...school, aanwezig }));
    expect(geopend(spel)).toEqual([
      ['schoolregie', true, null],
      ['casusregie', false, 3],
    ]);
  });

  it('never reach beyond arbitrage, where the parents get their full term', () => {
    const spel = Spel.begin('2027-06-01T09:00:00+02:00', melding('2026-09-07', school));
    expect(geopend(spel).at(-1)).toEqual(['arbitrage', false, 183]);
    expect(spel.casus.taken['arbitrageverzoek-beantwoorden']?.uiterlijk).toBe(
      moment('2027-06-09T00:00:00+02:00'),
    );
    expect(spel.tot('2027-06-08T23:59:59+02:00').casus.fase).toBe('arbitrage');
    expect(spel.tot('2027-06-09T00:00:00+02:00').casus.fase).toBe('om');
  });

  it('are none for a term that passes by the clock, however late it is looked at', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', school)).tot(
      '2027-06-01T09:00:00+02:00',
    );
    expect(geopend(spel)).toEqual(
      ['schoolregie', 'casusregie', 'doorbraak', 'arbitrage', 'om'].map((f) => [f, false, null]),
    );
    expect(spel.geopend('om')).toBe(moment('2026-12-07T00:00:00+01:00'));
  });

  it('are noted for what a correction and a transfer find passed', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', school));
    spel.doe('2026-09-16T09:00:00+02:00', 'corrigeer', 'manager', {
      veld: 'eersteVerzuimdag',
      waarde: '2026-08-10',
      reden: t,
    });
    expect(geopend(spel).at(-1)).toEqual(['casusregie', false, 9]);
    const korter = metConvenant({ termijnen: { casusregie: 10, doorbraak: 20, arbitrage: 40 } });
    const over = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', school));
    over.doe('2026-09-30T09:00:00+02:00', 'draagOver', 'manager', { gemeente: '0363' }, korter);
    expect(geopend(over).slice(1)).toEqual([
      ['casusregie', true, 13],
      ['doorbraak', false, 3],
    ]);
  });

  it('are none for a step down', () => {
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', school));
    spel.doe('2026-11-10T10:00:00+01:00', 'schaalAf', 'casusregisseur', { reden: t });
    expect(geopend(spel).at(-1)).toEqual(['casusregie', false, null]);
  });

  it('are none for a sepot', () => {
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', school))
      .doe('2026-12-08T10:00:00+01:00', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' })
      .doe('2026-12-09T10:00:00+01:00', 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'sepot' });
    expect(geopend(spel).at(-1)).toEqual(['doorbraak', false, null]);
  });
});
