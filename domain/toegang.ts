import type { Casus } from './casus';
import { ROLLEN } from './fase';
import { AANMELDROLLEN, spreektAls, type Gebruiker, type Gebruikersrol } from './gebruiker';
import { houderMagGeven, rolMag, type Opdrachtnaam } from './opdracht';
import { zitAanTafel } from './tafel';
import { delenBeperkt } from './toestemming';
import { lezerVan, type Lezer } from './zicht/lezer';

/** What can be done besides giving commands, and which roles may (lokaal always may). */
export const RECHTEN = {
  melden: ['school', 'systeem', 'casusregisseur', 'leerplichtambtenaar', 'manager'],
  /** To tell hours of absence as they occur, and to see who comes near the threshold: the school and its systems alone. */
  verzuim: ['school', 'systeem'],
  casus: ['school', 'systeem', 'casusregisseur', 'leerplichtambtenaar', 'manager', 'teamlid'],
  opdracht: ['school', 'systeem', 'casusregisseur', 'leerplichtambtenaar', 'manager'],
  zoeken: ['school', 'casusregisseur', 'leerplichtambtenaar', 'manager'],
  /** To have the file for OM and RvdK made, to read it and to hand it over: what the law gives the leerplichtambtenaar. */
  stuk: ['leerplichtambtenaar'],
  /** To see that one was made, by whom, and to whom it went. */
  stukken: ['leerplichtambtenaar', 'manager'],
  regiobeeld: ['casusregisseur', 'leerplichtambtenaar', 'manager', 'bestuurder'],
  /** To see how long children are at home, one's own beside the region: every party. */
  doorlooptijd: ['school', 'casusregisseur', 'leerplichtambtenaar', 'manager', 'teamlid', 'bestuurder'],
  'mensen-lezen': ['casusregisseur', 'leerplichtambtenaar', 'manager', 'beheerder'],
  'mensen-beheren': ['manager', 'beheerder'],
  vervanging: ['casusregisseur', 'leerplichtambtenaar', 'manager', 'beheerder'],
  /** To print letters to families and record that they were sent: whoever leads cases, and the manager. */
  brieven: ['casusregisseur', 'leerplichtambtenaar', 'manager'],
  post: ['manager', 'beheerder'],
  /** To see what the watchdog found, and to let it put more right than happens by accident. */
  beheer: ['beheerder'],
  /** To hear what happens in cases within reach, without what stands in them. */
  gebeurtenissen: ['school', 'systeem', 'casusregisseur', 'leerplichtambtenaar', 'manager'],
  /** To have it sent to an address: a system for itself; who answers for the region sees and stops what goes out of it. */
  abonnementen: ['systeem', 'manager', 'beheerder'],
  inzage: ['privacyfunctionaris'],
  /** To record what a family asks of its data, to answer it, and to have all that is kept of the child made for it. */
  rechtenverzoeken: ['privacyfunctionaris'],
  /** To put forward what was kept long enough, and, another than who did, to have it destroyed. */
  vernietigen: ['manager', 'privacyfunctionaris'],
  /** To choose how they themselves get mail: every person of a region. */
  'mijn-mail': AANMELDROLLEN.filter((rol) => rol !== 'systeem'),
  /** To subscribe to the calendar of their own work: whoever has tasks, leads cases or sits at tables. */
  'mijn-agenda': ['school', 'casusregisseur', 'leerplichtambtenaar', 'manager', 'teamlid'],
  codec: ['beheerder'],
  simuleren: AANMELDROLLEN,
  /** To see what one may oneself; whatever a token leaves out. */
  ik: AANMELDROLLEN,
} as const satisfies Record<string, readonly Gebruikersrol[]>;
export type Recht = keyof typeof RECHTEN;

/** True when somebody has the right at all: their role does, and their token does not leave it out. */
export function heeftRecht({ rol, rechten }: Gebruiker, recht: Recht): boolean {
  if (recht !== 'ik' && rechten?.includes(recht) === false) return false;
  return rol === 'lokaal' || (RECHTEN[recht] as readonly Gebruikersrol[]).includes(rol);
}

/** Every right that somebody has, in the order of the table. */
export function rechtenVan(gebruiker: Gebruiker): Recht[] {
  return (Object.keys(RECHTEN) as Recht[]).filter((recht) => heeftRecht(gebruiker, recht));
}

