import { GEGEVENS } from '../../../domain/opdracht';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** The verwijsindex. */
export const verwijsindex: Formulieren<'legVerwijsindexVast'> = {
  legVerwijsindexVast: formulier({
    titel: OPDRACHTTITEL.legVerwijsindexVast,
    uitleg:
      'Meld het kind eerst zelf in de verwijsindex van uw regio. Leg daarna hier vast dat u dat deed, of waarom niet. U mag dit melden zonder toestemming van het gezin.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd.',
    beslist: 'gemeld',
    schema: GEGEVENS.legVerwijsindexVast,
    woorden: () => ({
      gemeld: { label: 'Is het kind gemeld in de verwijsindex?' },
      datum: { label: 'Op welke dag?', uitleg: 'Vul dit in als het kind is gemeld.' },
      referentie: { label: 'Welk kenmerk gaf de verwijsindex?' },
      toelichting: { label: 'Waarom niet?', uitleg: 'Vul dit in als het kind niet is gemeld.' },
    }),
  }),
};
