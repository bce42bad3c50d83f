import makeBidi from 'bidi-js';

/** A part of a line that is written in one direction. */
export interface Directed {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Hebrew, Arabic and their neighbours, and what only steers the direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200E\u200F\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** A line with such a letter is read as Dutch, one without any as what it is. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const bidi = makeBidi();

/** True when a line has something that is written from right to left. */
export function turns(line: string): boolean {
  return RIGHT_TO_LEFT.test(line);
}

/**
 * The parts of a line as they stand from left to right on paper, in a Dutch document: each with its letters still in the
 * order of reading, words of a part that is written from right to left one by one.
 */
export function inVisualOrder(line: string): Directed[] {
  if (!turns(line)) return [{ text: line, rightToLeft: false }];
  const base = LEFT_TO_RIGHT.test(line) ? 'ltr' : 'rtl';
  const { levels } = bidi.getEmbeddingLevels(line, base);
  const runs: { text: string; level: number }[] = [];
  for (let i = 0; i < line.length; i++) {
    const level = levels[i] ?? 0;
    const last = runs.at(-1);
    const sign = line[i] ?? '';
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign;
    if (last?.level === level) last.text += shown;
    else runs.push({ text: shown, level });
  }
  return reordered(runs).flatMap(({ text, level }): Directed[] =>
    level % 2 === 0
      ? [{ text: text.replace(STEERING, ''), rightToLeft: false }]
      : wordsOf(text.replace(STEERING, '')).map((word) => ({ text: word, rightToLeft: true })),
  );
}

/** Rule L2 of the algorithm: from the highest level down, what stands together at or above it is turned. */
function reordered<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  let order = [...runs];
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level--) {
    const next: R[] = [];
    let turned: R[] = [];
    for (const run of order) {
      if (run.level >= level) turned = [run, ...turned];
      else {
        next.push(...turned, run);
        turned = [];
      }
    }
    order = [...next, ...turned];
  }
  return order;
}

/** Words and the spaces between them, the last word first. */
function wordsOf(text: string): string[] {
  return text
    .split(/( +)/)
    .filter((word) => word !== '')
    .reverse();
}
