import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { inAmsterdam, type Moment } from '../../domain/tijd';

/** What somebody typed, by the name of the field: text, as the browser sends it. */
export type Getypt = Readonly<Record<string, string>>;

/** One answer somebody can choose. */
export interface Keuze {
  readonly waarde: string;
  readonly label: string;
  readonly uitleg?: string;
  /** What it stands under, where there are many. */
  readonly groep?: string;
}

/** What people read of one field, whatever its kind. */
export interface Woord {
  readonly label: string;
  readonly uitleg?: ComponentChildren;
  /** What is said when it was left empty. */
  readonly ontbreekt?: string;
  /** What is said of an answer that cannot be one; without it the rules say so themselves. */
  readonly onjuist?: string;
  /** What the rules speak of when they say what is wrong; null: their own words say it. */
  readonly onderwerp?: string | null;
  /** One line, for a text that may be long but mostly is not. */
  readonly kort?: true;
  readonly breedte?: 'smal' | 'middel';
  /** Texts that are offered while somebody types; any other can be typed too. */
  readonly voorstellen?: readonly string[];
  /** How many lines of a longer text are in sight, where that is less than usual. */
  readonly rijen?: number;
  /** The first day that can be chosen. */
  readonly vanaf?: string;
  /** A date that somebody knows by heart: a day, a month and a year, each typed in a field of its own. */
  readonly inDelen?: true;
  /** Sent along, not shown. */
  readonly verborgen?: true;
  /** Id of the list on the page with what could be meant: whoever types may still say something else. */
  readonly voorstellenlijst?: string;
}

/** The answers there are: a label for each word of the schema, or what the case or the region gives. */
type Keuzen<E extends string> = Readonly<Record<E, string>> | readonly Keuze[];

interface Keuzewoord<E extends string> extends Woord {
  readonly keuzen: Keuzen<E>;
  /** The line for no choice: then the answers are unfolded instead of all in sight. */
  readonly leeg?: string;
}

interface Vinkwoord<E extends string> extends Keuzewoord<E> {
  /** What the name of each box begins with. */
  readonly vakje: string;
}

type Antwoord<F extends z.core.$ZodType> = Exclude<z.output<F>, null | undefined>;
type IsWoordenlijst<A> = [A] extends [string] ? (string extends A ? false : true) : false;
type Bijwoord<F extends z.core.$ZodType> =
  IsWoordenlijst<Antwoord<F>> extends true
    ? Keuzewoord<Antwoord<F> & string>
    : Antwoord<F> extends readonly (infer E)[]
      ? Vinkwoord<E & string>
      : Woord | Keuzewoord<string>;

/** Words for every field of a schema; null: this form does not ask it now. A field that is forgotten does not compile. */
export type Woorden<S extends z.ZodObject> = {
  readonly [K in keyof S['shape']]: Bijwoord<S['shape'][K]> | null;
};

interface Basis extends Woord {
  /** Path of the answer in what is filled in, with dots. */
  readonly naam: string;
  readonly optioneel: boolean;
  readonly schema: z.ZodType;
}

/** One field of a form. Dates are calendar dates and moments clock times, both in Europe/Amsterdam. */
export type Veld = Basis &
  (
    | { readonly soort: 'tekst'; readonly lengte: number }
    | { readonly soort: 'lange-tekst'; readonly lengte: number }
    | { readonly soort: 'email'; readonly lengte: number }
    | { readonly soort: 'datum' | 'datumdelen' | 'tijdstip' | 'ja-nee' | 'verborgen' }
    | { readonly soort: 'getal'; readonly van: number; readonly tot: number }
    /** All answers in sight. */
    | { readonly soort: 'keuze'; readonly keuzen: readonly Keuze[]; readonly alsGetal: boolean }
    /** Answers to unfold, where there are many. */
    | {
        readonly soort: 'lijst';
        readonly keuzen: readonly Keuze[];
        readonly alsGetal: boolean;
        readonly leeg: string;
      }
    /** Any number of answers, each a box of its own. */
    | { readonly soort: 'vinkjes'; readonly keuzen: readonly Keuze[]; readonly vakje: string }
  );

