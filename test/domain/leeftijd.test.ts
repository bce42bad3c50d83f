import { eersteDagfout, leeftijdsfout, teJongOpEersteDag } from '../../domain/leeftijd';
import { moment } from '../../domain/tijd';

const NU = moment('2026-11-30T10:00:00+01:00');
const bij = (geboortedatum: string) => leeftijdsfout('geboortedatum', geboortedatum, NU);
const fout = (gevonden: string) => [
  { veld: 'geboortedatum', melding: `moet horen bij een kind van 4 tot en met 22 jaar (${gevonden})` },
];

test('a birth date is that of a child from the day it turns four until the day before it turns 23', () => {
  expect(bij('2022-11-30')).toEqual([]);
  expect(bij('2022-12-01')).toEqual(fout('nu 3 jaar'));
  expect(bij('2003-12-01')).toEqual([]);
  expect(bij('2003-11-30')).toEqual(fout('nu 23 jaar'));
});

test('one that is still to come is told as that, one of today as an age', () => {
  expect(bij('2026-12-01')).toEqual(fout('de datum ligt in de toekomst'));
  expect(bij('2026-11-30')).toEqual(fout('nu 0 jaar'));
});

test('a first day of absence is not still to come, and the child was four by then', () => {
  const dag = (eersteDag: string, geboren?: string) =>
    eersteDagfout('eersteVerzuimdag', eersteDag, geboren, NU);
  expect(dag('2026-11-30')).toEqual([]);
  expect(dag('2026-12-01')).toEqual([
    { veld: 'eersteVerzuimdag', melding: 'mag niet in de toekomst liggen (vandaag is het 30 november 2026)' },
  ]);
  expect(dag('2026-11-20', '2022-11-20')).toEqual([]);
  expect(dag('2026-11-19', '2022-11-20')).toEqual([
    {
      veld: 'eersteVerzuimdag',
      melding: 'past niet: op de eerste verzuimdag (19 november 2026) was het kind nog geen 4 jaar',
    },
  ]);
});

test('a child that was not born yet was too young as well', () => {
  expect(teJongOpEersteDag('eersteVerzuimdag', '2026-11-20', '2026-11-21')).toHaveLength(1);
});
