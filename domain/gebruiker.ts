import type { Rol } from './fase';

/** Everybody who can sign in or call the API. `lokaal` is whoever uses an installation that only this computer reaches. */
export const GEBRUIKERSROLLEN = [
  'school',
  'systeem',
  'casusregisseur',
  'leerplichtambtenaar',
  'manager',
  'teamlid',
  'bestuurder',
  'beheerder',
  'privacyfunctionaris',
  'lokaal',
] as const;
export type Gebruikersrol = (typeof GEBRUIKERSROLLEN)[number];

/** As whom the log of views knows somebody: by their role, or as one of the family on their own page. */
export const KIJKERSROLLEN = [...GEBRUIKERSROLLEN, 'gezin'] as const;
export type Kijkersrol = (typeof KIJKERSROLLEN)[number];

/** Roles that a provider can give somebody. */
export type Aanmeldrol = Exclude<Gebruikersrol, 'lokaal'>;
/** Every role that can be given. */
export const AANMELDROLLEN = GEBRUIKERSROLLEN.filter((rol): rol is Aanmeldrol => rol !== 'lokaal');

/**
 * What is only given to somebody by name: to a system that is of no school the children of its region, and to a beheerder what
 * lies in Temporal of every region.
 */
export const REIKWIJDTEN = ['regio-breed', 'installatie-breed'] as const;
export type Reikwijdte = (typeof REIKWIJDTEN)[number];

/** Somebody who asks something of the product. */
export interface Gebruiker {
  /** The id of this person in the roster of the region; also what the file names as actor. */
  readonly id: string;
  readonly naam: string;
  readonly rol: Gebruikersrol;
  /** Null for `lokaal` only: every region. */
  readonly regio: string | null;
  /** CBS codes; null: every gemeente of the region. */
  readonly gemeenten: readonly string[] | null;
  /** BRINs with location, or without for every location; only a school and a system have them. */
  readonly scholen: readonly string[];
  /** Absent: no wider than schools and gemeenten say. */
  readonly reikwijdte?: Reikwijdte | null;
  /** Absent: every right of the role. A program can be given less by its token, never more. */
  readonly rechten?: readonly string[] | null;
}

/** What the file and the log of views name as actor where it is nobody in particular: never the id of a person. */
export const ID_VAN_NIEMAND: readonly string[] = ['lokaal', 'voortgangslink', 'afspraaklink'];

const GEZIN = 'gezin:';

/** What file and log of views name as actor for somebody of the family on their own page, by their id around the child: never a name. */
export function gezinsactor(betrokkene: string): string {
  return GEZIN + betrokkene;
}

/** The id around the child of somebody whom `gezinsactor` named; null for any other actor. */
export function betrokkeneVan(actor: string): string | null {
  return actor.startsWith(GEZIN) ? actor.slice(GEZIN.length) : null;
}

/** True for an id that nobody who signs in may have: the product itself uses it. */
export function isEigenId(id: string): boolean {
  return ID_VAN_NIEMAND.includes(id) || betrokkeneVan(id) !== null;
}

/** As which role of the rules somebody speaks; null: gives no commands. `lokaal` speaks as whoever it says it is. */
export function spreektAls({ rol }: Gebruiker): Rol | 'iedereen' | null {
  switch (rol) {
    case 'school':
    case 'systeem':
    case 'casusregisseur':
    case 'leerplichtambtenaar':
    case 'manager':
      return rol;
    case 'lokaal':
      return 'iedereen';
    case 'teamlid':
    case 'bestuurder':
    case 'beheerder':
    case 'privacyfunctionaris':
      return null;
  }
}
