/** A piece of a document as it is read: what it is, not how it looks. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  /** What somebody wrote or said themselves. */
  | { readonly soort: 'citaat'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly Punt[] }
  | { readonly soort: 'feiten'; readonly feiten: readonly Feit[] }
  | Tabel;

/** A point of a list: what is told, and what somebody wrote or said themselves; null: nothing. */
export interface Punt {
  readonly tekst: string;
  readonly citaat: string | null;
}

/** What something is called, and what it is. */
export type Feit = readonly [naam: string, waarde: string];

/** Rows under headings; `breedte` says of each column how wide it is beside the others. */
export interface Tabel {
  readonly soort: 'tabel';
  readonly titel: string;
  readonly kolommen: readonly { readonly kop: string; readonly breedte: number }[];
  readonly rijen: readonly (readonly string[])[];
}

/** A document in Dutch. */
export interface Leesstuk {
  readonly titel: string;
  readonly kenmerk: string;
  /** Said under the title, before the table of contents. */
  readonly vooraf: readonly Feit[];
  readonly blokken: readonly Blok[];
}

/** A heading; of level 1 and 2 the table of contents is made. */
export function kop(niveau: 1 | 2, tekst: string): Blok {
  return { soort: 'kop', niveau, tekst };
}

/** A paragraph. */
export function alinea(tekst: string): Blok {
  return { soort: 'alinea', tekst };
}

/** Somebody's own words; nothing when there are none. */
export function citaat(tekst: string | null): Blok[] {
  return tekst === null ? [] : [{ soort: 'citaat', tekst }];
}

/** A list; nothing without points. */
export function lijst(punten: readonly Punt[]): Blok[] {
  return punten.length === 0 ? [] : [{ soort: 'lijst', punten }];
}

/** Facts, without those that are null. */
export function feiten(alle: readonly (Feit | null)[]): Blok {
  return { soort: 'feiten', feiten: alle.filter((feit) => feit !== null) };
}

/** A table, or the sentence that there is nothing. */
export function tabel(
  titel: string,
  kolommen: readonly (readonly [kop: string, breedte: number])[],
  rijen: readonly (readonly string[])[],
  leeg: string,
): Blok {
  if (rijen.length === 0) return alinea(leeg);
  return {
    soort: 'tabel',
    titel,
    kolommen: kolommen.map(([naam, breedte]) => ({ kop: naam, breedte })),
    rijen,
  };
}
