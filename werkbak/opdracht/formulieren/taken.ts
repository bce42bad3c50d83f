import { TAAKTITEL } from '../../../taal/woorden';
import { openTaken, uitvoerder } from '../../../domain/beeld';
import { GEGEVENS } from '../../../domain/opdracht';
import { datumVan } from '../../../domain/tijd';
import { passend } from '../../../toegang/persoon';
import { ROLNAAM } from '../../../taal/rollen';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';
import { enige } from '../../formulier/velden';

/** Who does a task: claim it, or hand it to somebody else. */
export const taken: Formulieren<'neemTaak' | 'geefTaakDoor'> = {
  neemTaak: formulier({
    titel: OPDRACHTTITEL.neemTaak,
    uitleg: 'Dan staat de taak op uw naam, en zien anderen dat u ermee bezig bent.',
    knop: 'Neem de taak op u',
    gedaan: 'De taak staat nu op uw naam.',
    schema: GEGEVENS.neemTaak,
    woorden: (o) => ({ taak: { label: 'Welke taak?', keuzen: taakkeuzen(o) }, persoon: null }),
    invulling: (o) => enige('taak', taakkeuzen(o)),
    maak: (gelezen, { gebruiker }) => ({ ...gelezen, persoon: gebruiker.id }),
  }),
  geefTaakDoor: formulier({
    titel: OPDRACHTTITEL.geefTaakDoor,
    uitleg: 'Kan een ander dit beter doen? Geef de taak door, en schrijf op waarom.',
    knop: 'Geef de taak door',
    gedaan: 'De taak is doorgegeven.',
    schema: GEGEVENS.geefTaakDoor,
    woorden: (o) => ({
      taak: { label: 'Welke taak?', keuzen: taakkeuzen(o) },
      persoon: { label: 'Aan wie?', onderwerp: 'Deze persoon', keuzen: mensen(o), leeg: 'Kies iemand' },
      reden: { label: 'Waarom geeft u de taak door?' },
    }),
    invulling: (o) => enige('taak', taakkeuzen(o)),
  }),
};

function taakkeuzen({ casus }: Omgeving) {
  return openTaken(casus).map(({ type }) => ({ waarde: type, label: TAAKTITEL[type] }));
}

/** Who can have one of the open tasks. */
function mensen({ mensen, gebruiker, casus }: Omgeving) {
  const datum = datumVan(casus.laatste);
  const rollen = openTaken(casus).flatMap((taak) => passend(uitvoerder(casus, taak, datum).rol));
  return mensen
    .filter(({ id, rol }) => id !== gebruiker.id && rollen.includes(rol))
    .map(({ id, naam, rol }) => ({ waarde: id, label: `${naam}, ${ROLNAAM[rol]}` }));
}
