import { openFase } from '../fasewissel';
import { trede } from '../fase';
import { AANTEKENINGEN } from '../gebeurtenissen/aantekeningen';
import { openTaak } from '../taken';
import { opdrachtsoort } from './behandeling';

/** Danger (rule 24): the child is made safe first. Ladder terms do not move. */
export const gevaar = {
  meldGevaar: opdrachtsoort({
    gegevens: AANTEKENINGEN['gevaar-gemeld'],
    bevoegd: ['S', 'C!', 'L!', 'M'],
    kop: 'deze-week',
    taak: null,
    noemt: {},
    voerUit(verslag, gegevens) {
      verslag.noteer('gevaar-gemeld', gegevens);
      const { bereikt, terugkeer } = verslag.casus;
      if (terugkeer === null && trede(bereikt) < trede('doorbraak')) openFase(verslag, 'doorbraak', 'gevaar');
      verslag.openTaak('veiligheid-borgen');
    },
  }),
  borgVeiligheid: opdrachtsoort({
    gegevens: AANTEKENINGEN['veiligheid-geborgd'],
    bevoegd: ['S', 'C!', 'L!', 'M'],
    kop: 'deze-week',
    taak: 'veiligheid-borgen',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'veiligheid-borgen') === undefined
        ? 'Er is geen gevaar gemeld dat nog openstaat; meld het gevaar eerst.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('veiligheid-geborgd', gegevens);
      verslag.voltooiTaak('veiligheid-borgen');
    },
  }),
};
