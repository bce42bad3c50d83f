/** What is wrong with the chain of a case: the first row where it shows. */
export interface Bevinding {
  readonly casusnummer: string;
  readonly kenmerk: string;
  /** Number of the first event that is not as it was written; null: it is the row of the case. */
  readonly nummer: number | null;
  readonly soort: 'gewijzigd' | 'verwijderd' | 'tussengevoegd';
  /** In words, without anything of a person in it. */
  readonly wat: string;
}

/** A finding on one line. */
export function inWoorden({ casusnummer, kenmerk, nummer, soort, wat }: Bevinding): string {
  const rij = nummer === null ? 'the row of the case' : `event ${nummer}`;
  const WOORD = { gewijzigd: 'was changed', verwijderd: 'was removed', tussengevoegd: 'was put between' };
  return `case ${kenmerk} (${casusnummer}): ${rij} ${WOORD[soort]}: ${wat}`;
}
