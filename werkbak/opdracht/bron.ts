import type { Mens } from '../../dossier/mensen/mens';
import type { Casus } from '../../domain/casus';
import { REGIEROLLEN } from '../../domain/fase';
import { bereik, binnen, ligging } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { ROLNAAM } from '../../taal/rollen';
import { alsGebruiker } from '../../toegang/persoon';
import type { Genodigde, Medewerker } from './formulier';
import type { Keuzebron } from './mogelijk';

/** What the forms of a case let somebody choose from: convenanten, and the people of its region who see it and can have work. */
export async function keuzebron(
  { convenanten, mensen }: Pick<Dependencies, 'convenanten' | 'mensen'>,
  casus: Casus,
): Promise<Keuzebron> {
  const { convenant } = casus;
  const iedereen = (await mensen.lees(convenant.regio)).filter(({ actief }) => actief);
  const bekend = iedereen
    .filter(({ rol }) => REGIEROLLEN.some((regierol) => regierol === rol))
    .filter((mens) => binnen(bereik(alsGebruiker(mens)), ligging(casus)))
    .map(({ id, naam, rol }): Medewerker => ({ id, naam, rol }));
  const uitRooster = (convenant.rooster ?? []).map(({ id, rol }): Medewerker => ({ id, naam: id, rol }));
  const uitTeNodigen = iedereen.map((mens): Genodigde => {
    const { id, naam, rol, afwezig } = mens;
    const aanTafel = rol === 'teamlid' && binnen(bereik(alsGebruiker(mens)), ligging(casus));
    return { id, naam, discipline: disciplineVan(mens, casus), aanTafel, afwezig };
  });
  return { convenanten, mensen: bekend.length > 0 ? bekend : uitRooster, uitTeNodigen };
}

/**
 * As what somebody can be asked to the table of a case: a member of the doorbraakteam by trade, the leerplichtambtenaar by role.
 * Null for who has nothing to do with this gemeente or kind of education, and for who comes anyhow or is asked by name.
 */
function disciplineVan({ rol, discipline, gemeenten, onderwijssoorten }: Mens, casus: Casus): string | null {
  const hier =
    (gemeenten?.includes(casus.gemeente) ?? true) &&
    (onderwijssoorten?.some((soort) => soort === casus.onderwijssoort) ?? true);
  if (!hier) return null;
  if (rol === 'teamlid') return discipline;
  return rol === 'leerplichtambtenaar' ? ROLNAAM[rol] : null;
}
