import { csv } from '../../../werkbak/onderdelen/csv';

describe('a table as a file for a spreadsheet', () => {
  test('opens in Dutch Excel: a mark for UTF-8, semicolons, and quotes that are doubled', () => {
    expect(
      csv([
        ['Kind', 'Dagen'],
        ['Zoë "Z"; de Vries\nBakker', 12],
        [null, -1],
      ]),
    ).toBe('\uFEFF"Kind";"Dagen"\r\n"Zoë ""Z""; de Vries\nBakker";12\r\n;-1\r\n');
  });

  test.each(['=1+1', '+31', '-2', '@som', '\t=1', '\r=1', ' =1', '\n=1', '\0=1', '＝1', '＋1', '－1', '＠a'])(
    '%j is never computed',
    (tekst) => {
      expect(csv([[tekst]])).toBe(`\uFEFF"'${tekst}"\r\n`);
    },
  );

  test.each(["'s-Gravenhage", 'a=b', 'Jan-Willem', 'naam@school', ''])('%j stays as it is', (tekst) => {
    expect(csv([[tekst]])).toBe(`\uFEFF"${tekst}"\r\n`);
  });
});
