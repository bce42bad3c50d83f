import type { Taaktype } from '../../domain/taak';
import { inAmsterdam } from '../../domain/tijd';
import { melding, Spel } from './hulp';

const t = 'toelichting';
const begin = () => Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
const terug = (spel: Spel, op: string) =>
  spel
    .tot(op)
    .doe(op, 'meldTerugkeer', spel.casus.regie.rol, { vanaf: op.slice(0, 10), plek: t, volledig: true });
const weg = (spel: Spel, op: string) =>
  spel.tot(op).doe(op, 'meldTerugval', spel.casus.regie.rol, { vanaf: op.slice(0, 10) });

/** Due, reminder, escalation and begin of the round of a task. */
function tijden({ casus }: Spel, type: Taaktype) {
  const taak = casus.taken[type];
  if (taak === undefined) return null;
  const leesbaar = (op: string | null) => (op === null ? null : inAmsterdam(op).slice(0, 16));
  return [taak.uiterlijk, taak.herinnering, taak.escalatie, taak.rondeVanaf].map(leesbaar);
}

/** Rule 11: what nazorg holds still runs on after a relapse. */
describe('a task that nazorg held still', () => {
  // Doorbraak opens on Monday 2 November; the child is back from Tuesday 3 to Friday 13 November: ten midnights.
  const doorbraak = () => begin().tot('2026-11-02T09:00:00+01:00');
  const tienDagen = (spel: Spel) =>
    weg(terug(spel, '2026-11-03T10:00:00+01:00'), '2026-11-13T10:00:00+01:00');

  it('in days is due as many whole days later, and tells so at 07:00 of a working day', () => {
    expect(tijden(doorbraak(), 'toestemming-vastleggen')).toEqual([
      '2026-11-09T00:00',
      '2026-11-06T07:00',
      '2026-11-10T07:00',
      null,
    ]);
    expect(tijden(tienDagen(doorbraak()), 'toestemming-vastleggen')).toEqual([
      '2026-11-19T00:00',
      '2026-11-17T07:00',
      '2026-11-20T07:00',
      null,
    ]);
  });

  it('in hours has every moment as many days later, at the same time on the wall', () => {
    expect(tijden(doorbraak(), 'doorbraaktafel-plannen')).toEqual([
      '2026-11-04T00:00',
      '2026-11-03T00:00',
      '2026-11-05T00:00',
      null,
    ]);
    expect(tijden(tienDagen(doorbraak()), 'doorbraaktafel-plannen')).toEqual([
      '2026-11-14T00:00',
      null,
      '2026-11-15T00:00',
      null,
    ]);
  });

  it('that comes every week has its round later too', () => {
    const [uiterlijk, , , ronde] = tijden(doorbraak(), 'voortgang-rapporteren') ?? [];
    expect([uiterlijk, ronde]).toEqual(['2026-09-15T00:00', '2026-09-07T09:00']);
    const erna = tijden(tienDagen(doorbraak()), 'voortgang-rapporteren');
    expect([erna?.[0], erna?.[3]]).toEqual(['2026-09-25T00:00', '2026-09-17T09:00']);
  });

  it('tells late work not before the relapse is reported', () => {
    expect(tijden(doorbraak(), 'voortgang-rapporteren')?.[2]).toBe('2026-11-03T07:00');
    const vroeg = terug(doorbraak(), '2026-11-03T06:00:00+01:00');
    expect(tijden(weg(vroeg, '2026-11-03T10:00:00+01:00'), 'voortgang-rapporteren')?.[2]).toBe(
      '2026-11-04T07:00',
    );
    const tienLater = terug(doorbraak(), '2026-11-03T06:00:00+01:00');
    expect(tijden(weg(tienLater, '2026-11-13T06:00:00+01:00'), 'voortgang-rapporteren')?.[2]).toBe(
      '2026-11-13T07:00',
    );
  });

  it('for a date that people agreed on keeps it', () => {
    const metTafel = doorbraak().doe('2026-11-02T10:00:00+01:00', 'planDoorbraaktafel', 'casusregisseur', {
      op: '2026-11-20T10:00:00+01:00',
    });
    expect(tijden(metTafel, 'doorbraaktafel-vastleggen')?.[0]).toBe('2026-11-22T00:00');
    expect(tijden(tienDagen(metTafel), 'doorbraaktafel-vastleggen')).toEqual([
      '2026-11-22T00:00',
      '2026-11-20T07:00',
      '2026-11-23T07:00',
      null,
    ]);
  });

  it('does not tell again what was told', () => {
    const verteld = begin().tot('2026-11-11T09:00:00+01:00');
    expect(tijden(verteld, 'toestemming-vastleggen')?.slice(1, 3)).toEqual([null, null]);
    const erna = weg(terug(verteld, '2026-11-12T10:00:00+01:00'), '2026-11-16T10:00:00+01:00');
    expect(tijden(erna, 'toestemming-vastleggen')).toEqual(['2026-11-13T00:00', null, null, null]);
  });
});

