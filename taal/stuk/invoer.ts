import type { Betrokkenesoort } from '../../domain/betrokkene';
import type { Casus } from '../../domain/casus';
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import type { Datum, Moment } from '../../domain/tijd';
import { wie } from '../actor';
import type { Namen, Verteller } from '../zin';
import type { Stukdoel } from './schema';

/** An event of the file, with who recorded it and when. */
export interface Stukregel<G extends Gebeurtenis = Gebeurtenis> {
  readonly nummer: number;
  readonly werkelijkOp: Moment;
  readonly actor: string | null;
  readonly gebeurtenis: G;
}

/** A message about the case, as the outbox has it. */
export interface Stukbericht {
  readonly gemaaktOp: Moment;
  readonly aan: { readonly rol: string; readonly persoon: string | null };
  readonly onderwerp: string;
  readonly status: string;
  readonly bezorgdOp: Moment | null;
}

/** Somebody around the child. */
export interface Stukbetrokkene {
  readonly soort: Betrokkenesoort;
  readonly naam: string;
  readonly relatie: string | null;
  readonly taal: string | null;
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly email: string | null;
  readonly telefoon: string | null;
  readonly adres: string | null;
}

/** Everything a stuk is made from: what the leerplichtambtenaar sees of a case at a moment. */
export interface Stukinvoer {
  readonly casus: Casus;
  readonly kenmerk: string;
  readonly doel: Stukdoel;
  /** On the clock of the case. */
  readonly gemaaktOp: Moment;
  readonly gemaaktDoor: string;
  /** In order, all of them. */
  readonly regels: readonly Stukregel[];
  /** The oldest first. */
  readonly berichten: readonly Stukbericht[];
  readonly betrokkenen: readonly Stukbetrokkene[];
  readonly namen: Namen;
}

/** A moment of another year than any case has, so that dates always tell their year: a file is read years later. */
export const JAAR: Moment = '0001-01-01T12:00:00.000Z';

/** What the sentences of a stuk are told with. */
export function verteller(namen: Namen): Verteller {
  return { namen, nu: JAAR };
}

/** The events of a kind, in order. */
export function vanSoort<S extends Gebeurtenissoort>(
  regels: readonly Stukregel[],
  soort: S,
): Stukregel<GebeurtenisVan<S>>[] {
  return regels.filter((regel): regel is Stukregel<GebeurtenisVan<S>> => regel.gebeurtenis.soort === soort);
}

/** Who recorded an event and when, by its number. */
export function vastgelegd(
  { nummer, actor, gebeurtenis: { op, door } }: Stukregel,
  namen: Namen,
): { nummer: number; op: Moment; door: string } {
  return { nummer, op, door: wie({ actor, door }, namen) };
}
