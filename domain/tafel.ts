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
