import { datumVan, inAmsterdam, type Datum, type Moment } from './tijd';

/** The months by their Dutch names, in order. */
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** A calendar date in Dutch words: `5 oktober 2026`. */
export function inWoorden(datum: Datum): string {
  const [jaar = '', maand = '', dag = ''] = datum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? ''} ${jaar}`;
}

/** A moment in Dutch words, in Europe/Amsterdam: `10 december 2026 om 14:00 uur`. */
export function tijdstipInWoorden(op: Moment): string {
  return `${inWoorden(datumVan(op))} om ${inAmsterdam(op).slice(11, 16)} uur`;
}
