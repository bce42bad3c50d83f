import { inGevaar } from '../../domain/gevaar';
import { melding, Spel } from './hulp';

test('a child is in danger from the report of it until somebody says that it is safe, and not before or after', () => {
  const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  expect(inGevaar(spel.casus)).toBe(false);
  spel.doe('2026-09-10T09:00:00+02:00', 'meldGevaar', 'school', { toelichting: 'Thuis geslagen.' });
  expect(inGevaar(spel.casus)).toBe(true);
  spel.doe('2026-09-10T11:00:00+02:00', 'borgVeiligheid', spel.casus.regie.rol, {
    toelichting: 'Bij oma.',
    veiligThuis: true,
  });
  expect(inGevaar(spel.casus)).toBe(false);
});
