import type { z } from 'zod';
import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import type { Rol } from '../fase';
import type { Taaktype } from '../taak';
import type { Moment } from '../tijd';
import type { Verslag } from '../verslag';
import type { Veldfout } from '../weigering';

/** The letters of the table of rule 19: S school and systeem, C casusregisseur, L leerplichtambtenaar, M manager. */
export type Rolletter = 'S' | 'C' | 'L' | 'M';
/** Who may give a command (rule 19); with `!` in every phase, whoever leads. */
export type Bevoegde = Rolletter | 'C!' | 'L!';

/** Under which heading people find a command, in the order in which they mostly need it. */
export const KOPPEN = [
  'deze-week',
  'terug-naar-school',
  'afspraken-en-aanbod',
  'arbitrage',
  'openbaar-ministerie',
  'de-casus',
] as const;
export type Kop = (typeof KOPPEN)[number];

/** What a command is judged by besides its own data. */
export interface Omstandigheden {
  readonly nu: Moment;
  readonly door: string;
  /** The convenant that would apply after the command, as the shell found it. */
  readonly convenant: Convenant | undefined;
  /** The role of the person that the command names, as the shell found it; undefined when nobody knows it. */
  readonly rolVanPersoon: Rol | undefined;
}

/** The person a command names: what they get, and whether whoever gives the command gets it. */
export interface Persoonverwijzing<Veld extends string = string> {
  readonly veld: Veld;
  readonly krijgt: 'casus' | 'taak';
  readonly zelf: boolean;
}

/** A convenant by what names it. As it was sent: anything may stand there. */
export type Convenantverwijzing =
  | {
      readonly gemeente: unknown;
      /** The date on which it must be in force; absent: now. */ readonly op?: unknown;
    }
  | { readonly versie: unknown };

/** What fields of the data name outside the case. */
export interface Verwijzingen<G> {
  readonly persoon?: Persoonverwijzing<keyof G & string>;
  readonly taak?: keyof G & string;
  readonly school?: keyof G & string;
  /** Ids of people of the region who are told of it and get nothing to do. */
  readonly vermeld?: keyof G & string;
  /** The convenant that would apply after the command; null: no other. */
  readonly convenant?: (
    gegevens: { readonly [K in keyof G]?: unknown },
    waar: { readonly gemeente: string },
  ) => Convenantverwijzing | null;
}

/** A field of this name is a reference: it must be said what it names. */
type Verplicht<G> = { readonly [K in Extract<keyof G, 'persoon' | 'taak' | 'school' | 'vermeld'>]: unknown };

/** Who gives a command and when: all there is to judge it by before it has data. */
export type Gever = Pick<Omstandigheden, 'nu' | 'door'>;

/** How one command is judged and carried out. The role table is checked between `ongeldig` and `vooraf`. */
export interface Behandeling<G> {
  /** What is wrong with the data beyond their form; may look at the clock. */
  ongeldig?(gegevens: G, casus: Casus, bij: Omstandigheden): Veldfout[];
  /** Why this role may not give the command with these data, though the table lets it, as a Dutch sentence; null when it may. */
  nietVoor?(gegevens: G, casus: Casus, bij: Gever): string | null;
  /** Why the command does not fit the state whatever its data, as a Dutch sentence that says what to do; null when it may fit. */
  vooraf?(casus: Casus, bij: Gever): string | null;
  /**
   * Why there is nothing in the case that its data could be about, as such a sentence; null when there is. Then it is
   * not offered; of data that were given all the same, `weerhoudt` says what is wrong.
   */
  waarover?(casus: Casus, bij: Gever): string | null;
  /** Why the command does not fit the state with these data, as such a sentence; null when it fits. */
  weerhoudt?(gegevens: G, casus: Casus, bij: Omstandigheden): string | null;
  /** Why somebody else than this role has to give the command as the case stands, as a Dutch sentence; null when not. */
  nietVan?(gegevens: G, casus: Casus, bij: Omstandigheden): string | null;
  /** Notes what the command does. */
  voerUit(verslag: Verslag, gegevens: G, bij: Omstandigheden): void;
}

/** Everything there is to say of one command. */
export interface Opdrachtsoort<
  S extends z.ZodType = z.ZodType,
  T extends Taaktype | null = Taaktype | null,
> extends Behandeling<z.infer<S>> {
  /** The data it is given with. */
  readonly gegevens: S;
  readonly bevoegd: readonly Bevoegde[];
  readonly kop: Kop;
  /** The task that is done by it: where the link of the task leads. */
  readonly taak: T;
  readonly noemt: Verwijzingen<z.infer<S>>;
}

/** Describes one command; what it does with its data follows the schema of them. */
export function opdrachtsoort<S extends z.ZodType, T extends Taaktype | null>(
  soort: Opdrachtsoort<S, T> & { readonly noemt: Verplicht<z.infer<S>> },
): Opdrachtsoort<S, T> {
  return soort;
}
