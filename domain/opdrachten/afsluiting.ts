import { z } from 'zod';
import { inWoorden } from '../datumwoorden';
import { sluit } from '../fasewissel';
import { AFSLUITREDENEN } from '../gebeurtenis';
import { DE_ROL } from '../rolwoorden';
import { datumVan, verjaardag } from '../tijd';
import { sleutel, tekst } from '../velden';
import { opdrachtsoort } from './behandeling';

const gegevens = z.discriminatedUnion(
  'reden',
  [
    z.strictObject({ reden: z.literal('verhuisd-buitenland'), toelichting: tekst }),
    z.strictObject({ reden: z.literal('niet-meer-leerplichtig'), toelichting: tekst }),
    z.strictObject({ reden: z.literal('doorstroompunt'), toelichting: tekst }),
    z.strictObject({ reden: z.literal('overleden'), toelichting: tekst }),
    z.strictObject({ reden: z.literal('foutieve-melding'), toelichting: tekst }),
    z.strictObject({ reden: z.literal('dubbele-melding'), toelichting: tekst, casus: sleutel }),
  ],
  { error: `moet een van ${AFSLUITREDENEN.join(', ')} zijn` },
);

/** From this age a child can be past its compulsory years, or be the Doorstroompunt's (rule 14). */
const NIET_VOOR = 16;

/** Closing for another reason than a return (rule 14). */
export const afsluiting = {
  sluitAf: opdrachtsoort({
    gegevens,
    bevoegd: ['L!', 'M'],
    kop: 'de-casus',
    taak: null,
    noemt: {},
    nietVoor: ({ reden }, _, { door }) =>
      (reden === 'foutieve-melding' || reden === 'dubbele-melding') && door !== 'manager'
        ? `Een casus die er niet had moeten zijn kan alleen ${DE_ROL.manager} sluiten; vraag het daar.`
        : null,
    weerhoudt({ reden }, { geboortedatum }, { nu }) {
      if (reden !== 'niet-meer-leerplichtig' && reden !== 'doorstroompunt') return null;
      const zestien = verjaardag(geboortedatum, NIET_VOOR);
      return datumVan(nu) < zestien
        ? `Dat kan pas als het kind ${NIET_VOOR} is, op ${inWoorden(zestien)}; ga tot dan verder met de open taken.`
        : null;
    },
    voerUit: (verslag, hoe) => sluit(verslag, hoe),
  }),
};
