import { komendeMomenten, lopendeTermijnen, volgendeMoment, volgendeTermijn } from '../../domain/termijnen';
import { inAmsterdam, moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const t = 'toelichting';
const begin = (anders: object = {}) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), anders);
const dag = (op: string) => inAmsterdam(op).slice(0, 10);
/** Kind and day of the running terms of some kinds, in their order. */
const lopen = ({ casus }: Spel, ...soorten: string[]) =>
  lopendeTermijnen(casus)
    .filter(({ soort }) => soorten.includes(soort))
    .map(({ soort, op }) => `${soort} ${dag(op)}`);

describe('the terms that run', () => {
  it('are in the order of time, and none is before what happened last', () => {
    const { casus } = begin();
    const momenten = lopendeTermijnen(casus).map(({ op }) => op);
    expect(momenten).toEqual([...momenten].sort());
    expect(momenten[0]).toBe(moment('2026-09-08T09:00:00+02:00'));
    const laatste = moment('2026-09-12T10:00:00+02:00');
    const later = lopendeTermijnen({ ...casus, laatste }).map(({ op }) => op);
    expect([later[0], later.length]).toEqual([laatste, momenten.length]);
    expect(later).toEqual([...later].sort());
  });

  it('are none of a closed case', () => {
    const open = { afspraak: 'a', omschrijving: t, wie: t, uiterlijk: '2026-09-20' };
    const dicht = begin()
      .doe('2026-09-08T10:00:00+02:00', 'maakAfspraak', 'school', open)
      .doe('2026-09-08T10:00:00+02:00', 'sluitAf', 'manager', { reden: 'overleden', toelichting: t });
    expect([
      lopendeTermijnen(dicht.casus),
      volgendeMoment(dicht.casus),
      volgendeTermijn(dicht.casus),
    ]).toEqual([[], null, null]);
  });

  it('ask about an agreement on its date, unless it was asked or answered', () => {
    const spel = begin();
    for (const [afspraak, uiterlijk] of [
      ['a', '2026-09-20'],
      ['b', '2026-09-21'],
    ])
      spel.doe('2026-09-08T10:00:00+02:00', 'maakAfspraak', 'school', {
        afspraak,
        omschrijving: t,
        wie: t,
        uiterlijk,
      });
    const asks = () => lopen(spel, 'afspraak-verlopen');
    expect(asks()).toEqual(['afspraak-verlopen 2026-09-20', 'afspraak-verlopen 2026-09-21']);
    spel.doe('2026-09-09T10:00:00+02:00', 'controleerAfspraak', 'school', { afspraak: 'b', nagekomen: true });
    expect(asks()).toEqual(['afspraak-verlopen 2026-09-20']);
    expect(lopen(spel.tot('2026-09-20T10:00:00+02:00'), 'afspraak-verlopen')).toEqual([]);
  });

  it('ask whether an offer started only once it was accepted, until that is known', () => {
    const spel = begin().doe('2026-09-08T10:00:00+02:00', 'doeAanbod', 'school', {
      aanbod: 'a',
      soort: 'zorg',
      aanbieder: 'X',
      startdatum: '2026-09-21',
      wachtlijst: false,
    });
    expect(lopen(spel, 'start-bereikt')).toEqual([]);
    spel.doe('2026-09-08T11:00:00+02:00', 'beantwoordAanbod', 'school', { aanbod: 'a', besluit: 'aanvaard' });
    expect(lopen(spel, 'start-bereikt')).toEqual(['start-bereikt 2026-09-21']);
    const vroeg = { aanbod: 'a', gestart: true, toelichting: t };
    expect(
      lopen(spel.doe('2026-09-14T10:00:00+02:00', 'controleerStart', 'school', vroeg), 'start-bereikt'),
    ).toEqual([]);
  });

  it('count missed reports only where the convenant does', () => {
    expect(lopen(begin(), 'voortgang-gemist')).toEqual([]);
    const telt = begin({ convenant: metConvenant({ voortgang: { gemistIsStagnatieNa: 3 } }) });
    expect(lopen(telt, 'voortgang-gemist')).toEqual(['voortgang-gemist 2026-09-15']);
    expect(lopen(telt.tot('2026-09-16T10:00:00+02:00'), 'voortgang-gemist')).toEqual([
      'voortgang-gemist 2026-09-22',
    ]);
  });

  it('ask the board again as long as the case stands in the doorbraak where nobody prosecutes', () => {
    const spel = begin()
      .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
        besluit: 'weigering',
      })
      .doe('2026-12-03T10:00:00+01:00', 'zieAfVanVervolging', 'leerplichtambtenaar', {
        reden: 'vrijstelling',
        toelichting: t,
      });
    expect(lopen(spel, 'besluit-gevraagd')).toEqual(['besluit-gevraagd 2027-01-01']);
    const terug = { vanaf: '2026-12-04', plek: t, volledig: true };
    expect(
      lopen(
        spel.doe('2026-12-04T10:00:00+01:00', 'meldTerugkeer', 'casusregisseur', terug),
        'besluit-gevraagd',
      ),
    ).toEqual([]);
  });

  it('make an announced transfer after everything else of that moment', () => {
    const spel = begin().doe('2026-09-08T10:00:00+02:00', 'draagOver', 'manager', {
      gemeente: '0014',
      school: '99ZZ00',
      per: '2026-10-05',
    });
    expect(lopen(spel, 'stap', 'overdracht')).toEqual(['stap 2026-10-05', 'overdracht 2026-10-05']);
  });

  it('see that a verdict is carried out, until placing is enforced', () => {
    const spel = begin()
      .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
        besluit: 'instemming',
      })
      .doe('2026-12-01T10:00:00+01:00', 'stelCommissieSamen', 'casusregisseur', {
        ouders: 'A',
        doorbraakteam: 'B',
        naburigSwv: 'C',
      })
      .doe('2026-12-01T10:00:00+01:00', 'planZitting', 'casusregisseur', { op: '2026-12-02T10:00:00+01:00' })
      .doe('2026-12-02T11:00:00+01:00', 'doeUitspraak', 'casusregisseur', {
        uitspraak: t,
        uitvoerenUiterlijk: '2026-12-18',
      })
      .doe('2026-12-02T12:00:00+01:00', 'beantwoordUitspraak', 'casusregisseur', { besluit: 'aanvaard' });
    expect(lopen(spel, 'uitvoering-uitgebleven')).toEqual(['uitvoering-uitgebleven 2026-12-19']);
    expect(lopen(spel.tot('2026-12-19T10:00:00+01:00'), 'uitvoering-uitgebleven')).toEqual([]);
    expect(spel.casus.taken['plaatsing-afdwingen']).toBeDefined();
  });
});

