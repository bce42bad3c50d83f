import { nazorgEinde, nazorgOver } from '../../domain/nazorg';
import { inAmsterdam } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const begin = (perioden: { van: string; tot: string }[] = []) =>
  Spel.begin('2026-09-08T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
    convenant: metConvenant({ vakanties: { tellenMee: true, perioden } }),
  });
const terug = (spel: Spel) =>
  spel.doe('2026-09-14T10:00:00+02:00', 'meldTerugkeer', 'school', {
    vanaf: '2026-09-14',
    plek: t,
    volledig: true,
  });
const einde = ({ casus }: Spel) => {
  const op = nazorgEinde(casus);
  return op === null ? null : inAmsterdam(op).slice(0, 10);
};

/** Rule 11. */
describe('the end of nazorg', () => {
  it('is four weeks after the return, at midnight', () => {
    expect(einde(terug(begin()))).toBe('2026-10-12');
  });

  it('comes later by the days of listed holidays, also where holidays count for the ladder', () => {
    expect(einde(terug(begin([{ van: '2026-10-10', tot: '2026-10-19' }])))).toBe('2026-10-21');
    expect(einde(terug(begin([{ van: '2026-10-12', tot: '2026-10-19' }])))).toBe('2026-10-12');
  });

  it('is none outside nazorg and none of a closed case', () => {
    expect(einde(begin())).toBeNull();
    const dicht = terug(begin()).doe('2026-09-15T10:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'overleden',
      toelichting: t,
    });
    expect([einde(dicht), nazorgOver(dicht.casus)]).toEqual([null, null]);
  });

  it('is not the end of the case while a return is not confirmed or danger not averted', () => {
    const gevaar = terug(begin()).doe('2026-09-15T10:00:00+02:00', 'meldGevaar', 'school', {
      toelichting: t,
    });
    expect([einde(gevaar), nazorgOver(gevaar.casus)]).toEqual(['2026-10-12', null]);
    const onbevestigd = begin()
      .tot('2026-10-05T09:00:00+02:00')
      .doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'school', {
        vanaf: '2026-10-06',
        plek: t,
        volledig: true,
      });
    expect([einde(onbevestigd), nazorgOver(onbevestigd.casus)]).toEqual(['2026-11-03', null]);
  });
});
