import { GEBEURTENISSEN } from '../gebeurtenis';
import type { Verslag } from '../verslag';
import { opdrachtsoort } from './behandeling';

/** Consent: of the phase, and of each offer (rule 6). */
export const toestemming = {
  legToestemmingVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['toestemming-vastgelegd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'deze-week',
    taak: 'toestemming-vastleggen',
    noemt: {},
    voerUit(verslag, gegevens) {
      verslag.noteer('toestemming-vastgelegd', gegevens);
      rondVragenAf(verslag);
    },
  }),
};

/** The task is done when nothing that was asked is still without an answer. */
export function rondVragenAf(verslag: Verslag): void {
  if (verslag.casus.toestemmingsvragen.length === 0) verslag.voltooiTaak('toestemming-vastleggen');
}
