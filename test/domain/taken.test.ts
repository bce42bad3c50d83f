import { volgendeMoment } from '../../domain/termijnen';
import { inAmsterdam } from '../../domain/tijd';
import type { Taaktype } from '../../domain/taak';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const school = { school: '12AB00' };
const begin = (op = '2026-09-09T09:00:00+02:00') => Spel.begin(op, melding('2026-09-07', school));
const meld = { oordeel: 'op-schema', toelichting: t };

/** Due, reminder and escalation of an open task, as people write them. */
function tijden({ casus }: Spel, type: Taaktype) {
  const taak = casus.taken[type];
  if (taak === undefined) return null;
  const leesbaar = (op: string | null) => (op === null ? null : inAmsterdam(op).slice(0, 16));
  return [leesbaar(taak.uiterlijk), leesbaar(taak.herinnering), leesbaar(taak.escalatie)];
}

/** Rule 5: due time, reminder and escalation. */
describe('the moments of a task', () => {
  it('in hours are exact, the reminder at half time, the escalation a day after', () => {
    expect(tijden(begin(), 'eerste-actie')).toEqual([
      '2026-09-11T09:00',
      '2026-09-10T09:00',
      '2026-09-12T09:00',
    ]);
  });

  it('in days run from the first midnight, the reminder two days before, the escalation a day after, at 07:00', () => {
    const verwacht = ['2026-09-17T00:00', '2026-09-15T07:00', '2026-09-18T07:00'];
    expect(tijden(begin(), 'toestemming-vastleggen')).toEqual(verwacht);
    expect(tijden(begin(), 'voortgang-rapporteren')).toEqual(verwacht);
  });

  it('keep to the wall clock over its change', () => {
    const spel = begin()
      .tot('2026-10-05T00:00:00+02:00')
      .doe('2026-10-23T09:00:00+02:00', 'schaalOp', 'casusregisseur', {
        reden: t,
      });
    expect(tijden(spel, 'toestemming-vastleggen')).toEqual([
      '2026-10-31T00:00',
      '2026-10-29T07:00',
      // A day after is a Sunday.
      '2026-11-02T07:00',
    ]);
    // 48 real hours from Saturday 9:00 in summer time end on Monday 8:00 in winter time, where every hour counts.
    const elkUur = { convenant: metConvenant({ taken: { werkdagen: false } }) };
    const op = '2026-09-09T09:00:00+02:00';
    const later = Spel.begin(op, melding('2026-09-07', school), elkUur).doe(
      '2026-10-24T09:00:00+02:00',
      'schaalOp',
      'casusregisseur',
      { reden: t },
    );
    expect(tijden(later, 'doorbraaktafel-plannen')?.[0]).toBe('2026-10-26T08:00');
  });

  it('leave out a reminder that would come before the task is there', () => {
    const taken = (herinneringVoor: number, toestemming: number) =>
      Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', school), {
        convenant: metConvenant({ taken: { herinneringVoor, toestemming } }),
      });
    expect(tijden(taken(9, 7), 'toestemming-vastleggen')?.[1]).toBeNull();
    // Due on Thursday at midnight: when it is due would be too late.
    expect(tijden(taken(0, 7), 'toestemming-vastleggen')?.[1]).toBe('2026-09-16T07:00');
    expect(tijden(taken(1, 1), 'toestemming-vastleggen')?.[1]).toBe('2026-09-10T07:00');
  });

  it('put a reminder that would come on a weekend or when it is due on the last working day before', () => {
    // Due on Monday at midnight, so the reminder would come on Saturday, and on Monday morning it would be too late.
    const spel = Spel.begin('2026-09-06T09:00:00+02:00', melding('2026-09-06', school));
    expect(tijden(spel, 'toestemming-vastleggen')).toEqual([
      '2026-09-14T00:00',
      '2026-09-11T07:00',
      '2026-09-15T07:00',
    ]);
  });

  it('come once each: one reminder, one escalation', () => {
    const spel = begin().tot('2026-09-30T00:00:00+02:00');
    const over = (soort: 'taak-herinnerd' | 'taak-geescaleerd', type: Taaktype) =>
      spel
        .van(soort)
        .filter((g) => g.gegevens.taak === type)
        .map((g) => inAmsterdam(g.op).slice(0, 16));
    expect(over('taak-herinnerd', 'eerste-actie')).toEqual(['2026-09-10T09:00']);
    expect(over('taak-geescaleerd', 'eerste-actie')).toEqual(['2026-09-12T09:00']);
    expect(over('taak-geescaleerd', 'toestemming-vastleggen')).toEqual(['2026-09-18T07:00']);
  });

  it('never tell anybody that the parents are late', () => {
    const spel = begin().tot('2026-11-30T00:00:00+01:00');
    expect(tijden(spel, 'arbitrageverzoek-beantwoorden')).toEqual([
      '2026-12-07T00:00',
      '2026-12-04T07:00',
      null,
    ]);
  });
});

