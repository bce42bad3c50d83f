import { makeBrieven, VENSTER, type Papieren } from '../../pdf/brief';
import { readPdf, type ReadPdf } from './pdf';

const OPDRUK = {
  datum: '30 november 2026',
  madeOn: '2026-11-30T09:00:00.000Z',
  dubbelzijdig: false,
} as const;
const MM = 72 / 25.4;

function brief(anders: Partial<Papieren> = {}): Papieren {
  return {
    naam: 'Fatima Yilmaz',
    adres: 'Dorpsstraat 1\n9711 AB Groningen',
    afzender: ['Noor Bakker', 'De casusregisseur van regio Groningen', 'Telefoon: 050 123 45 67'],
    kenmerk: '2026-00417',
    onderwerp: 'Uitnodiging voor de doorbraaktafel',
    tekst: [
      'Beste Fatima Yilmaz,',
      'Wij nodigen u uit. Neem mee:\n- een brief van school\n- uw vragen',
      'Met vriendelijke groet,\nNoor Bakker',
    ].join('\n\n'),
    ...anders,
  };
}

const lees = async (
  brieven: readonly Papieren[],
  anders: Partial<typeof OPDRUK | { dubbelzijdig: true }> = {},
) => readPdf(await makeBrieven(brieven, { ...OPDRUK, ...anders }));

/** What stands in a rectangle of a page, in points from its upper left corner. */
function binnen({ words }: ReadPdf['pages'][number], [x0, y0, x1, y1]: readonly number[]): string[] {
  return words
    .filter(({ x, y, text }) => text.trim() !== '' && x >= x0! && x < x1! && y >= y0! && y < y1!)
    .map(({ text }) => text);
}

/** Whatever either window can show, wherever the paper slid. */
const ZICHTBAAR = [10 * MM, 34 * MM, 110 * MM, 90 * MM] as const;
/** What either window always shows of paper that stands on the bottom of the envelope, however it slid across. */
const GEWIS = [20 * MM, 44 * MM, 100 * MM, 79.5 * MM] as const;

describe('a letter', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await lees([brief()]);
  });

  test('is one tagged page in Dutch that says of everything what it is', () => {
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.marked).toBe(true);
    expect(pdf.info).toMatchObject({ Title: 'Uitnodiging voor de doorbraaktafel', Language: 'nl-NL' });
    const roles = pdf.pages[0]?.roles ?? [];
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles).toEqual(expect.arrayContaining(['Document', 'Sect', 'P', 'L', 'LI', 'Lbl', 'LBody']));
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2);
  });

  test('shows in the window of the envelope the name and the address, and nothing else', () => {
    const [page] = pdf.pages;
    const adres = ['Fatima Yilmaz', 'Dorpsstraat 1', '9711 AB Groningen'];
    expect(binnen(page!, ZICHTBAAR)).toEqual(adres);
    expect(binnen(page!, GEWIS)).toEqual(adres);
    expect(VENSTER.left + VENSTER.width).toBeLessThan(GEWIS[2]);
    expect(VENSTER.top + VENSTER.height).toBeLessThan(GEWIS[3]);
    const [naam] = page!.words.filter(({ text }) => text === 'Fatima Yilmaz');
    expect(naam!.x / MM).toBeCloseTo(25, 1);
    expect(naam!.y / MM).toBeGreaterThan(50);
    expect(naam!.y / MM).toBeLessThan(54.5);
  });

  test('says who writes, when, what about, and under which kenmerk, and what the message says', () => {
    const text = pdf.pages[0]?.text ?? '';
    for (const part of [
      '30 november 2026',
      'Kenmerk: 2026-00417',
      'Uitnodiging voor de doorbraaktafel',
      'De casusregisseur van regio',
      'Beste Fatima Yilmaz,',
      'een brief van school',
      'Pagina 1 van 1',
    ])
      expect(text).toContain(part);
    expect(text.match(/2026-00417/g)).toHaveLength(1);
  });

  test('is the same to the byte when it is made again', async () => {
    expect((await makeBrieven([brief()], OPDRUK)).equals(await makeBrieven([brief()], OPDRUK))).toBe(true);
  });
});

