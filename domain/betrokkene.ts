import type { Datum } from './tijd';

/** What somebody around a child is to it (rule 20). */
export const BETROKKENESOORTEN = [
  'ouder-met-gezag',
  'ouder-zonder-gezag',
  'voogd',
  'jongere',
  'ondersteuner',
  'zorgverlener',
  'jeugdbeschermer',
  'leraar',
  'ander',
] as const;
export type Betrokkenesoort = (typeof BETROKKENESOORTEN)[number];

/** The ways in which somebody can be reached. */
export const CONTACTWEGEN = ['e-mail', 'brief', 'telefoon'] as const;
export type Contactweg = (typeof CONTACTWEGEN)[number];

/** The roles of the family that messages are for. */
export type Gezinsrol = 'ouders' | 'jongere';

/** Who is written to for a role of the family: of the parents those with authority, and the guardian. */
export const AANGESCHREVEN: Readonly<Record<Gezinsrol, readonly Betrokkenesoort[]>> = {
  ouders: ['ouder-met-gezag', 'voogd'],
  jongere: ['jongere'],
};

/** Those roles. */
export const GEZINSROLLEN = Object.keys(AANGESCHREVEN) as readonly Gezinsrol[];

/** True for a role whose messages go to people around the child, by name. */
export function isGezinsrol(rol: string): rol is Gezinsrol {
  return Object.hasOwn(AANGESCHREVEN, rol);
}

/** How somebody around a child can be reached. */
export interface Bereikbaarheid {
  /** Null: nobody has asked. */
  readonly voorkeur: Contactweg | null;
  readonly email: string | null;
  readonly telefoon: string | null;
  /** Postal address, on as many lines as on the envelope. */
  readonly adres: string | null;
}

/** The field that holds the address of each way. */
export const ADRESVELD = {
  'e-mail': 'email',
  brief: 'adres',
  telefoon: 'telefoon',
} as const satisfies Record<Contactweg, keyof Bereikbaarheid>;

/** A way that leads to somebody. */
export interface Contact {
  readonly weg: Contactweg;
  readonly adres: string;
}

/** Every way that leads to somebody, the one they want first; empty: nothing can reach them. */
export function contacten(wie: Bereikbaarheid): Contact[] {
  const volgorde = new Set([wie.voorkeur ?? [], CONTACTWEGEN].flat());
  return [...volgorde].flatMap((weg) => {
    const adres = wie[ADRESVELD[weg]];
    return adres === null ? [] : [{ weg, adres }];
  });
}

/** True when somebody is around the child on a day; `tot` is the first day after, null: still. */
export function isErbij(
  { van, tot }: { readonly van: Datum; readonly tot: Datum | null },
  dag: Datum,
): boolean {
  return van <= dag && (tot === null || dag < tot);
}

/** A name as it is compared: case, accents, spaces and punctuation do not count. */
export function losseNaam(naam: string): string {
  const kaal = naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return kaal === '' ? naam.trim() : kaal;
}

/** What can be missing around a child: somebody of a kind, or anybody who can be called. */
export const GEMISSEN = ['ouder', 'telefoon', 'leraar', 'ondersteuner'] as const;
export type Gemis = (typeof GEMISSEN)[number];

/** Who is the parent of whom somebody asks: with authority or without, or the guardian. */
export const OUDERSOORTEN: readonly Betrokkenesoort[] = ['ouder-met-gezag', 'voogd', 'ouder-zonder-gezag'];

/** What is missing among those who are around a child now; a child without a school has no teacher to miss. */
export function watOntbreekt(
  erbij: readonly (Pick<Bereikbaarheid, 'telefoon'> & { readonly soort: Betrokkenesoort })[],
  { metSchool }: { readonly metSchool: boolean },
): Gemis[] {
  const is = (...soorten: readonly Betrokkenesoort[]) => erbij.some(({ soort }) => soorten.includes(soort));
  const mist: Record<Gemis, boolean> = {
    ouder: !is(...OUDERSOORTEN),
    telefoon: erbij.length > 0 && erbij.every(({ telefoon }) => telefoon === null),
    leraar: metSchool && !is('leraar'),
    ondersteuner: !is('ondersteuner'),
  };
  return GEMISSEN.filter((gemis) => mist[gemis]);
}
