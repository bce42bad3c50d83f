import type { ComponentChildren } from 'preact';
import type { Mens, Persoonsgegevens } from '../../dossier/mensen/mens';
import type { Veldfout } from '../../domain/weigering';
import type { Regiostand } from './bron';
import type { Getypt } from '../formulier/velden';

/** A form as it is shown: what stands in it and what is wrong. */
export interface Ingevuld {
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
  readonly status?: number;
  /** What is said above the form. */
  readonly boven?: ComponentChildren;
}

/** Who changes something now. */
export function wijziger({ plek: { gebruiker, nu } }: Regiostand) {
  return { door: gebruiker.id, op: nu };
}

/** True when somebody stands there as a form says. */
export function zelfde(mens: Mens, gegevens: Persoonsgegevens): boolean {
  const velden = ({
    naam,
    rol,
    gemeenten,
    onderwijssoorten,
    scholen,
    discipline,
    email,
    telefoon,
    actief,
  }: Persoonsgegevens) =>
    JSON.stringify([naam, rol, gemeenten, onderwijssoorten, scholen, discipline, email, telefoon, actief]);
  return velden(mens) === velden(gegevens);
}
