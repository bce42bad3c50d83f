import { voorbeeldcasussen } from '../../../embedded/voorbeeld/casussen';

it('every example child has a name of its own', () => {
  const namen = voorbeeldcasussen('2026-10-06').map(({ melding }) => melding.naam);
  expect(namen.filter((naam) => naam === undefined)).toEqual([]);
  expect(new Set(namen).size).toBe(namen.length);
});