describe('what the clock will do', () => {
  const leesbaar = (termijn: ReturnType<typeof volgendeTermijn>) =>
    termijn === null ? null : `${termijn.naar} ${dag(termijn.op)}`;

  it('in the ladder is its next step, the OM after silence, the closing after nazorg, or nothing', () => {
    const spel = begin();
    expect(leesbaar(volgendeTermijn(spel.casus))).toBe('casusregie 2026-10-05');
    expect(leesbaar(volgendeTermijn(spel.tot('2026-11-30T10:00:00+01:00').casus))).toBe('om 2026-12-07');
    expect(volgendeTermijn(spel.tot('2026-12-07T10:00:00+01:00').casus)).toBeNull();
    const terug = { vanaf: '2026-09-08', plek: t, volledig: true };
    const nazorg = begin().doe('2026-09-08T10:00:00+02:00', 'meldTerugkeer', 'school', terug);
    expect(leesbaar(volgendeTermijn(nazorg.casus))).toBe('gesloten 2026-10-06');
  });

  it('up to a moment is told per moment, that moment included', () => {
    const { casus } = begin();
    const eerste = volgendeMoment(casus);
    expect(eerste?.termijnen).toEqual([
      { soort: 'herinnering', taak: 'eerste-actie', op: moment('2026-09-08T09:00:00+02:00') },
    ]);
    expect(komendeMomenten(casus, moment('2026-09-08T08:59:59+02:00'))).toEqual([]);
    expect(komendeMomenten(casus, moment('2026-09-08T09:00:00+02:00'))).toEqual([eerste]);
    const week = komendeMomenten(casus, moment('2026-09-14T07:00:00+02:00'));
    expect(week.map(({ op, termijnen }) => [inAmsterdam(op).slice(0, 16), termijnen.length])).toEqual([
      ['2026-09-08T09:00', 1],
      ['2026-09-10T09:00', 1],
      ['2026-09-14T07:00', 2],
    ]);
  });
});
