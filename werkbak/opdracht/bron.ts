import type { Casus } from '../../domain/casus';
import { REGIEROLLEN } from '../../domain/fase';
import { bereik, binnen, ligging } from '../../domain/toegang';
import type { Dependencies } from '../../toegang/dependencies';
import { alsGebruiker } from '../../toegang/persoon';
import type { Medewerker } from './formulier';
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
  const uitTeNodigen = iedereen.map(({ id, naam }) => ({ id, naam }));
  return { convenanten, mensen: bekend.length > 0 ? bekend : uitRooster, uitTeNodigen };
}
