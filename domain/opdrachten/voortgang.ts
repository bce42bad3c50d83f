import { spreektAlsRegiehouder } from '../bevoegdheid';
import { openFase } from '../fasewissel';
import { escaleer } from '../stagnatie';
import { openTaak } from '../taken';
import type { Behandelingen } from './behandeling';

/** Progress, the first action and the education question (rules 4 and 5). */
export const voortgang: Behandelingen<'rapporteerVoortgang' | 'meldEersteActie' | 'bewaakOnderwijsvraag'> = {
  rapporteerVoortgang: {
    voerUit(verslag, gegevens, { door }) {
      verslag.noteer('voortgang-gerapporteerd', gegevens);
      verslag.voltooiTaak('voortgang-rapporteren');
      if (!spreektAlsRegiehouder(verslag.casus, door)) return;
      if (gegevens.oordeel === 'stagnatie') escaleer(verslag, 'stagnatie');
      if (gegevens.oordeel === 'langdurig-verwacht' && verslag.casus.fase === 'schoolregie') {
        openFase(verslag, 'casusregie', 'langdurig-verwacht');
      }
    },
  },
  meldEersteActie: {
    weerhoudt: (_, casus) =>
      openTaak(casus, 'eerste-actie') === undefined
        ? 'In deze fase staat geen eerste actie open; leg een afspraak vast of rapporteer de voortgang.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('eerste-actie-gemeld', gegevens);
      verslag.voltooiTaak('eerste-actie');
    },
  },
  bewaakOnderwijsvraag: {
    weerhoudt: (_, casus) =>
      openTaak(casus, 'onderwijsvraag-bewaken') === undefined
        ? 'De onderwijsvraag wordt maandelijks bewaakt vanaf de fase om; rapporteer nu de voortgang.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('onderwijsvraag-bewaakt', gegevens);
      verslag.voltooiTaak('onderwijsvraag-bewaken');
    },
  },
};
