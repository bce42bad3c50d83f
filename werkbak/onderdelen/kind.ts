/** What people call a case; the number is null as long as the dossier has not given it. */
export function casusnaam(kenmerk: string | null): string {
  return kenmerk === null ? 'Casus' : `Casus ${kenmerk}`;
}

/** What a child is called on a page: its name, else its case. */
export function kindnaam({
  naam,
  kenmerk,
}: {
  readonly naam: string | null;
  readonly kenmerk: string | null;
}): string {
  return naam ?? casusnaam(kenmerk);
}

/** Child and case together, as the title of a page. */
export function casustitel({
  naam,
  kenmerk,
}: {
  readonly naam: string | null;
  readonly kenmerk: string;
}): string {
  // A case from before names were asked has none at all.
  return naam == null ? casusnaam(kenmerk) : `${naam} (${kenmerk})`;
}

/** Address of the page of a case. */
export function casusadres(casusnummer: string): string {
  return `/werkbak/casussen/${casusnummer}`;
}
