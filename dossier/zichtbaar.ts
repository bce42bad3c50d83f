import type { Page } from './paging';

/** So many rows are read at once at least, however few are asked for: of a short page most can be hidden. */
const LEAST = 100;

/**
 * As many rows as a page asks for of those that a reader sees: what is hidden takes no place on it, so a page that is not
 * full is the last one. `zie` gives what is seen of a row, null for nothing.
 */
export async function zichtbareRijen<R, G, K>(
  { na, aantal }: Page<K>,
  lees: (page: Page<K>) => Promise<readonly R[]>,
  sleutel: (row: R) => K,
  zie: (row: R) => G | null,
): Promise<G[]> {
  const batch = Math.max(aantal, LEAST);
  const gezien: G[] = [];
  for (let vanaf = na; ;) {
    const rows = await lees({ na: vanaf, aantal: batch });
    gezien.push(...rows.map(zie).filter((row) => row !== null));
    const last = rows.at(-1);
    if (gezien.length >= aantal || last === undefined || rows.length < batch) return gezien.slice(0, aantal);
    vanaf = sleutel(last);
  }
}
