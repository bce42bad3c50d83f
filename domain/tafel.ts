import type { Casus, Doorbraaktafel } from './casus';
import { openTaak } from './taken';

/** True while the doorbraaktafel of a case sits: that of an earlier doorbraak does not (rule 21). */
export function zitAanTafel({
  fase,
  bereiktOp,
  doorbraaktafel,
}: Pick<Casus, 'fase' | 'bereiktOp' | 'doorbraaktafel'>): boolean {
  return fase === 'doorbraak' && doorbraaktafel?.vanDoorbraak === bereiktOp;
}

/** The table that was planned and of which nobody said yet that it was held; null: there is none. */
export function nogTeHouden(casus: Casus): Doorbraaktafel | null {
  const open = openTaak(casus, 'doorbraaktafel-vastleggen') !== undefined;
  return open && zitAanTafel(casus) ? casus.doorbraaktafel : null;
}

/** The table that can be called off: planned by the doorbraak that the case is in or comes back to, and not recorded; null: none. */
export function afTeZeggen({ bereikt, bereiktOp, doorbraaktafel, taken }: Casus): Doorbraaktafel | null {
  // Nazorg holds the task still, and a child that is back is why many a table does not take place.
  const teVerslaan = taken['doorbraaktafel-vastleggen'] !== undefined;
  return teVerslaan && bereikt === 'doorbraak' && doorbraaktafel?.vanDoorbraak === bereiktOp
    ? doorbraaktafel
    : null;
}
