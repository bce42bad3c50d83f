import { geslotenVoor, vernietigingsbeletsel } from '../../domain/bewaren';
import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';

const iemand = (id: string, rol: Gebruikersrol): Gebruiker => ({
  ...{ id, naam: id, rol, regio: 'noord', gemeenten: null, scholen: [] },
});

test.each([
  ['2026-12-01', 5, '2021-11-30T23:00:00.000Z'],
  ['2026-07-01', 1, '2025-06-30T22:00:00.000Z'],
  // Of a leap day nothing is destroyed a day early.
  ['2028-02-29', 1, '2027-02-28T23:00:00.000Z'],
])('on %s, after %d years, goes what was closed before %s', (vandaag, jaren, voor) =>
  expect(geslotenVoor(vandaag, jaren)).toBe(voor),
);

test('a manager and a privacyfunctionaris may decide, and never who made the list', () => {
  const lijst = { opgesteldDoor: 'm1' };
  expect(vernietigingsbeletsel(iemand('m2', 'manager'), lijst)).toBeNull();
  expect(vernietigingsbeletsel(iemand('p1', 'privacyfunctionaris'), lijst)).toBeNull();
  expect(vernietigingsbeletsel(iemand('m1', 'manager'), lijst)).toBe('zelf-opgesteld');
  expect(vernietigingsbeletsel(iemand('b1', 'beheerder'), lijst)).toBe('geen-recht');
});
