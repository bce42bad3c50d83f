import type { Gezinsrol } from '../domain/betrokkene';
import { datumVan, type Moment } from '../domain/tijd';
import { inWoorden } from './woorden';

/** The link of somebody in a mail that several may get at one address. */
export interface Linkregel {
  /** Null: whoever gets the mail is one. */
  readonly naam: string | null;
  readonly adres: string;
}

const WAT: Record<Gezinsrol, string> = {
  ouders: 'Op uw eigen pagina ziet u wat er gebeurt en zegt u wat u vindt. Deel de link met niemand.',
  jongere: 'Op jouw eigen pagina zie je wat er gebeurt en zeg je wat je vindt. Deel de link met niemand.',
};

/** A message in its envelope with the links of whom it goes to, before the lines that end it. */
export function metLinkregels(tekst: string, aan: Gezinsrol, links: readonly Linkregel[]): string {
  if (links.length === 0) return tekst;
  const regels = links.map(
    ({ naam, adres }) => `${naam === null ? 'Open de pagina' : `De pagina van ${naam}`}: ${adres}`,
  );
  return metPaginaregels(tekst, [[WAT[aan], ...regels].join('\n')]);
}

/** A message in its envelope with what leads to the pages of whom it goes to, before the lines that end it. */
export function metPaginaregels(tekst: string, delen: readonly string[]): string {
  const alineas = tekst.split('\n\n');
  return [...alineas.slice(0, -2), ...delen, ...alineas.slice(-2)].join('\n\n');
}

/** What stands on a letter about the page, by the address of the installation: where to go, and with which code until when. */
export function gezinscodeOpPapier(adres: string) {
  return (
    { code, verlooptOp }: { readonly code: string; readonly verlooptOp: Moment },
    aan: Gezinsrol,
    /** Whose page it is, on a letter to several; null: of whoever gets it. */
    naam: string | null = null,
  ): string => {
    const tot = inWoorden(datumVan(verlooptOp));
    const plek = adres.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const kop = naam === null ? null : `De pagina van ${naam}`;
    return aan === 'jongere'
      ? `${kop ?? 'Jouw eigen pagina'}\nDaar zie je wat er gebeurt en zeg je wat je vindt.\nGa naar ${plek}/gezin\nJouw code is ${code}\nDe code werkt tot ${tot}. Geef hem aan niemand.`
      : `${kop ?? 'Uw eigen pagina'}\nDaar ziet u wat er gebeurt en zegt u wat u vindt.\nGa naar ${plek}/gezin\nUw code is ${code}\nDe code werkt tot ${tot}. Geef hem aan niemand.`;
  };
}
