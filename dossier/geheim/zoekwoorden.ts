import { createHmac } from 'node:crypto';
import { zoekvorm } from '../zoekvorm';
import { Geheugen } from './geheugen';
import type { Sleutelbos } from './sleutelbos';

/** Characters of a word that are compared; no name needs more. */
const LONGEST_WORD = 100;
/** Bytes of a hash: enough that no two beginnings of words meet. */
const BYTES = 9;
/** So many names are remembered with their hashes, as a case is written at every step. */
const REMEMBERED = 5_000;

const remembered = new Geheugen<readonly string[]>(REMEMBERED);

function hash({ search }: Sleutelbos, begin: string): string {
  return createHmac('sha256', search).update(begin).digest().subarray(0, BYTES).toString('base64url');
}

function words(text: string | null | undefined): string[][] {
  const form = zoekvorm(text);
  return form === null ? [] : form.split(' ').map((word) => [...word].slice(0, LONGEST_WORD));
}

/**
 * The blind index of a name: a keyed hash of every beginning of each of its words, in order; empty for what has no letter
 * and no digit. Whoever has the table without the key learns which names share a beginning, and none of them.
 */
export function zoekwoorden(bos: Sleutelbos, naam: string | null | undefined): readonly string[] {
  if (naam == null) return [];
  return remembered.of(bos, naam, () => {
    const begins = words(naam).flatMap((word) => word.map((_, i) => word.slice(0, i + 1).join('')));
    return [...new Set(begins)].map((begin) => hash(bos, begin)).sort();
  });
}

/** What must all stand in the index of a name of which each asked word begins a word; null when no word is asked. */
export function gezochteWoorden(bos: Sleutelbos, text: string): string[] | null {
  const asked = words(text);
  return asked.length === 0 ? null : asked.map((word) => hash(bos, word.join('')));
}
