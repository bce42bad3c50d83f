import { setImmediate } from 'node:timers/promises';
import type { Moment } from '../domain/tijd';
import { blokken, type Blok } from '../opmaak/blokken';
import type { Style } from './line';
import { paragraph } from './paragraph';
import { MARGIN, Sheet, WIDTH, type Element } from './sheet';

/** A letter as it goes on paper. */
export interface Papieren {
  readonly naam: string;
  /** The lines of a postal address. */
  readonly adres: string;
  /** Who writes it and how to reach them, a line each. */
  readonly afzender: readonly string[];
  readonly kenmerk: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** What stands below it, for who it is for alone. */
  readonly gezinscode?: string;
}

/** The day a letter is printed, as it stands on it, and the moment that stands in the file. */
export interface Opdruk {
  readonly datum: string;
  readonly madeOn: Moment;
  /** True: each letter begins on a sheet of its own, also when both sides are printed. */
  readonly dubbelzijdig: boolean;
}

/** Millimetres in points. */
const MM = 72 / 25.4;
/**
 * Where the address stands, in points. A4 folded in three, in an envelope of 220 x 110 mm (EA5/6, DL) with the window left:
 * 20 mm from the left and from below, 90 mm wide and 35 or 45 mm high. In it the paper has room to slide 10 mm across and
 * 11 mm up. What is here can be read wherever it slid, through the window of 35 mm as long as the paper stands on the bottom of
 * the envelope; and no window ever shows anything else.
 */
export const VENSTER = {
  left: 25 * MM,
  top: 50 * MM,
  width: 74 * MM,
  height: 29 * MM,
} as const;
/** Right of whatever a window can show. */
const AFZENDER = { left: 126 * MM, top: 50 * MM, width: 65 * MM } as const;
/** Below whatever a window can show. */
const BODY_TOP = 98 * MM;
const FOLDS = [99 * MM, 198 * MM] as const;
/** The text stands under the address. */
const INDENT = VENSTER.left - MARGIN.left;

const TEXT: Style = { weight: 'gewoon', size: 10.5 };
const SUBJECT: Style = { weight: 'vet', size: 12 };
const SMALL: Style = { weight: 'gewoon', size: 8.5 };
const ADDRESS_SIZE = 10.5;
const GAP = 8;
const BULLET = 12;

/**
 * Letters as one tagged PDF in Dutch, each on pages of its own with their own numbers: the address in the window of an
 * envelope, who writes, the date, the kenmerk, the subject, and the text. The fonts are in the file.
 */
export async function makeBrieven(letters: readonly Papieren[], opdruk: Opdruk): Promise<Buffer> {
  const [first] = letters;
  if (first === undefined) throw new RangeError('no letters');
  const one = letters.length === 1;
  const sheet = new Sheet({
    title: one ? first.onderwerp : `${letters.length} brieven`,
    subject: one ? first.kenmerk : opdruk.datum,
    madeOn: new Date(opdruk.madeOn),
  });
  for (const [i, letter] of letters.entries()) {
    // Many letters must not keep everything else of the process waiting.
    await setImmediate();
    if (i > 0) sheet.newPage();
    const begin = sheet.page;
    drawLetter(sheet, letter, opdruk);
    numberPages(sheet, letter, begin, sheet.page);
    if (opdruk.dubbelzijdig && i < letters.length - 1 && (sheet.page - begin) % 2 === 0) sheet.newPage();
  }
  return sheet.finish();
}

function drawLetter(sheet: Sheet, letter: Papieren, { datum }: Opdruk): void {
  const part = sheet.element('Sect');
  drawAddress(sheet, part, letter);
  drawSender(sheet, part, letter);
  sheet.y = BODY_TOP;
  drawText(sheet, sheet.element('P', part), 'P', datum, TEXT);
  drawText(sheet, sheet.element('P', part), 'P', `Kenmerk: ${letter.kenmerk}`, TEXT);
  sheet.y += GAP;
  drawText(sheet, sheet.element('H1', part), 'H1', letter.onderwerp, SUBJECT);
  sheet.y += GAP;
  const heel = letter.gezinscode === undefined ? letter.tekst : `${letter.tekst}\n\n${letter.gezinscode}`;
  for (const blok of blokken(heel)) {
    drawBlok(sheet, part, blok);
    sheet.y += GAP;
  }
}

