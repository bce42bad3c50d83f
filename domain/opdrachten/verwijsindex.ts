import { AANTEKENINGEN } from '../gebeurtenissen/aantekeningen';
import { datumVan } from '../tijd';
import type { Veldfout } from '../weigering';
import { opdrachtsoort } from './behandeling';

/** The verwijsindex risicojongeren: where the convenant says so the school is asked to signal there. */
export const verwijsindex = {
  legVerwijsindexVast: opdrachtsoort({
    gegevens: AANTEKENINGEN['verwijsindex-vastgelegd'],
    bevoegd: ['S', 'C', 'L!', 'M'],
    kop: 'de-casus',
    taak: 'verwijsindex-melden',
    noemt: {},
    ongeldig({ gemeld, datum, toelichting }, _, { nu }): Veldfout[] {
      if (!gemeld)
        return toelichting === undefined
          ? [{ veld: 'toelichting', melding: 'is verplicht als er niet is gemeld' }]
          : [];
      if (datum === undefined) return [{ veld: 'datum', melding: 'is verplicht als er is gemeld' }];
      return datum > datumVan(nu) ? [{ veld: 'datum', melding: 'mag niet in de toekomst liggen' }] : [];
    },
    voerUit(verslag, gegevens) {
      verslag.noteer('verwijsindex-vastgelegd', gegevens);
      verslag.voltooiTaak('verwijsindex-melden');
    },
  }),
};
