import type { Casus } from './casus';

/** True while the doorbraaktafel of a case sits: that of an earlier doorbraak does not (rule 21). */
export function zitAanTafel({
  fase,
  bereiktOp,
  doorbraaktafel,
}: Pick<Casus, 'fase' | 'bereiktOp' | 'doorbraaktafel'>): boolean {
  return fase === 'doorbraak' && doorbraaktafel?.vanDoorbraak === bereiktOp;
}
