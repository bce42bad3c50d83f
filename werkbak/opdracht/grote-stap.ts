import { groteStap, vraagtTweeKeer } from '../../domain/bedenktijd';
import type { Casus } from '../../domain/casus';
import type { LadderFase } from '../../domain/fase';
import type { Opdracht } from '../../domain/opdracht';
import type { Moment } from '../../domain/tijd';
import { verwerk, type Stap } from '../../domain/verwerk';

/** A step that somebody is asked about once more: what the rules make of what was typed. */
export interface GroteStap {
  /** The phase to which it leads. */
  readonly naar: LadderFase;
  /** The case as it would be, with everything that would happen. */
  readonly dan: Stap;
  /** False where a term that the command finds passed moves the case: what the clock does waits for nothing. */
  readonly wacht: boolean;
}

/** The big step that a command would be in a case as it stands at `nu`; null: it is none, or the rules refuse it. */
export function groteStapVan(casus: Casus, opdracht: Opdracht, nu: Moment): GroteStap | null {
  const dan = verwerk(casus, opdracht, nu);
  if (!dan.aanvaard) return null;
  const naar = vraagtTweeKeer(casus, dan);
  return naar === null ? null : { naar, dan, wacht: groteStap(dan.gebeurtenissen) !== null };
}
