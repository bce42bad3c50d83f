import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan } from './gebeurtenis';
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

/** With these of the family somebody spoke, when a note says so. */
const GEZIN: readonly NonNullable<Notitie['met']>[] = ['ouder', 'jongere'];

type Notitie = GebeurtenisVan<'notitie-gemaakt'>['gegevens'];

/** True of a note that says that somebody spoke with the family: everybody who reads the case sees that, whoever reads what. */
export function isGezinscontact({ met }: Pick<Notitie, 'met'>): boolean {
  return met !== undefined && GEZIN.includes(met);
}

/** When the family was last spoken with, of events in order; null when none of them says so. */
export function laatsteContactIn(gebeurtenissen: readonly Gebeurtenis[]): Moment | null {
  return gebeurtenissen.findLast(isContact)?.op ?? null;
}

function isContact(g: Gebeurtenis): boolean {
  return g.soort === 'notitie-gemaakt'
    ? isGezinscontact(g.gegevens)
    : CONTACTEN.some((een) => een === g.soort);
}
