import type { LadderFase } from './fase';
import { openFase } from './fasewissel';
import type { Aanleiding } from './gebeurtenis';
import type { Verslag } from './verslag';

/** Where one step of escalation leads; from arbitrage on only the parents' answers move the case (rules 4 and 12). */
const HOGER: Record<LadderFase, LadderFase | null> = {
  schoolregie: 'casusregie',
  casusregie: 'doorbraak',
  doorbraak: 'arbitrage',
  arbitrage: null,
  om: null,
};

/** The phase one step up; null where a person or a missed report cannot escalate. */
export function eenHoger(fase: LadderFase): LadderFase | null {
  return HOGER[fase];
}

/** Escalates one step at once (rule 4); in arbitrage and om, and during nazorg, it changes no phase. */
export function escaleer(verslag: Verslag, aanleiding: Aanleiding): void {
  const naar = eenHoger(verslag.casus.bereikt);
  if (naar !== null && verslag.casus.terugkeer === null) openFase(verslag, naar, aanleiding);
}
