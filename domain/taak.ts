import type { LadderFase } from './fase';
import type { Moment } from './tijd';

/** Every task type (rule 5). The first group belongs to the phase that opens it and lapses with it. */
export const FASETAKEN = [
  'toestemming-vastleggen',
  'eerste-actie',
  'doorbraaktafel-plannen',
  'arbitrageverzoek-beantwoorden',
  'commissie-samenstellen',
  'zitting-plannen',
  'uitspraak-vastleggen',
  'aanvaarding-vastleggen',
  'uitvoering-controleren',
  'plaatsing-afdwingen',
  'proces-verbaal-verzenden',
  'om-besluit-vastleggen',
  'om-uitkomst-vastleggen',
] as const;

/** Tasks that belong to the case and outlive its phases. */
export const CASUSTAKEN = [
  'voortgang-rapporteren',
  'afspraak-controleren',
  'onderwijsvraag-bewaken',
  'nazorg-bevestigen',
  'casus-toewijzen',
] as const;

export const TAAKTYPEN = [...FASETAKEN, ...CASUSTAKEN] as const;
export type Taaktype = (typeof TAAKTYPEN)[number];

/** Whose work a task is; `regiehouder` follows whoever holds the lead, so a transfer moves it by itself. */
export type Taakeigenaar = 'regiehouder' | 'leerplichtambtenaar' | 'manager';

/** An open task. At most one per type is open (rule 5). */
export interface Taak {
  readonly type: Taaktype;
  readonly voor: Taakeigenaar;
  /** Who took it or was given it; without one it is of whoever holds the lead, or of anybody with the role. */
  readonly persoon?: string | undefined;
  /** The phase it lapses with; null when it belongs to the case. */
  readonly fase: LadderFase | null;
  readonly geopendOp: Moment;
  /** Due time. */
  readonly uiterlijk: Moment;
  /** When the holder is reminded; null when that has happened or does not apply. */
  readonly herinnering: Moment | null;
  /** When the manager is told that it is overdue; null when that has happened or does not apply. */
  readonly escalatie: Moment | null;
  /** Period in days of a recurring task; null for a task that is done once. */
  readonly elke: number | null;
  /** From when work counts for this round of a recurring task; null for a task that is done once. */
  readonly rondeVanaf: Moment | null;
  /** True while nazorg holds it still: a paused task is not open. */
  readonly gepauzeerd: boolean;
}
