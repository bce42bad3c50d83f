import { controleerCasusnummer } from '../client/addresses';
import type { Dependencies } from './dependencies';
import { DossierUnreachable } from '../dossier/dossier';
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
  'Van deze casus ziet u alleen het casusnummer: er is geen toestemming om meer te delen.';

/** A case as somebody sees it now: as the dossier has it, and after the terms that have passed since. */
export interface CasusNu {
  readonly casus: Casus;
  /** What those terms bring about, under the numbers it gets in the dossier as soon as the case is awake. */
  readonly komend: readonly Gezien<Gebeurtenis & { readonly nummer: number }>[];
}

/** A case now with how much of it somebody sees; a problem when it is not there for them. */
export async function leesMetZicht(
  { dossier, klok }: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<CasusNu & { readonly zicht: 'alles' | 'verwijzing' }> {
  const gelezen = await dossier.leesCasus(bereik(gebruiker), controleerCasusnummer(casusnummer));
  const nu = gelezen === undefined ? null : naTermijnen(gelezen, klok.nu());
  const ziet = nu === null ? null : zicht(gebruiker, nu.casus);
  if (nu === null || ziet === null) throw new Problem('niet-gevonden', NOT_FOUND);
  return { ...voor(lezerVan(gebruiker), nu), zicht: ziet };
}

/** A case now that somebody sees all of; a problem otherwise. */
export async function leesHeleCasus(
  deps: Pick<Dependencies, 'dossier' | 'klok'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<CasusNu> {
  const gelezen = await leesMetZicht(deps, gebruiker, casusnummer);
  if (gelezen.zicht === 'verwijzing') throw new Problem('geen-recht', ALLEEN_VERWIJZING);
  return gelezen;
}

/** A case after its terms, with what they bring about by number. */
interface NaTermijnen {
  readonly casus: Casus;
  readonly gebeurtenissen: readonly (Gebeurtenis & { readonly nummer: number })[];
}

/** As much of it as a reader sees. */
function voor(lezer: Lezer, { casus, gebeurtenissen }: NaTermijnen): CasusNu {
  return {
    casus: casusVoor(lezer, casus),
    komend: gebeurtenissen.flatMap((gebeurtenis) => zieGebeurtenis(lezer, gebeurtenis) ?? []),
  };
}

/** Nobody sees a case before a term that has passed, though it may be woken for it some minutes later. */
function naTermijnen(gelezen: Casus, nu: Moment): NaTermijnen {
  const { casus, gebeurtenissen } = verstrijk(gelezen, nu);
  const eerste = gelezen.volgnummer + 1;
  return { casus, gebeurtenissen: gebeurtenissen.map((g, i) => ({ ...g, nummer: eerste + i })) };
}

/**
 * Refuses who may give no commands in a case because it is out of reach, as if it were not there. A case that the
 * dossier does not have yet, or a dossier that is away: its workflow says where it lies.
 */
export async function eisBinnenBereik(
  { dossier, casussen, klok }: Pick<Dependencies, 'dossier' | 'casussen' | 'klok'>,
  gebruiker: Gebruiker,
  casusnummer: string,
): Promise<void> {
  const nummer = controleerCasusnummer(casusnummer);
  const eigen = bereik(gebruiker);
  if (gebruiker.rol === 'lokaal') return;
  const casus = await dossier.leesCasus(eigen, nummer).catch((error: unknown) => {
    if (error instanceof DossierUnreachable) return undefined;
    throw error;
  });
  if (casus !== undefined && zicht(gebruiker, naTermijnen(casus, klok.nu()).casus) === 'alles') return;
  const beeld = casus === undefined ? await casussen.beeld(nummer) : null;
  // Who comes for the table gives no commands, so where it lies is enough.
  if (
    beeld === null ||
    beeld.casusnummer !== nummer ||
    !binnen(eigen, { ...beeld, aanTafel: false, tafelleden: null })
  )
    throw new Problem('niet-gevonden', 'Deze casus bestaat niet.');
}
