import {
  isLeerplichtig,
  isVrijgesteld,
  weerhoudtElkeRoute,
  weerhoudtVervolging,
} from '../../domain/om/vervolging';
import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';

describe('compulsory education', () => {
  it.each([
    // Born on the first, in the middle and on the last day of a month; on a leap day; in December.
    ['2021-10-01', '2026-10-31', '2026-11-01'],
    ['2021-10-15', '2026-10-31', '2026-11-01'],
    ['2021-10-31', '2026-10-31', '2026-11-01'],
    ['2021-01-31', '2026-01-31', '2026-02-01'],
    ['2020-02-29', '2025-03-31', '2025-04-01'],
    ['2021-12-24', '2026-12-31', '2027-01-01'],
  ])('of a child born on %s has not begun on %s and has on %s', (geboren, nogNiet, wel) => {
    expect([isLeerplichtig(geboren, nogNiet), isLeerplichtig(geboren, wel)]).toEqual([false, true]);
  });

  it.each([
    ['2009-06-10', '2027-06-09', '2027-06-10'],
    ['2008-02-29', '2026-02-28', '2026-03-01'],
  ])('of a young person born on %s is there on %s and is over on %s', (geboren, nog, over) => {
    expect([isLeerplichtig(geboren, nog), isLeerplichtig(geboren, over)]).toEqual([true, false]);
  });
});

describe('an exemption', () => {
  it('is in force until, not including, its last date, or for good, and not where there is none', () => {
    const tot = { vrijstelling: { geldtTot: '2026-10-05' } };
    expect([isVrijgesteld(tot, '2026-10-04'), isVrijgesteld(tot, '2026-10-05')]).toEqual([true, false]);
    expect(isVrijgesteld({ vrijstelling: { geldtTot: null } }, '2099-01-01')).toBe(true);
    expect(isVrijgesteld({ vrijstelling: null }, '2026-10-04')).toBe(false);
  });
});

/** Rule 10: what keeps a case from the OM, and what to do instead. */
describe('the way to the OM', () => {
  const op = (tekst: string) => moment(tekst);
  const begin = (geboortedatum = '2014-03-02') =>
    Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', geboortedatum }));
  const geweigerd = (geboortedatum?: string) =>
    begin(geboortedatum).doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
      besluit: 'weigering',
    });
  const NU = op('2026-12-09T10:00:00+01:00');
  const wegen = ({ casus }: Spel, nu = NU) => [
    weerhoudtVervolging(casus, 'strafrecht', nu)?.split(/[;.]/)[0] ?? null,
    weerhoudtVervolging(casus, 'civiel', nu)?.split(/[;.]/)[0] ?? null,
    weerhoudtElkeRoute(casus, nu)?.split(/[;.]/)[0] ?? null,
  ];

  it('is open both ways after a refusal', () => {
    expect(wegen(geweigerd())).toEqual([null, null, null]);
  });

  it('is not open to prosecution after silence on a request that nobody handed over', () => {
    expect(wegen(begin().tot('2026-12-08T10:00:00+01:00'))).toEqual([
      'Niemand heeft vastgelegd dat het arbitrageverzoek is uitgereikt',
      null,
      null,
    ]);
    const uitgereikt = begin()
      .doe('2026-12-01T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', {
        op: '2026-12-01',
        wijze: 'brief',
      })
      .tot('2026-12-08T10:00:00+01:00');
    expect(wegen(uitgereikt)).toEqual([null, null, null]);
  });

  it('asks no handing over of a request that was never made', () => {
    expect(begin().casus.arbitrage).toBeNull();
    expect(wegen(begin())).toEqual([null, null, null]);
  });

  it('is not open to prosecution of a child that is too young or exempt', () => {
    expect(wegen(geweigerd('2022-01-15'))).toEqual(['Het kind is nog niet leerplichtig', null, null]);
    const vrij = geweigerd().doe('2026-12-02T10:00:00+01:00', 'legVrijstellingVast', 'leerplichtambtenaar', {
      soort: t,
      status: 'verleend',
    });
    expect(wegen(vrij)).toEqual(['Er geldt een vrijstelling', null, null]);
  });

  it('is closed from the eighteenth birthday, whatever else there is', () => {
    const spel = geweigerd('2008-12-10');
    expect(wegen(spel)).toEqual([null, null, null]);
    const meerderjarig = 'Het kind is sinds 10 december 2026 meerderjarig';
    expect(wegen(spel, op('2026-12-10T00:00:00+01:00'))).toEqual([meerderjarig, meerderjarig, meerderjarig]);
  });

  it('asks the handing over of the latest request', () => {
    const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metConvenant({ arbitrage: { antwoordVanaf: 'uitreiking' } }),
    })
      .doe('2026-12-01T10:00:00+01:00', 'reikVerzoekUit', 'casusregisseur', {
        op: '2026-12-01',
        wijze: 'gesprek',
      })
      .tot('2026-12-09T10:00:00+01:00')
      .doe('2026-12-09T11:00:00+01:00', 'zieAfVanVervolging', 'leerplichtambtenaar', {
        reden: 'verzoek-niet-ontvangen',
        toelichting: t,
      });
    expect([spel.casus.fase, spel.casus.arbitrage?.uitgereikt]).toEqual(['arbitrage', null]);
    expect(wegen(spel)[0]).toBe('Niemand heeft vastgelegd dat het arbitrageverzoek is uitgereikt');
  });
});
