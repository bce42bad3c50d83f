import { BETROKKENESOORTEN, type Betrokkenesoort } from '../betrokkene';
import type { Gebruikersrol } from '../gebruiker';
import { lezerVan, type Lezer } from './lezer';

/** What a reader sees of somebody around the child: everything, name and kind only, or not that they are there. */
export type Betrokkenezicht = 'alles' | 'naam' | null;

type PerSoort = Readonly<Record<Betrokkenesoort, Betrokkenezicht>>;

const van = (zicht: Betrokkenezicht): PerSoort =>
  // Each kind keeps its own key.
  Object.fromEntries(BETROKKENESOORTEN.map((soort) => [soort, zicht])) as Record<
    Betrokkenesoort,
    Betrokkenezicht
  >;

const ALLES = van('alles');
/** Who cares for a child and who protects it is no business of the school (care, and facts of the OM). */
const SCHOOL: PerSoort = { ...ALLES, zorgverlener: null, jeugdbeschermer: null };

/** Per kind of person and reader (rule 20), of cases that the reader sees all of. */
const ZICHT: Readonly<Record<Lezer, PerSoort>> = {
  volledig: ALLES,
  school: SCHOOL,
  tafel: van('naam'),
  niemand: van(null),
};

/** What somebody with this role sees of people of a kind. */
export function betrokkenezicht(rol: Gebruikersrol, soort: Betrokkenesoort): Betrokkenezicht {
  return ZICHT[lezerVan({ rol })][soort];
}

/** True when this role may add, change and strike people of a kind, and read what was changed: whoever sees all of them. */
export function beheertBetrokkenen(rol: Gebruikersrol, soort: Betrokkenesoort): boolean {
  return betrokkenezicht(rol, soort) === 'alles';
}

/** The kinds that this role may add. */
export function teBeheren(rol: Gebruikersrol): Betrokkenesoort[] {
  return BETROKKENESOORTEN.filter((soort) => beheertBetrokkenen(rol, soort));
}
