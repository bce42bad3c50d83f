import { zonderSwvZetels } from '../arbitrage/evolve';
import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import type { GebeurtenisVan } from '../gebeurtenis';
import { middernacht, plusDagenMoment, type Moment } from '../tijd';

/** A case under another convenant: reports missed while nobody counted them do not count now (rule 4). */
export function onderConvenant(casus: Casus, convenant: Convenant, op: Moment): Casus {
  const telde = casus.convenant.voortgang.gemistIsStagnatieNa !== null;
  const taak = casus.taken['voortgang-rapporteren'];
  if (telde || taak === undefined || taak.elke === null) return { ...casus, convenant };
  let geteldeRondes = 0;
  while (plusDagenMoment(taak.uiterlijk, taak.elke * geteldeRondes) <= op) geteldeRondes += 1;
  return { ...casus, convenant, geteldeRondes };
}

/** Another gemeente empties the seats of the samenwerkingsverband until the hearing; a given verdict stands (rule 13). */
export function draagtOver(casus: Casus, { gegevens, op }: GebeurtenisVan<'overgedragen'>): Casus {
  const { gemeente, onderwijssoort, convenant, regie, school } = gegevens;
  const { aankondiging } = casus;
  const elders = gemeente !== casus.gemeente;
  return {
    ...onderConvenant(casus, convenant, op),
    gemeente,
    onderwijssoort,
    school,
    // A gemeente that is corrected before the day leaves what was announced as it is.
    aankondiging: aankondiging !== null && middernacht(aankondiging.per) <= op ? null : aankondiging,
    regie: elders || regie !== casus.regie.rol ? { rol: regie, persoon: null } : casus.regie,
    arbitrage: elders ? zonderSwvZetels(casus.arbitrage, op) : casus.arbitrage,
  };
}
