import { datumSchema, momentSchema } from '../../domain/tijd';
import { JAAR } from '../stuk/invoer';
import type { Feit } from '../stuk/blok';
import { dag, tijdstip } from '../tijd';
import { hoofdletter } from '../zin';

/** `gemaaktOp` and `gemaakt_op` as people read it: `Gemaakt op`. */
export function label(veld: string): string {
  const woorden = veld
    .replace(/_/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_heel, a: string, b: string) => `${a} ${b}`);
  return hoofdletter(woorden.toLocaleLowerCase('nl'));
}

/** A value of no parts, in words: dates and moments of Europe/Amsterdam with their year. */
export function waarde(van: unknown): string {
  if (typeof van === 'boolean') return van ? 'ja' : 'nee';
  if (typeof van !== 'string') return String(van);
  if (datumSchema.safeParse(van).success) return dag(van, JAAR);
  return momentSchema.safeParse(van).success ? tijdstip(van, JAAR) : van;
}

/** Everything that a row says, as facts; what is empty says nothing. Of parts within parts each is a fact. */
export function feitenVan(rij: Readonly<Record<string, unknown>>, voor = ''): Feit[] {
  return Object.entries(rij).flatMap(([veld, van]): Feit[] => {
    const naam = voor === '' ? label(veld) : `${voor}, ${label(veld).toLocaleLowerCase('nl')}`;
    if (van === null || van === undefined || van === '') return [];
    if (typeof van !== 'object') return [[naam, waarde(van)]];
    if (!Array.isArray(van)) return feitenVan(van as Record<string, unknown>, naam);
    if (van.every((deel) => typeof deel !== 'object'))
      return van.length === 0 ? [] : [[naam, van.map(waarde).join(', ')]];
    return van.flatMap((deel: unknown, i) =>
      feitenVan(typeof deel === 'object' ? (deel as Record<string, unknown>) : { deel }, `${naam} ${i + 1}`),
    );
  });
}
