import type { z } from 'zod';
import { arbitrage } from './arbitrage/opdrachten';
import { houderMag } from './bevoegdheid';
import type { Casus } from './casus';
import type { Convenant } from './convenant';
import type { Rol } from './fase';
import { om } from './om/opdrachten';
import { aanbod } from './opdrachten/aanbod';
import { afspraken } from './opdrachten/afspraken';
import { bereiken } from './opdrachten/bereiken';
import type {
  Behandeling,
  Bevoegde,
  Convenantverwijzing,
  Kop,
  Opdrachtsoort,
  Persoonverwijzing,
  Rolletter,
} from './opdrachten/behandeling';
import { afsluiting } from './opdrachten/afsluiting';
import { correctie } from './opdrachten/correctie';
import { gevaar } from './opdrachten/gevaar';
import { leerplicht } from './opdrachten/leerplicht';
import { overdracht } from './opdrachten/overdracht';
import { regie } from './opdrachten/regie';
import { stem } from './opdrachten/stem';
import { tafel } from './opdrachten/tafel';
import { taakhouder } from './opdrachten/taakhouder';
import { terugkeer } from './opdrachten/terugkeer';
import { toestemming } from './opdrachten/toestemming';
import { verwijsindex } from './opdrachten/verwijsindex';
import { voortgang } from './opdrachten/voortgang';
import type { Taaktype } from './taak';

export { KOPPEN, type Kop } from './opdrachten/behandeling';

/**
 * The table of commands: everything there is to say of each. Within a heading people find them in this order.
 */
const OPDRACHTEN = {
  ...voortgang,
  ...toestemming,
  ...stem,
  ...gevaar,
  ...tafel,
  ...afspraken,
  ...aanbod,
  ...arbitrage,
  ...om,
  ...terugkeer,
  ...bereiken,
  ...verwijsindex,
  ...taakhouder,
  ...regie,
  ...overdracht,
  ...leerplicht,
  ...correctie,
  ...afsluiting,
};
type Tabel = typeof OPDRACHTEN;

export type Opdrachtnaam = keyof Tabel;
export type Gegevens<N extends Opdrachtnaam> = z.infer<Tabel[N]['gegevens']>;

export const OPDRACHTNAMEN = Object.keys(OPDRACHTEN) as [Opdrachtnaam, ...Opdrachtnaam[]];

/** How each command is judged and carried out. */
export const BEHANDELINGEN: { readonly [N in Opdrachtnaam]: Behandeling<Gegevens<N>> } = OPDRACHTEN;

/** The data of every command. */
export const GEGEVENS = kolom('gegevens');

/** Who may give which command (rule 19). */
export const BEVOEGD: Record<Opdrachtnaam, readonly Bevoegde[]> = kolom('bevoegd');

/** Under which heading each command is found. */
export const KOP: Record<Opdrachtnaam, Kop> = kolom('kop');

/** The command by which each task is done; a task without one does not compile. */
export const OPDRACHT_BIJ_TAAK: Record<Taaktype, Opdrachtnaam> = bijTaak();

/** The letter of a role in the table. */
const LETTER: Record<Rol, Rolletter> = {
  school: 'S',
  systeem: 'S',
  casusregisseur: 'C',
  leerplichtambtenaar: 'L',
  manager: 'M',
};

/** The letter of any text; none when it is no role. */
const LETTER_BIJ: ReadonlyMap<string, Rolletter> = new Map(Object.entries(LETTER));

/**
 * A command as a caller gives it. `door` and `opdracht` are checked by `decide`, so any text may stand there.
 * `convenant` is added by the shell (never by the caller) to what names another one: the convenant that would then
 * apply, or nothing when there is none; `rolVanPersoon` to what names a person, where the region knows that person.
 */
export interface Opdracht {
  readonly opdracht: string;
  readonly door: string;
  readonly gegevens: unknown;
  readonly convenant?: Convenant;
  readonly rolVanPersoon?: Rol;
}

/** The name of a command, of any text; undefined when there is none by that name. */
export function opdrachtnaam(tekst: unknown): Opdrachtnaam | undefined {
  return OPDRACHTNAMEN.find((naam) => naam === tekst);
}

