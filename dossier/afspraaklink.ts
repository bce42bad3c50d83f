import type { Bericht } from '../taal/berichten';

/** Makes the link by which somebody says that they did what they promised; null where there is none to be made. */
export type Afspraaklink = (houder: { readonly casusnummer: string; readonly wie: string }) => string | null;

const REGEL = 'Zeg hier dat het is gelukt, zonder aan te melden: ';

/** The text of a message, with the link for whoever it tells what they promised. */
export function metAfspraaklink(
  { tekst, afspraakVan }: Pick<Bericht, 'tekst' | 'afspraakVan'>,
  casusnummer: string,
  maak: Afspraaklink,
): string {
  const link = afspraakVan === undefined ? null : maak({ casusnummer, wie: afspraakVan });
  return link === null ? tekst : `${tekst}\n${REGEL}${link}`;
}

/** The text of a message for who reads it and did not promise it. */
export function zonderAfspraaklink(text: string): string {
  return text
    .split('\n')
    .map((regel) =>
      regel.startsWith(REGEL) ? 'Hier staat een link waarmee deze persoon zegt of het is gelukt.' : regel,
    )
    .join('\n');
}
