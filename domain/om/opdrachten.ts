import { openCommissiewerk } from '../arbitrage/opdrachten';
import type { Casus } from '../casus';
import { heropenArbitrage, openFase } from '../fasewissel';
import type { Behandelingen } from '../opdrachten/behandeling';
import { openTaak } from '../taken';

type Omopdracht =
  'verzendProcesVerbaal' | 'legAlsnogInstemmingVast' | 'legOmBesluitVast' | 'legOmUitkomstVast';

/** The Public Prosecutor: proces-verbaal, decision, outcome; late consent and sepot lead back (rule 10). */
export const om: Behandelingen<Omopdracht> = {
  verzendProcesVerbaal: {
    weerhoudt: (_, casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Er staat geen proces-verbaal open; dat kan alleen in de fase om, en een keer.',
    voerUit(verslag, gegevens) {
      verslag.noteer('proces-verbaal-verzonden', gegevens);
      verslag.voltooiTaak('proces-verbaal-verzenden');
      verslag.openTaak('om-besluit-vastleggen');
    },
  },
  legAlsnogInstemmingVast: {
    weerhoudt: (_, casus) =>
      procesVerbaalOpen(casus)
        ? null
        : 'Alsnog instemmen kan alleen in de fase om, zolang het proces-verbaal niet is verzonden.',
    voerUit(verslag, gegevens) {
      heropenArbitrage(verslag);
      verslag.noteer('instemming-alsnog-vastgelegd', gegevens);
      openCommissiewerk(verslag);
    },
  },
  legOmBesluitVast: {
    weerhoudt: (_, casus) =>
      openTaak(casus, 'om-besluit-vastleggen') === undefined
        ? 'Er wordt geen besluit van het om verwacht.'
        : null,
    voerUit(verslag, gegevens) {
      const zitting = gegevens.besluit === 'vervolging' ? gegevens.zitting : null;
      verslag.noteer('om-besluit-vastgelegd', { besluit: gegevens.besluit, zitting });
      verslag.voltooiTaak('om-besluit-vastleggen');
      if (gegevens.besluit === 'sepot') return openFase(verslag, 'doorbraak', 'sepot');
      verslag.openTaak('om-uitkomst-vastleggen');
    },
  },
  legOmUitkomstVast: {
    weerhoudt: (_, casus) =>
      openTaak(casus, 'om-uitkomst-vastleggen') === undefined
        ? 'Er wordt geen uitkomst van het om verwacht.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('om-uitkomst-vastgelegd', gegevens);
      verslag.voltooiTaak('om-uitkomst-vastleggen');
    },
  },
};

function procesVerbaalOpen(casus: Casus): boolean {
  return casus.bereikt === 'om' && openTaak(casus, 'proces-verbaal-verzenden') !== undefined;
}
