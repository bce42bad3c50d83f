import { z } from 'zod';
import { openTaken } from '../../../domain/beeld';
import { GEGEVENS } from '../../../domain/opdracht';
import { datumVan } from '../../../domain/tijd';
import { delenBeperkt } from '../../../domain/toestemming';
import { sleutel } from '../../../domain/velden';
import { lezerVan } from '../../../domain/zicht/lezer';
import { CONTACTWIJZE, GESPREKSPARTNER, NOTITIELEZERS } from '../../../taal/antwoorden';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { ROLNAAM } from '../../../taal/rollen';
import { metHoofdletter } from '../../../taal/zin';
import type { Getypt } from '../../formulier/velden';
import { formulier, type Formulieren, type Omgeving } from '../formulier';

const NOTITIE = GEGEVENS.maakNotitie.shape;
/** Two colleagues are enough for one note; over the API there can be more. */
const notitieschema = z.strictObject({
  tekst: NOTITIE.tekst,
  met: NOTITIE.met,
  gesproken: NOTITIE.gesproken,
  hoe: NOTITIE.hoe,
  datum: NOTITIE.datum,
  lezers: NOTITIE.lezers,
  'vermeld.0': sleutel.optional(),
  'vermeld.1': sleutel.optional(),
});

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
      wie: { label: 'Welke ouder was dit?', uitleg: 'Alleen als een ouder dit zegt.' },
      gezegd: { label: 'Wat zegt deze persoon?' },
      ondersteuner: { label: 'Wie hielp bij het gesprek?' },
    }),
    // While the young person is still to be heard, it is them who is mostly written down.
    invulling: ({ casus }): Getypt =>
      openTaken(casus).some(({ type }) => type === 'jongere-horen') ? { van: 'jongere' } : {},
  }),
  maakNotitie: formulier({
    titel: OPDRACHTTITEL.maakNotitie,
    uitleg: 'Een notitie staat in het dossier. Zij verandert niets aan de aanpak.',
    knop: 'Bewaar de notitie',
    gedaan: 'De notitie is bewaard.',
    schema: notitieschema,
    woorden: (o) => ({
      tekst: { label: 'Wat wilt u onthouden?' },
      met: {
        label: 'Had u contact met iemand?',
        uitleg: 'Iedereen die de casus ziet, leest dat er contact met het gezin was. Niet wat u schrijft.',
        keuzen: metHoofdletter(GESPREKSPARTNER),
        leeg: 'Nee, dit is een notitie',
      },
      gesproken: {
        label: 'Met wie was dat?',
        uitleg: 'Schrijf de naam op.',
        voorstellen: o.betrokkenen.map(({ naam }) => naam),
      },
      hoe: { label: 'Hoe was het contact?', keuzen: metHoofdletter(CONTACTWIJZE), leeg: 'Kies hoe' },
      datum: { label: 'Op welke dag was het contact?' },
      lezers: { label: 'Wie mag dit lezen?', keuzen: metHoofdletter(NOTITIELEZERS), ...vanSchool(o) },
      'vermeld.0': collega(o, 'Welke collega moet dit zien?', VERMELD + overTafel(o)),
      'vermeld.1': collega(o, 'Welke collega nog meer?'),
    }),
    invulling: ({ nu }) => ({ datum: datumVan(nu), lezers: 'behandelaars' }),
    maak: ({ met, gesproken, hoe, datum, vermeld, ...rest }) => {
      const wie = met ?? (gesproken === undefined ? undefined : 'ander');
      const contact = wie === undefined ? [] : Object.entries({ met: wie, gesproken, hoe, datum });
      const mensen: unknown[] = typeof vermeld === 'object' && vermeld !== null ? Object.values(vermeld) : [];
      return {
        ...rest,
        ...Object.fromEntries(contact.filter(([, is]) => is !== undefined)),
        ...(mensen.length === 0 ? {} : { vermeld: [...new Set(mensen)] }),
      };
    },
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

const VERMELD = 'Deze collega vindt de notitie in de werkbak, met een link naar de casus.';

/** A colleague who sees the case; nobody is asked for where there is nobody to choose. */
function collega(o: Omgeving, label: string, uitleg?: string) {
  const collegas = o.mensen.map(({ id, naam, rol }) => ({ waarde: id, label: `${naam}, ${ROLNAAM[rol]}` }));
  const keuzen = [...collegas, ...tafelkeuzen(o)].filter(({ waarde }) => waarde !== o.gebruiker.id);
  if (keuzen.length === 0) return null;
  return { label, ...(uitleg === undefined ? {} : { uitleg }), keuzen, leeg: 'Niemand' };
}

/** Who sits at the table of the case, as long as more than its reference is shared with them. */
function tafelkeuzen({ casus, uitTeNodigen }: Omgeving) {
  if (delenBeperkt(casus)) return [];
  return uitTeNodigen
    .filter(({ aanTafel }) => aanTafel)
    .map(({ id, naam, discipline }) => ({
      waarde: id,
      label: [naam, ...(discipline === null ? [] : [discipline]), 'aan tafel'].join(', '),
    }));
}

/** What whoever writes must know of the people at the table: when they read the note, or why they cannot be chosen. */
function overTafel({ casus, uitTeNodigen }: Omgeving): string {
  if (!uitTeNodigen.some(({ aanTafel }) => aanTafel)) return '';
  return delenBeperkt(casus)
    ? ' De mensen aan tafel kunt u nu niet kiezen: zij zien alleen het kenmerk, want niet iedereen gaf toestemming om te delen.'
    : ' Wie aan tafel zit, leest de notitie alleen als u kiest dat de mensen aan tafel haar mogen lezen.';
}

/** A school reads what it wrote itself. */
function vanSchool({ gebruiker }: Omgeving): { readonly uitleg?: string } {
  return lezerVan(gebruiker) === 'school' ? { uitleg: 'Uw school leest dit altijd.' } : {};
}
