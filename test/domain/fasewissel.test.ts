import { moment } from '../../domain/tijd';
import { melding, metConvenant, Spel } from './hulp';

const begin = (anders: Parameters<typeof metConvenant>[0] = {}) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), {
    convenant: metConvenant(anders),
  });
const terug = (spel: Spel, op: string, vanaf: string, door = 'casusregisseur') =>
  spel.doe(op, 'meldTerugkeer', door, { vanaf, plek: 'school', volledig: true });
const geopend = (spel: Spel, fase: string) =>
  spel.van('fase-geopend').findLast(({ gegevens }) => gegevens.fase === fase)?.gegevens;

/** Rules 1, 3 and 12. */
describe('a phase that is only passed', () => {
  it('asks nobody anything, and says how late it is', () => {
    const spel = Spel.begin('2026-11-05T09:00:00+01:00', melding('2026-09-07', { school: '12AB00' }));
    expect(geopend(spel, 'casusregie')).toEqual({
      ...{ fase: 'casusregie', aanleiding: 'termijn', regie: 'casusregisseur', doorlopen: true, verlaat: 31 },
      ...{ toestemmers: [], vraagtToestemming: false },
    });
    expect(geopend(spel, 'doorbraak')).toEqual({
      ...{ fase: 'doorbraak', aanleiding: 'melding', regie: 'casusregisseur', doorlopen: false, verlaat: 3 },
      ...{ toestemmers: ['ouder', 'jongere'], vraagtToestemming: true },
    });
  });

  it('says why the clock would have taken it: an undone step because its herbeoordeling had come', () => {
    const spel = begin()
      .tot('2026-11-02T10:00:00+01:00')
      .doe('2026-11-28T10:00:00+01:00', 'schaalAf', 'casusregisseur', { reden: 't' })
      .tot('2026-11-30T10:00:00+01:00');
    expect(spel.casus.fase).toBe('arbitrage');
    expect(geopend(spel, 'doorbraak')).toMatchObject({ doorlopen: true, aanleiding: 'herbeoordeling' });
  });

  it('ends no hope where there was none', () => {
    expect(begin().tot('2026-12-08T10:00:00+01:00').van('perspectief-vervallen')).toEqual([]);
  });
});

/** Rule 21: the table belongs to the doorbraak that planned it, until its moment has passed. */
describe('a table when arbitrage begins', () => {
  const metTafel = (op: string) =>
    begin()
      .doe('2026-11-02T10:00:00+01:00', 'planDoorbraaktafel', 'casusregisseur', { op })
      .tot('2026-11-30T00:00:00+01:00');

  it('that was held, even at that moment, is still to be recorded; the rest of its doorbraak ends', () => {
    const spel = metTafel('2026-11-30T00:00:00+01:00');
    const { casus } = spel;
    expect(casus.fase).toBe('arbitrage');
    expect(casus.doorbraaktafel?.tijdstip).toBe(moment('2026-11-30T00:00:00+01:00'));
    const { 'doorbraaktafel-vastleggen': vastleggen, 'jongere-horen': horen } = casus.taken;
    expect([vastleggen?.fase, horen?.fase]).toEqual(['doorbraak', 'arbitrage']);
    expect(spel.van('doorbraaktafel-vervallen')).toEqual([]);
  });

  it('that was still to come does not come', () => {
    const spel = metTafel('2026-11-30T00:00:01+01:00');
    expect(spel.van('doorbraaktafel-vervallen').map(({ gegevens }) => gegevens)).toEqual([
      { tijdstip: moment('2026-11-30T00:00:01+01:00') },
    ]);
    expect(spel.casus.doorbraaktafel).toBeNull();
    expect(spel.casus.taken).not.toHaveProperty(['doorbraaktafel-vastleggen']);
  });
});

/** Rule 11. */
describe('nazorg', () => {
  it('opens from the return as the lead was, and asks nobody for consent', () => {
    const spel = terug(begin(), '2026-10-06T10:00:00+02:00', '2026-10-06');
    expect(geopend(spel, 'nazorg')).toEqual({
      ...{
        fase: 'nazorg',
        aanleiding: 'terugkeer',
        regie: 'casusregisseur',
        doorlopen: false,
        verlaat: null,
      },
      ...{ toestemmers: [], vraagtToestemming: false },
    });
  });

  it('asks the regie-holder to confirm a return that the school reports, and no return of their own', () => {
    const taken = (door: string) =>
      Object.keys(terug(begin(), '2026-10-06T10:00:00+02:00', '2026-10-06', door).casus.taken);
    expect(taken('school')).toEqual(expect.arrayContaining(['terugkeer-bevestigen', 'nazorg-bevestigen']));
    expect(taken('casusregisseur')).toContain('nazorg-bevestigen');
    expect(taken('casusregisseur')).not.toContain('terugkeer-bevestigen');
  });

  it('that is over at the report, even at that moment, asks for nothing and closes the case', () => {
    const geopendeTaken = (op: string) => {
      const spel = begin().tot('2026-10-06T10:00:00+02:00');
      const eerder = spel.gebeurtenissen.length;
      terug(spel, op, '2026-10-05');
      const nieuw = spel.gebeurtenissen
        .slice(eerder)
        .flatMap((g) => (g.soort === 'taak-geopend' ? [g.gegevens.type] : []));
      return [spel.casus.fase, nieuw.includes('nazorg-bevestigen')];
    };
    expect(geopendeTaken('2026-11-01T23:59:59+01:00')).toEqual(['nazorg', true]);
    expect(geopendeTaken('2026-11-02T00:00:00+01:00')).toEqual(['gesloten', false]);
    expect(geopendeTaken('2026-11-02T00:00:01+01:00')).toEqual(['gesloten', false]);
  });

  it('marks a step that changes beneath it, and no other', () => {
    const bijOm = () =>
      begin()
        .doe('2026-12-01T10:00:00+01:00', 'beantwoordArbitrageverzoek', 'casusregisseur', {
          besluit: 'weigering',
        })
        .doe('2026-12-01T11:00:00+01:00', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'civiel' });
    const sepot = (spel: Spel) =>
      geopend(
        spel.doe('2026-12-03T10:00:00+01:00', 'legOmBesluitVast', 'leerplichtambtenaar', {
          besluit: 'sepot',
        }),
        'doorbraak',
      );
    expect(sepot(terug(bijOm(), '2026-12-02T10:00:00+01:00', '2026-12-02'))).toMatchObject({
      tijdensNazorg: true,
    });
    expect(sepot(bijOm())).not.toHaveProperty('tijdensNazorg');
  });
});

/** Rule 13: closing drops what was announced, and the receiver is told. */
it.each([[{ school: '34CD00' }], [{ school: null }], [{}]])(
  'a transfer that was announced, with %j, is taken back by the closing',
  (anders) => {
    const spel = begin()
      .doe('2026-09-08T10:00:00+02:00', 'draagOver', 'manager', {
        gemeente: '0014',
        per: '2026-10-01',
        ...anders,
      })
      .doe('2026-09-09T10:00:00+02:00', 'sluitAf', 'leerplichtambtenaar', {
        reden: 'overleden',
        toelichting: 't',
      });
    expect(spel.van('aankondiging-vervallen').map(({ gegevens }) => gegevens)).toStrictEqual([
      { gemeente: '0014', per: '2026-10-01', reden: 'gesloten', ...anders },
    ]);
    expect(spel.casus.aankondiging).toBeNull();
  },
);
