import { uiterlijkInWoorden } from '../../../taal/woorden';
import { GEGEVENS } from '../../../domain/opdracht';
import { middernacht, plusDagen } from '../../../domain/tijd';
import { beloofd } from '../../../taal/beloften';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { enige } from '../../formulier/velden';

/** Agreements. */
export const afspraken: Formulieren<'maakAfspraak' | 'controleerAfspraak'> = {
  maakAfspraak: formulier({
    titel: OPDRACHTTITEL.maakAfspraak,
    uitleg: 'Schrijf op wie wat doet, en wanneer dat klaar is. Op die dag vragen wij of het is gelukt.',
    knop: 'Leg de afspraak vast',
    gedaan: 'De afspraak is vastgelegd.',
    schema: GEGEVENS.maakAfspraak,
    woorden: () => ({
      afspraak: { label: 'Afspraak', verborgen: true },
      omschrijving: { label: 'Wat is afgesproken?' },
      wie: { label: 'Wie doet dit?' },
      uiterlijk: { label: 'Wanneer is het uiterlijk klaar?' },
    }),
    invulling: ({ sleutel }) => ({ afspraak: `afspraak-${sleutel}` }),
  }),
  controleerAfspraak: formulier({
    titel: OPDRACHTTITEL.controleerAfspraak,
    uitleg: 'Schrijf op of de afspraak is nagekomen.',
    knop: 'Leg dit vast',
    gedaan: 'De afspraak is gecontroleerd.',
    beslist: 'nagekomen',
    schema: GEGEVENS.controleerAfspraak,
    woorden: (o) => ({
      afspraak: { label: 'Welke afspraak?', keuzen: openAfspraken(o) },
      nagekomen: { label: 'Is de afspraak nagekomen?' },
    }),
    invulling: (o) => enige('afspraak', openAfspraken(o)),
  }),
};

/** The agreements that are open, each with what whoever has it said of it. */
function openAfspraken({ casus, beloften = [] }: Omgeving) {
  return casus.afspraken
    .filter(({ nagekomen }) => nagekomen === null)
    .map(({ id, omschrijving, wie, uiterlijk }) => {
      const wanneer = `${wie}, ${uiterlijkInWoorden(middernacht(plusDagen(uiterlijk, 1)))}`;
      const gezegd = beloften.find(({ afspraak }) => afspraak === id);
      return {
        waarde: id,
        label: omschrijving,
        uitleg: gezegd === undefined ? wanneer : `${wanneer}. ${beloofd(gezegd, wie)}`,
      };
    });
}