test.each([
  ['eight lines', Array.from({ length: 8 }, (_, i) => `Regel ${i + 1}`).join('\n')],
  [
    'eight long lines',
    Array.from({ length: 8 }, (_, i) => `${i + 1} Burgemeester Van Heuven Goedhartlaan 1234 b`).join('\n'),
  ],
  ['500 signs on one line', 'W'.repeat(500)],
])('an address of %s stays in the window', async (_, adres) => {
  const naam = 'Maria Wilhelmina Johanna van den Boogaard-de Vries van Zuid-Holland tot Noordeinde';
  const [page] = (await lees([brief({ naam, adres })])).pages;
  const [x0, y0] = [VENSTER.left - 1, VENSTER.top - 1];
  const erin = binnen(page!, [x0, y0, x0 + VENSTER.width + 1, y0 + VENSTER.height + 1]).join('');
  expect(erin.replace(/\s/g, '')).toBe(`${naam}${adres}`.replace(/\s/g, ''));
  expect(binnen(page!, ZICHTBAAR).join('').replace(/\s/g, '')).toBe(erin.replace(/\s/g, ''));
});

test('a text of 4,000 signs goes on a second page, with the number of each and the kenmerk', async () => {
  const zin = 'Wij willen graag met u praten over wat uw kind nodig heeft. ';
  const tekst = `Beste ouder,\n\n${zin.repeat(70).slice(0, 4_000)}\n\nMet vriendelijke groet,\nNoor Bakker`;
  const { pages } = await lees([brief({ tekst })]);
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).toContain('Pagina 1 van 2');
  expect(pages[1]?.text).toContain('Pagina 2 van 2');
  expect(pages[1]?.text).toContain('Kenmerk: 2026-00417');
  expect(pages[1]?.text).toContain('Met vriendelijke groet,');
  const alles = pages.map(({ words }) => words.map(({ text }) => text).join('')).join('');
  expect(alles.replace(/\s/g, '').split('Wijwillengraag').length - 1).toBe(Math.ceil(4_000 / zin.length));
});

test('names in Arabic, Greek and Hebrew, and emoji, can be read and copied', async () => {
  const namen = ['فاطمة الزهراء', 'Αθηνά Παπαδοπούλου', 'יעל כהן', 'Zoë Çelik 🎉'];
  const { pages } = await lees(namen.map((naam) => brief({ naam, tekst: `Beste ${naam},\n\nHallo 👋🏽` })));
  expect(pages).toHaveLength(namen.length);
  for (const [i, script] of [
    /[\u0600-\u06FF\uFE70-\uFEFC]{3}/,
    /Παπαδοπούλου/,
    /[\u05D0-\u05EA]{3}/,
    /Çelik/,
  ].entries())
    expect(binnen(pages[i]!, ZICHTBAAR).join(' ')).toMatch(script);
  for (const { text } of pages) expect(text).not.toContain('\uFFFD');
});

test('several letters each begin on a page of their own, with numbers of their own', async () => {
  const lang = brief({ naam: 'Lang Verhaal', tekst: 'Een zin die niet ophoudt. '.repeat(200) });
  const { info, pages } = await lees([brief(), lang, brief({ naam: 'Karim Yilmaz' })]);
  expect(info.Title).toBe('3 brieven');
  expect(pages.map(({ text }) => /Pagina \d van \d/.exec(text)?.[0])).toEqual([
    'Pagina 1 van 1',
    'Pagina 1 van 2',
    'Pagina 2 van 2',
    'Pagina 1 van 1',
  ]);
  for (const [page, naam] of [
    [0, 'Fatima Yilmaz'],
    [1, 'Lang Verhaal'],
    [3, 'Karim Yilmaz'],
  ] as const)
    expect(binnen(pages[page]!, ZICHTBAAR)[0]).toBe(naam);
  expect(pages[2]?.text).not.toContain('Dorpsstraat');
});

test('printed on both sides, no letter stands on the back of another', async () => {
  const { pages } = await lees([brief(), brief({ naam: 'Karim Yilmaz' })], { dubbelzijdig: true });
  expect(pages.map(({ text }) => text.trim() === '')).toEqual([false, true, false]);
});

test('a hundred letters are made within seconds', async () => {
  const begin = performance.now();
  const { pages } = await lees(Array.from({ length: 100 }, (_, i) => brief({ naam: `Ouder ${i}` })));
  expect(pages).toHaveLength(100);
  expect(performance.now() - begin).toBeLessThan(15_000);
});
