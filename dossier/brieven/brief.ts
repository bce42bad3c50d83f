import type { Moment } from '../../domain/tijd';
import type { Loslaatreden } from '../berichtstatus';
import type { Briefplek } from './soorten';

/** What can be done with a letter: printed, printed and sent, put back on the list, or taken off it. */
export type Briefhandeling = 'afgedrukt' | 'verzonden' | 'teruggezet' | 'vervallen';

/** Why a letter that was called sent goes back on the list. */
export const TERUGZETREDENEN = [
  'niet-verzonden',
  'verkeerde-brief',
  'verkeerd-adres',
  'slechte-afdruk',
] as const;
export type Terugzetreden = (typeof TERUGZETREDENEN)[number];

/** Why a letter that had been sent is printed once more: somebody chose it again. */
export const OPNIEUW = 'opnieuw';

/** Why a letter on the list cannot be printed: there is no postal address, or it is not for them any more. */
export type Belet = 'geen-adres' | 'niet-aangeschreven';

/** What stands on the paper of a letter. */
export interface Briefinhoud {
  /** Who it goes to, with the lines of their address. */
  readonly naam: string;
  readonly adres: string;
  /** Who writes it and how to reach them, a line each. */
  readonly afzender: readonly string[];
  readonly kenmerk: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** How whoever it is for gets to their own page, with a code; absent: they have none. Nobody reads it but on the paper. */
  readonly gezinscode?: string;
}

/** A letter on the print list. */
export interface Printbrief {
  readonly id: string;
  readonly bericht: string;
  readonly casusnummer: string;
  /** As it would be printed now; the address is empty when there is none. */
  readonly inhoud: Briefinhoud;
  /** Null: it can be printed. */
  readonly belet: Belet | null;
  /** Since when it is on the list, and when it was last printed, in real time. */
  readonly klaarOp: Moment;
  readonly afgedruktOp: Moment | null;
}

/** A letter that was sent today, which can still be put back. */
export interface Verzondenbrief {
  readonly id: string;
  readonly casusnummer: string;
  readonly kenmerk: string;
  readonly naam: string;
  readonly onderwerp: string;
  readonly verzondenOp: Moment;
  readonly doorNaam: string;
}

/** What became of a message on paper for one of those it is for. */
export interface Briefstand {
  /** Who it is for. */
  readonly aan: string;
  readonly stand: Briefplek;
  /** Since when that is so, in real time. */
  readonly op: Moment;
  /** Who sent it or took it off the list; null while it is to be printed. */
  readonly door: string | null;
  /** Why it was taken off the list. */
  readonly reden: Loslaatreden | null;
}

/** Whoever does something with letters. */
export interface Bezorger {
  readonly id: string;
  readonly naam: string;
}
