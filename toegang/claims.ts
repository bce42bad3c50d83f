import { type Aanmeldrol, ID_VAN_NIEMAND, type Gebruiker } from '../domain/gebruiker';
import type { Oidc } from './settings';

/** What a provider says of somebody; null: it does not say, so the people of the region decide. */
export interface Aanspraak {
  readonly id: string;
  readonly naam: string | null;
  readonly rol: Aanmeldrol | null;
  readonly regio: string | null;
  readonly gemeenten: readonly string[] | null;
  readonly scholen: readonly string[] | null;
}

/** Somebody of the people of a region, as far as it matters here. */
export interface Bekende {
  readonly id: string;
  readonly regio: string;
  readonly naam: string;
  readonly rol: Aanmeldrol;
  readonly gemeenten: readonly string[] | null;
  readonly scholen: readonly string[];
  readonly actief: boolean;
}

/** Why somebody whom the provider knows does not get in; the sentence is for that person. */
export class Afwijzing extends Error {
  override readonly name = 'Afwijzing';
}

const LANGSTE_ID = 200;
const LANGSTE_NAAM = 200;
const GEMEENTE = /^\d{4}$/;
const SCHOOL = /^\d{2}[A-Z]{2}(\d{2})?$/;
const GEEN_TEKST = /\p{Cc}|\p{Surrogate}/u;

/** Reads the claims of a token. Throws an `Afwijzing` for what is there and cannot be right; never reads it as absent. */
export function leesClaims(
  claims: Readonly<Record<string, unknown>>,
  oidc: Pick<Oidc, 'claims' | 'rollen'>,
): Aanspraak {
  const namen = oidc.claims;
  const id = vind(claims, namen.id);
  if (typeof id !== 'string' || id === '' || id.length > LANGSTE_ID || GEEN_TEKST.test(id)) {
    throw new Afwijzing('De aanmelding zegt niet wie u bent.');
  }
  if (ID_VAN_NIEMAND.includes(id)) {
    throw new Afwijzing(`Uw account heeft het id "${id}". Dat id gebruikt Doorbraak zelf.`);
  }
  const naam = vind(claims, namen.naam);
  const regio = vind(claims, namen.regio);
  return {
    id,
    naam: typeof naam === 'string' && naam.trim() !== '' ? schoon(naam) : null,
    rol: leesRol(vind(claims, namen.rol), oidc.rollen),
    regio: typeof regio === 'string' && regio !== '' ? regio : null,
    gemeenten: leesLijst(vind(claims, namen.gemeenten), GEMEENTE, 'gemeente'),
    scholen: leesLijst(vind(claims, namen.scholen), SCHOOL, 'school'),
  };
}

/** A claim by its name, or by its path through objects. */
function vind(claims: Readonly<Record<string, unknown>>, naam: string): unknown {
  if (Object.hasOwn(claims, naam)) return claims[naam] ?? undefined;
  let hier: unknown = claims;
  for (const deel of naam.split('.')) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) return undefined;
    hier = (hier as Record<string, unknown>)[deel];
  }
  return hier ?? undefined;
}

function schoon(naam: string): string {
  const tekst = naam.replace(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
  return [...tekst].slice(0, LANGSTE_NAAM).join('');
}

/** A list may hold roles of other programs; a single value that we do not know is a mistake. */
function leesRol(waarde: unknown, rollen: Oidc['rollen']): Aanmeldrol | null {
  if (Array.isArray(waarde)) return [...rollen].find(([daar]) => waarde.includes(daar))?.[1] ?? null;
  if (waarde === undefined || waarde === '') return null;
  const rol = typeof waarde === 'string' ? rollen.get(waarde) : undefined;
  if (rol === undefined) {
    const genoemd = typeof waarde === 'string' ? ` "${schoon(waarde).slice(0, 60)}"` : '';
    throw new Afwijzing(`Uw account heeft de rol${genoemd}. Die rol kent Doorbraak niet.`);
  }
  return rol;
}

function leesLijst(waarde: unknown, vorm: RegExp, wat: string): string[] | null {
  if (waarde === undefined) return null;
  const lijst: unknown =
    typeof waarde === 'string' ? waarde.split(/[\s,;]+/).filter((deel) => deel !== '') : waarde;
  if (!Array.isArray(lijst) || lijst.some((deel) => typeof deel !== 'string' || !vorm.test(deel))) {
    throw new Afwijzing(`Uw account noemt een ${wat} in een vorm die Doorbraak niet kent.`);
  }
  return [...new Set(lijst as string[])];
}

/**
 * Who somebody is: what the provider says, completed with the person of the region who has that id. Throws an
 * `Afwijzing` for somebody who was made inactive there or who has no role, region or school.
 */
export function wieIs(
  aanspraak: Aanspraak,
  bekende: Bekende | null,
  kentRegio: (regio: string) => boolean,
): Gebruiker {
  if (bekende?.actief === false)
    throw new Afwijzing('Uw naam staat bij de mensen van de regio op niet actief.');
  const rol = aanspraak.rol ?? bekende?.rol;
  const regio = aanspraak.regio ?? bekende?.regio;
  if (rol === undefined) throw new Afwijzing('Uw account heeft geen rol in Doorbraak.');
  if (regio === undefined) throw new Afwijzing('Uw account hoort niet bij een regio.');
  if (!kentRegio(regio)) throw new Afwijzing('Uw account hoort bij een regio die hier niet bestaat.');
  if (bekende !== null && bekende.regio !== regio) {
    throw new Afwijzing('Uw account noemt een andere regio dan waar u bij de mensen staat.');
  }
  const scholen = aanspraak.scholen ?? bekende?.scholen ?? [];
  if (rol === 'school' && scholen.length === 0) throw new Afwijzing('Uw account hoort niet bij een school.');
  return {
    id: aanspraak.id,
    naam: aanspraak.naam ?? bekende?.naam ?? aanspraak.id,
    rol,
    regio,
    gemeenten: aanspraak.gemeenten ?? bekende?.gemeenten ?? null,
    scholen: rol === 'school' || rol === 'systeem' ? scholen : [],
  };
}
