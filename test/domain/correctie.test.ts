import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const begin = () => Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));

/** Rule 17: a mistake is corrected by a new event. */
describe('a correction', () => {
  it('of the first day to a later one takes no step back, and later terms follow it', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'corrigeer', 'manager', {
      veld: 'eersteVerzuimdag',
      waarde: '2026-09-21',
      reden: t,
    });
    expect(spel.casus.fase).toBe('casusregie');
    expect(spel.tot('2026-11-15T23:59:59+01:00').casus.fase).toBe('casusregie');
    expect(spel.tot('2026-11-16T00:00:00+01:00').casus.fase).toBe('doorbraak');
  });

  it('keeps what it was and why', () => {
    const spel = begin().doe('2026-09-08T10:00:00+02:00', 'corrigeer', 'manager', {
      veld: 'geboortedatum',
      waarde: '2013-03-02',
      reden: t,
    });
    expect(spel.van('gecorrigeerd')).toMatchObject([{ gegevens: { was: '2014-03-02', reden: t } }]);
  });

  it('of the first day to one before the birth is refused', () => {
    const gegevens = { veld: 'eersteVerzuimdag', waarde: '2013-01-01', reden: t };
    expect(begin().probeer('2026-09-08T10:00:00+02:00', 'corrigeer', 'manager', gegevens)).toMatchObject({
      aanvaard: false,
      weigering: { code: 'niet-toegestaan' },
    });
  });
});

describe('the order of events', () => {
  it('holds when the clock of the caller runs a little behind', () => {
    const spel = begin().doe('2026-09-07T10:00:00.500+02:00', 'meldEersteActie', 'school', {
      toelichting: t,
    });
    spel.doe('2026-09-07T10:00:00.400+02:00', 'rapporteerVoortgang', 'school', {
      oordeel: 'op-schema',
      toelichting: t,
    });
    const momenten = spel.gebeurtenissen.map(({ op }) => op);
    expect(momenten).toEqual([...momenten].sort());
  });
});

/** Rule 4, where a convenant counts missed reports. */
describe('reports missed in a row', () => {
  const gemist = () =>
    Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
      convenant: metConvenant({ voortgang: { gemistIsStagnatieNa: 3 } }),
    }).doe('2026-09-23T10:00:00+02:00', 'meldTerugkeer', 'school', {
      vanaf: '2026-09-23',
      plek: t,
      volledig: true,
    });

  it('are not missed anew by a relapse', () => {
    const spel = gemist().doe('2026-09-28T10:00:00+02:00', 'meldTerugval', 'school', { vanaf: '2026-09-28' });
    expect([spel.casus.gemist, spel.casus.fase]).toEqual([2, 'schoolregie']);
  });

  it('start at nought after a report during nazorg', () => {
    const spel = gemist()
      .doe('2026-09-24T10:00:00+02:00', 'rapporteerVoortgang', 'school', {
        oordeel: 'op-schema',
        toelichting: t,
      })
      .doe('2026-09-28T10:00:00+02:00', 'meldTerugval', 'school', { vanaf: '2026-09-28' });
    expect([spel.casus.gemist, spel.van('voortgang-gemist').length]).toEqual([0, 2]);
  });
});