/** True when the table lets this role give the command at all (rule 19). */
export function rolMag(opdracht: Opdrachtnaam, door: string): boolean {
  return BEVOEGD[opdracht].some((wie) => wie === LETTER_BIJ.get(door)) || ongeachtRegie(opdracht, door);
}

/** True when the lead does not keep this role from the command: it holds the case, or the table says whoever leads (rule 19). */
export function houderMagGeven(opdracht: Opdrachtnaam, casus: Casus, door: string): boolean {
  return ongeachtRegie(opdracht, door) || houderMag(casus, door);
}

/** True when the table lets this role give the command in every phase, whoever leads (rule 19). */
function ongeachtRegie(opdracht: Opdrachtnaam, door: string): boolean {
  return BEVOEGD[opdracht].some((wie) => wie === `${LETTER_BIJ.get(door)}!`);
}

/** The person a command names, as it was sent; null when it names nobody. */
export function genoemdePersoon(
  opdracht: Pick<Opdracht, 'opdracht' | 'gegevens'>,
): { readonly persoon: string; readonly wijze: Persoonverwijzing } | null {
  const wijze = soortVan(opdracht)?.noemt.persoon;
  if (wijze === undefined) return null;
  const persoon = veldVan(opdracht, wijze.veld);
  return typeof persoon === 'string' ? { persoon, wijze } : null;
}

/** The task a command names, as it was sent. */
export function genoemdeTaak(opdracht: Pick<Opdracht, 'opdracht' | 'gegevens'>): unknown {
  const veld = soortVan(opdracht)?.noemt.taak;
  return veld === undefined ? undefined : veldVan(opdracht, veld);
}

/** Whom a command mentions, as they were sent and in their order. */
export function vermeldeMensen(opdracht: Pick<Opdracht, 'opdracht' | 'gegevens'>): readonly string[] {
  const veld = soortVan(opdracht)?.noemt.vermeld;
  const vermeld = veld === undefined ? undefined : veldVan(opdracht, veld);
  return Array.isArray(vermeld) ? vermeld.filter((id) => typeof id === 'string') : [];
}

/** The convenant that would apply after a command, by what names it; null when it names no other. */
export function genoemdConvenant(
  opdracht: Pick<Opdracht, 'opdracht' | 'gegevens'>,
  waar: { readonly gemeente: string },
): Convenantverwijzing | null {
  const { gegevens } = opdracht;
  if (typeof gegevens !== 'object' || gegevens === null) return null;
  const eigen = Object.fromEntries(Object.entries(gegevens));
  return soortVan(opdracht)?.noemt.convenant?.(eigen, waar) ?? null;
}

/** True when a command can be judged only by who or what it names, as the case lies now. */
export function noemtBuiten(opdracht: string): boolean {
  const noemt = soortVan({ opdracht })?.noemt;
  return noemt?.persoon !== undefined || noemt?.convenant !== undefined;
}

function soortVan({ opdracht }: Pick<Opdracht, 'opdracht'>): Opdrachtsoort | undefined {
  const naam = opdrachtnaam(opdracht);
  return naam === undefined ? undefined : OPDRACHTEN[naam];
}

function veldVan({ gegevens }: Pick<Opdracht, 'gegevens'>, veld: string): unknown {
  return typeof gegevens === 'object' && gegevens !== null && Object.hasOwn(gegevens, veld)
    ? Reflect.get(gegevens, veld)
    : undefined;
}

/** One thing that is said of every command, by its name. */
function kolom<K extends keyof Opdrachtsoort>(deel: K): { readonly [N in Opdrachtnaam]: Tabel[N][K] } {
  const rijen = OPDRACHTNAMEN.map((naam) => [naam, OPDRACHTEN[naam][deel]]);
  // Each name keeps its own row.
  return Object.fromEntries(rijen) as { readonly [N in Opdrachtnaam]: Tabel[N][K] };
}

function bijTaak(): Record<Exclude<Tabel[Opdrachtnaam]['taak'], null>, Opdrachtnaam> {
  const rijen = OPDRACHTNAMEN.map((naam) => [OPDRACHTEN[naam].taak, naam]);
  return Object.fromEntries(rijen.filter(([taak]) => taak !== null)) as ReturnType<typeof bijTaak>;
}
