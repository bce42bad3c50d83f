import { isCasusnummer } from '../../dossier/paging';
import type { Gekozencasus, Verzamelsoort } from '../../dossier/verzamelopdrachten/table';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { rolMag } from '../../domain/opdracht';

/** The most cases in which something can be done at once. */
export const MEESTE = 500;

const VOORAF = 'casus-';

/** Name of the field of a case: each its own, so that all of them arrive. */
export function keuzenaam(casusnummer: string): string {
  return `${VOORAF}${casusnummer}`;
}

/** What the field of a case says of how it stood. */
export function keuzewaarde({
  fase,
  volgnummer,
}: {
  readonly fase: string;
  readonly volgnummer: number;
}): string {
  return `${fase} ${volgnummer}`;
}

/** The cases that were ticked in a form; what is no case is left out. */
export function gekozen(velden: Readonly<Record<string, string>>): Gekozencasus[] {
  return Object.entries(velden).flatMap(([naam, waarde]) => {
    const casusnummer = naam.slice(VOORAF.length);
    const [fase = '', gezien = ''] = waarde.split(' ');
    return naam.startsWith(VOORAF) && isCasusnummer(casusnummer) ? [{ casusnummer, fase, gezien }] : [];
  });
}

/** True for who may do this in cases at all (rule 19); in which cases, the rules say. */
export function magVerzamelen(soort: Verzamelsoort, gebruiker: Gebruiker): boolean {
  const als = spreektAls(gebruiker);
  return als === 'iedereen' || (als !== null && rolMag(soort, als));
}
