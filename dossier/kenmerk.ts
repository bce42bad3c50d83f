/** A kenmerk as people type it: with any dash, with fewer zeros, or copied with the word before it. */
const GETYPT = /^(?:(?:casus|kenmerk):?\s+)?(\d{4})\s?[-\u2010-\u2015\u2212]\s?(\d{1,12})$/i;
/** A kenmerk counts with at least so many digits. */
const CIJFERS = 5;

/** A kenmerk that somebody looks for: what they mean when they typed all of it, and how it begins when they did not. */
interface Gezocht {
  readonly heel: string;
  readonly begin: string;
}

/** What a text asks for as a kenmerk (rule 26): `2026-417` means `2026-00417`; null when it can be none. */
export function zoektKenmerk(text: string): Gezocht | null {
  const [, jaar, nummer] = GETYPT.exec(text.trim()) ?? [];
  if (jaar === undefined || nummer === undefined) return null;
  const heel = nummer.replace(/^0+/, '').padStart(CIJFERS, '0');
  return { heel: `${jaar}-${heel}`, begin: `${jaar}-${nummer}` };
}

/** The kenmerk that a text means; null when it can be none. */
export function leesKenmerk(text: string): string | null {
  return zoektKenmerk(text)?.heel ?? null;
}
