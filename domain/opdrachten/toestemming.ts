import { GEBEURTENISSEN } from '../gebeurtenis';
import { datumVan } from '../tijd';
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
    ongeldig: ({ besluit, datum, geldigTot }, _, { nu }) => {
      const vandaag = datumVan(nu);
      return [
        ...(datum !== undefined && datum > vandaag
          ? [{ veld: 'datum', melding: 'mag niet in de toekomst liggen' }]
          : []),
        ...(geldigTot !== undefined && besluit !== 'gegeven'
          ? [{ veld: 'geldigTot', melding: 'hoort alleen bij toestemming die gegeven is' }]
          : []),
        ...(geldigTot !== undefined && geldigTot <= vandaag
          ? [{ veld: 'geldigTot', melding: 'moet na vandaag liggen (het is de eerste dag erna)' }]
          : []),
      ];
    },
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
