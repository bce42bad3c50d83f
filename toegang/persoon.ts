import type { Mens } from '../dossier/mensen/mens';
import type { Casusbeeld } from '../domain/beeld';
import { HOUDERROLLEN } from '../domain/fase';
import type { Gebruiker } from '../domain/gebruiker';
import { genoemdePersoon, genoemdeTaak } from '../domain/opdracht';
import { bereik, binnen } from '../domain/toegang';
import type { Veldfout } from '../domain/weigering';
import { rolnaam } from '../taal/rollen';
import type { Dependencies } from './dependencies';

/** What of a case says who fits. */
type Plek = Pick<Casusbeeld, 'regio' | 'gemeente' | 'school' | 'convenant'> & {
  readonly taken: readonly { readonly type: string; readonly rol: string }[];
};

/**
 * What is wrong with the person a command names: a region that has people gives cases and tasks only to them, and a task
 * is taken by whoever gives the command. Nothing in a region without a roster, and of data that the rules refuse anyway.
 */
export async function persoonfouten(
  { mensen, convenanten }: Pick<Dependencies, 'mensen' | 'convenanten'>,
  wie: Gebruiker,
  opdracht: { readonly opdracht: string; readonly gegevens: unknown },
  casus: Plek,
): Promise<Veldfout[]> {
  const genoemd = genoemdePersoon(opdracht);
  if (genoemd === null) return [];
  const { veld, krijgt, zelf } = genoemd.wijze;
  const persoon = genoemd.persoon.trim();
  const fout = (melding: string): Veldfout[] => [{ veld: `gegevens.${veld}`, melding }];
  if (zelf && persoon === wie.id) return [];
  if (zelf && !neemtVoorAnderen(wie))
    return fout('een taak neemt u voor uzelf; wilt u dat een ander het doet, geef de taak dan door');
  const allen = (await mensen.lees(casus.regio)).filter(({ actief }) => actief);
  // A region has a roster when somebody in it can hold a case.
  if (!allen.some(({ rol }) => HOUDERROLLEN.some((houder) => houder === rol))) {
    const rooster = convenanten.versie(casus.regio, casus.convenant.versie)?.rooster;
    return rooster === undefined || rooster.some(({ id }) => id === persoon) ? [] : fout(NIET_IN_ROOSTER);
  }
  const mens = allen.find(({ id }) => id === persoon);
  if (mens === undefined) return fout(NIET_IN_ROOSTER);
  const taak = genoemdeTaak(opdracht);
  const rol = casus.taken.find(({ type }) => type === taak)?.rol;
  const rollen = krijgt === 'casus' ? LEIDERS : rol === undefined ? [mens.rol] : passend(rol);
  if (!rollen.includes(mens.rol))
    return fout(`moet iemand zijn met de rol ${rollen.map(rolnaam).join(' of ')}`);
  return binnen(bereik(alsGebruiker(mens)), { ...casus, aanTafel: false, tafelleden: null })
    ? []
    : fout('ziet deze casus niet; geef die persoon eerst de gemeente of school van de casus');
}

const NIET_IN_ROOSTER = 'staat niet bij de mensen van deze regio; kies iemand die daar wel bij staat';
/** Who a case can be given to. */
export const LEIDERS: readonly string[] = ['casusregisseur', 'leerplichtambtenaar'];

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
