import { GEGEVENS } from '../../../domain/opdracht';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** Voices, notes and documents. */
export const stem: Formulieren<'legStemVast' | 'maakNotitie' | 'voegDocumentToe'> = {
  legStemVast: formulier({
    titel: OPDRACHTTITEL.legStemVast,
    uitleg: 'Schrijf het op in hun eigen woorden. Maak het niet mooier.',
    knop: 'Leg dit vast',
    gedaan: 'De stem is vastgelegd.',
    beslist: 'van',
    schema: GEGEVENS.legStemVast,
    woorden: () => ({
      van: { label: 'Wie zegt dit?', keuzen: { jongere: 'Het kind', ouder: 'Een ouder' } },
      gezegd: { label: 'Wat zegt deze persoon?' },
      ondersteuner: { label: 'Wie hielp bij het gesprek?' },
    }),
  }),
  maakNotitie: formulier({
    titel: OPDRACHTTITEL.maakNotitie,
    uitleg: 'Een notitie staat in het dossier. Zij verandert niets aan de aanpak.',
    knop: 'Bewaar de notitie',
    gedaan: 'De notitie is bewaard.',
    schema: GEGEVENS.maakNotitie,
    woorden: () => ({ tekst: { label: 'Wat wilt u onthouden?' } }),
  }),
  voegDocumentToe: formulier({
    titel: OPDRACHTTITEL.voegDocumentToe,
    uitleg:
      'Het document wordt versleuteld bewaard bij deze casus. Wie de casus mag zien, kan het downloaden. Scholen en de mensen aan tafel zien het niet, behalve wat de school zelf toevoegt.',
    knop: 'Voeg het document toe',
    gedaan: 'Het document staat in het dossier.',
    schema: GEGEVENS.voegDocumentToe,
    woorden: () => ({
      soort: { label: 'Wat voor document is het?', uitleg: 'Bijvoorbeeld: onderzoek, verslag of brief.' },
      titel: { label: 'Hoe heet het document?', uitleg: 'Onder deze naam staat het in het dossier.' },
      // What the file itself says, its own page fills in (documenten/).
      ...{ document: null, sha256: null, grootte: null },
    }),
    maak: (gelezen) => ({ document: 'bestand', ...gelezen, sha256: '0'.repeat(64), grootte: 0 }),
  }),
};
