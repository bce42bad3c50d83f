import { GEGEVENS } from '../../../domain/opdracht';
import { datumVan } from '../../../domain/tijd';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

const OP_SCHOOL = 'Hoe gaat het met het kind op school?';
const ECHT_TERUG = 'Gaat het kind echt weer helemaal naar school?';
const HOE_WEET_U = 'Hoe weet u dat?';

/** Return, relapse and nazorg. */
export const terugkeer: Formulieren<
  'meldTerugkeer' | 'meldTerugval' | 'bevestigTerugkeer' | 'bevestigNazorg'
> = {
  meldTerugkeer: formulier({
    titel: OPDRACHTTITEL.meldTerugkeer,
    uitleg: 'Schrijf op vanaf wanneer en waar het kind weer onderwijs volgt.',
    knop: 'Meld de terugkeer',
    gedaan: 'De terugkeer is gemeld.',
    beslist: 'volledig',
    schema: GEGEVENS.meldTerugkeer,
    woorden: () => ({
      vanaf: { label: 'Vanaf welke dag gaat het kind weer?' },
      plek: { label: 'Waar gaat het kind naartoe?', kort: true },
      volledig: {
        label: 'Volgt het kind het hele programma?',
        uitleg: 'Gaat het kind nog maar een deel van de week, kies dan nee. De klok loopt dan door.',
      },
    }),
    invulling: ({ nu }) => ({ vanaf: datumVan(nu) }),
  }),
  meldTerugval: formulier({
    titel: OPDRACHTTITEL.meldTerugval,
    uitleg: 'Zit het kind weer thuis? Dan gaat de casus verder waar die was.',
    knop: 'Meld de terugval',
    gedaan: 'De terugval is gemeld.',
    schema: GEGEVENS.meldTerugval,
    woorden: () => ({ vanaf: { label: 'Vanaf welke dag zit het kind weer thuis?' } }),
    invulling: ({ nu }) => ({ vanaf: datumVan(nu) }),
  }),
  bevestigTerugkeer: formulier({
    titel: OPDRACHTTITEL.bevestigTerugkeer,
    uitleg: 'De school meldt dat het kind weer helemaal naar school gaat. Klopt dat?',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd of het kind terug is.',
    beslist: 'bevestigd',
    schema: GEGEVENS.bevestigTerugkeer,
    woorden: () => ({
      bevestigd: {
        label: ECHT_TERUG,
        uitleg: 'Kies nee als het kind nog thuiszit. De casus gaat dan verder waar die was.',
      },
      toelichting: { label: HOE_WEET_U },
    }),
    snel: {
      veld: 'toelichting',
      vraag: HOE_WEET_U,
      keuze: {
        veld: 'bevestigd',
        vraag: ECHT_TERUG,
        meteen: 'ja',
        antwoorden: { ja: 'Ja', nee: 'Nee, het kind zit nog thuis' },
      },
    },
  }),
  bevestigNazorg: formulier({
    titel: OPDRACHTTITEL.bevestigNazorg,
    uitleg: 'Gaat het kind nog steeds naar school? Schrijf op hoe het gaat.',
    knop: 'Bevestig de nazorg',
    gedaan: 'De nazorg is bevestigd.',
    schema: GEGEVENS.bevestigNazorg,
    woorden: () => ({ toelichting: { label: OP_SCHOOL } }),
    snel: { veld: 'toelichting', vraag: OP_SCHOOL },
  }),
};
