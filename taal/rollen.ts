import type { Rol } from '../domain/fase';
import type { Veroorzaker } from '../domain/gebeurtenis';
import type { Gebruikersrol } from '../domain/gebruiker';
import { ROLNAAM as NAAM_BIJ_OPDRACHT } from '../domain/rolwoorden';
import type { Ontvangerrol } from './berichten/bericht';

/** A role as the person is called. */
export const ROLNAAM: Record<Gebruikersrol | Veroorzaker | Ontvangerrol, string> = {
  ...NAAM_BIJ_OPDRACHT,
  teamlid: 'lid van het doorbraakteam',
  bestuurder: 'bestuurder',
  beheerder: 'beheerder',
  privacyfunctionaris: 'privacyfunctionaris',
  lokaal: 'deze computer',
  klok: 'de klok',
  ouders: 'ouders',
  jongere: 'jongere',
  doorbraakteam: 'doorbraakteam',
  arbitragecommissie: 'arbitragecommissie',
  bestuurders: 'bestuurders',
};

/** A role as the person is called, for a role that comes from a row; an unknown one as it stands there. */
export function rolnaam(rol: string): string {
  return Object.hasOwn(ROLNAAM, rol) ? ROLNAAM[rol as keyof typeof ROLNAAM] : rol;
}

const HET: ReadonlySet<Rol | Ontvangerrol> = new Set(['systeem', 'doorbraakteam']);

/** Everybody who is told something or has work, as they stand in a sentence. */
export function deRol(rol: Rol | Ontvangerrol): string {
  return `${HET.has(rol) ? 'het' : 'de'} ${ROLNAAM[rol]}`;
}

/** Those that stand in the plural. */
export const MEERVOUD: ReadonlySet<Rol | Ontvangerrol> = new Set(['ouders', 'bestuurders']);

/** What somebody of a region is called, and more of them. */
export interface Mensnaam {
  readonly een: string;
  readonly meer: string;
}

/** The people of a region by their role; of a school it is somebody who works there. */
export const MENSNAAM: Record<Exclude<Gebruikersrol, 'lokaal' | 'systeem'>, Mensnaam> = {
  casusregisseur: { een: ROLNAAM.casusregisseur, meer: 'casusregisseurs' },
  leerplichtambtenaar: { een: ROLNAAM.leerplichtambtenaar, meer: 'leerplichtambtenaren' },
  manager: { een: ROLNAAM.manager, meer: 'managers' },
  school: {
    een: 'zorgcoördinator of intern begeleider',
    meer: 'zorgcoördinatoren en intern begeleiders',
  },
  teamlid: { een: ROLNAAM.teamlid, meer: 'leden van het doorbraakteam' },
  bestuurder: { een: ROLNAAM.bestuurder, meer: ROLNAAM.bestuurders },
  beheerder: { een: ROLNAAM.beheerder, meer: 'beheerders' },
  privacyfunctionaris: { een: ROLNAAM.privacyfunctionaris, meer: 'privacyfunctionarissen' },
};
