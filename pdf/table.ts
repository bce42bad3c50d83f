import { setImmediate } from 'node:timers/promises';
import type { Tabel } from '../taal/stuk/blok';
import { MARGIN, WIDTH, type Element, type Sheet } from './sheet';
import type { Style } from './line';

const HEAD: Style = { weight: 'vet', size: 8 };
const CELL: Style = { weight: 'gewoon', size: 8 };
/** Around the text of a cell, in points. */
const PADDING = 3;
/** Fewer lines than this do not begin a row at the foot of a page. */
const TOGETHER = 2;
const ROWS_AT_ONCE = 25;

interface Column {
  readonly x: number;
  readonly width: number;
}

/** Draws a table: its headings on every page it reaches, a row that does not fit goes on there. */
export async function drawTable(sheet: Sheet, { titel, kolommen, rijen }: Tabel): Promise<void> {
  const columns = columnsOf(kolommen.map(({ breedte }) => breedte));
  const heads = kolommen.map(({ kop }, i) => sheet.lines(kop, inner(columns[i]), HEAD));
  const cells = rijen.map((rij) => rij.map((cel, i) => sheet.lines(cel, inner(columns[i]), CELL)));
  const first = Math.min(highest(cells[0] ?? []), TOGETHER);
  sheet.keep(rowHeight(sheet, highest(heads), HEAD) + rowHeight(sheet, first, CELL));

  const table = sheet.element('Table', sheet.root, { alt: titel });
  const head = sheet.element('TR', sheet.element('THead', table));
  const parts = heads.map(() => sheet.element('TH', head, { scope: 'Column' }));
  drawHead(sheet, columns, heads, parts);
  const body = sheet.element('TBody', table);
  for (const [i, row] of cells.entries()) {
    // A long table must not keep everything else of the process waiting.
    if (i % ROWS_AT_ONCE === 0) await setImmediate();
    drawRow(sheet, columns, row, sheet.element('TR', body), heads);
  }
  sheet.y += PADDING * 2;
}

/** Draws facts as a table of two columns: what it is called heads each row. */
export function drawFacts(sheet: Sheet, facts: readonly (readonly [naam: string, waarde: string])[]): void {
  const columns = columnsOf([2, 6]);
  const table = sheet.element('Table');
  const body = sheet.element('TBody', table);
  for (const [naam, waarde] of facts) {
    const row = [sheet.lines(naam, inner(columns[0]), HEAD), sheet.lines(waarde, inner(columns[1]), CELL)];
    drawRow(sheet, columns, row, sheet.element('TR', body), null);
  }
  sheet.y += PADDING * 2;
}

function columnsOf(breedtes: readonly number[]): Column[] {
  const whole = breedtes.reduce((som, breedte) => som + breedte, 0);
  let x: number = MARGIN.left;
  return breedtes.map((breedte) => {
    const column = { x, width: (WIDTH * breedte) / whole };
    x += column.width;
    return column;
  });
}

function inner(column: Column | undefined): number {
  return (column?.width ?? WIDTH) - 2 * PADDING;
}

function highest(row: readonly (readonly string[])[]): number {
  return Math.max(1, ...row.map((lines) => lines.length));
}

function rowHeight(sheet: Sheet, lines: number, style: Style): number {
  return lines * sheet.lineHeight(style) + 2 * PADDING;
}

/** The headings: elements the first time, decoration on every page after it. */
function drawHead(
  sheet: Sheet,
  columns: readonly Column[],
  heads: readonly (readonly string[])[],
  parts: readonly Element[] | null,
): void {
  const height = rowHeight(sheet, highest(heads), HEAD);
  sheet.decoration('Layout', () =>
    sheet.doc.rect(MARGIN.left, sheet.y, WIDTH, height).fillColor('#e8edf2').fill(),
  );
  const at = (line: number) => sheet.y + PADDING + line * sheet.lineHeight(HEAD);
  const each = (draw: (text: string, column: number, line: number) => void) =>
    heads.forEach((lines, i) => lines.forEach((text, line) => draw(text, i, line)));
  const x = (i: number) => (columns[i]?.x ?? MARGIN.left) + PADDING;
  if (parts === null)
    sheet.decoration('Pagination', () => each((text, i, line) => sheet.draw(text, HEAD, x(i), at(line))));
  else
    each((text, i, line) => {
      const part = parts[i];
      if (part !== undefined) sheet.line(part, 'TH', text, HEAD, x(i), at(line));
    });
  sheet.y += height;
}

/** A row; without headings the first cell heads it. */
function drawRow(
  sheet: Sheet,
  columns: readonly Column[],
  row: readonly (readonly string[])[],
  within: Element,
  heads: readonly (readonly string[])[] | null,
): void {
  const type = (i: number) => (heads === null && i === 0 ? 'TH' : 'TD');
  const parts = row.map((_, i) => sheet.element(type(i), within, type(i) === 'TH' ? { scope: 'Row' } : {}));
  const step = sheet.lineHeight(CELL);
  const all = highest(row);
  let done = 0;
  while (done < all) {
    const left = Math.min(all - done, TOGETHER);
    if (sheet.room < rowHeight(sheet, left, CELL)) {
      sheet.newPage();
      if (heads !== null) drawHead(sheet, columns, heads, null);
    }
    const fit = Math.min(all - done, Math.floor((sheet.room - 2 * PADDING) / step));
    for (const [i, lines] of row.entries()) {
      const part = parts[i];
      const column = columns[i];
      if (part === undefined || column === undefined) continue;
      const style = type(i) === 'TH' ? HEAD : CELL;
      for (const [n, text] of lines.slice(done, done + fit).entries())
        sheet.line(part, type(i), text, style, column.x + PADDING, sheet.y + PADDING + n * step);
    }
    sheet.y += rowHeight(sheet, fit, CELL);
    done += fit;
  }
  sheet.decoration('Layout', () =>
    sheet.doc
      .moveTo(MARGIN.left, sheet.y)
      .lineTo(MARGIN.left + WIDTH, sheet.y)
      .lineWidth(0.4)
      .strokeColor('#c3ccd5')
      .stroke(),
  );
}
