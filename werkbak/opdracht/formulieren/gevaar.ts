import { GEGEVENS } from '../../../domain/opdracht';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** Danger, and the child made safe. */
export const gevaar: Formulieren<'meldGevaar' | 'borgVeiligheid'> = {
  meldGevaar: formulier({
    titel: OPDRACHTTITEL.meldGevaar,
    uitleg: 'Is het kind nu niet veilig? Bel bij direct gevaar eerst 112. Meld het daarna hier.',
    knop: 'Meld het gevaar',
    gedaan: 'Het gevaar is gemeld. Wie de regie heeft krijgt direct bericht.',
    schema: GEGEVENS.meldGevaar,
    woorden: () => ({
      toelichting: { label: 'Wat is er aan de hand?', uitleg: 'Schrijf op wat u zag of hoorde.' },
    }),
  }),
  borgVeiligheid: formulier({
    titel: OPDRACHTTITEL.borgVeiligheid,
    uitleg: 'Doe dit als het kind veilig is.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd dat het kind veilig is.',
    schema: GEGEVENS.borgVeiligheid,
    woorden: () => ({
      toelichting: { label: 'Wat is er gedaan om het kind veilig te maken?' },
      veiligThuis: { label: 'Is Veilig Thuis gevraagd?' },
    }),
  }),
};
