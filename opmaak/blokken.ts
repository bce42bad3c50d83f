/** A part of a message as it stands on paper or screen. */
export type Blok =
  | { readonly soort: 'kenmerk'; readonly tekst: string }
  /** Lines that belong together, one under the other. */
  | { readonly soort: 'regels'; readonly regels: readonly string[] }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  /** Something to do elsewhere: what it is about, and where. */
  | { readonly soort: 'knop'; readonly over: string; readonly adres: string };

const PUNT = '- ';
const KENMERK = 'Kenmerk: ';
/** A line that is a sentence; another is a field or part of a signature. */
const ZIN = /[.?!]$/;
/** A line that ends in the address of a page. */
const KNOP = /^(.*?):?\s*(https?:\/\/\S+)$/;

/**
 * The parts of a text in its envelope: paragraphs, lists, and addresses to go to. A line of sentences is a paragraph; fields that
 * stand under each other, and lines of a signature, stay together.
 */
export function blokken(tekst: string): Blok[] {
  return tekst
    .split(/\n{2,}/)
    .flatMap((alinea, i) => (i === 0 ? (kenmerk(alinea) ?? delen(alinea)) : delen(alinea)));
}

function kenmerk(alinea: string): Blok[] | null {
  return alinea.startsWith(KENMERK) && !alinea.includes('\n') ? [{ soort: 'kenmerk', tekst: alinea }] : null;
}

function delen(alinea: string): Blok[] {
  const gevonden: Blok[] = [];
  for (const regel of alinea.split('\n').filter((een) => een.trim() !== '')) {
    const vorige = gevonden.at(-1);
    const [, over, adres] = KNOP.exec(regel) ?? [];
    if (over !== undefined && adres !== undefined) gevonden.push({ soort: 'knop', over, adres });
    else if (regel.startsWith(PUNT)) {
      const punt = regel.slice(PUNT.length);
      if (vorige?.soort === 'lijst')
        gevonden.splice(-1, 1, { soort: 'lijst', punten: [...vorige.punten, punt] });
      else gevonden.push({ soort: 'lijst', punten: [punt] });
    } else if (vorige?.soort === 'regels' && !ZIN.test(regel) && !ZIN.test(vorige.regels.at(-1) ?? ''))
      gevonden.splice(-1, 1, { soort: 'regels', regels: [...vorige.regels, regel] });
    else gevonden.push({ soort: 'regels', regels: [regel] });
  }
  return gevonden;
}
