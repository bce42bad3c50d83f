import type { z } from 'zod';
import type { Convenanten } from '../../convenanten/convenanten';
import type { Betrokkene } from '../../dossier/betrokkenen/betrokkene';
import type { Genoemde } from '../../toegang/betrokkenen';
import type { Belofte } from '../../dossier/beloften/beloften';
import type { Casus } from '../../domain/casus';
import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import type { Afweging } from '../../domain/om/afweging';
import type { GeplandeTafel } from '../../domain/tafelplan';
import type { Datum, Moment } from '../../domain/tijd';
import type { Foutveld } from '../formulier/lezen';
import { veldenUit, type Getypt, type Veld, type Woorden } from '../formulier/velden';

/** Somebody of the region who can be named in a form. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly rol: Gebruikersrol;
}

/** Somebody of the region who can be asked to a table. */
export interface Genodigde extends Pick<Medewerker, 'id' | 'naam'> {
  /** As what they sit there; null: somebody who does so only when named. */
  readonly discipline: string | null;
  /** True for who sees the case because they sit at its table now. */
  readonly aanTafel: boolean;
  /** When they are away; `tot` is the first day back. */
  readonly afwezig: readonly { readonly van: Datum; readonly tot: Datum }[];
}

/** What a form is made from: the case as it stands at `nu`, who asks, and what there is to choose from. */
export interface Omgeving {
  readonly casus: Casus;
  /** What people call the case; null where nothing is shown. */
  readonly kenmerk: string | null;
  readonly nu: Moment;
  readonly gebruiker: Gebruiker;
  readonly convenanten: Convenanten;
  /** Who can have the case or its tasks. */
  readonly mensen: readonly Medewerker[];
  /** Everybody of the region: a name at the table that is theirs is that person, who then finds the case (rule 21). */
  /** The people around the child, as whoever asks may see them. */
  readonly betrokkenen: readonly (Betrokkene | Genoemde)[];
  readonly uitTeNodigen: readonly Genodigde[];
  /** The tables of the region that are still to come; absent where nothing is planned. */
  readonly tafels?: readonly GeplandeTafel[];
  /** Key for what the form adds to the case (an agreement, an offer): generated, never typed. */
  readonly sleutel: string;
  /** What people said of their own agreements; absent where it is not asked. */
  readonly beloften?: readonly Belofte[];
  /** What is to be weighed before the form is filled in; absent where there is nothing to weigh. */
  readonly afweging?: Afweging | null;
}

/** How a form is sent from a list of tasks: a text, and for a choice the one answer that moves no case to another step. */
export interface Snelvorm {
  /** Name of the field with the text, and what is asked. */
  readonly veld: string;
  readonly vraag: string;
  readonly keuze?: {
    readonly veld: string;
    readonly vraag: string;
    /** Sent at once; with any other answer the form is shown first, with what will happen. */
    readonly meteen: string;
    readonly antwoorden: Readonly<Record<string, string>>;
  };
}

/**
 * The form of one command: its words, its fields, and how answers become the data of the command. The rules stand in
 * `domain/`: whether a command fits is asked there, and what is wrong is said there.
 */
export interface Formulier extends Foutveld {
  /** Heading, and text of every link to the form. */
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  /** What is said when it was done. */
  readonly gedaan: string;
  readonly velden: (o: Omgeving) => readonly Veld[];
  /** What already stands in the fields. */
  readonly invulling?: (o: Omgeving) => Getypt;
  /** Answers that could be typed, where a made-up text could not: to tell what will happen, never shown. */
  readonly voorbeeld?: Getypt;
  /** Name of the choice that decides what happens next. */
  readonly beslist?: string;
  /** Where it is so short that a list of tasks can ask it too. */
  readonly snel?: Snelvorm;
  /** What whoever fills it in must have read before it is done, in sentences; the rules allow it all the same. */
  readonly waarschuwt?: (gegevens: unknown, o: Omgeving) => readonly string[];
  /** The data of the command from the answers, where they are not the same. */
  readonly maak?: (gelezen: Readonly<Record<string, unknown>>, o: Omgeving) => unknown;
}

/** The forms of a group of commands. */
export type Formulieren<N extends string> = { readonly [K in N]: Formulier };

/** A form as it is written: what it fills, the words of every field, and the rest of the form. */
interface Formuliertekst<S extends z.ZodObject> extends Omit<Formulier, 'velden'> {
  readonly schema: S;
  readonly woorden: (o: Omgeving) => Woorden<S>;
  readonly beslist?: keyof S['shape'] & string;
}

/** A form whose fields are those of a schema. */
export function formulier<S extends z.ZodObject>({ schema, woorden, ...rest }: Formuliertekst<S>): Formulier {
  return { ...rest, velden: (o) => veldenUit(schema, woorden(o)) };
}
