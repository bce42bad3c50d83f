/** The longest name in front of its ending; systems take 255 bytes, and a letter can be four. */
const LANGST = 60;
/** What a system reads as a path or a wildcard, what no name may hold, and signs that turn the reading direction. */
const VERBODEN = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** The name of a file that is taken along, made of its title: never a path, never hidden, always with the ending of its kind. */
export function bestandsnaam(titel: string, uitgang: string): string {
  const schoon = titel
    .replace(VERBODEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const eind = `.${uitgang}`;
  const kaal = schoon.toLowerCase().endsWith(eind) ? schoon.slice(0, -eind.length) : schoon;
  const naam = [...kaal]
    .slice(0, LANGST)
    .join('')
    .replace(/[\s.]+$/, '');
  return `${naam === '' ? 'document' : naam}${eind}`;
}
