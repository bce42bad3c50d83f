import {
  type Aanmeldrol,
  isEigenId,
  REIKWIJDTEN,
  type Gebruiker,
  type Reikwijdte,
} from '../domain/gebruiker';
import { RECHTEN, type Recht } from '../domain/toegang';
import type { Oidc } from './settings';

/** What a provider says of somebody; null: it does not say, so the people of the region decide. */
export interface Aanspraak {
  readonly id: string;
  readonly naam: string | null;
  readonly rol: Aanmeldrol | null;
  readonly regio: string | null;
  readonly gemeenten: readonly string[] | null;
  readonly scholen: readonly string[] | null;
  /** Only a token for the API has these two. */
  readonly reikwijdte?: Reikwijdte | null;
  readonly rechten?: readonly Recht[] | null;
}

/** Somebody of the people of a region, as far as it matters here. */
export interface KnownPerson {
  readonly id: string;
  readonly regio: string;
  readonly naam: string;
  readonly rol: Aanmeldrol;
  readonly gemeenten: readonly string[] | null;
  readonly scholen: readonly string[];
  readonly actief: boolean;
}

/** Why somebody whom the provider knows does not get in; the sentence is for that person. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

const LONGEST_ID = 200;
const LONGEST_NAME = 200;
const GEMEENTE = /^\d{4}$/;
const SCHOOL = /^\d{2}[A-Z]{2}(\d{2})?$/;
const NOT_TEXT = /\p{Cc}|\p{Surrogate}/u;

/** Reads the claims of a token. Throws an `SignInRefused` for what is there and cannot be right; never reads it as absent. */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  oidc: Pick<Oidc, 'claims' | 'rollen'>,
): Aanspraak {
  const names = oidc.claims;
  const id = find(claims, names.id);
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID || NOT_TEXT.test(id)) {
    throw new SignInRefused('De aanmelding zegt niet wie u bent.');
  }
  if (isEigenId(id)) {
    throw new SignInRefused(`Uw account heeft het id "${id}". Dat id gebruikt Doorbraak zelf.`);
  }
  const naam = find(claims, names.naam);
  const regio = find(claims, names.regio);
  return {
    id,
    naam: typeof naam === 'string' && naam.trim() !== '' ? clean(naam) : null,
    rol: leesRol(find(claims, names.rol), oidc.rollen),
    regio: typeof regio === 'string' && regio !== '' ? regio : null,
    gemeenten: readList(find(claims, names.gemeenten), GEMEENTE, 'gemeente'),
    scholen: readList(find(claims, names.scholen), SCHOOL, 'school'),
  };
}

/** How a scope is written that gives a program a right: `doorbraak:melden`. */
const SCOPE = 'doorbraak:';

/**
 * What only a token for the API says: how wide it reaches, and to which rights it is narrowed by its scopes; a token without
 * a scope of ours has every right of its role. Throws a `SignInRefused` for a width or a right that there is not.
 */
export function readTokenClaims(
  claims: Readonly<Record<string, unknown>>,
  { claims: names }: Pick<Oidc, 'claims'>,
): Pick<Aanspraak, 'reikwijdte' | 'rechten'> {
  const wide = find(claims, names.reikwijdte);
  const reikwijdte = REIKWIJDTEN.find((one) => one === wide);
  if (wide !== undefined && wide !== '' && reikwijdte === undefined)
    throw new SignInRefused(
      `Het token noemt een reikwijdte die Doorbraak niet kent: ${REIKWIJDTEN.join(' of ')}.`,
    );
  const scopes = [find(claims, names.scope) ?? []].flat().flatMap(words);
  const ours = scopes.filter((scope) => scope.startsWith(SCOPE)).map((scope) => scope.slice(SCOPE.length));
  const rechten = ours.filter((scope): scope is Recht => Object.hasOwn(RECHTEN, scope));
  if (rechten.length < ours.length)
    throw new SignInRefused(
      'Het token noemt een recht dat Doorbraak niet kent. De beschrijving van de API noemt bij elk adres het recht.',
    );
  return { reikwijdte: reikwijdte ?? null, rechten: ours.length === 0 ? null : rechten };
}

function words(text: unknown): string[] {
  return typeof text === 'string' ? text.split(/\s+/) : [];
}

/** A claim by its name, or by its path through objects. */
function find(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name] ?? undefined;
  let here: unknown = claims;
  for (const part of name.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string, unknown>)[part];
  }
  return here ?? undefined;
}

function clean(name: string): string {
  const text = name.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  return [...text].slice(0, LONGEST_NAME).join('');
}

/** A list may hold roles of other programs; a single value that we do not know is a mistake. */
function leesRol(value: unknown, rollen: Oidc['rollen']): Aanmeldrol | null {
  if (Array.isArray(value)) return [...rollen].find(([there]) => value.includes(there))?.[1] ?? null;
  if (value === undefined || value === '') return null;
  const rol = typeof value === 'string' ? rollen.get(value) : undefined;
  if (rol === undefined) {
    const named = typeof value === 'string' ? ` "${clean(value).slice(0, 60)}"` : '';
    throw new SignInRefused(`Uw account heeft de rol${named}. Die rol kent Doorbraak niet.`);
  }
  return rol;
}

function readList(value: unknown, pattern: RegExp, what: string): string[] | null {
  if (value === undefined) return null;
  const list: unknown =
    typeof value === 'string' ? value.split(/[\s,;]+/).filter((part) => part !== '') : value;
  if (!Array.isArray(list) || list.some((part) => typeof part !== 'string' || !pattern.test(part))) {
    throw new SignInRefused(`Uw account noemt een ${what} in een vorm die Doorbraak niet kent.`);
  }
  return [...new Set(list as string[])];
}

/**
 * Who somebody is: what the provider says, completed with the person of the region who has that id. Somebody of another
 * region than the provider names is somebody else, whoever put them there. Throws an `SignInRefused` for somebody who was
 * made inactive or who has no role, region or school.
 */
export function whoIs(
  aanspraak: Aanspraak,
  found: KnownPerson | null,
  kentRegio: (regio: string) => boolean,
): Gebruiker {
  const known = aanspraak.regio === null || found?.regio === aanspraak.regio ? found : null;
  if (known?.actief === false)
    throw new SignInRefused('Uw naam staat bij de mensen van de regio op niet actief.');
  const rol = aanspraak.rol ?? known?.rol;
  const regio = aanspraak.regio ?? known?.regio;
  if (rol === undefined) throw new SignInRefused('Uw account heeft geen rol in Doorbraak.');
  if (regio === undefined) throw new SignInRefused('Uw account hoort niet bij een regio.');
  if (!kentRegio(regio)) throw new SignInRefused('Uw account hoort bij een regio die hier niet bestaat.');
  const scholen = aanspraak.scholen ?? known?.scholen ?? [];
  if (rol === 'school' && scholen.length === 0)
    throw new SignInRefused('Uw account hoort niet bij een school.');
  return {
    id: aanspraak.id,
    naam: aanspraak.naam ?? known?.naam ?? aanspraak.id,
    rol,
    regio,
    gemeenten: aanspraak.gemeenten ?? known?.gemeenten ?? null,
    scholen: rol === 'school' || rol === 'systeem' ? scholen : [],
    reikwijdte: aanspraak.reikwijdte ?? null,
    rechten: aanspraak.rechten ?? null,
  };
}
