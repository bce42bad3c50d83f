import type { Casus } from '../casus';
import type { Taaktype } from '../taak';
import { houderVan } from '../taakhouder';
import { openTaak } from '../taken';
import { GEBEURTENISSEN } from '../gebeurtenis';
import { opdrachtsoort, type Behandeling } from './behandeling';

const GEEN_TAAK = 'Deze taak staat nu niet open. Kijk in de casus welke taken er zijn.';

/** Only whoever has the role whose work the task is, or the manager, moves it to a person. */
const vanDeRol: Behandeling<{ taak: Taaktype }>['nietVan'] = ({ taak: type }, casus, { door }) => {
  const rol = rolVan(casus, type);
  if (rol === null || door === 'manager' || (door === 'systeem' ? 'school' : door) === rol) return null;
  return `Deze taak is van de rol ${rol}; alleen die of de manager kan haar nemen of doorgeven.`;
};

function rolVan(casus: Casus, type: Taaktype) {
  const taak = openTaak(casus, type);
  return taak === undefined ? null : houderVan(casus, taak).rol;
}

/** Taking a task and handing it over: of all who could do it, one person has it. */
export const taakhouder = {
  neemTaak: opdrachtsoort({
    gegevens: GEBEURTENISSEN['taak-genomen'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: { taak: 'taak', persoon: { veld: 'persoon', krijgt: 'taak', zelf: true } },
    weerhoudt({ taak: type, persoon }, casus) {
      const taak = openTaak(casus, type);
      if (taak === undefined) return GEEN_TAAK;
      const nu = houderVan(casus, taak).persoon;
      if (nu === null) return null;
      return nu === persoon
        ? 'U heeft deze taak al. U kunt haar meteen doen.'
        : 'Iemand anders heeft deze taak al. Vraag die persoon of de manager om de taak aan u door te geven.';
    },
    nietVan: vanDeRol,
    voerUit: (verslag, gegevens) => verslag.noteer('taak-genomen', gegevens),
  }),
  geefTaakDoor: opdrachtsoort({
    gegevens: GEBEURTENISSEN['taak-doorgegeven'].omit({ vorige: true }),
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: { taak: 'taak', persoon: { veld: 'persoon', krijgt: 'taak', zelf: false } },
    weerhoudt({ taak: type, persoon }, casus) {
      const taak = openTaak(casus, type);
      if (taak === undefined) return GEEN_TAAK;
      return houderVan(casus, taak).persoon === persoon
        ? 'Deze persoon heeft de taak al. Kies iemand anders.'
        : null;
    },
    nietVan: vanDeRol,
    voerUit(verslag, gegevens) {
      const taak = openTaak(verslag.casus, gegevens.taak);
      if (taak === undefined) return;
      verslag.noteer('taak-doorgegeven', { ...gegevens, vorige: houderVan(verslag.casus, taak) });
    },
  }),
};
