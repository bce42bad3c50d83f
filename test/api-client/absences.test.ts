import { keyOf, readAbsences } from '../../api-client/example/absences';

const HEADING = 'leerling;eersteVerzuimdag;geboortedatum;onderwijssoort;gemeente;school';
const read = (...lines: string[]) => readAbsences(Buffer.from([HEADING, ...lines, ''].join('\n')));
const NOOR = {
  leerling: 'k-1',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
  school: '12AB00',
};

describe('a file of absences', () => {
  it('is read as Excel saves it: BOM, semicolons or commas, Dutch dates, quotes, empty lines', () => {
    const { absences, mistakes } = readAbsences(
      Buffer.from(
        `\uFEFF${HEADING}\r\n k-1 ;7-9-2026;02-03-2014;po;0014;12AB00\r\n\r\n"k-1";2026-09-07;2014-03-02;po;0014;12AB00`,
      ),
    );
    expect(mistakes).toEqual([]);
    expect(absences).toEqual([
      { line: 2, melding: NOOR },
      { line: 4, melding: NOOR },
    ]);
    const commas = readAbsences(
      Buffer.from(
        `${HEADING},naam\nk-1;x`
          .replaceAll(';', ',')
          .replace('k-1,x', 'k-1,2026-09-07,2014-03-02,po,0014,,"Wit, N. de"'),
      ),
    );
    expect(commas.absences).toEqual([{ line: 2, melding: { ...NOOR, school: null, naam: 'Wit, N. de' } }]);
  });

  it('names the line on which a cell is missing or too many, and reads the others', () => {
    const { absences, mistakes } = read(
      'k-1;2026-09-07',
      'k-1;2026-09-07;2014-03-02;po;0014;12AB00',
      'a;b;c;d;e;f;g',
    );
    expect(absences).toEqual([{ line: 3, melding: NOOR }]);
    expect(mistakes.map(({ line, why }) => `${line} ${why}`)).toEqual([
      '2 Er zijn 6 kolommen, en hier 2.',
      '4 Er zijn 6 kolommen, en hier 7.',
    ]);
  });

  it.each([
    ['other columns', 'leerling;naam\nk-1;Noor', /^1 Deze kolommen ontbreken: eersteVerzuimdag, /],
    ['a column nobody knows', `${HEADING};bsn\nx`, /^1 Deze kolommen zijn niet bekend: bsn\./],
    ['a quote that stays open', `${HEADING}\n"k-1;x\ny;z`, /^1 Er klopt een aanhalingsteken niet/],
    ['nothing in it', '', /^1 Deze kolommen ontbreken/],
  ])('with %s is not read at all', (_what, text, why) => {
    const { absences, mistakes } = readAbsences(Buffer.from(text));
    expect([absences, mistakes.length, `${mistakes[0]?.line} ${mistakes[0]?.why}`]).toEqual([
      [],
      1,
      expect.stringMatching(why),
    ]);
  });

  it('in another encoding is not read at all', () => {
    const latin1 = Buffer.from(`${HEADING};naam\nk-1;2026-09-07;2014-03-02;po;0014;12AB00;Renée\n`, 'latin1');
    expect(readAbsences(latin1)).toEqual({
      absences: [],
      mistakes: [{ line: 1, why: 'Bewaar het bestand als CSV UTF-8.' }],
    });
  });
});

test('the key of an absence follows from what is sent, whatever the order of the columns', () => {
  const [a, b] = read(
    'k-1;2026-09-07;2014-03-02;po;0014;12AB00',
    'k-1;2026-09-08;2014-03-02;po;0014;12AB00',
  ).absences;
  const turned = Object.fromEntries(Object.entries(NOOR).reverse()) as typeof NOOR;
  expect(keyOf(a!.melding)).toBe(keyOf(turned as never));
  expect(keyOf(a!.melding)).not.toBe(keyOf(b!.melding));
  expect(keyOf(a!.melding)).toMatch(/^[\x21-\x7e]{1,200}$/);
});
