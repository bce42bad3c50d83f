import { storable } from '../storable';

/** What reads instead of what was encrypted, once the key of the child was destroyed. */
export const VERNIETIGD = 'vernietigd';

/** Of one value: kept in the clear; every text in it encrypted; or a date of birth, of which only the year stays. */
type Besluit = 'open' | 'geheim' | 'geboortedatum';

/** What happens to a value: one decision, or one for each of its fields; of a list for each element. */
export type Regel<T> =
  | Besluit
  | (NonNullable<T> extends readonly (infer E)[]
      ? Velden<E>
      : NonNullable<T> extends object
        ? Velden<T>
        : never);

/** A decision for every field: a field that is new does not compile without one. */
export type Velden<T> = { readonly [K in keyof NonNullable<T>]-?: Regel<NonNullable<T>[K]> };

/** Any rule, where it is followed. What a record of rules does not know is encrypted. */
export type Regelboom = Besluit | { readonly [veld: string]: Regelboom };

type Pad = readonly (string | number)[];

/** A value in two parts: what stays readable for ever, and the texts that belong in it, as they are encrypted. */
export interface Splitsing {
  readonly open: unknown;
  /** Null: nothing of it is secret. */
  readonly geheim: string | null;
}

/** Takes apart what is secret; without it the rest is whole, with `VERNIETIGD` in the place of every text. */
export function splits(waarde: unknown, regel: Regelboom): Splitsing {
  const geheimen: [Pad, string][] = [];
  const open = neem(waarde, regel, [], geheimen);
  return { open, geheim: geheimen.length === 0 ? null : JSON.stringify(geheimen) };
}

/** The value as it was, from its two parts. */
export function voegSamen(open: unknown, geheim: string | null): unknown {
  if (geheim === null) return open;
  let heel = open;
  for (const [pad, tekst] of JSON.parse(geheim) as [Pad, string][]) heel = zet(heel, pad, tekst);
  return heel;
}

function neem(waarde: unknown, regel: Regelboom, pad: Pad, geheimen: [Pad, string][]): unknown {
  if (regel === 'open' || waarde === null || waarde === undefined) return waarde;
  if (typeof waarde === 'string') {
    geheimen.push([pad, storable(waarde)]);
    return regel === 'geboortedatum' ? `${waarde.slice(0, 4)}-01-01` : VERNIETIGD;
  }
  if (Array.isArray(waarde)) return waarde.map((deel, i) => neem(deel, regel, [...pad, i], geheimen));
  if (typeof waarde !== 'object') return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([veld, deel]) => {
      const eigen = typeof regel === 'string' ? regel : (regel[veld] ?? 'geheim');
      return [veld, neem(deel, eigen, [...pad, veld], geheimen)];
    }),
  );
}

/** Puts a text in its place; the parts on the way there are ours alone, as they come out of a row. */
function zet(waarde: unknown, pad: Pad, tekst: string): unknown {
  const [veld, ...rest] = pad;
  if (veld === undefined) return tekst;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const houder = waarde as Record<string | number, unknown>;
  houder[veld] = zet(houder[veld], rest, tekst);
  return houder;
}
