import { evolve } from '../../domain/evolve';
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

/** Rule 6: another age asks other people; rule 13: another gemeente has other people. */
describe('a correction of', () => {
  const verbeter = (spel: Spel, op: string, veld: string, waarde: string | null) =>
    spel.doe(op, 'corrigeer', 'manager', { veld, waarde, reden: t });
  const antwoord = (spel: Spel, besluit: string) =>
    spel.doe('2026-09-08T10:00:00+02:00', 'legToestemmingVast', 'school', { van: 'ouder', besluit });

  it('the birth date asks the phase again where everybody had answered, with the answers there are', () => {
    const spel = antwoord(begin(), 'gegeven');
    expect(spel.casus).toMatchObject({ toestemmers: ['ouder', 'jongere'], toestemmingsvragen: [{}] });
    const jonger = verbeter(spel, '2026-09-08T11:00:00+02:00', 'geboortedatum', '2016-03-02').casus;
    expect(jonger).toMatchObject({
      geboortedatum: '2016-03-02',
      toestemmers: ['ouder'],
      toestemmingsvragen: [],
    });
    expect(jonger.taken).not.toHaveProperty(['toestemming-vastleggen']);
    const ouder = verbeter(spel, '2026-09-08T12:00:00+02:00', 'geboortedatum', '2013-03-02').casus;
    expect(ouder.toestemmers).toEqual(['ouder', 'jongere']);
    expect(ouder.toestemmingsvragen).toEqual([{ aanbod: null, antwoorden: { ouder: 'gegeven' } }]);
    expect(ouder.taken).toHaveProperty(['toestemming-vastleggen']);
  });

  it('the birth date leaves the questions that are open', () => {
    const spel = begin().doe('2026-09-08T10:00:00+02:00', 'doeAanbod', 'school', {
      ...{ aanbod: 'a', soort: 'onderwijs', aanbieder: t, startdatum: '2026-11-02', wachtlijst: false },
    });
    const vragen = [
      { aanbod: null, antwoorden: {} },
      { aanbod: 'a', antwoorden: {} },
    ];
    expect(spel.casus.toestemmingsvragen).toEqual(vragen);
    const { casus } = verbeter(spel, '2026-09-08T11:00:00+02:00', 'geboortedatum', '2010-03-02');
    expect([casus.toestemmers, casus.toestemmingsvragen]).toEqual([['jongere'], vragen]);
  });

  it('name and kind of education puts that in its place and nothing else', () => {
    const { casus: was } = begin().tot('2026-09-08T10:00:00+02:00');
    const spel = verbeter(begin(), '2026-09-08T10:00:00+02:00', 'naam', 'Yara');
    expect(spel.casus).toEqual({
      ...was,
      naam: 'Yara',
      laatste: spel.casus.laatste,
      volgnummer: was.volgnummer + 1,
    });
    verbeter(spel, '2026-09-08T11:00:00+02:00', 'onderwijssoort', 'so');
    expect(spel.casus).toMatchObject({ naam: 'Yara', onderwijssoort: 'so' });
    const [verbeterd] = spel.van('gecorrigeerd');
    if (verbeterd === undefined) throw new Error('nothing was corrected');
    const leeg = { ...verbeterd, gegevens: { ...verbeterd.gegevens, waarde: null } };
    expect(evolve(spel.casus, leeg).naam).toBe('Yara');
  });

  it('the gemeente is a transfer: nobody of the old one keeps the case', () => {
    const spel = begin().doe('2026-10-06T10:00:00+02:00', 'wijsToe', 'manager', {
      persoon: 'noor',
      reden: t,
    });
    expect(spel.casus.regie).toEqual({ rol: 'casusregisseur', persoon: 'noor' });
    const uitkomst = spel.probeer(
      '2026-10-06T11:00:00+02:00',
      'corrigeer',
      'manager',
      { veld: 'gemeente', waarde: '0363', reden: t },
      metConvenant({ naam: 'elders', regio: 'elders' }),
    );
    expect(spel.neem(uitkomst).casus).toMatchObject({
      gemeente: '0363',
      regie: { rol: 'casusregisseur', persoon: null },
    });
  });

  it('the school ends what was asked of it where the child has none', () => {
    const signaal = () =>
      Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
        convenant: metConvenant({ verwijsindex: { binnen: 14 } }),
      });
    const na = (waarde: string | null) =>
      Object.keys(verbeter(signaal(), '2026-09-08T10:00:00+02:00', 'school', waarde).casus.taken);
    expect(na('34CD00')).toContain('verwijsindex-melden');
    expect(na(null)).not.toContain('verwijsindex-melden');
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
