import { spreektAlsRegiehouder } from '../bevoegdheid';
import { openFase } from '../fasewissel';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { escaleer } from '../stagnatie';
import { openTaak } from '../taken';
import { opdrachtsoort } from './behandeling';

/** Progress and the first action (rules 4 and 5). */
export const voortgang = {
  rapporteerVoortgang: opdrachtsoort({
    gegevens: GEBEURTENISSEN['voortgang-gerapporteerd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'deze-week',
    taak: 'voortgang-rapporteren',
    noemt: {},
    voerUit(verslag, gegevens, { door }) {
      verslag.noteer('voortgang-gerapporteerd', gegevens);
      verslag.voltooiTaak('voortgang-rapporteren');
      if (!spreektAlsRegiehouder(verslag.casus, door)) return;
      if (gegevens.oordeel === 'stagnatie') escaleer(verslag, 'stagnatie');
      if (gegevens.oordeel === 'langdurig-verwacht' && verslag.casus.fase === 'schoolregie') {
        openFase(verslag, 'casusregie', 'langdurig-verwacht');
      }
    },
  }),
  meldEersteActie: opdrachtsoort({
    gegevens: GEBEURTENISSEN['eerste-actie-gemeld'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'deze-week',
    taak: 'eerste-actie',
    noemt: {},
    vooraf: (casus) =>
      openTaak(casus, 'eerste-actie') === undefined
        ? 'In deze fase staat geen eerste actie open; leg een afspraak vast of rapporteer de voortgang.'
        : null,
    voerUit(verslag, gegevens) {
      verslag.noteer('eerste-actie-gemeld', gegevens);
      verslag.voltooiTaak('eerste-actie');
    },
  }),
};
