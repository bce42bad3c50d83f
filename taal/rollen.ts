import type { Rol } from '../domain/fase';
import type { Veroorzaker } from '../domain/gebeurtenis';
import type { Gebruikersrol } from '../domain/gebruiker';
import { DE_ROL as DE_ROL_BIJ_OPDRACHT } from '../domain/rolwoorden';
import type { Ontvangerrol } from './berichten/bericht';

/** Everybody who is told something or has work, as they stand in a sentence. */
export const DE_ROL: Record<Rol | Ontvangerrol, string> = {
  ...DE_ROL_BIJ_OPDRACHT,
  ouders: 'de ouders',
  jongere: 'de jongere',
  doorbraakteam: 'het doorbraakteam',
  arbitragecommissie: 'de arbitragecommissie',
  bestuurders: 'de bestuurders',
  afspraakhouder: 'wie de afspraak nakomt',
  aanbieder: 'de aanbieder',
  gemeente: 'de gemeente',
  samenwerkingsverband: 'het samenwerkingsverband',
  ontvanger: 'wie het kind gaat helpen',
  'oude-school': 'de vorige school',
};

/** A role as the person is called. */
export const ROLNAAM: Record<Gebruikersrol | Veroorzaker | Ontvangerrol, string> = {
  ...zonderLidwoord(DE_ROL),
  teamlid: 'lid van het doorbraakteam',
  bestuurder: 'bestuurder',
  beheerder: 'beheerder',
  privacyfunctionaris: 'privacyfunctionaris',
  lokaal: 'deze computer',
  klok: 'de klok',
};

function zonderLidwoord<K extends string>(namen: Readonly<Record<K, string>>): Record<K, string> {
  const kaal = Object.entries<string>(namen).map(([rol, naam]) => [rol, naam.replace(/^(de|het) /, '')]);
  // Each name keeps its own key.
  return Object.fromEntries(kaal) as Record<K, string>;
}

/** A role as the person is called, for a role that comes from a row; an unknown one as it stands there. */
export function rolnaam(rol: string): string {
  return Object.hasOwn(ROLNAAM, rol) ? ROLNAAM[rol as keyof typeof ROLNAAM] : rol;
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
