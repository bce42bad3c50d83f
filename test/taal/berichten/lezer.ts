/** Words with which a sentence may be long at most. */
const MEESTE_WOORDEN = 15;
/** What is read as a field, not as a sentence: a label with what belongs to it. */
const VELD = /^(Kenmerk|Wie|Wat|Waar|Vanaf|Klaar op|Plaats|Aanbieder|Telefoon|E-mail): /;
/** A full stop that ends no sentence. */
const AFKORTING = /\b(d\.w\.z|bijv|nr|mr|dr|enz|o\.a|m\.b\.t)\.(?=\s)/g;

/** The sentences of a text: lines of a list, fields and greetings left out, each dated and named in full. */
export function zinnenVan(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '' && !regel.startsWith('- ') && !VELD.test(regel))
    .flatMap((regel) => regel.replace(AFKORTING, '$1').split(/(?<=[.?!:])\s+/))
    .filter((zin) => zin !== '');
}

/** How many words a sentence has. */
export function woorden(zin: string): number {
  return zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;
}

/** Sentences that are too long to be read aloud in one breath. */
export function langeZinnen(tekst: string): string[] {
  return zinnenVan(tekst).filter((zin) => woorden(zin) > MEESTE_WOORDEN);
}

/** What a text has that nobody should read: what was not filled in, ids, dates and words of computers. */
export function rommel(tekst: string): string[] {
  return [
    /\b(undefined|null|NaN|true|false)\b|\[object/,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-/i,
    /\b\d{4}-\d{2}-\d{2}\b|\dT\d/,
    /\bBeste ?,|^,/m,
    / [.,?!]| {2}|\(\)|""/,
    /\p{Ll}\p{Lu}/u,
  ].flatMap((fout) => fout.exec(tekst)?.[0] ?? []);
}
