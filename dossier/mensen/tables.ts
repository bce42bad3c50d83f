import type { ColumnType, Generated } from 'kysely';
import type { Gebruikersrol } from '../../domain/gebruiker';
import type { Mailkeuze } from '../../domain/mailkeuze';
import type { Onderwijssoort } from '../../domain/melding';
import type { Datum, Moment } from '../../domain/tijd';

/** Somebody of a region: who can hold cases, sign in, or sit at a doorbraaktafel. */
export interface PersoonTable {
  id: string;
  regio: string;
  naam: string;
  rol: Exclude<Gebruikersrol, 'systeem' | 'lokaal'>;
  /** CBS codes; null: every gemeente of the region. */
  gemeenten: string[] | null;
  /** Null: every kind of education. */
  onderwijssoorten: string[] | null;
  /** BRINs, with location or without for every location. */
  scholen: string[];
  discipline: string | null;
  email: string | null;
  /** Stands in the letters that go in the name of this person. */
  telefoon: ColumnType<string | null, string | null | undefined, string | null>;
  actief: boolean;
  /** How they want mail about what can wait: their own choice. */
  mailkeuze: ColumnType<Mailkeuze, Mailkeuze | undefined, Mailkeuze>;
  /** Rises with every change, so that two people at once do not undo each other. */
  versie: Generated<number>;
}

/** When somebody is away, and who has their tasks for exactly that time. */
export interface AfwezigheidTable {
  id: string;
  persoon: string;
  van: Datum;
  /** The first day back. */
  tot: Datum;
  vervanger: string | null;
}

/** A school of a region, by its BRIN as cases name it. */
export interface SchoolTable {
  regio: string;
  brin: string;
  naam: string;
  gemeente: string;
  /** Null: more than one kind, or nobody said. */
  onderwijssoort: ColumnType<Onderwijssoort | null, Onderwijssoort | null | undefined, Onderwijssoort | null>;
  versie: Generated<number>;
}

/** Every change of people, absences (under the person) and schools, never changed itself. */
export interface MensWijzigingTable {
  id: Generated<string>;
  regio: string;
  soort: 'persoon' | 'afwezigheid' | 'school';
  /** Id of the person, or BRIN of the school. */
  sleutel: string;
  voor: ColumnType<unknown, string | null, never>;
  na: ColumnType<unknown, string | null, never>;
  /** Who changed it: the id of a person, or of an account. */
  door: string;
  op: ColumnType<Moment, string, never>;
}
