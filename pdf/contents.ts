import type { Style } from './line';
import { MARGIN, WIDTH, type Element, type Sheet } from './sheet';

const CHAPTER: Style = { weight: 'vet', size: 9 };
const SECTION: Style = { weight: 'gewoon', size: 9 };
const INDENT = 14;
/** For the number of the page, in points. */
const NUMBER = 36;

/** A heading where it came to stand. */
export interface Entry {
  readonly niveau: 1 | 2;
  readonly tekst: string;
  /** From 0. */
  readonly page: number;
  /** Name of the place, to which the entry leads. */
  readonly name: string;
}

/** Room for a table of contents that is drawn when it is known where everything stands. */
export interface Reserved {
  readonly element: Element;
  readonly places: readonly { readonly page: number; readonly y: number }[];
}

/** Keeps so many lines free, on as many pages as that takes. */
export function reserve(sheet: Sheet, entries: number): Reserved {
  const element = sheet.element('TOC');
  const height = sheet.lineHeight(CHAPTER) + 3;
  const places = Array.from({ length: entries }, () => {
    sheet.keep(height);
    const place = { page: sheet.page, y: sheet.y };
    sheet.y += height;
    return place;
  });
  return { element, places };
}

/** Draws the table of contents in the room that was kept: each entry leads to its heading. */
export function drawContents(sheet: Sheet, { element, places }: Reserved, entries: readonly Entry[]): void {
  for (const [i, entry] of entries.entries()) {
    const place = places[i];
    if (place === undefined) continue;
    sheet.doc.switchToPage(place.page);
    drawEntry(sheet, element, entry, place.y);
  }
}

function drawEntry(sheet: Sheet, within: Element, { niveau, tekst, page, name }: Entry, y: number): void {
  const style = niveau === 1 ? CHAPTER : SECTION;
  const x = MARGIN.left + (niveau === 1 ? 0 : INDENT);
  const right = MARGIN.left + WIDTH;
  const number = String(page + 1);
  const [first = '', ...rest] = sheet.lines(tekst, right - NUMBER - x, style);
  const link = sheet.element('Link', sheet.element('Reference', sheet.element('TOCI', within)));
  sheet.line(link, 'Link', rest.length === 0 ? first : `${first} …`, style, x, y);
  sheet.line(link, 'Link', number, style, right - sheet.widthOf(number, style), y);
  const options = {
    structParent: link,
    // Written as a text, not as a name, only when it is an object.
    Contents: new String(`${tekst}, pagina ${number}`) as string,
  };
  sheet.doc.goTo(x, y, right - x, sheet.lineHeight(style), name, options);
}
