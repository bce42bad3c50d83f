import type { Gebruiker, Gebruikersrol } from '../../domain/gebruiker';
import type { Bereik } from '../../domain/toegang';

/** The region in which everybody is, but for who is not. */
export const NOORD = 'noorderwold';

function iemand(naam: string, rol: Gebruikersrol, anders: Partial<Gebruiker> = {}): Gebruiker {
  return { id: naam, naam, rol, regio: NOORD, gemeenten: null, scholen: [], ...anders };
}

/** Somebody of every role, near the cases and far from them. */
export const WIE: readonly (Gebruiker | null)[] = [
  null,
  iemand('school', 'school', { scholen: ['12AB'] }),
  iemand('andere-school', 'school', { scholen: ['99ZZ00'] }),
  iemand('systeem', 'systeem', { scholen: ['12AB00'] }),
  iemand('systeem-zonder-school', 'systeem'),
  iemand('regiosysteem', 'systeem', { reikwijdte: 'regio-breed' }),
  iemand('casusregisseur', 'casusregisseur'),
  iemand('andere-gemeente', 'casusregisseur', { gemeenten: ['0106'] }),
  iemand('leerplicht', 'leerplichtambtenaar', { gemeenten: ['0014'] }),
  iemand('manager', 'manager'),
  iemand('manager-elders', 'manager', { regio: 'zuiderbeek' }),
  iemand('teamlid', 'teamlid'),
  iemand('bestuurder', 'bestuurder'),
  iemand('beheerder', 'beheerder', { reikwijdte: 'installatie-breed' }),
  iemand('privacy', 'privacyfunctionaris'),
  iemand('lokaal', 'lokaal', { regio: null }),
];

/** Reach over everything. */
export const OVERAL: Bereik = {
  lezer: 'volledig',
  regio: null,
  gemeenten: null,
  scholen: null,
  tafelVan: null,
};
