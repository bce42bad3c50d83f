import { isOnbereikt, onbereikt } from '../bereiken';
import type { Casus } from '../casus';
import { BEREIKGEBEURTENISSEN } from '../gebeurtenissen/bereiken';
import { datumVan } from '../tijd';
import type { Verslag } from '../verslag';
import { opdrachtsoort } from './behandeling';

/** Whom no message reaches is a task (rule 20): one for everybody in the case, done when each of them was reached. */
export const bereiken = {
  meldOnbereikt: opdrachtsoort({
    gegevens: BEREIKGEBEURTENISSEN['onbereikt-gemeld'],
    bevoegd: ['S', 'C!', 'L!', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    // Told again it asks nothing new of anybody.
    weerhoudt: ({ wie }, casus) =>
      isOnbereikt(casus, wie)
        ? 'Dit is al gemeld; de taak om deze ontvanger op een andere manier te bereiken staat open.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('onbereikt-gemeld', gegevens);
      verslag.openTaak('anders-bereiken');
    },
  }),
  bereikAnders: opdrachtsoort({
    gegevens: BEREIKGEBEURTENISSEN['anders-bereikt'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: 'anders-bereiken',
    noemt: {},
    ongeldig: ({ datum }, _, { nu }) =>
      datum > datumVan(nu) ? [{ veld: 'datum', melding: 'mag niet in de toekomst liggen' }] : [],
    voerUit(verslag, gegevens) {
      verslag.noteer('anders-bereikt', gegevens);
      rondAf(verslag);
    },
  }),
  laatBereikenLos: opdrachtsoort({
    gegevens: BEREIKGEBEURTENISSEN['bereiken-losgelaten'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    waarover: (casus) => (onbereikt(casus).length === 0 ? NIEMAND : null),
    weerhoudt: ({ wie }, casus: Casus) => (isOnbereikt(casus, wie) ? null : NIEMAND),
    voerUit(verslag, gegevens) {
      verslag.noteer('bereiken-losgelaten', gegevens);
      rondAf(verslag);
    },
  }),
};

const NIEMAND = 'Er is niet gemeld dat deze ontvanger niet bereikt wordt; kijk in de casus wie dat wel is.';

/** The task is done when nobody is left who must be reached. */
function rondAf(verslag: Verslag): void {
  if (onbereikt(verslag.casus).length === 0) verslag.voltooiTaak('anders-bereiken');
}