/** The lines of the address, as large as they fit in the window. */
function drawAddress(sheet: Sheet, within: Element, { naam, adres }: Papieren): void {
  const text = [naam, ...adres.split('\n')].map((line) => line.trim()).filter((line) => line !== '');
  for (let size = ADDRESS_SIZE; ; size -= 0.5) {
    const style: Style = { weight: 'gewoon', size };
    const lines = text.flatMap((line) => sheet.lines(line, VENSTER.width, style));
    const step = sheet.lineHeight(style);
    if (lines.length * step > VENSTER.height && size > 5) continue;
    const element = sheet.element('P', within);
    for (const [i, line] of lines.entries())
      sheet.line(element, 'P', line, style, VENSTER.left, VENSTER.top + i * step);
    return;
  }
}

function drawSender(sheet: Sheet, within: Element, { afzender }: Papieren): void {
  const element = sheet.element('P', within);
  let y: number = AFZENDER.top;
  for (const line of afzender.flatMap((een) => sheet.lines(een, AFZENDER.width, SMALL))) {
    sheet.line(element, 'P', line, SMALL, AFZENDER.left, y);
    y += sheet.lineHeight(SMALL);
  }
}

function drawText(sheet: Sheet, element: Element, type: string, text: string, style: Style): void {
  paragraph(sheet, element, type, text, style, INDENT);
}

function drawBlok(sheet: Sheet, within: Element, blok: Blok): void {
  switch (blok.soort) {
    case 'kenmerk':
      return drawText(sheet, sheet.element('P', within), 'P', blok.tekst, TEXT);
    case 'regels':
      return drawText(sheet, sheet.element('P', within), 'P', blok.regels.join('\n'), TEXT);
    case 'knop':
      return drawText(sheet, sheet.element('P', within), 'P', `${blok.over}: ${blok.adres}`, TEXT);
    case 'lijst': {
      const list = sheet.element('L', within);
      for (const punt of blok.punten) drawPoint(sheet, list, punt);
    }
  }
}

function drawPoint(sheet: Sheet, list: Element, punt: string): void {
  const item = sheet.element('LI', list);
  const label = sheet.element('Lbl', item);
  const body = sheet.element('P', sheet.element('LBody', item));
  sheet.keep(sheet.lineHeight(TEXT));
  sheet.line(label, 'Lbl', '•', TEXT, MARGIN.left + INDENT, sheet.y);
  paragraph(sheet, body, 'P', punt, TEXT, INDENT + BULLET);
}

/** The number of each page of one letter, its kenmerk from the second on, and where the first is folded. */
function numberPages(sheet: Sheet, { kenmerk }: Papieren, begin: number, end: number): void {
  const count = end - begin + 1;
  for (let page = begin; page <= end; page++) {
    sheet.doc.switchToPage(page);
    const number = `Pagina ${page - begin + 1} van ${count}`;
    sheet.decoration('Pagination', () => {
      sheet.draw(number, SMALL, MARGIN.left + WIDTH - sheet.widthOf(number, SMALL), 800);
      if (page > begin) sheet.draw(`Kenmerk: ${kenmerk}`, SMALL, VENSTER.left, 40);
    });
    if (page === begin)
      sheet.decoration('Layout', () => {
        for (const y of FOLDS)
          sheet.doc
            .moveTo(0, y)
            .lineTo(4 * MM, y)
            .lineWidth(0.5)
            .strokeColor('#9aa7b4')
            .stroke();
      });
  }
}
