import { leesMeldingsbestand, MEESTE_BYTES } from '../../toegang/meldingsbestand';

const KOP = 'leerling;naam;eerste verzuimdag;geboortedatum;onderwijssoort;gemeente;school';
const RIJ = 'k-1;Zoë Müller;7-9-2026;02-03-2014;PO;14;12ab00';
const MELDING = {
  ...{ leerling: 'k-1', naam: 'Zoë Müller', eersteVerzuimdag: '2026-09-07', geboortedatum: '2014-03-02' },
  ...{ onderwijssoort: 'po', gemeente: '0014', school: '12AB00' },
};
const lees = (inhoud: string | Buffer) => leesMeldingsbestand(Buffer.from(inhoud as string));
const fout = (inhoud: string | Buffer) => {
  const gelezen = lees(inhoud);
  return gelezen.geldig ? [] : gelezen.fouten.map(({ veld, melding }) => `${veld} ${melding}`);
};

describe('a file of reports', () => {
  it.each([
    ['utf-8', Buffer.from(`${KOP}\r\n${RIJ}\r\n`)],
    ['utf-8', Buffer.from(`\ufeff${KOP}\n${RIJ}`)],
    ['windows-1252', Buffer.from(`${KOP}\r\n${RIJ}\r\n`, 'latin1')],
    ['utf-16', Buffer.from(`\ufeff${KOP}\r\n${RIJ}\r\n`, 'utf16le')],
  ])('is read as a spreadsheet writes it: %s', (tekenset, inhoud) => {
    expect(lees(inhoud)).toEqual({
      ...{ geldig: true, tekenset, scheidingsteken: ';' },
      regels: [{ regel: 2, melding: MELDING, fouten: [] }],
    });
  });

  it.each([',', '\t', ';'])('with %j between its cells, in any order, in other words for ja', (teken) => {
    const kop = ['LEERLING', 'Eerste verzuimdag', 'geboorte-datum', 'Onderwijssoort', 'Gemeente'];
    const rest = ['langdurig verwacht', 'ouder naam', 'Ouder e-mail', 'soort verzuim'];
    const cellen = [
      'k-2',
      '2026-09-07',
      '2014-03-02',
      'vo',
      '0014',
      'Ja',
      '"Fatima Yilmaz"',
      'f@x.nl',
      'Ziek',
    ];
    const inhoud = `sep=${teken}\r\n${[...kop, ...rest].join(teken)}\r\n\r\n${cellen.join(teken)}\r\n`;
    expect(lees(inhoud)).toMatchObject({
      scheidingsteken: teken,
      regels: [
        {
          regel: 4,
          melding: {
            ...{
              leerling: 'k-2',
              eersteVerzuimdag: '2026-09-07',
              langdurigVerwacht: true,
              soortVerzuim: 'ziek',
            },
            ouder: { naam: 'Fatima Yilmaz', email: 'f@x.nl' },
          },
        },
      ],
    });
  });

  it('leaves what it cannot read to be judged, and says of a line with too many cells that nobody knows which is what', () => {
    const gelezen = lees(`${KOP}\r\nk-1;;31-31-2026;gisteren;po;Groningen;;te;veel\r\n`);
    expect(gelezen).toMatchObject({
      regels: [
        {
          melding: { eersteVerzuimdag: '2026-31-31', geboortedatum: 'gisteren', gemeente: 'Groningen' },
          fouten: [{ veld: 'regel', melding: 'heeft meer cellen dan er koppen zijn' }],
        },
      ],
    });
    expect(JSON.stringify(gelezen)).not.toContain('naam');
  });

  it.each([
    ['nothing', '', /^bestand is leeg$/],
    ['empty lines', '\r\n;;;\r\n', /^bestand is leeg$/],
    ['headers alone', `${KOP}\r\n`, /^bestand heeft na de koppen geen regels$/],
    [
      'an unknown column',
      `${KOP};schoenmaat\r\n${RIJ};42`,
      /^bestand heeft een kolom die wij niet kennen: schoenmaat/,
    ],
    ['a column twice', `${KOP};Naam\r\n${RIJ};x`, /^bestand heeft een kolom twee keer: Naam$/],
    ['a column too few', 'leerling;naam\r\nk;n', /^bestand mist de kolom eerste verzuimdag, geboortedatum/],
    [
      'an open quote',
      `${KOP}\r\n"k-1;x\r\n`,
      /^bestand is niet te lezen: een aanhalingsteken wordt niet gesloten$/,
    ],
    [
      'too many lines',
      `${KOP}\r\n${`${RIJ}\r\n`.repeat(501)}`,
      /^bestand mag ten hoogste 500 regels hebben$/,
    ],
    ['too much', 'x'.repeat(MEESTE_BYTES + 1), /^bestand mag ten hoogste 1 MB groot zijn$/],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      /^bestand (heeft een kolom|is niet te lezen)/,
    ],
    [
      'a header of the prototype',
      'constructor;leerling\r\na;b',
      /^bestand heeft een kolom die wij niet kennen: constructor/,
    ],
  ])('of %s is refused as a whole', (_wat, inhoud, verwacht) => {
    expect(fout(inhoud)).toEqual([expect.stringMatching(verwacht)]);
  });
});
