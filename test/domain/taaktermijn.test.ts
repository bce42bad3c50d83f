import type { Casus } from '../../domain/casus';
import { convenantSchema, type Convenant } from '../../domain/convenant';
import { maakTaak, taaktermijn, volgendeRonde } from '../../domain/taken';
import { inAmsterdam, moment } from '../../domain/tijd';
import type { OmGang } from '../../domain/vervolg';
import { melding, metConvenant, Spel, standaard } from './hulp';

const begin = (convenant: Convenant = standaard) =>
  Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }), { convenant }).casus;

/** Rule 9. */
describe('the hours to hand over the request', () => {
  const { uitreikenUren: _, ...zonder } = standaard.taken;
  const uren = (antwoord: number, taken: object) => {
    const convenant = convenantSchema.parse({
      ...standaard,
      taken,
      arbitrage: { ...standaard.arbitrage, antwoord },
    });
    return taaktermijn(begin(convenant), 'arbitrageverzoek-uitreiken');
  };

  it('are those of the convenant', () => {
    expect(uren(7, { ...zonder, uitreikenUren: 24 })).toEqual({ uren: 24 });
  });

  it.each([
    [1, 23],
    [2, 47],
    [3, 48],
    [7, 48],
  ])(
    'are less than the %i days to answer in a convenant from before it was asked: %i',
    (antwoord, verwacht) => {
      expect(uren(antwoord, zonder)).toEqual({ uren: verwacht });
    },
  );
});

/** Rule 10. */
it.each<[string, OmGang | null, number]>([
  ['no visit that is known', null, 40],
  ['the civil route', { route: 'civiel', besluit: 'civiel', zitting: null }, 40],
  ['a hearing of the officier', { route: 'strafrecht', besluit: 'vervolging', zitting: 'officier' }, 20],
  ['a hearing of the kantonrechter', { route: 'strafrecht', besluit: 'vervolging', zitting: 'kanton' }, 30],
])('of the OM an outcome comes within the days of the convenant for %s', (_, om, dagen) => {
  const termijnen = { officierszitting: 20, kantonzitting: 30, civiel: 40 };
  const casus: Casus = { ...begin(metConvenant({ om: termijnen })), om };
  expect(taaktermijn(casus, 'om-uitkomst-vastleggen')).toEqual({ dagen });
});

/** Rule 5. */
describe('the reminder of a task in days', () => {
  const herinnering = (opening: string, herinneringVoor: number) => {
    const casus = begin(metConvenant({ taken: { toestemming: 2, herinneringVoor } }));
    const op = maakTaak(casus, 'toestemming-vastleggen', moment(opening)).herinnering;
    return op === null ? null : inAmsterdam(op).slice(0, 16);
  };

  it('is none that would come when the task opens', () => {
    // Due on Wednesday at midnight, so two days before it is this very moment.
    expect(herinnering('2026-09-07T00:00:00+02:00', 2)).toBeNull();
    expect(herinnering('2026-09-07T00:00:00+02:00', 1)).toBe('2026-09-08T07:00');
  });

  it('is on the Friday before a Monday on which it would be too late, if that morning is still to come', () => {
    expect(herinnering('2026-09-11T06:59:00+02:00', 1)).toBe('2026-09-11T07:00');
    expect(herinnering('2026-09-11T07:00:00+02:00', 1)).toBeNull();
    expect(herinnering('2026-09-11T10:00:00+02:00', 1)).toBeNull();
  });
});

/** Rules 5 and 24. */
it('that a child is not made safe in time is told at once, other work a day after', () => {
  const { casus } = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07')).doe(
    '2026-09-07T10:00:00+02:00',
    'meldGevaar',
    'school',
    { toelichting: 'Het kind is niet veilig.' },
  );
  const escalatie = (type: 'veiligheid-borgen' | 'doorbraaktafel-plannen') => {
    const { uiterlijk = '', escalatie: op = null } = casus.taken[type] ?? {};
    return [uiterlijk, op ?? ''].map((tijd) => inAmsterdam(tijd).slice(0, 16));
  };
  expect(escalatie('veiligheid-borgen')).toEqual(['2026-09-07T14:00', '2026-09-07T14:00']);
  expect(escalatie('doorbraaktafel-plannen')).toEqual(['2026-09-09T10:00', '2026-09-10T10:00']);
});

/** Rule 5. */
it('the next round of a task that comes back is after the moment asked, not at it', () => {
  const taak = begin().taken['voortgang-rapporteren'];
  if (taak === undefined) throw new Error('it is always there');
  expect(inAmsterdam(taak.uiterlijk).slice(0, 16)).toBe('2026-09-15T00:00');
  for (const [na, ronde] of [
    ['2026-09-10T10:00:00+02:00', '2026-09-22'],
    ['2026-09-21T23:59:59+02:00', '2026-09-22'],
    ['2026-09-22T00:00:00+02:00', '2026-09-29'],
    ['2026-10-27T00:00:00+01:00', '2026-11-03'],
  ] as const)
    expect([na, inAmsterdam(volgendeRonde(taak, moment(na))).slice(0, 10)]).toEqual([na, ronde]);
});
