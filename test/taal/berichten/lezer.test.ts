import { langeZinnen, rommel, woorden, zinnenVan } from './lezer';

const lang = (aantal: number) => `${Array.from({ length: aantal }, () => 'woord').join(' ')}.`;

it('finds each sentence of a letter, and takes lists and fields for what they are', () => {
  const brief = 'Beste Ada,\n\nEen zin. Nog een? Ja: dit ook.\n- een punt van een lijst\nWie: Ada';
  expect(zinnenVan(brief)).toEqual(['Beste Ada,', 'Een zin.', 'Nog een?', 'Ja:', 'dit ook.']);
});

it('counts words, a date as three', () => {
  expect(woorden('U hoort dit op 5 oktober 2026 - echt.')).toBe(8);
});

it('finds a sentence of sixteen words, also after an abbreviation, and none of fifteen', () => {
  expect(langeZinnen(lang(15))).toEqual([]);
  expect(langeZinnen(`Kort. ${lang(16)}`)).toHaveLength(1);
  expect(langeZinnen(`Dit is bijv. ${lang(14)}`)).toHaveLength(1);
});

it.each([
  'Het is undefined.',
  'Casus 0f8fad5b-d9cb-469f-a165-70867728950e.',
  'Op 2026-10-05.',
  'Beste ,',
  'Plaats :  daar',
  'Een zin .',
  'Doe doeAanbod.',
])('finds what nobody should read in %j', (tekst) => {
  expect(rommel(tekst)).not.toEqual([]);
});

it('takes a kenmerk and a name with capitals for no such thing', () => {
  expect(rommel('Kenmerk: 2026-00417\n\nBeste Noor de Vries-Bos,')).toEqual([]);
});
