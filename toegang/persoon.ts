import type { Mens } from '../dossier/mensen/mens';
import type { Casusbeeld } from '../domain/beeld';
import { HOUDERROLLEN, LEIDERS, ROLLEN, type Rol } from '../domain/fase';
import type { Gebruiker } from '../domain/gebruiker';
import { genoemdePersoon, genoemdeTaak, type Opdracht } from '../domain/opdracht';
import { bereik, binnen } from '../domain/toegang';
import type { Veldfout } from '../domain/weigering';
import { rolnaam } from '../taal/rollen';
import type { Dependencies } from './dependencies';

/** What of a case says who fits. */
type Plek = Pick<Casusbeeld, 'regio' | 'gemeente' | 'school' | 'convenant'> & {
  readonly taken: readonly { readonly type: string; readonly rol: string }[];
};

/** The person a command names: what is wrong with them, and their role where the region knows it. */
interface Persoonsoordeel {
  readonly fouten: readonly Veldfout[];
  readonly rol?: Rol;
}

/**
 * Judges the person a command names: a region that has people gives cases and tasks only to them, and a task is taken by
 * whoever gives the command. Nothing is wrong in a region without a roster, nor with data that the rules refuse anyway.
 */
export async function beoordeelPersoon(
  { mensen, convenanten }: Pick<Dependencies, 'mensen' | 'convenanten'>,
  wie: Gebruiker,
  opdracht: { readonly opdracht: string; readonly gegevens: unknown },
  casus: Plek,
): Promise<Persoonsoordeel> {
  const genoemd = genoemdePersoon(opdracht);
  if (genoemd === null) return GOED;
  const { veld, krijgt, zelf } = genoemd.wijze;
  const persoon = genoemd.persoon.trim();
  const fout = (melding: string): Persoonsoordeel => ({ fouten: [{ veld: `gegevens.${veld}`, melding }] });
  if (zelf && persoon === wie.id) return GOED;
  if (zelf && !neemtVoorAnderen(wie))
    return fout('een taak neemt u voor uzelf; wilt u dat een ander het doet, geef de taak dan door');
  const allen = (await mensen.lees(casus.regio)).filter(({ actief }) => actief);
  // A region has a roster when somebody in it can hold a case.
  if (!allen.some(({ rol }) => HOUDERROLLEN.some((houder) => houder === rol))) {
    const rooster = convenanten.versie(casus.regio, casus.convenant.versie)?.rooster;
    const inRooster = rooster?.find(({ id }) => id === persoon);
    if (rooster === undefined) return GOED;
    if (inRooster === undefined) return fout(NIET_IN_ROOSTER);
    return krijgt === 'casus' && !isLeider(inRooster.rol) ? fout(moetZijn(LEIDERS)) : GOED;
  }
  const mens = allen.find(({ id }) => id === persoon);
  if (mens === undefined) return fout(NIET_IN_ROOSTER);
  const taak = genoemdeTaak(opdracht);
  const rol = casus.taken.find(({ type }) => type === taak)?.rol;
  const rollen = krijgt === 'casus' ? LEIDERS : rol === undefined ? [mens.rol] : passend(rol);
  if (!rollen.some((een) => een === mens.rol)) return fout(moetZijn(rollen));
  if (!binnen(bereik(alsGebruiker(mens)), { ...casus, aanTafel: false, tafelleden: null }))
    return fout('ziet deze casus niet; geef die persoon eerst de gemeente of school van de casus');
  return { fouten: [], ...(isRol(mens.rol) ? { rol: mens.rol } : {}) };
}

/** A command with the role of the person it names, where the region knows it. */
export function metRol(opdracht: Opdracht, { rol }: Persoonsoordeel): Opdracht {
  return rol === undefined ? opdracht : { ...opdracht, rolVanPersoon: rol };
}

const GOED: Persoonsoordeel = { fouten: [] };
const NIET_IN_ROOSTER = 'staat niet bij de mensen van deze regio; kies iemand die daar wel bij staat';

function moetZijn(rollen: readonly string[]): string {
  return `moet iemand zijn met de rol ${rollen.map(rolnaam).join(' of ')}`;
}

function isRol(rol: string): rol is Rol {
  return ROLLEN.some((een) => een === rol);
}

/** True for a role to which people give cases. */
export function isLeider(rol: string): boolean {
  return LEIDERS.some((een) => een === rol);
}

/** Somebody of the role itself, or a leerplichtambtenaar for a casusregisseur (rule 19). */
export function passend(rol: string): readonly string[] {
  return rol === 'casusregisseur' ? LEIDERS : [rol];
}

/** A manager gives others a task that nobody has, and an integration speaks for the people of its school. */
function neemtVoorAnderen({ rol }: Gebruiker): boolean {
  return rol === 'lokaal' || rol === 'manager' || rol === 'systeem';
}

/** Somebody of a region as who asks something. */
export function alsGebruiker({ id, naam, rol, regio, gemeenten, scholen }: Mens): Gebruiker {
  return { id, naam, rol, regio, gemeenten, scholen };
}
