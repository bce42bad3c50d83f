import { moment } from '../../domain/tijd';
import { delenBeperkt, isAfgelopen, laatsteAntwoorden, toestemmersBij } from '../../domain/toestemming';
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

/** Rule 6: the parents together, or one by name. */
describe('the consent of two parents', () => {
  type Besluit = 'gegeven' | 'geweigerd' | 'ingetrokken';
  const na = (...antwoorden: readonly (readonly [besluit: Besluit, wie?: string])[]) =>
    antwoorden.reduce(
      (spel, [besluit, wie]) =>
        spel.doe('2026-09-08T10:00:00+02:00', 'legToestemmingVast', 'school', {
          van: 'ouder',
          besluit,
          ...(wie === undefined ? {} : { wie }),
        }),
      begin(),
    ).casus.toestemming.ouder;

  it('is that of the one who does not consent, whoever answers last', () => {
    expect(na(['gegeven', 'Anna'], ['geweigerd', 'Bram'])).toBe('geweigerd');
    expect(na(['geweigerd', 'Bram'], ['gegeven', 'Anna'])).toBe('geweigerd');
    expect(na(['gegeven', 'Anna'], ['gegeven', 'Bram'])).toBe('gegeven');
  });

  it('takes the latest word of two who do not consent', () => {
    expect(na(['geweigerd', 'Anna'], ['ingetrokken', 'Bram'])).toBe('ingetrokken');
    expect(na(['ingetrokken', 'Bram'], ['geweigerd', 'Anna'])).toBe('geweigerd');
  });

  it('takes the latest answer of each, whose name is one however it is written', () => {
    expect(na(['geweigerd', 'Bram de Vries'], ['gegeven', '  bram  DEVRIES '])).toBe('gegeven');
    expect(na(['geweigerd', 'Bram'], ['gegeven', 'Ｂｒａｍ'])).toBe('gegeven');
    expect(na(['geweigerd', 'Bram'], ['gegeven', 'Bramm'])).toBe('geweigerd');
  });

  it('given without a name replaces what each said, and counts beside what one says later', () => {
    expect(na(['geweigerd', 'Bram'], ['gegeven'])).toBe('gegeven');
    expect(na(['geweigerd'], ['gegeven', 'Bram'])).toBe('geweigerd');
    expect(na(['gegeven'], ['geweigerd', 'Bram'], ['gegeven'])).toBe('gegeven');
  });

  it('is not that of the young person', () => {
    const spel = begin('2013-03-02').doe('2026-09-08T10:00:00+02:00', 'legToestemmingVast', 'school', {
      van: 'jongere',
      besluit: 'geweigerd',
    });
    expect(spel.casus.toestemming).toEqual({ jongere: 'geweigerd' });
    expect(spel.casus.ouderantwoorden).toEqual([]);
    expect(spel.casus.toestemmingsvragen.map(({ antwoorden }) => antwoorden)).toEqual([
      { jongere: 'geweigerd' },
    ]);
  });
});

describe('what somebody said last when consent was asked', () => {
  const OP = '2026-09-08T10:00:00+02:00';
  const zegt = (spel: Spel, gegevens: object) => spel.doe(OP, 'legToestemmingVast', 'school', gegevens);

  it('is kept with how, when, for what and until when, of each by name', () => {
    const spel = begin('2013-03-02');
    zegt(spel, { van: 'ouder', wie: 'Fatima', besluit: 'gegeven' });
    zegt(spel, {
      ...{ van: 'ouder', wie: 'Karim', besluit: 'gegeven', hoe: 'schriftelijk', datum: '2026-09-01' },
      ...{ waarvoor: 'de jeugdarts', geldigTot: '2026-10-01' },
    });
    zegt(spel, { van: 'ouder', wie: 'fatima ', besluit: 'ingetrokken' });
    zegt(spel, { van: 'jongere', besluit: 'gegeven' });
    expect(laatsteAntwoorden(spel.gebeurtenissen)).toEqual([
      {
        ...{ van: 'ouder', wie: 'Karim', besluit: 'gegeven', hoe: 'schriftelijk', datum: '2026-09-01' },
        ...{ waarvoor: 'de jeugdarts', geldigTot: '2026-10-01' },
      },
      {
        ...{ van: 'ouder', wie: 'fatima', besluit: 'ingetrokken', hoe: null, datum: '2026-09-08' },
        ...{ waarvoor: null, geldigTot: null },
      },
      expect.objectContaining({ van: 'jongere', wie: null, besluit: 'gegeven' }),
    ]);
    zegt(spel, { van: 'ouder', besluit: 'geweigerd' });
    // All together replaces what each of them said, and nothing of the young person.
    expect(laatsteAntwoorden(spel.gebeurtenissen).map(({ van, wie }) => [van, wie])).toEqual([
      ['jongere', null],
      ['ouder', null],
    ]);
  });

  it('ends on its day, changes nothing of what is shared, and only a consent can end', () => {
    const spel = zegt(begin(), { van: 'ouder', besluit: 'gegeven', geldigTot: '2026-10-01' });
    const [antwoord] = laatsteAntwoorden(spel.gebeurtenissen);
    expect(['2026-09-30', '2026-10-01'].map((dag) => isAfgelopen(antwoord!, dag))).toEqual([false, true]);
    expect(isAfgelopen({ ...antwoord!, besluit: 'geweigerd' }, '2026-10-01')).toBe(false);
    expect(isAfgelopen({ ...antwoord!, geldigTot: null }, '2099-01-01')).toBe(false);
    expect(delenBeperkt(spel.tot('2026-11-03T10:00:00+01:00').casus)).toBe(false);
  });

  it.each([
    ['of a day to come', { besluit: 'gegeven', datum: '2026-09-09' }, 'datum'],
    ['that ended already', { besluit: 'gegeven', geldigTot: '2026-09-08' }, 'geldigTot'],
    ['that was refused until a day', { besluit: 'geweigerd', geldigTot: '2026-10-01' }, 'geldigTot'],
    ['by another way', { besluit: 'gegeven', hoe: 'geroepen' }, 'hoe'],
  ])('is refused when it is one %s', (_, gegevens, veld) => {
    const uitkomst = begin().probeer(OP, 'legToestemmingVast', 'school', { van: 'ouder', ...gegevens });
    expect(uitkomst.aanvaard ? [] : uitkomst.weigering.fouten.map((fout) => fout.veld)).toEqual([veld]);
  });
});