/** Longer texts than this are typed on more than one line. */
const EEN_REGEL = 200;
const LANGSTE = 4000;

/** The fields of a form in the order of its schema: kind, required, length and choices are those of the schema. */
export function veldenUit<S extends z.ZodObject>(schema: S, woorden: Woorden<S>): Veld[] {
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([naam, deel]) => {
    const woord: Beschreven | null = woorden[naam] ?? null;
    return woord === null ? [] : [veldUit(naam, deel as z.ZodType, woord)];
  });
}

type Beschreven = Woord & Partial<Vinkwoord<string>>;

function veldUit(naam: string, schema: z.ZodType, woord: Beschreven): Veld {
  const { kern, optioneel } = uitgepakt(schema);
  const basis = { ...woord, naam, optioneel, schema };
  if (woord.verborgen === true) return { ...basis, soort: 'verborgen' };
  const keuzen = woord.keuzen === undefined ? undefined : alsKeuzen(woord.keuzen);
  if (kern instanceof z.ZodArray)
    return { ...basis, soort: 'vinkjes', keuzen: keuzen ?? [], vakje: woord.vakje ?? naam };
  const alsGetal = kern instanceof z.ZodNumber;
  if (keuzen !== undefined && woord.leeg !== undefined)
    return { ...basis, soort: 'lijst', keuzen, alsGetal, leeg: woord.leeg };
  if (keuzen !== undefined) return { ...basis, soort: 'keuze', keuzen, alsGetal };
  if (kern instanceof z.ZodNumber)
    return { ...basis, soort: 'getal', van: kern.minValue ?? 0, tot: kern.maxValue ?? 0 };
  if (kern instanceof z.ZodBoolean) return { ...basis, soort: 'ja-nee' };
  if (kern instanceof z.ZodISODate)
    return { ...basis, soort: woord.inDelen === true ? 'datumdelen' : 'datum' };
  if (kern instanceof z.ZodPipe && kern.def.in instanceof z.ZodISODateTime)
    return { ...basis, soort: 'tijdstip' };
  if (!(kern instanceof z.ZodString) && !(kern instanceof z.ZodEmail))
    throw new Error(`${naam}: no form can ask for this kind of data`);
  const lengte = kern.maxLength ?? LANGSTE;
  if (kern instanceof z.ZodEmail) return { ...basis, soort: 'email', lengte };
  return { ...basis, soort: woord.kort === true || lengte <= EEN_REGEL ? 'tekst' : 'lange-tekst', lengte };
}

/** What may be left out, and what it is when it is not. */
function uitgepakt(schema: z.ZodType): { kern: z.ZodType; optioneel: boolean } {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return { kern: uitgepakt(schema.def.innerType as z.ZodType).kern, optioneel: true };
  return { kern: schema, optioneel: false };
}

/** A choice with answers by their word. */
export function keuzen(antwoorden: Readonly<Record<string, string>>): Keuze[] {
  return Object.entries(antwoorden).map(([waarde, label]) => ({ waarde, label }));
}

function alsKeuzen(gegeven: Keuzen<string>): readonly Keuze[] {
  return Array.isArray(gegeven) ? (gegeven as readonly Keuze[]) : keuzen(gegeven as Record<string, string>);
}

/** The only answer there is, filled in. */
export function enige(
  naam: string,
  antwoorden: readonly { readonly waarde: string }[],
): Record<string, string> {
  const [eerste, ...anderen] = antwoorden;
  return eerste === undefined || anderen.length > 0 ? {} : { [naam]: eerste.waarde };
}

/** A moment as it stands in a field for date and time. */
export function ingevuld(op: Moment): string {
  return inAmsterdam(op).slice(0, 16);
}
