import type { Rol } from '../../domain/fase';
import { eenVan } from '../../domain/rolwoorden';
import { weigering } from './gevolg';
import { melding, Spel } from './hulp';

it.each<[Rol[], string]>([
  [['manager'], 'de manager'],
  [['casusregisseur', 'leerplichtambtenaar'], 'de casusregisseur of de leerplichtambtenaar'],
  [['school', 'casusregisseur', 'manager'], 'de school, de casusregisseur of de manager'],
  [
    ['school', 'systeem', 'leerplichtambtenaar', 'manager'],
    'de school, het systeem van de school, de leerplichtambtenaar of de manager',
  ],
])('one of %j is told in words: %s', (rollen, woorden) => {
  expect(eenVan(rollen)).toBe(woorden);
});

it('who may not give a command is told who may', () => {
  const spel = Spel.begin('2026-09-07T09:00:00+02:00', melding('2026-09-07', { school: '12AB00' }));
  expect(
    weigering(spel, '2026-09-07T10:00:00+02:00', 'draagOver', 'school', { gemeente: '0014' }),
  ).toMatchObject({
    code: 'niet-bevoegd',
    reden: 'Dit kan alleen de casusregisseur, de leerplichtambtenaar of de manager doen; vraag het daar.',
  });
});
