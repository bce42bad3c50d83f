import { controleerCasusnummer } from '../client/addresses';
import type { Dependencies } from './dependencies';
import { DossierUnreachable } from '../dossier/dossier';
import { leesKenmerk } from '../dossier/kenmerk';
import type { GelezenCasus } from '../dossier/read';
import type { Casus } from '../domain/casus';
import type { Gebeurtenis } from '../domain/gebeurtenis';
import type { Gebruiker } from '../domain/gebruiker';
import { bereik, binnen, zicht } from '../domain/toegang';
import { casusVoor } from '../domain/zicht/casus';
import { zieGebeurtenis, type Gezien } from '../domain/zicht/gebeurtenissen';
import { lezerVan, type Lezer } from '../domain/zicht/lezer';
import { verstrijk } from '../domain/verwerk';
import type { Moment } from '../domain/tijd';
import { Problem } from './problems';

const NOT_FOUND = 'Deze casus bestaat niet of staat nog niet in het dossier.';
const ALLEEN_VERWIJZING =
  'Van deze casus ziet u alleen het kenmerk: er is geen toestemming om meer te delen. Vraag wie de regie heeft wat u wel samen kunt doen.';

/** A case as somebody sees it now: as the dossier has it, and after the terms that have passed since. */
export interface CasusNu {
  readonly casus: Casus;
  readonly kenmerk: string;
  /** What those terms bring about, under the numbers it gets in the dossier as soon as the case is awake. */
  readonly komend: readonly Gezien<Gebeurtenis & { readonly nummer: number }>[];
}

/**
 * A case now, by its case number or its kenmerk, with how much of it somebody sees; a problem when it is not there for
 * them.
 */
export async function leesMetZicht(
  { dossier, klok }: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  nummer: string,
): Promise<CasusNu & { readonly zicht: 'alles' | 'verwijzing' }> {
  const gelezen = await dossier.leesCasus(bereik(gebruiker), controleerNummer(nummer));
  const nu = gelezen === undefined ? null : naTermijnen(gelezen, klok.nu());
  const ziet = nu === null ? null : zicht(gebruiker, nu.casus);
  if (nu === null || ziet === null) throw new Problem('niet-gevonden', NOT_FOUND);
  return { ...voor(lezerVan(gebruiker), nu), zicht: ziet };
}

/** A case now, by its case number or its kenmerk, that somebody sees all of; a problem otherwise. */
export async function leesHeleCasus(
  deps: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  nummer: string,
): Promise<CasusNu> {
  const gelezen = await leesMetZicht(deps, gebruiker, nummer);
  if (gelezen.zicht === 'verwijzing') throw new Problem('geen-recht', ALLEEN_VERWIJZING);
  return gelezen;
}

/** A case after its terms, with what they bring about by number. */
interface NaTermijnen extends GelezenCasus {
  readonly gebeurtenissen: readonly (Gebeurtenis & { readonly nummer: number })[];
}

/** As much of it as a reader sees. */
function voor(lezer: Lezer, { casus, kenmerk, gebeurtenissen }: NaTermijnen): CasusNu {
  return {
    casus: casusVoor(lezer, casus),
    kenmerk,
    komend: gebeurtenissen.flatMap((gebeurtenis) => zieGebeurtenis(lezer, gebeurtenis) ?? []),
  };
}

/** Nobody sees a case before a term that has passed, though it may be woken for it some minutes later. */
function naTermijnen({ casus: gelezen, kenmerk }: GelezenCasus, nu: Moment): NaTermijnen {
  const { casus, gebeurtenissen } = verstrijk(gelezen, nu);
  const eerste = gelezen.volgnummer + 1;
  return { casus, kenmerk, gebeurtenissen: gebeurtenissen.map((g, i) => ({ ...g, nummer: eerste + i })) };
}

/** Refuses what can be neither a kenmerk nor a case number before anybody is asked for it. */
function controleerNummer(nummer: string): string {
  return leesKenmerk(nummer) ?? controleerCasusnummer(nummer);
}

/** What a case is called: by programs, and by people where that is known. */
export interface Casusnaam {
  readonly casusnummer: string;
  readonly kenmerk: string | null;
}

/**
 * What a case is called of which somebody names the case number or the kenmerk; refuses who may give no commands in it
 * because it is out of reach, as if it were not there. A case that the dossier does not have yet, or a dossier that is
 * away: its workflow says where it lies, but only the dossier knows a kenmerk.
 */
export async function eisBinnenBereik(
  { dossier, casussen, klok }: Pick<Dependencies, 'dossier' | 'casussen' | 'klok'>,
  gebruiker: Gebruiker,
  genoemd: string,
): Promise<Casusnaam> {
  const nummer = controleerNummer(genoemd);
  const isKenmerk = leesKenmerk(nummer) !== null;
  const eigen = bereik(gebruiker);
  if (gebruiker.rol === 'lokaal' && !isKenmerk) return { casusnummer: nummer, kenmerk: null };
  const gelezen = await dossier.leesCasus(eigen, nummer).catch((error: unknown) => {
    if (error instanceof DossierUnreachable && !isKenmerk) return undefined;
    throw error;
  });
  if (gelezen !== undefined && zicht(gebruiker, naTermijnen(gelezen, klok.nu()).casus) === 'alles')
    return { casusnummer: gelezen.casus.casusnummer, kenmerk: gelezen.kenmerk };
  const beeld = gelezen === undefined && !isKenmerk ? await casussen.beeld(nummer) : null;
  // Who comes for the table gives no commands, so where it lies is enough.
  if (
    beeld === null ||
    beeld.casusnummer !== nummer ||
    !binnen(eigen, { ...beeld, aanTafel: false, tafelleden: null })
  )
    throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
  return { casusnummer: nummer, kenmerk: beeld.kenmerk ?? null };
}
