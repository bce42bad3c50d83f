import { inDelen, leesDatumdelen } from '../../../werkbak/formulier/datumdelen';

const lees = (dag: string, maand: string, jaar: string) =>
  leesDatumdelen('op', { 'op.dag': dag, 'op.maand': maand, 'op.jaar': jaar });

describe('a date in three fields', () => {
  test.each([
    ['2', '3', '2014', '2014-03-02'],
    ['02', '03', '2014', '2014-03-02'],
    [' 29 ', 'februari', '2016', '2016-02-29'],
    ['1', 'Mrt', '2014', '2014-03-01'],
    ['1', 'sept.', '2014', '2014-09-01'],
    ['1', '1', '1950', '1950-01-01'],
  ])('%s %s %s is %s', (dag, maand, jaar, datum) => {
    expect(lees(dag, maand, jaar)).toEqual({ datum, fouten: [] });
  });

  test.each([
    ['', '', '', { op: 'Vul de dag, de maand en het jaar in.' }],
    ['2', '', '', { 'op.maand': 'Vul ook de maand in.', 'op.jaar': 'Vul ook het jaar in.' }],
    ['32', '3', '2014', { 'op.dag': 'De dag is een getal van 1 tot en met 31.' }],
    ['0', '13', '2014', { 'op.dag': expect.any(String), 'op.maand': expect.any(String) }],
    ['1', 'ma', '2014', { 'op.maand': 'De maand is een getal van 1 tot en met 12, of de naam.' }],
    ['1', '3', '14', { 'op.jaar': 'Schrijf het jaar met vier cijfers, zoals 2014.' }],
    ['30', '2', '2014', { 'op.dag': 'De maand februari 2014 heeft geen dag 30.' }],
    ['1.5', '3', '2O14', { 'op.dag': expect.any(String), 'op.jaar': expect.any(String) }],
  ])('%s %s %s says what is wrong beside each field', (dag, maand, jaar, verwacht) => {
    const { datum, fouten } = lees(dag, maand, jaar);
    expect(datum).toBeNull();
    expect(Object.fromEntries(fouten.map(({ veld, melding }) => [veld, melding]))).toEqual(verwacht);
  });

  test('is taken apart as it is typed', () => {
    expect(inDelen('op', '2014-03-02')).toEqual({ 'op.dag': '2', 'op.maand': '3', 'op.jaar': '2014' });
  });
});
