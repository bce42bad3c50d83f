import type { Style } from './line';
import { MARGIN, WIDTH, type Element, type Sheet } from './sheet';

/** Lines one under another as one element, on the next page where this one is full; `indent` is in points. */
export function paragraph(
  sheet: Sheet,
  element: Element,
  type: string,
  text: string,
  style: Style,
  indent = 0,
): void {
  const height = sheet.lineHeight(style);
  for (const line of sheet.lines(text, WIDTH - indent, style)) {
    sheet.keep(height);
    sheet.line(element, type, line, style, MARGIN.left + indent, sheet.y);
    sheet.y += height;
  }
}
