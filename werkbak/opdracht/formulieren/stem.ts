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
    uitleg: 'Leg vast dat er een document bij deze casus hoort, en waaraan het te herkennen is.',
    knop: 'Voeg het document toe',
    gedaan: 'Het document staat in het dossier.',
    schema: GEGEVENS.voegDocumentToe,
    woorden: () => ({
      document: { label: 'Document', verborgen: true },
      soort: { label: 'Wat voor document is het?', uitleg: 'Bijvoorbeeld: onderzoek, verslag of brief.' },
      titel: { label: 'Hoe heet het document?' },
      sha256: {
        label: 'Kenmerk van het bestand (SHA-256)',
        uitleg: '64 cijfers en letters. Zo is later te zien dat het bestand niet is veranderd.',
      },
      grootte: { label: 'Hoe groot is het bestand, in bytes?' },
    }),
    voorbeeld: { sha256: '0'.repeat(64) },
    invulling: ({ sleutel }) => ({ document: `document-${sleutel}` }),
  }),
};
