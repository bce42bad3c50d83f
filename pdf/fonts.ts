import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSync, type Font } from 'fontkit';

/** How letters look: as text, or as a heading. */
export type Weight = 'gewoon' | 'vet';

/** A part of a text that one font draws. */
export interface Piece {
  readonly text: string;
  /** Path of the font file, which is its name in the document too. */
  readonly font: string;
}

const LETTERS: Readonly<Record<Weight, string>> = {
  gewoon: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  vet: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};
const EMOJI_FOLDER = path.dirname(require.resolve('@fontsource/noto-emoji/package.json'));

/** What the first font certainly has: Latin, Greek, Cyrillic and usual punctuation. */
const PLAIN =
  /^[\u0020-\u007E\u00A0-\u024F\u0370-\u0377\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u2010-\u2027\u20AC]*$/;
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
/** Joins pictures or asks for one; nothing is drawn for it by itself. */
const JOINERS = /[\u200C\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}]/gu;
/** For what no font has. */
const UNKNOWN = '\uFFFD';

const opened = new Map<string, Font>();
const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * Splits a text in parts that one font can draw: letters of Latin, Greek, Cyrillic, Arabic and Hebrew, and pictures. What no
 * font has becomes U+FFFD; the text that is read aloud and copied keeps it.
 */
export function pieces(text: string, weight: Weight): Piece[] {
  if (PLAIN.test(text)) return [{ text, font: LETTERS[weight] }];
  const found: { text: string; font: string }[] = [];
  for (const { segment } of clusters.segment(text)) {
    const piece = pieceOf(segment, weight);
    const last = found.at(-1);
    if (last?.font === piece.font) last.text += piece.text;
    else found.push(piece);
  }
  return found;
}

function pieceOf(cluster: string, weight: Weight): { text: string; font: string } {
  const picture = PICTURE.test(cluster) ? pictureOf(cluster) : undefined;
  if (picture !== undefined) return picture;
  const bare = cluster.replace(JOINERS, '');
  const font = [LETTERS[weight], LETTERS.gewoon].find((file) => has(file, bare));
  return font === undefined ? { text: UNKNOWN, font: LETTERS[weight] } : { text: bare, font };
}

/** A picture as the font has it whole, else its first part: a family without its members, a hand without its colour. */
function pictureOf(cluster: string): { text: string; font: string } | undefined {
  for (const text of [cluster, [...cluster][0] ?? '']) {
    const file = emojiFiles().find(({ covers }) => [...text].every(covers))?.file;
    if (file !== undefined && has(file, text.replace(JOINERS, ''))) return { text, font: file };
  }
  return undefined;
}

function has(file: string, text: string): boolean {
  const font = opened.get(file) ?? openFont(file);
  return [...text].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
}

function openFont(file: string): Font {
  const font = openSync(file) as Font;
  opened.set(file, font);
  return font;
}

interface EmojiFile {
  readonly file: string;
  readonly covers: (sign: string) => boolean;
}

let emoji: readonly EmojiFile[] | undefined;

/** The pictures come in files by range of code points. */
function emojiFiles(): readonly EmojiFile[] {
  if (emoji !== undefined) return emoji;
  const ranges = JSON.parse(readFileSync(path.join(EMOJI_FOLDER, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  emoji = Object.entries(ranges).map(([name, list]) => {
    const within = list.split(',').map((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return { from, to };
    });
    return {
      file: path.join(EMOJI_FOLDER, 'files', `noto-emoji-${name.replace(/[[\]]/g, '')}-400-normal.woff`),
      covers: (sign: string) => {
        const point = sign.codePointAt(0) ?? 0;
        return within.some(({ from, to }) => from <= point && point <= to);
      },
    };
  });
  return emoji;
}
