import { AANTEKENINGEN } from '../gebeurtenissen/aantekeningen';
import { datumVan } from '../tijd';
import { opdrachtsoort } from './behandeling';

/** What is written down beside the process: voices, notes and documents (rules 22 and 23). In every phase. */
export const stem = {
  legStemVast: opdrachtsoort({
    gegevens: AANTEKENINGEN['stem-vastgelegd'],
    bevoegd: ['S', 'C', 'L'],
    kop: 'deze-week',
    taak: 'jongere-horen',
    noemt: {},
    voerUit(verslag, gegevens) {
      verslag.noteer('stem-vastgelegd', gegevens);
      if (gegevens.van === 'jongere') verslag.voltooiTaak('jongere-horen');
    },
  }),
  maakNotitie: opdrachtsoort({
    gegevens: AANTEKENINGEN['notitie-gemaakt'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'deze-week',
    taak: null,
    noemt: { vermeld: 'vermeld' },
    ongeldig: ({ met, gesproken, hoe, datum }, _, { nu }) => [
      ...(met === undefined && (gesproken ?? hoe ?? datum) !== undefined
        ? [{ veld: 'met', melding: 'is verplicht: met wie er contact was' }]
        : []),
      ...(datum !== undefined && datum > datumVan(nu)
        ? [{ veld: 'datum', melding: 'mag niet in de toekomst liggen' }]
        : []),
    ],
    voerUit: (verslag, gegevens) => verslag.noteer('notitie-gemaakt', gegevens),
  }),
  voegDocumentToe: opdrachtsoort({
    gegevens: AANTEKENINGEN['document-toegevoegd'],
    bevoegd: ['S', 'C', 'L', 'M'],
    kop: 'deze-week',
    taak: null,
    noemt: {},
    voerUit: (verslag, gegevens) => verslag.noteer('document-toegevoegd', gegevens),
  }),
};
