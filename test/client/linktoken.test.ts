import { afspraaklinks, afspraaktoken, readAfspraaktoken } from '../../client/afspraaklink';
import { gezinslinks, gezinstoken, readGezinstoken } from '../../client/gezinslink';
import { readVoortgangstoken, voortgangslinks, voortgangstoken } from '../../client/voortgangslink';
import { PROEFSLEUTELS } from '../histories/key';

// Made before the three kinds had one piece of code: what people have in their mail leads there for good.
const NUMMER = '11111111-2222-4333-8444-555555555555';
const AFSPRAAK = 'ERERESIiQzOERFVVVVVVVdxjg5LRg2fGZD48QjsoZQnpSTE5tZdnXSfB_Vd-8gzN';
const VOORTGANG = 'ERERESIiQzOERFVVVVVVVQGhDhSzAALltxCvhyc1Ho78XrVLwE0';
const GEZIN = 'ERERESIiQzOERFVVVVVVVQBF8gLaRHe74jBFYm9XqPY';
const houder = { casusnummer: NUMMER, wie: 'gemeente Groningen' };
const ronde = { casusnummer: NUMMER, uiterlijk: '2026-10-05T22:00:00.000Z' };

test('a link that was made before still leads where it led', () => {
  const gelezen = readAfspraaktoken(AFSPRAAK, PROEFSLEUTELS);
  expect(gelezen?.casusnummer).toBe(NUMMER);
  expect([gelezen?.is('Gemeente  groningen'), gelezen?.is('gemeente Haren')]).toEqual([true, false]);
  expect(readVoortgangstoken(VOORTGANG, PROEFSLEUTELS)).toEqual(ronde);
  expect(readGezinstoken(GEZIN, PROEFSLEUTELS)).toBe(NUMMER);
});

test('a link that is made now is the same', () => {
  expect(afspraaktoken(houder, PROEFSLEUTELS)).toBe(AFSPRAAK);
  expect(voortgangstoken(ronde, PROEFSLEUTELS)).toBe(VOORTGANG);
  expect(gezinstoken(NUMMER, PROEFSLEUTELS)).toBe(GEZIN);
  const bij = 'https://doorbraak.example';
  expect(afspraaklinks(bij, PROEFSLEUTELS)(houder)).toBe(`${bij}/afspraken/${AFSPRAAK}`);
  expect(voortgangslinks(bij, PROEFSLEUTELS)(ronde)).toBe(`${bij}/voortgang/${VOORTGANG}`);
  expect(gezinslinks(bij, PROEFSLEUTELS)(NUMMER)).toBe(`${bij}/gezin/${GEZIN}`);
});

test.each<[string, string, (token: string) => unknown]>([
  ['afspraken', AFSPRAAK, (token) => readAfspraaktoken(token, PROEFSLEUTELS)],
  ['voortgang', VOORTGANG, (token) => readVoortgangstoken(token, PROEFSLEUTELS)],
  ['gezin', GEZIN, (token) => readGezinstoken(token, PROEFSLEUTELS)],
])('of %s no other token counts, nor one that was changed anywhere', (_soort, eigen, lees) => {
  for (const ander of [AFSPRAAK, VOORTGANG, GEZIN].filter((token) => token !== eigen))
    expect(lees(ander)).toBeNull();
  for (let i = 0; i < eigen.length; i++)
    expect(lees(eigen.slice(0, i) + (eigen[i] === 'A' ? 'B' : 'A') + eigen.slice(i + 1))).toBeNull();
  for (const vals of ['', eigen.slice(0, -1), `${eigen}A`, `${eigen}==`]) expect(lees(vals)).toBeNull();
});
