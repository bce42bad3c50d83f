import { inVisualOrder } from './bidi';
import { pieces, type Weight } from './fonts';

/** How a text looks. */
export interface Style {
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
}

/** The width of a text in points, in a font. */
export type Measure = (text: string, font: string, size: number) => number;

/** A part of a line where it stands: as one font draws it. */
export interface Placed {
  readonly text: string;
  readonly font: string;
  /** From the left of the line, in points. */
  readonly x: number;
}

/** The parts of one line from left to right, and how wide they are together. */
export function place(
  line: string,
  { weight, size }: Style,
  measure: Measure,
): { parts: Placed[]; width: number } {
  const parts: Placed[] = [];
  let x = 0;
  for (const { text, rightToLeft } of inVisualOrder(line)) {
    const found = pieces(text, weight);
    for (const piece of rightToLeft ? found.reverse() : found) {
      parts.push({ ...piece, x });
      x += measure(piece.text, piece.font, size);
    }
  }
  return { parts, width: x };
}

const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** How wide a text is on one line, in points. */
export type WidthOf = (text: string) => number;

/** The lines of a text in a width: broken at spaces, and inside a word that is wider than a whole line. */
export function linesOf(text: string, width: number, widthOf: WidthOf): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\u000B\f]/g, ' ')
    .split('\n')
    .flatMap((paragraph) => broken(paragraph.trimEnd(), width, widthOf));
}

function broken(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const space = widthOf(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of paragraph.split(' ').flatMap((word) => fitting(word, width, widthOf))) {
    const wide = widthOf(word);
    if (line !== '' && used + space + wide > width) {
      lines.push(line);
      line = word;
      used = wide;
    } else {
      used += line === '' ? wide : space + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A word that is wider than a line in parts that fit. */
function fitting(word: string, width: number, widthOf: WidthOf): string[] {
  if (word.length < 8 || widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of clusters.segment(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = segment;
    } else part += segment;
  }
  return [...parts, part];
}
