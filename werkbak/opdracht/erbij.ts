import type { Opdrachtnaam } from '../../domain/opdracht';
import type { Dependencies } from '../../toegang/dependencies';
import { leesAfweging } from './afweging';
import type { Omgeving } from './formulier';

/** What the form of a command needs to know besides the case and the people of the region. */
export async function leesErbij(
  met: Pick<Dependencies, 'dossier' | 'beloften'>,
  naam: Opdrachtnaam,
  o: Omgeving,
): Promise<Pick<Omgeving, 'afweging' | 'tafels' | 'beloften'>> {
  const { casus, nu } = o;
  const [afweging, tafels, beloften] = await Promise.all([
    leesAfweging(met, naam, o),
    naam === 'planDoorbraaktafel' ? met.dossier.leesTafels(casus.convenant.regio, nu) : [],
    naam === 'controleerAfspraak' ? met.beloften.lees(casus.casusnummer) : [],
  ]);
  return { afweging, tafels, beloften };
}
