import { naarEpoch, datumVan, type Datum, type Moment } from './tijd';
import { isWeekend, isWerkdag } from './werkdagen';

/** How long a table or a hearing takes, where nobody says how long: milliseconds. */
export const BIJEENKOMST_MS = 3_600_000;

/** Somebody who is asked to a table. */
export interface Gevraagde {
  readonly id: string;
  /** When they are away; `tot` is the first day back. */
  readonly afwezig: readonly { readonly van: Datum; readonly tot: Datum }[];
}

/** A table that is planned, with who sits at it and who leads its case. */
export interface GeplandeTafel {
  readonly casusnummer: string;
  readonly tijdstip: Moment;
  readonly leden: readonly string[];
}

/** What whoever plans a table must know of the moment before they plan it; nothing of it forbids the table. */
export type Tafelbezwaar =
  | { readonly soort: 'weekend' | 'feestdag' }
  /** `tot` is the first day back. */
  | { readonly soort: 'afwezig'; readonly wie: string; readonly van: Datum; readonly tot: Datum }
  | { readonly soort: 'andere-tafel'; readonly wie: string; readonly tijdstip: Moment };

/**
 * What speaks against a table at a moment with these people: a weekend or a national holiday, who is away that day, and who
 * sits at the table of another case at that time.
 */
export function bezwarenTegen(
  { casusnummer, op }: { readonly casusnummer: string; readonly op: Moment },
  gevraagd: readonly Gevraagde[],
  tafels: readonly GeplandeTafel[],
): Tafelbezwaar[] {
  const dag = datumVan(op);
  const tegelijk = tafels.filter(
    (tafel) => tafel.casusnummer !== casusnummer && overlapt(tafel.tijdstip, op),
  );
  return [
    ...(isWeekend(dag) ? [{ soort: 'weekend' } as const] : []),
    ...(!isWeekend(dag) && !isWerkdag(dag) ? [{ soort: 'feestdag' } as const] : []),
    ...gevraagd.flatMap(({ id, afwezig }) =>
      afwezig
        .filter(({ van, tot }) => van <= dag && dag < tot)
        .map(({ van, tot }) => ({ soort: 'afwezig' as const, wie: id, van, tot })),
    ),
    ...gevraagd.flatMap(({ id }) =>
      tegelijk
        .filter(({ leden }) => leden.includes(id))
        .map(({ tijdstip }) => ({ soort: 'andere-tafel' as const, wie: id, tijdstip })),
    ),
  ];
}

/** True when two meetings are partly at the same time. */
function overlapt(a: Moment, b: Moment): boolean {
  return Math.abs(naarEpoch(a) - naarEpoch(b)) < BIJEENKOMST_MS;
}
