import { GEBEURTENISSEN } from '../../domain/gebeurtenis';
import * as antwoorden from '../../taal/antwoorden';
import { FASENAAM } from '../../taal/fasen';
import { KOPNAAM } from '../../taal/koppen';
import { ONDERWIJSNAAM } from '../../taal/onderwijs';
import { OPDRACHTTITEL } from '../../taal/opdrachten';
import { DE_ROL, MENSNAAM, ROLNAAM } from '../../taal/rollen';
import { TAAKTITEL } from '../../taal/woorden';
import { AANLEIDING } from '../../taal/zinnen-fase';

export type Tabel = Readonly<Record<string, string>>;

const MENSEN: Tabel = Object.fromEntries(Object.entries(MENSNAAM).map(([rol, { een }]) => [rol, een]));
const { omBesluit: _, ...ANTWOORDEN } = antwoorden;
/** Every table that gives a code its name. */
export const TABELLEN: readonly Tabel[] = [
  ...[FASENAAM, KOPNAAM, ONDERWIJSNAAM, OPDRACHTTITEL, ROLNAAM, DE_ROL, MENSEN, TAAKTITEL, AANLEIDING],
  ...Object.values<Tabel>(ANTWOORDEN),
];

/** Codes that are also how people write it. */
const OOK_NEDERLANDS = ['de-casus', 'e-mail'];
const WOORDEN = [...TABELLEN.flatMap((tabel) => Object.keys(tabel)), ...Object.keys(GEBEURTENISSEN)].filter(
  (code) => /-|[a-z][A-Z]/.test(code) && !OOK_NEDERLANDS.includes(code),
);
/** What only the code calls things. */
export const CODES = new RegExp(
  `(?<![\\w-])(${WOORDEN.join('|')}|po|sbo|so|vo|pro|vso|(?:fase|naar|het) om|undefined)(?![\\w-])`,
);

/** The texts in which a code stands, each once. */
export function withCodes(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => CODES.test(text)))];
}
