import type { Moment } from '../domain/tijd';

/** What the words need to name people and places. */
export interface Namen {
  /** Name of a person; what was given when nobody of that id is known. */
  readonly persoon: (id: string) => string;
  /** Name of a gemeente by its CBS code. */
  readonly gemeente: (code: string) => string;
  /** Name of a school by its BRIN. */
  readonly school: (brin: string) => string;
  /** What people call another case, by its case number; null when that is not there for whoever reads. */
  readonly casus: (casusnummer: string) => string | null;
}

/** One event told in Dutch. */
export interface Zin {
  readonly zin: string;
  /** What somebody wrote themselves; shown as it is. */
  readonly toelichting?: string | undefined;
  /** How much it matters in a long list: a milestone, usual work, or bookkeeping. */
  readonly gewicht: 'mijlpaal' | 'gewoon' | 'klein';
}

/** What a sentence is told with. */
export interface Verteller {
  readonly namen: Namen;
  readonly nu: Moment;
}

/** A milestone: the case takes a turn. */
export function mijlpaal(zin: string, toelichting?: string): Zin {
  return { zin, toelichting, gewicht: 'mijlpaal' };
}

/** Usual work. */
export function gewoon(zin: string, toelichting?: string): Zin {
  return { zin, toelichting, gewicht: 'gewoon' };
}

/** Bookkeeping of the tasks. */
export function klein(zin: string): Zin {
  return { zin, gewicht: 'klein' };
}

/** A sentence begins with a capital. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** Names as labels. */
export function metHoofdletter<K extends string>(namen: Readonly<Record<K, string>>): Record<K, string> {
  const labels = Object.entries<string>(namen).map(([wat, naam]) => [wat, hoofdletter(naam)]);
  // Each name keeps its own key.
  return Object.fromEntries(labels) as Record<K, string>;
}

/** Names as in a sentence: `Groningen, Assen en Tynaarlo`. */
export function opsomming(delen: readonly string[]): string {
  if (delen.length < 2) return delen.join('');
  return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}
