import { GEGEVENS } from '../../../domain/opdracht';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** What the regie-holder steers: hope, a step up or down. */
export const regie: Formulieren<'legPerspectiefVast' | 'schaalOp' | 'schaalAf'> = {
  legPerspectiefVast: formulier({
    titel: OPDRACHTTITEL.legPerspectiefVast,
    uitleg:
      'Is er een goede reden om te denken dat het kind snel weer naar school gaat? Schrijf op wat en wanneer.',
    knop: 'Leg dit vast',
    gedaan: 'Het zicht op een oplossing is vastgelegd.',
    schema: GEGEVENS.legPerspectiefVast,
    woorden: () => ({
      omschrijving: {
        label: 'Wat verwacht u?',
        uitleg: 'Bijvoorbeeld: er is een plek, en het kind begint op een bepaalde dag.',
      },
      verwachtOp: { label: 'Vanaf welke dag gaat het kind weer naar school?' },
    }),
    invulling: ({ casus }) =>
      casus.perspectief === null
        ? {}
        : { omschrijving: casus.perspectief.omschrijving, verwachtOp: casus.perspectief.verwachtOp },
  }),
  schaalOp: formulier({
    titel: OPDRACHTTITEL.schaalOp,
    uitleg: 'Ga een stap verder dan de klok doet, omdat deze aanpak niet genoeg is.',
    knop: 'Schaal op',
    gedaan: 'De casus is een stap opgeschaald.',
    schema: GEGEVENS.schaalOp,
    woorden: () => ({ reden: { label: 'Waarom schaalt u op?' } }),
  }),
  schaalAf: formulier({
    titel: OPDRACHTTITEL.schaalAf,
    uitleg: 'Ga een stap terug. Dat kan een keer per stap; de stap komt later vanzelf weer.',
    knop: 'Schaal af',
    gedaan: 'De casus is een stap afgeschaald.',
    schema: GEGEVENS.schaalAf,
    woorden: () => ({ reden: { label: 'Waarom schaalt u af?' } }),
  }),
};
