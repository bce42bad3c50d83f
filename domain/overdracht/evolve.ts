import { zonderSwvZetels } from '../arbitrage/evolve';
import type { Casus } from '../casus';
import type { Convenant } from '../convenant';
import type { GebeurtenisVan } from '../gebeurtenis';
import { nazorgEinde } from '../nazorg';
import { wijzigTaak } from '../taakregister';
import { maakTaak } from '../taken';
import { middernacht, plusDagenMoment, type Moment } from '../tijd';

/** A case under another convenant, from a moment on. */
export function onderConvenant(casus: Casus, convenant: Convenant, op: Moment): Casus {
  return metEindeVanNazorg(metGeteldeRondes(casus, convenant, op), op);
}

/** Whoever watches over nazorg has until it ends, wherever another convenant moves that (rule 11). */
function metEindeVanNazorg(casus: Casus, op: Moment): Casus {
  const einde = nazorgEinde(casus);
  if (einde === null || einde === casus.taken['nazorg-bevestigen']?.uiterlijk) return casus;
  const { uiterlijk, herinnering } = maakTaak(casus, 'nazorg-bevestigen', op, einde);
  return wijzigTaak(casus, 'nazorg-bevestigen', { uiterlijk, herinnering });
}

/**
 * Reports missed while nobody counted them do not count under a convenant that does (rule 4); in nazorg, where none is due,
 * those from before it.
 */
function metGeteldeRondes(casus: Casus, convenant: Convenant, op: Moment): Casus {
  const taak = casus.taken['voortgang-rapporteren'];
  if (taak === undefined || taak.elke === null) return { ...casus, convenant };
  const tot = casus.terugkeer?.gemeldOp ?? op;
  let geteldeRondes = 0;
  while (plusDagenMoment(taak.uiterlijk, taak.elke * geteldeRondes) <= tot) geteldeRondes += 1;
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
