import { inWoorden } from '../../taal/woorden';
import { datumVan, type Datum, type Moment } from '../../domain/tijd';

/** A date with its month, and its year when that is another than that of `nu`: `3 december`. */
export function dagnaam(datum: Datum, nu: Moment): string {
  const heel = inWoorden(datum);
  return datum.slice(0, 4) === datumVan(nu).slice(0, 4) ? heel.slice(0, -5) : heel;
}

/** From the first day of a period to the first day after it: `van 3 tot 10 december`. */
export function periode({ van, tot }: { readonly van: Datum; readonly tot: Datum }, nu: Moment): string {
  const begin =
    van.slice(0, 7) === tot.slice(0, 7)
      ? String(Number(van.slice(8)))
      : van.slice(0, 4) === tot.slice(0, 4)
        ? inWoorden(van).slice(0, -5)
        : inWoorden(van);
  return `van ${begin} tot ${dagnaam(tot, nu)}`;
}

/** A number of something, with the word that fits: `1 casus`, `3 casussen`. */
export function tel(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantal === 1 ? een : meer}`;
}