/** Rules 4 and 5: a recurring task keeps its rhythm. */
describe('the weekly progress report', () => {
  it('is due a week after the previous due moment, not after the report', () => {
    const spel = begin().doe('2026-09-14T15:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-09-24T00:00');
    spel.doe('2026-09-23T23:59:59+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-10-01T00:00');
  });

  it('given twice in a week counts once', () => {
    const spel = begin().doe('2026-09-14T15:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    spel.doe('2026-09-15T15:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-09-24T00:00');
    expect(spel.van('voortgang-gerapporteerd')).toHaveLength(2);
    expect(spel.van('taak-voltooid')).toHaveLength(1);
  });

  it('given twice on the last day of its week counts once', () => {
    const spel = begin().doe('2026-09-16T10:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-09-24T00:00');
    spel.doe('2026-09-16T15:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-09-24T00:00');
  });

  it('that stays away is told every week anew, and given at last is due at the next round', () => {
    const spel = begin().tot('2026-10-03T00:00:00+02:00');
    const geteld = spel.van('taak-geescaleerd').filter((g) => g.gegevens.taak === 'voortgang-rapporteren');
    expect(geteld.map((g) => inAmsterdam(g.op).slice(0, 10))).toEqual([
      '2026-09-18',
      '2026-09-24',
      '2026-10-01',
    ]);
    expect(spel.van('taak-geopend').filter((g) => g.gegevens.type === 'voortgang-rapporteren')).toHaveLength(
      1,
    );
    spel.doe('2026-10-03T12:00:00+02:00', 'rapporteerVoortgang', 'school', meld);
    expect(tijden(spel, 'voortgang-rapporteren')?.[0]).toBe('2026-10-08T00:00');
  });

  it('stands still in nazorg and runs on for the days that were left', () => {
    const spel = begin().doe('2026-09-14T10:00:00+02:00', 'meldTerugkeer', 'school', {
      vanaf: '2026-09-14',
      plek: t,
      volledig: true,
    });
    spel.doe('2026-09-21T10:00:00+02:00', 'meldTerugval', 'school', { vanaf: '2026-09-21' });
    // Two days were left at the first midnight after the return.
    expect(tijden(spel, 'voortgang-rapporteren')).toEqual([
      '2026-09-24T00:00',
      '2026-09-22T07:00',
      '2026-09-25T07:00',
    ]);
  });
});

/** Rules 9 and 10: the other tasks that come back. */
describe('tasks that come back', () => {
  const arbitrage = () =>
    begin()
      .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
        besluit: 'instemming',
      })
      .doe('2026-12-02T10:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', {
        ouders: 'A',
        doorbraakteam: 'B',
        naburigSwv: 'C',
      })
      .doe('2026-12-02T10:00:00+01:00', 'planZitting', 'casusregisseur', { op: '2026-12-08T10:00:00+01:00' });

  it('placing by mandate comes every week from the day after the date in the verdict', () => {
    const spel = arbitrage()
      .doe('2026-12-08T15:00:00+01:00', 'doeUitspraak', 'casusregisseur', {
        uitspraak: t,
        uitvoerenUiterlijk: '2026-12-18',
      })
      .doe('2026-12-09T10:00:00+01:00', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' });
    expect(tijden(spel, 'uitvoering-controleren')?.[0]).toBe('2026-12-19T00:00');
    expect(tijden(spel.tot('2026-12-18T23:59:59+01:00'), 'plaatsing-afdwingen')).toBeNull();
    expect(tijden(spel.tot('2026-12-19T00:00:00+01:00'), 'plaatsing-afdwingen')?.[0]).toBe(
      '2026-12-26T00:00',
    );
    spel.doe('2026-12-21T10:00:00+01:00', 'doeAanbod', 'casusregisseur', {
      aanbod: 'a',
      soort: 'onderwijs',
      aanbieder: 'X',
      startdatum: '2027-01-04',
      wachtlijst: true,
      doorzettingsmacht: true,
    });
    expect(tijden(spel, 'plaatsing-afdwingen')?.[0]).toBe('2027-01-02T00:00');
    spel.doe('2027-01-05T10:00:00+01:00', 'bevestigUitvoering', 'casusregisseur', { uitgevoerd: true });
    expect([tijden(spel, 'plaatsing-afdwingen'), tijden(spel, 'uitvoering-controleren')]).toEqual([
      null,
      null,
    ]);
  });

  it('placing by mandate is not pushed away by a second placing in the same week', () => {
    const plaats = (aanbod: string) => ({
      aanbod,
      soort: 'onderwijs',
      aanbieder: 'X',
      startdatum: '2027-01-04',
      wachtlijst: true,
      doorzettingsmacht: true,
    });
    const spel = arbitrage()
      .doe('2026-12-08T15:00:00+01:00', 'doeUitspraak', 'casusregisseur', {
        uitspraak: t,
        uitvoerenUiterlijk: '2026-12-18',
      })
      .doe('2026-12-09T10:00:00+01:00', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' })
      .doe('2026-12-21T10:00:00+01:00', 'doeAanbod', 'casusregisseur', plaats('a'));
    expect(tijden(spel, 'plaatsing-afdwingen')?.[0]).toBe('2027-01-02T00:00');
    spel.doe('2026-12-21T11:00:00+01:00', 'doeAanbod', 'casusregisseur', plaats('b'));
    expect(tijden(spel, 'plaatsing-afdwingen')?.[0]).toBe('2027-01-02T00:00');
  });

  it('the verdict is due a week after the hearing, a new date moves it', () => {
    const spel = arbitrage();
    expect(tijden(spel, 'uitspraak-vastleggen')?.[0]).toBe('2026-12-16T00:00');
    spel.doe('2026-12-03T10:00:00+01:00', 'planZitting', 'casusregisseur', {
      op: '2026-12-10T00:00:00+01:00',
    });
    expect(tijden(spel, 'uitspraak-vastleggen')?.[0]).toBe('2026-12-17T00:00');
  });
});

describe('the next moment', () => {
  const wat = ({ casus }: Spel) =>
    volgendeMoment(casus)?.termijnen.map((t) => ('taak' in t ? `${t.soort} ${t.taak}` : t.soort));

  it('says what happens, for everything that rides on one wake-up', () => {
    const spel = begin();
    expect(wat(spel)).toEqual(['herinnering eerste-actie']);
    expect(wat(spel.tot('2026-09-14T00:00:00+02:00'))).toEqual([
      'herinnering toestemming-vastleggen',
      'herinnering voortgang-rapporteren',
    ]);
    expect(wat(spel.tot('2026-10-02T12:00:00+02:00'))).toEqual(['stap']);
    expect(wat(spel.tot('2026-12-06T12:00:00+01:00'))).toContain(
      'antwoord-uitgebleven arbitrageverzoek-beantwoorden',
    );
  });

  it('tells of agreements, nazorg, missed reports and the verdict', () => {
    const afspraak = begin().doe('2026-09-09T10:00:00+02:00', 'maakAfspraak', 'school', {
      afspraak: 'a',
      omschrijving: t,
      wie: 'X',
      uiterlijk: '2026-09-10',
    });
    expect(wat(afspraak)).toEqual(['afspraak-verlopen']);
    const nazorg = begin().doe('2026-09-09T10:00:00+02:00', 'meldTerugkeer', 'school', {
      vanaf: '2026-09-09',
      plek: t,
      volledig: true,
    });
    expect(wat(nazorg.tot('2026-10-06T12:00:00+02:00'))).toContain('nazorg-over');
    const gemist = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', school), {
      convenant: metConvenant({ voortgang: { gemistIsStagnatieNa: 2 } }),
    });
    expect(wat(gemist.tot('2026-09-16T12:00:00+02:00'))).toEqual(['voortgang-gemist']);
    expect(gemist.tot('2026-09-24T00:00:00+02:00').fasen.at(-1)).toBe('casusregie');
  });

  it('is gone when the case is closed', () => {
    const spel = begin().doe('2026-09-10T10:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'overleden',
      toelichting: 'x',
    });
    expect(volgendeMoment(spel.casus)).toBeNull();
  });
});
