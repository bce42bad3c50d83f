/** What a child is called on a page: its name, else the beginning of its case number. */
export function kindnaam({
  naam,
  casusnummer,
}: {
  readonly naam: string | null;
  readonly casusnummer: string;
}): string {
  return naam ?? `Casus ${casusnummer.slice(0, 8)}`;
}

/** Address of the page of a case. */
export function casusadres(casusnummer: string): string {
  return `/werkbak/casussen/${casusnummer}`;
}
