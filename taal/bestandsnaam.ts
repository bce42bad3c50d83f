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

/** The header of a file that is taken along under this name (RFC 6266), for old programs in plain letters too. */
export function alsBijlage(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|["\\%]/g, '')
    .replace(/^[\s.]+(?=\w+$)/, 'document.');
  const heel = encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${kaal}"; filename*=UTF-8''${heel}`;
}
