import { FASEN } from '../../domain/fase';
import { GEGEVENS } from '../../domain/opdracht';
import { eigenAntwoord } from '../../domain/toestemming';
import { veldwoord } from '../../taal/gezinspagina/zinnen';
import { veldenUit } from '../formulier/velden';
import { geefOpdracht, type Daad } from './daad';
import type { Open } from './stand';

/** What the family says themselves: in their own words, and whether they agree. Both are commands of the case. */
export const ZEGGEN: readonly Daad[] = [
  {
    naam: 'vertellen',
    kop: 'stem-doe',
    uitleg: ['stem-uitleg', 'leest'],
    kan: ({ casus }) => casus.gesloten === null,
    velden: veldenUit(GEGEVENS.legStemVast.omit({ van: true, wie: true }), {
      gezegd: { label: veldwoord('veld-gezegd'), ontbreekt: veldwoord('veld-gezegd-leeg') },
      ondersteuner: { label: veldwoord('veld-hielp') },
    }),
    doe: (met, stand, gestuurd) =>
      geefOpdracht(
        met,
        stand,
        'legStemVast',
        {
          van: stand.als,
          ...(stand.als === 'ouder' ? { wie: stand.wie.naam } : {}),
          ...gestuurd.gegevens,
        },
        gestuurd,
      ),
  },
  {
    naam: 'toestemming',
    kop: 'toestemming-kop',
    uitleg: ['toestemming-gevolg'],
    kan: wordtGevraagd,
    velden: [],
    knoppen: (stand) =>
      antwoord(stand) === 'gegeven'
        ? [{ waarde: 'ingetrokken', sleutel: 'toestemming-terug' }]
        : [
            { waarde: 'gegeven', sleutel: 'toestemming-ja' },
            { waarde: 'geweigerd', sleutel: 'toestemming-nee' },
          ],
    doe: (met, stand, gestuurd) => {
      const { als, wie } = stand;
      const fase = FASEN.find((een) => een === gestuurd.fase);
      const gegevens = {
        van: als,
        besluit: gestuurd.antwoord,
        ...(als === 'ouder' ? { wie: wie.naam } : {}),
      };
      // An answer is about the phase in which they were asked.
      return geefOpdracht(
        met,
        stand,
        'legToestemmingVast',
        gegevens,
        gestuurd,
        fase === undefined ? {} : { alsFase: fase },
      );
    },
  },
];

/** True when this one of the family is asked whether they agree (rule 6). */
export function wordtGevraagd({ casus, als }: Open): boolean {
  return casus.gesloten === null && casus.toestemmers.includes(als);
}

/** What they answered last. */
export function antwoord({ casus, als, wie }: Open) {
  return eigenAntwoord(casus, als, wie.naam);
}