/** Rule 11. */
describe('after a relapse', () => {
  it('what opened at the very moment of the return has the days that it had left', () => {
    const spel = terug(begin(), '2026-10-05T00:00:00+02:00');
    expect(spel.casus).toMatchObject({ fase: 'nazorg', bereikt: 'casusregie' });
    expect(tijden(spel, 'toestemming-vastleggen')?.[0]).toBe('2026-10-12T00:00');
    expect(tijden(weg(spel, '2026-10-08T10:00:00+02:00'), 'toestemming-vastleggen')?.[0]).toBe(
      '2026-10-15T00:00',
    );
  });

  it('what ran on in nazorg is due when it was', () => {
    const spel = terug(begin().tot('2026-12-07T09:00:00+01:00'), '2026-12-07T10:00:00+01:00');
    const eerst = tijden(spel, 'proces-verbaal-verzenden');
    expect(eerst?.[0]).toBe('2026-12-14T00:00');
    expect(tijden(weg(spel, '2026-12-09T10:00:00+01:00'), 'proces-verbaal-verzenden')).toEqual(eerst);
  });

  it('nobody is reminded again, also where there are days to do so', () => {
    // Due on Monday 14 September, so the reminder came on the Friday before.
    const spel = Spel.begin('2026-09-06T09:00:00+02:00', melding('2026-09-06', { school: '12AB00' }));
    expect(tijden(spel, 'toestemming-vastleggen')?.[1]).toBe('2026-09-11T07:00');
    const erna = weg(terug(spel, '2026-09-11T10:00:00+02:00'), '2026-09-15T06:00:00+02:00');
    expect(tijden(erna, 'toestemming-vastleggen')).toEqual([
      '2026-09-18T00:00',
      null,
      '2026-09-21T07:00',
      null,
    ]);
  });

  it('work in hours is told when it was not yet, and has the hours it had', () => {
    const erna = weg(terug(begin(), '2026-09-07T10:00:00+02:00'), '2026-09-09T10:00:00+02:00');
    expect(tijden(erna, 'eerste-actie')).toEqual([
      '2026-09-11T09:00',
      '2026-09-10T09:00',
      '2026-09-12T09:00',
      null,
    ]);
  });

  it('work in hours that was late before is as late as it was, and not told again', () => {
    const spel = begin().tot('2026-09-14T09:00:00+02:00');
    expect(tijden(spel, 'eerste-actie')).toEqual(['2026-09-09T09:00', null, null, null]);
    const erna = weg(terug(spel, '2026-09-14T10:00:00+02:00'), '2026-09-16T10:00:00+02:00');
    expect(tijden(erna, 'eerste-actie')).toEqual(['2026-09-11T09:00', null, null, null]);
    const verteld = erna.van('taak-geescaleerd').filter(({ gegevens }) => gegevens.taak === 'eerste-actie');
    expect(verteld.map(({ op }) => inAmsterdam(op).slice(0, 16))).toEqual(['2026-09-10T09:00']);
  });
});

/** Rule 11: some work is told again and again. */
describe('a return that nobody confirms', () => {
  it('is told to the manager a day after its due time, and every seven days', () => {
    const spel = begin()
      .tot('2026-10-05T09:00:00+02:00')
      .doe('2026-10-06T10:00:00+02:00', 'meldTerugkeer', 'school', {
        vanaf: '2026-10-06',
        plek: t,
        volledig: true,
      })
      .tot('2026-11-10T10:00:00+01:00');
    const verteld = spel.van('taak-geescaleerd').filter((g) => g.gegevens.taak === 'terugkeer-bevestigen');
    expect(verteld.map(({ op }) => inAmsterdam(op).slice(0, 16))).toEqual([
      '2026-10-15T07:00',
      '2026-10-22T07:00',
      '2026-10-29T07:00',
      '2026-11-05T07:00',
    ]);
  });
});
