import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import type { Gegevens, Opdrachtnaam } from '../opdracht';
import type { Moment } from '../tijd';
import type { Verslag } from '../verslag';
import type { Veldfout } from '../weigering';

/** What a command is judged by besides its own data. */
export interface Omstandigheden {
  readonly nu: Moment;
  readonly door: string;
  /** The convenant that would apply after the command, as the shell found it. */
  readonly convenant: Convenant | undefined;
}

/** How one command is judged and carried out. The role table is checked between `ongeldig` and `past`. */
export interface Behandeling<N extends Opdrachtnaam> {
  /** What is wrong with the data beyond their form; may look at the clock. */
  ongeldig?(gegevens: Gegevens<N>, casus: Casus, bij: Omstandigheden): Veldfout[];
  /** True when this role may not give the command with these data, though the table lets it give the command. */
  nietVoor?(gegevens: Gegevens<N>, door: string): boolean;
  /** Why the command does not fit the state, as a Dutch sentence that says what to do; null when it fits. */
  weerhoudt?(gegevens: Gegevens<N>, casus: Casus, bij: Omstandigheden): string | null;
  /** Why somebody else than this role has to give the command as the case stands, as a Dutch sentence; null when not. */
  nietVan?(gegevens: Gegevens<N>, casus: Casus, bij: Omstandigheden): string | null;
  /** Notes what the command does. */
  voerUit(verslag: Verslag, gegevens: Gegevens<N>, bij: Omstandigheden): void;
}

/** The handling of a group of commands. */
export type Behandelingen<N extends Opdrachtnaam> = { readonly [K in N]: Behandeling<K> };
