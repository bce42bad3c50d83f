/** A cell: a text, a number, or nothing. */
export type Csvcel = string | number | null;

/** What a spreadsheet would take for a formula: by its first character, also behind spaces, and as wide characters. */
const FORMULE = /^[\s\u0000]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A table as a file that Dutch Excel opens as it is: semicolons, lines ended as in RFC 4180, and a mark that it is UTF-8.
 * A text that a spreadsheet would compute gets an apostrophe in front.
 */
export function csv(regels: readonly (readonly Csvcel[])[]): string {
  return `\uFEFF${regels.map((regel) => `${regel.map(cel).join(';')}\r\n`).join('')}`;
}

function cel(waarde: Csvcel): string {
  if (waarde === null) return '';
  if (typeof waarde === 'number') return String(waarde);
  const veilig = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return `"${veilig.replaceAll('"', '""')}"`;
}
