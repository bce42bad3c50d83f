import { GEBEURTENISSEN } from '../gebeurtenis';
import { opdrachtsoort } from './behandeling';

/** What the leerplichtambtenaar records in every phase and what changes nothing by itself (rules 2, 10 and 25). */
export const leerplicht = {
  legVrijstellingVast: opdrachtsoort({
    gegevens: GEBEURTENISSEN['vrijstelling-vastgelegd'],
    bevoegd: ['L!'],
    kop: 'terug-naar-school',
    taak: null,
    noemt: {},
    voerUit: (verslag, gegevens) => verslag.noteer('vrijstelling-vastgelegd', gegevens),
  }),
  kiesMasRoute: opdrachtsoort({
    gegevens: GEBEURTENISSEN['mas-route-gekozen'],
    bevoegd: ['L!'],
    kop: 'openbaar-ministerie',
    taak: null,
    noemt: {},
    voerUit: (verslag, gegevens) => verslag.noteer('mas-route-gekozen', gegevens),
  }),
};
