import { melding, Spel } from './hulp';

const VAST = { oordeel: 'stagnatie', toelichting: 'Er beweegt niets.' };

describe('stagnatie that the regie-holder reports', () => {
  const begin = () =>
    Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' })).tot(
      '2026-10-06T10:00:00+02:00',
    );

  it('is one step up', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'rapporteerVoortgang', 'casusregisseur', VAST);
    expect([spel.casus.fase, spel.casus.bereikt]).toEqual(['doorbraak', 'doorbraak']);
  });

  it('in nazorg moves nothing, nor what a relapse resumes', () => {
    const spel = begin()
      .doe('2026-10-07T10:00:00+02:00', 'meldTerugkeer', 'casusregisseur', {
        vanaf: '2026-10-07',
        plek: 'eigen school',
        volledig: true,
      })
      .doe('2026-10-08T10:00:00+02:00', 'rapporteerVoortgang', 'casusregisseur', VAST);
    expect([spel.casus.fase, spel.casus.bereikt]).toEqual(['nazorg', 'casusregie']);
  });
});
