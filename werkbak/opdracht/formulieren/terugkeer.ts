import { datumVan } from '../../../domain/tijd';
import type { Formulieren } from '../formulier';

/** Return, relapse and nazorg. */
export const terugkeer: Formulieren<'meldTerugkeer' | 'meldTerugval' | 'bevestigNazorg'> = {
  meldTerugkeer: {
    titel: 'Meld dat het kind weer naar school gaat',
    uitleg: 'Schrijf op vanaf wanneer en waar het kind weer onderwijs volgt.',
    knop: 'Meld de terugkeer',
    gedaan: 'De terugkeer is gemeld.',
    beslist: 'volledig',
    velden: () => [
      { soort: 'datum', naam: 'vanaf', label: 'Vanaf welke dag gaat het kind weer?' },
      { soort: 'tekst', naam: 'plek', label: 'Waar gaat het kind naartoe?' },
      {
        soort: 'ja-nee',
        naam: 'volledig',
        label: 'Volgt het kind het hele programma?',
        uitleg: 'Gaat het kind nog maar een deel van de week, kies dan nee. De klok loopt dan door.',
      },
    ],
    invulling: ({ nu }) => ({ vanaf: datumVan(nu) }),
  },
  meldTerugval: {
    titel: 'Meld een terugval',
    uitleg: 'Zit het kind weer thuis? Dan gaat de casus verder waar die was.',
    knop: 'Meld de terugval',
    gedaan: 'De terugval is gemeld.',
    velden: () => [{ soort: 'datum', naam: 'vanaf', label: 'Vanaf welke dag zit het kind weer thuis?' }],
    invulling: ({ nu }) => ({ vanaf: datumVan(nu) }),
  },
  bevestigNazorg: {
    titel: 'Bevestig dat het goed gaat',
    uitleg: 'Gaat het kind nog steeds naar school? Schrijf op hoe het gaat.',
    knop: 'Bevestig de nazorg',
    gedaan: 'De nazorg is bevestigd.',
    velden: () => [
      { soort: 'lange-tekst', naam: 'toelichting', label: 'Hoe gaat het met het kind op school?' },
    ],
  },
};
