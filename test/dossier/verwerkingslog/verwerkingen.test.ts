import {
  ANDERE,
  EIGEN_REGISTER,
  verwerkingVan,
  VERWERKINGSACTIVITEITEN,
} from '../../../dossier/verwerkingslog/verwerkingen';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { handelingInWoorden } from '../../../taal/inzage';

const genoemd = Object.values(ANDERE).flat();

test('every page and route that is named exists, and belongs to one activity', () => {
  expect(genoemd.filter((naam) => handelingInWoorden(naam) === naam)).toEqual([]);
  expect(genoemd.length).toBe(new Set(genoemd).size);
});

test('an activity stands at its place in the register', () => {
  expect(verwerkingVan('leesCasus', EIGEN_REGISTER)).toBe('urn:doorbraak:verwerking:casusbegeleiding');
  expect(verwerkingVan('maakStuk', 'https://register.example.nl/v3/')).toBe(
    'https://register.example.nl/v3/stukken-om-rvdk',
  );
});

test('every activity is described for the register of an installation', () => {
  const docs = readFileSync(path.resolve(__dirname, '../../../docs/verwerkingslog.md'), 'utf8');
  for (const activiteit of VERWERKINGSACTIVITEITEN) expect(docs).toContain(`| \`${activiteit}\` |`);
});
