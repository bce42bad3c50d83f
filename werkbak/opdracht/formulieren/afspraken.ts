import { uiterlijkInWoorden } from '../../../taal/woorden';
import { middernacht, plusDagen } from '../../../domain/tijd';
import { type Formulieren, type Omgeving } from '../formulier';
import { enige } from './toestemming';

/** Agreements. */
export const afspraken: Formulieren<'maakAfspraak' | 'controleerAfspraak'> = {
  maakAfspraak: {
    titel: 'Leg een afspraak vast',
    uitleg: 'Schrijf op wie wat doet, en wanneer dat klaar is. Op die dag vragen wij of het is gelukt.',
    knop: 'Leg de afspraak vast',
    gedaan: 'De afspraak is vastgelegd.',
    velden: () => [
      { soort: 'verborgen', naam: 'afspraak', label: 'Afspraak' },
      { soort: 'lange-tekst', naam: 'omschrijving', label: 'Wat is afgesproken?' },
      { soort: 'tekst', naam: 'wie', label: 'Wie doet dit?', lengte: 200 },
      { soort: 'datum', naam: 'uiterlijk', label: 'Wanneer is het uiterlijk klaar?' },
    ],
    invulling: ({ sleutel }) => ({ afspraak: `afspraak-${sleutel}` }),
  },
  controleerAfspraak: {
    titel: 'Controleer een afspraak',
    uitleg: 'Schrijf op of de afspraak is nagekomen.',
    knop: 'Leg dit vast',
    gedaan: 'De afspraak is gecontroleerd.',
    beslist: 'nagekomen',
    velden: (o) => [
      { soort: 'keuze', naam: 'afspraak', label: 'Welke afspraak?', keuzen: openAfspraken(o) },
      { soort: 'ja-nee', naam: 'nagekomen', label: 'Is de afspraak nagekomen?' },
    ],
    invulling: (o) => enige('afspraak', openAfspraken(o)),
  },
};

function openAfspraken({ casus }: Omgeving) {
  return casus.afspraken
    .filter(({ nagekomen }) => nagekomen === null)
    .map(({ id, omschrijving, wie, uiterlijk }) => ({
      waarde: id,
      label: omschrijving,
      uitleg: `${wie}, ${uiterlijkInWoorden(middernacht(plusDagen(uiterlijk, 1)))}`,
    }));
}
