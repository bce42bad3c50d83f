import { isCasusnummer } from '../../dossier/paging';
import { spreektAls, type Gebruiker } from '../../domain/gebruiker';
import { rolMag } from '../../domain/opdracht';

/** A case that was ticked, as it stood when it was shown. */
export interface Gekozen {
  readonly casusnummer: string;
  readonly fase: string;
  /** Number of the last event that was shown. */
  readonly gezien: string;
}

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
export function gekozen(velden: Readonly<Record<string, string>>): Gekozen[] {
  return Object.entries(velden).flatMap(([naam, waarde]) => {
    const casusnummer = naam.slice(VOORAF.length);
    const [fase = '', gezien = ''] = waarde.split(' ');
    return naam.startsWith(VOORAF) && isCasusnummer(casusnummer) ? [{ casusnummer, fase, gezien }] : [];
  });
}

/** True for who may give a case to somebody at all (rule 19); in which cases, the rules say. */
export function magToewijzen(gebruiker: Gebruiker): boolean {
  const als = spreektAls(gebruiker);
  return als === 'iedereen' || (als !== null && rolMag('wijsToe', als));
}
