import { moment } from '../../domain/tijd';
import { delenBeperkt, toestemmersBij } from '../../domain/toestemming';
import { melding, Spel } from './hulp';

const begin = (geboortedatum = '2015-03-02') =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00', geboortedatum }));
const aanbod = { aanbod: 'a', soort: 'zorg', aanbieder: 'X', startdatum: '2026-12-10', wachtlijst: false };

/** Rule 6. */
describe('consent', () => {
  it.each([
    ['2014-10-06', ['ouder']],
    ['2014-10-05', ['ouder', 'jongere']],
    ['2010-10-06', ['ouder', 'jongere']],
    ['2010-10-05', ['jongere']],
  ])('is asked on 5 October 2026 of the right people for a child born on %s', (geboortedatum, wie) => {
    expect(toestemmersBij(geboortedatum, moment('2026-10-05T00:00:00+02:00'))).toEqual(wie);
  });

  it('that was refused restricts what is shared, and again in the next phase until it is given', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'geweigerd',
    });
    expect(delenBeperkt(spel.casus)).toBe(true);
    expect(delenBeperkt(spel.tot('2026-11-03T10:00:00+01:00').casus)).toBe(true);
    spel.doe('2026-11-03T11:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'gegeven',
    });
    expect(delenBeperkt(spel.casus)).toBe(false);
  });

  it('that was refused keeps restricting what is shared with others in om', () => {
    const spel = begin().doe('2026-12-01T10:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'geweigerd',
    });
    expect([spel.casus.fase, delenBeperkt(spel.casus)]).toEqual(['arbitrage', true]);
    spel.tot('2026-12-08T10:00:00+01:00');
    expect([spel.casus.fase, delenBeperkt(spel.casus)]).toEqual(['om', true]);
  });

  it('for an offer is asked of everybody who is asked in the phase', () => {
    const spel = begin('2013-03-02').doe('2026-12-01T10:00:00+01:00', 'doeAanbod', 'casusregisseur', aanbod);
    spel.doe('2026-12-01T11:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'gegeven',
    });
    expect(spel.casus.taken['toestemming-vastleggen']).toBeDefined();
    spel.doe('2026-12-01T11:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'jongere',
      besluit: 'gegeven',
    });
    expect(spel.casus.taken['toestemming-vastleggen']).toBeUndefined();
  });

  it('for an offer made in om is asked of the same people', () => {
    const spel = begin('2013-03-02').doe('2026-12-08T10:00:00+01:00', 'doeAanbod', 'casusregisseur', aanbod);
    spel.doe('2026-12-08T11:00:00+01:00', 'legToestemmingVast', 'casusregisseur', {
      van: 'ouder',
      besluit: 'gegeven',
    });
    expect(spel.casus.taken['toestemming-vastleggen']).toBeDefined();
  });
});