/** Which cases somebody reaches, and with whose eyes; lists, counts, timelines, search and exports all go by it. */
export interface Bereik {
  readonly lezer: Lezer;
  /** Null: every region. */
  readonly regio: string | null;
  /** Null: every gemeente of the region. */
  readonly gemeenten: readonly string[] | null;
  /** Null: every school, and children without one. A BRIN without location stands for all its locations. */
  readonly scholen: readonly string[] | null;
  /** Only cases whose doorbraaktafel sits with this person at it; null: not only those. */
  readonly tafelVan: string | null;
}

/** What of a case decides who reaches it. */
export interface Ligging {
  readonly regio: string;
  readonly gemeente: string;
  readonly school: string | null;
  /** True while the doorbraaktafel of the case sits. */
  readonly aanTafel: boolean;
  /** Ids of who sits at it; null: nobody was named, so whoever of the region sits at tables (rule 21). */
  readonly tafelleden: readonly string[] | null;
}

/** Where a case lies. The table sits from its invitation until the doorbraak that planned it ends. */
export function ligging(casus: Casus): Ligging {
  return {
    regio: casus.convenant.regio,
    gemeente: casus.gemeente,
    school: casus.school ?? null,
    aanTafel: zitAanTafel(casus),
    tafelleden: tafelleden(casus),
  };
}

/** Ids of the people of the region who are named for the table; null when nobody is named at all (rule 21). */
export function tafelleden({ doorbraaktafel }: Pick<Casus, 'doorbraaktafel'>): readonly string[] | null {
  const deelnemers = doorbraaktafel?.deelnemers ?? [];
  return deelnemers.length === 0 ? null : deelnemers.flatMap(({ persoon }) => persoon ?? []);
}

/** The cases somebody reaches; null: none. */
export function bereik(gebruiker: Gebruiker): Bereik | null {
  const { rol, regio, gemeenten, scholen } = gebruiker;
  const lezer = lezerVan(gebruiker);
  if (rol === 'lokaal') return { lezer, regio: null, gemeenten: null, scholen: null, tafelVan: null };
  // Where somebody may work at all; what a token leaves out is asked of the right itself.
  if (regio === null || !heeftRecht({ ...gebruiker, rechten: null }, 'casus')) return null;
  const eigen = { lezer, regio, gemeenten, scholen: null, tafelVan: null };
  switch (rol) {
    case 'school':
      return scholen.length === 0 ? null : { ...eigen, gemeenten: null, scholen };
    case 'systeem':
      if (scholen.length > 0) return { ...eigen, gemeenten: null, scholen };
      // Of no school: a region is only given by name.
      return gebruiker.reikwijdte == null ? null : eigen;
    case 'teamlid':
      return { ...eigen, tafelVan: gebruiker.id };
    default:
      return eigen;
  }
}

/** True when a case lies within reach. */
export function binnen(bereik: Bereik | null, waar: Ligging): boolean {
  if (bereik === null) return false;
  const { regio, gemeenten, scholen, tafelVan } = bereik;
  return (
    (regio === null || regio === waar.regio) &&
    (gemeenten?.includes(waar.gemeente) ?? true) &&
    (scholen?.some((school) => isSchool(school, waar.school)) ?? true) &&
    (tafelVan === null || (waar.aanTafel && (waar.tafelleden?.includes(tafelVan) ?? true)))
  );
}

/** True when a BRIN, with or without location, names this school. */
function isSchool(brin: string, school: string | null): boolean {
  return school !== null && (school === brin || (brin.length === 4 && school.startsWith(brin)));
}

/**
 * What somebody sees of a case: all of it, no more than its reference (rule 6: parties other than school and gemeente
 * when consent is lacking), or nothing, also not that it exists.
 */
export function zicht(gebruiker: Gebruiker, casus: Casus): 'alles' | 'verwijzing' | null {
  if (!binnen(bereik(gebruiker), ligging(casus))) return null;
  return gebruiker.rol === 'teamlid' && delenBeperkt(casus) ? 'verwijzing' : 'alles';
}

/**
 * True when somebody may give a command in a case as it stands: the case is within reach and the table of commands
 * (rule 19) lets the role and the holder. Whether it also fits the state, `decide` says.
 */
export function magOpdracht(gebruiker: Gebruiker, casus: Casus, opdracht: Opdrachtnaam): boolean {
  if (casus.gesloten !== null || zicht(gebruiker, casus) !== 'alles') return false;
  const als = spreektAls(gebruiker);
  if (als === null) return false;
  return (als === 'iedereen' ? ROLLEN : [als]).some(
    (rol) => rolMag(opdracht, rol) && houderMagGeven(opdracht, casus, rol),
  );
}
