import { inAmsterdam, type Moment } from '../../../domain/tijd';
import type { Formulieren } from '../formulier';

/** What the regie-holder steers: hope, the table, a step up or down. */
export const regie: Formulieren<'legPerspectiefVast' | 'planDoorbraaktafel' | 'schaalOp' | 'schaalAf'> = {
  legPerspectiefVast: {
    titel: 'Leg een perspectief vast',
    uitleg:
      'Is er een goede reden om te denken dat het kind snel weer naar school gaat? Schrijf op wat en wanneer.',
    knop: 'Leg het perspectief vast',
    gedaan: 'Het perspectief is vastgelegd.',
    velden: () => [
      {
        soort: 'lange-tekst',
        naam: 'omschrijving',
        label: 'Wat verwacht u?',
        uitleg: 'Bijvoorbeeld: er is een plek, en het kind begint op een bepaalde dag.',
      },
      { soort: 'datum', naam: 'verwachtOp', label: 'Vanaf welke dag gaat het kind weer naar school?' },
    ],
    invulling: ({ casus }) =>
      casus.perspectief === null
        ? {}
        : { omschrijving: casus.perspectief.omschrijving, verwachtOp: casus.perspectief.verwachtOp },
  },
  planDoorbraaktafel: {
    titel: 'Plan de doorbraaktafel',
    uitleg: 'Kies wanneer u met het doorbraakteam en de familie aan tafel zit.',
    knop: 'Plan de doorbraaktafel',
    gedaan: 'De doorbraaktafel is gepland.',
    velden: () => [{ soort: 'tijdstip', naam: 'op', label: 'Wanneer is de doorbraaktafel?' }],
    invulling: ({ casus }) => (casus.doorbraaktafel === null ? {} : { op: ingevuld(casus.doorbraaktafel) }),
  },
  schaalOp: {
    titel: 'Schaal op',
    uitleg: 'Ga een stap verder dan de klok doet, omdat deze aanpak niet genoeg is.',
    knop: 'Schaal op',
    gedaan: 'De casus is een stap opgeschaald.',
    velden: () => [{ soort: 'lange-tekst', naam: 'reden', label: 'Waarom schaalt u op?' }],
  },
  schaalAf: {
    titel: 'Schaal af',
    uitleg: 'Ga een stap terug. Dat kan een keer per stap; de stap komt later vanzelf weer.',
    knop: 'Schaal af',
    gedaan: 'De casus is een stap afgeschaald.',
    velden: () => [{ soort: 'lange-tekst', naam: 'reden', label: 'Waarom schaalt u af?' }],
  },
};

/** A moment as it stands in a field for date and time. */
export function ingevuld(op: Moment): string {
  return inAmsterdam(op).slice(0, 16);
}
