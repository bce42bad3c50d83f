import { gedaanUit } from '../../client/bewaking/gedaan';

const A = 'a'.repeat(32);
const B = 'B_-'.padEnd(32, '9');
const INHOUD = 'c'.repeat(32);

test('what was reported and commanded is known again by its key, with the numbers that it had', () => {
  const gegeven = [
    { id: `${A}/0`, nummer: 1, soort: 'casus-gemeld' },
    { id: `${A}/1`, nummer: 2, soort: 'fase-geopend' },
    { id: '2026-10-04T22:00:00.000Z/3', nummer: 3, soort: 'fase-geopend' },
    { id: `${B}/0`, nummer: 4, soort: 'afspraak-gemaakt' },
    { id: '2026-10-05T22:00:00.000Z/5', nummer: 5, soort: 'taak-herinnerd' },
  ];
  const { afgehandeld, laatsteOpdracht } = gedaanUit('een', gegeven);
  expect(afgehandeld).toEqual({
    [A]: { soort: 'melding', casusnummer: 'een', nieuw: true, vanaf: 1, tot: 2 },
    [B]: { soort: 'opdracht', casusnummer: 'een', nieuw: false, vanaf: 4, tot: 4 },
  });
  expect(laatsteOpdracht).toBe(4);
});

test('a report that the file tells was refused is refused again, unless it was done later under the same key', () => {
  const geweigerd = { id: `${A}/${INHOUD}/0`, nummer: 6, soort: 'melding-geweigerd' };
  const een = gedaanUit('een', [geweigerd]);
  expect(een.afgehandeld[A]).toMatchObject({
    ...{ soort: 'melding', inhoud: INHOUD, vanaf: 6, tot: 6 },
    weigering: { code: 'ander-kind' },
  });
  expect(een.laatsteOpdracht).toBe(0);
  const twee = gedaanUit('een', [geweigerd, { id: `${A}/0`, nummer: 7, soort: 'melding-gevoegd' }]);
  expect(twee.afgehandeld[A]).toEqual({
    ...{ soort: 'melding', casusnummer: 'een', nieuw: false, vanaf: 7, tot: 7 },
  });
  expect(twee.laatsteOpdracht).toBe(7);
});
