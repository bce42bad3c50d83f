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

/** Roles that a provider can give somebody. */
export type Aanmeldrol = Exclude<Gebruikersrol, 'lokaal'>;
/** Every role that can be given. */
export const AANMELDROLLEN = GEBRUIKERSROLLEN.filter((rol): rol is Aanmeldrol => rol !== 'lokaal');

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
}

/** What the file and the log of views name as actor where it is nobody in particular: never the id of a person. */
export const ID_VAN_NIEMAND: readonly string[] = ['lokaal', 'voortgangslink'];

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
