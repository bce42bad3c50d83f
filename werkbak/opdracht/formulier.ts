import type { Convenanten } from '../../convenanten/convenanten';
import type { Casus } from '../../domain/casus';
import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import type { Moment } from '../../domain/tijd';

/** What somebody typed, by the name of the field: text, as the browser sends it. */
export type Getypt = Readonly<Record<string, string>>;

/** One answer somebody can choose. */
export interface Keuze {
  readonly waarde: string;
  readonly label: string;
  readonly uitleg?: string;
}

interface Basis {
  /** Path of the answer in the data of the command, with dots. */
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly optioneel?: true;
}

/** One field of a form. Dates are calendar dates and moments clock times, both in Europe/Amsterdam. */
export type Veld =
  | (Basis & { readonly soort: 'tekst'; readonly lengte?: number })
  | (Basis & { readonly soort: 'lange-tekst' })
  | (Basis & { readonly soort: 'datum' })
  | (Basis & { readonly soort: 'tijdstip' })
  | (Basis & { readonly soort: 'getal'; readonly van: number; readonly tot: number })
  | (Basis & { readonly soort: 'ja-nee' })
  /** All answers in sight. */
  | (Basis & { readonly soort: 'keuze'; readonly keuzen: readonly Keuze[] })
  /** Answers to unfold, where there are many. */
  | (Basis & { readonly soort: 'lijst'; readonly keuzen: readonly Keuze[]; readonly leeg: string })
  | { readonly soort: 'verborgen'; readonly naam: string; readonly label: string };

/** Somebody of the region who can be named in a form. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly rol: Gebruikersrol;
}

/** What a form is made from: the case as it stands at `nu`, who asks, and what there is to choose from. */
export interface Omgeving {
  readonly casus: Casus;
  readonly nu: Moment;
  readonly gebruiker: Gebruiker;
  readonly convenanten: Convenanten;
  readonly mensen: readonly Medewerker[];
  /** Key for what the form adds to the case (an agreement, an offer): generated, never typed. */
  readonly sleutel: string;
}

/**
 * The form of one command: its words, its fields, and how answers become the data of the command. The rules stand in
 * `domain/`: whether a command fits is asked there, and what is wrong is said there.
 */
export interface Formulier {
  /** Heading, and text of every link to the form. */
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  /** What is said when it was done. */
  readonly gedaan: string;
  readonly velden: (o: Omgeving) => readonly Veld[];
  /** What already stands in the fields. */
  readonly invulling?: (o: Omgeving) => Getypt;
  /** Name of the choice that decides what happens next. */
  readonly beslist?: string;
  /** The data of the command from the answers, where they are not the same. */
  readonly maak?: (gelezen: Readonly<Record<string, unknown>>, o: Omgeving) => unknown;
  /** The field in which an answer was typed, where the data name another. */
  readonly foutveld?: (veld: string, getypt: Getypt) => string;
}

/** The forms of a group of commands. */
export type Formulieren<N extends string> = { readonly [K in N]: Formulier };

/** A choice with answers by their word. */
export function keuzen(antwoorden: Readonly<Record<string, string>>): Keuze[] {
  return Object.entries(antwoorden).map(([waarde, label]) => ({ waarde, label }));
}
