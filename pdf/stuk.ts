import { setImmediate } from 'node:timers/promises';
import type { Moment } from '../domain/tijd';
import type { Blok, Leesstuk, Punt } from '../taal/stuk/blok';
import { drawContents, reserve, type Entry } from './contents';
import type { Style } from './line';
import { paragraph } from './paragraph';
import { MARGIN, Sheet, WIDTH, type Element } from './sheet';
import { drawFacts, drawTable } from './table';

const TITLE: Style = { weight: 'vet', size: 20 };
const HEADING: Readonly<Record<1 | 2, Style>> = {
  1: { weight: 'vet', size: 14 },
  2: { weight: 'vet', size: 11 },
};
const TEXT: Style = { weight: 'gewoon', size: 9.5 };
const SMALL: Style = { weight: 'gewoon', size: 7.5 };
const INDENT = 14;
const GAP = 5;
/** After so many something else of the process gets its turn. */
const BLOCKS_AT_ONCE = 25;

/**
 * A document as a tagged PDF in Dutch: title, table of contents with links, bookmarks, and on every page the kenmerk and the
 * number of the page. The fonts are in the file. The same document and moment give the same bytes.
 */
export async function makePdf(stuk: Leesstuk, madeOn: Moment): Promise<Buffer> {
  const sheet = new Sheet({ title: stuk.titel, subject: stuk.kenmerk, madeOn: new Date(madeOn) });
  const title = sheet.element('H1');
  paragraph(sheet, title, 'H1', stuk.titel, TITLE);
  sheet.y += GAP;
  drawFacts(sheet, stuk.vooraf);
  paragraph(sheet, sheet.element('H2'), 'H2', 'Inhoud', HEADING[1]);
  const reserved = reserve(sheet, stuk.blokken.filter(({ soort }) => soort === 'kop').length);

  sheet.newPage();
  const entries: Entry[] = [];
  let chapter: PDFKit.PDFOutline = sheet.doc.outline;
  for (const [i, blok] of stuk.blokken.entries()) {
    if (i % BLOCKS_AT_ONCE === 0) await setImmediate();
    if (blok.soort !== 'kop') {
      await drawBlock(sheet, blok);
      continue;
    }
    const { niveau, tekst } = blok;
    sheet.y += niveau === 1 ? GAP * 3 : GAP * 2;
    sheet.keep(niveau === 1 ? 120 : 70);
    const name = `kop-${i}`;
    sheet.doc.addNamedDestination(name, 'XYZ', MARGIN.left, sheet.y - GAP, null);
    if (niveau === 1) chapter = sheet.doc.outline.addItem(tekst);
    else chapter.addItem(tekst);
    entries.push({ niveau, tekst, page: sheet.page, name });
    const type = niveau === 1 ? 'H2' : 'H3';
    paragraph(sheet, sheet.element(type), type, tekst, HEADING[niveau]);
    sheet.y += GAP / 2;
  }
  drawContents(sheet, reserved, entries);
  numberPages(sheet, stuk);
  return sheet.finish();
}

async function drawBlock(sheet: Sheet, blok: Exclude<Blok, { soort: 'kop' }>): Promise<void> {
  switch (blok.soort) {
    case 'alinea':
      paragraph(sheet, sheet.element('P'), 'P', blok.tekst, TEXT);
      sheet.y += GAP;
      return;
    case 'citaat':
      return quotation(sheet, blok.tekst, sheet.root);
    case 'lijst':
      return list(sheet, blok.punten);
    case 'feiten':
      return drawFacts(sheet, blok.feiten);
    case 'tabel':
      return drawTable(sheet, blok);
  }
}

async function list(sheet: Sheet, points: readonly Punt[]): Promise<void> {
  const whole = sheet.element('L');
  for (const [i, { tekst, citaat }] of points.entries()) {
    if (i % BLOCKS_AT_ONCE === 0) await setImmediate();
    const body = sheet.element('LBody', sheet.element('LI', whole));
    paragraph(sheet, sheet.element('P', body), 'P', tekst, TEXT);
    sheet.y += citaat === null ? GAP : GAP / 2;
    if (citaat !== null) quotation(sheet, citaat, body);
  }
}

/** Somebody's own words: in from the margin, with a line beside them. */
function quotation(sheet: Sheet, text: string, within: Element): void {
  const height = sheet.lineHeight(TEXT);
  const element = sheet.element('P', sheet.element('BlockQuote', within));
  for (const line of sheet.lines(text, WIDTH - INDENT, TEXT)) {
    sheet.keep(height);
    sheet.decoration('Layout', () =>
      sheet.doc
        .moveTo(MARGIN.left + INDENT / 2, sheet.y - 1)
        .lineTo(MARGIN.left + INDENT / 2, sheet.y + height - 1)
        .lineWidth(1.5)
        .strokeColor('#9aa7b4')
        .stroke(),
    );
    sheet.line(element, 'P', line, TEXT, MARGIN.left + INDENT, sheet.y);
    sheet.y += height;
  }
  sheet.y += GAP;
}

function numberPages(sheet: Sheet, { titel, kenmerk }: Leesstuk): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    sheet.doc.switchToPage(page);
    const number = `Pagina ${page + 1} van ${start + count}`;
    const right = (text: string) => MARGIN.left + WIDTH - sheet.widthOf(text, SMALL);
    sheet.decoration('Pagination', () => {
      sheet.draw(titel, SMALL, MARGIN.left, 34);
      sheet.draw(`Kenmerk ${kenmerk}`, SMALL, right(`Kenmerk ${kenmerk}`), 34);
      sheet.draw('Vertrouwelijk', SMALL, MARGIN.left, 800);
      sheet.draw(number, SMALL, right(number), 800);
    });
  }
}
