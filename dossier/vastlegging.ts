import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Moment } from '../domain/tijd';

/** One event as it is written: with what makes it findable and shows who was behind it (rule 17). */
export interface VastTeLeggen {
  /** Unique within the case, and the same at every attempt. */
  readonly id: string;
  /** Place in the case, from 1. */
  readonly nummer: number;
  readonly gebeurtenis: Gebeurtenis;
  /** When it was really done; the event itself is dated at the moment it counts for. On the clock of the case. */
  readonly werkelijkOp: Moment;
  /** Account or system that called, and through what; null for the clock. */
  readonly herkomst: { readonly wie: string | null; readonly kanaal: string | null } | null;
}

/** Consecutive events of one case and the case after them: what the dossier takes in one write. */
export interface Vastlegging {
  readonly workflowId: string;
  /** The number that the case has among people, where it is known; a case that is written first without one gets one. */
  readonly kenmerk?: string;
  readonly casus: Casus;
  readonly gebeurtenissen: readonly VastTeLeggen[];
}
