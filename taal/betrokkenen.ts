import type { Betrokkenesoort, Contactweg, Gemis } from '../domain/betrokkene';
import { hoofdletter } from './zin';

/** What somebody is to a child, as it is said. */
export const BETROKKENENAAM: Record<Betrokkenesoort, string> = {
  'ouder-met-gezag': 'ouder met gezag',
  'ouder-zonder-gezag': 'ouder zonder gezag',
  voogd: 'voogd',
  jongere: 'het kind zelf',
  ondersteuner: 'ondersteuner',
  zorgverlener: 'zorgverlener',
  jeugdbeschermer: 'jeugdbeschermer',
  leraar: 'leraar of mentor',
  ander: 'iemand anders',
};

/** What is missing around a child, and what somebody can do about it. */
export const GEMIS: Record<Gemis, { readonly zin: string; readonly doe: string }> = {
  ouder: { zin: 'Er is nog geen ouder bekend.', doe: 'Voeg een ouder toe' },
  telefoon: { zin: 'Van niemand is een telefoonnummer bekend.', doe: 'Vul een telefoonnummer in' },
  leraar: { zin: 'Er is nog geen leraar of mentor bekend.', doe: 'Voeg een leraar of mentor toe' },
  ondersteuner: { zin: 'Er is nog geen ondersteuner bekend.', doe: 'Voeg een ondersteuner toe' },
};

/** How somebody wants to be told things. */
export const CONTACTWENS: Record<Contactweg, string> = {
  'e-mail': 'per e-mail',
  brief: 'per brief',
  telefoon: 'per telefoon',
};

/** Languages that are spoken in many homes; any other can be kept too. */
const TALEN = [
  'nl',
  ...['ar', 'bg', 'rif', 'zh', 'de', 'en', 'fa', 'fr', 'fy', 'el', 'hi', 'hu', 'id', 'it', 'kmr', 'uk'],
  ...['pap', 'ps', 'pl', 'pt', 'ro', 'ru', 'so', 'ckb', 'es', 'srn', 'ti', 'tr', 'ur', 'vi'],
] as const;

/** Name of a language by its BCP 47 code; the code itself when it has none. */
export function taalnaam(code: string): string {
  try {
    return hoofdletter(new Intl.DisplayNames('nl', { type: 'language' }).of(code) ?? code);
  } catch {
    return code;
  }
}

/** The languages to choose from, by name, Dutch first; one that somebody has already stands among them. */
export function taalkeuzen(nu?: string | null): { waarde: string; label: string }[] {
  const codes = nu == null || (TALEN as readonly string[]).includes(nu) ? [...TALEN] : [...TALEN, nu];
  const op = (code: string) => (code === 'nl' ? '' : taalnaam(code));
  return codes
    .sort((a, b) => op(a).localeCompare(op(b), 'nl'))
    .map((waarde) => ({ waarde, label: taalnaam(waarde) }));
}
