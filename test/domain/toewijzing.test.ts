import { maakTaak } from '../../domain/taken';
import { zoektHouder } from '../../domain/toewijzing';
import { melding, Spel } from './hulp';

const begin = () => Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));

test('nobody is looked for while the school leads, and somebody is once a casusregisseur should', () => {
  expect(zoektHouder(begin().casus)).toBe(false);
  expect(zoektHouder(begin().tot('2026-10-06T10:00:00+02:00').casus)).toBe(true);
});

test('somebody is looked for where the manager leads, until that is known to be their work', () => {
  const { casus } = begin().tot('2026-10-06T10:00:00+02:00');
  const vanManager = { ...casus, regie: { rol: 'manager', persoon: null } } as const;
  expect(zoektHouder(vanManager)).toBe(true);
  const taak = maakTaak(casus, 'casus-toewijzen', casus.laatste);
  expect(zoektHouder({ ...vanManager, taken: { ...casus.taken, 'casus-toewijzen': taak } })).toBe(false);
});

test('nobody is looked for when somebody in person leads, nor once the case is closed', () => {
  const nu = '2026-10-06T10:00:00+02:00';
  const spel = begin().tot(nu).doe(nu, 'wijsToe', 'manager', { persoon: 'c-1', reden: 'kent het gezin' });
  expect(zoektHouder(spel.casus)).toBe(false);
  const dicht = begin().tot(nu).doe(nu, 'sluitAf', 'leerplichtambtenaar', {
    reden: 'verhuisd-buitenland',
    toelichting: 'Woont in Gent.',
  });
  expect(zoektHouder(dicht.casus)).toBe(false);
});
