import type { Gebeurtenis, Gebeurtenissoort } from './gebeurtenis';
import type { Moment } from './tijd';

/**
 * The events that say that somebody spoke with the family: what they said, answered or consented to, the table, the request
 * that was handed over, and whoever was reached otherwise. Who reads a case sees each of them, so the date hides nothing.
 */
export const CONTACTEN = [
  'stem-vastgelegd',
  'toestemming-vastgelegd',
  'aanbod-beantwoord',
  'doorbraaktafel-vastgelegd',
  'arbitrageverzoek-uitgereikt',
  'arbitrageverzoek-beantwoord',
  'uitspraak-beantwoord',
  'instemming-alsnog-vastgelegd',
  'anders-bereikt',
] as const satisfies readonly Gebeurtenissoort[];

/** When the family was last spoken with, of events in order; null when none of them says so. */
export function laatsteContactIn(gebeurtenissen: readonly Gebeurtenis[]): Moment | null {
  return gebeurtenissen.findLast(({ soort }) => CONTACTEN.some((een) => een === soort))?.op ?? null;
}
