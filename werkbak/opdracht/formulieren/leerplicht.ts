import { GEGEVENS } from '../../../domain/opdracht';
import { tekst } from '../../../domain/velden';
import { MAS_ROUTE, VRIJSTELLING } from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** What the leerplichtambtenaar records in every phase. */
export const leerplicht: Formulieren<'legVrijstellingVast' | 'kiesMasRoute'> = {
  legVrijstellingVast: formulier({
    titel: OPDRACHTTITEL.legVrijstellingVast,
    uitleg: 'Een beroep op vrijstelling komt in het dossier. De klok loopt door.',
    knop: 'Leg dit vast',
    gedaan: 'Het beroep op vrijstelling is vastgelegd.',
    beslist: 'status',
    // The advice may be yes or no as well; people write it down.
    schema: GEGEVENS.legVrijstellingVast.extend({ adviesSwv: tekst.optional() }),
    woorden: () => ({
      soort: {
        label: 'Wat voor vrijstelling is het?',
        uitleg: 'Bijvoorbeeld: artikel 5 onder a.',
        kort: true,
      },
      status: {
        label: 'Hoe staat het ermee?',
        keuzen: metHoofdletter(VRIJSTELLING),
      },
      adviesSwv: { label: 'Wat adviseert het samenwerkingsverband?' },
      geldtTot: {
        label: 'Tot welke dag geldt de vrijstelling?',
        uitleg: 'Dit is de eerste dag waarop zij niet meer geldt. Leeg: zonder einde.',
      },
    }),
  }),
  kiesMasRoute: formulier({
    titel: OPDRACHTTITEL.kiesMasRoute,
    uitleg: 'Welke weg van de Methodische Aanpak Schoolverzuim kiest u? Dit verandert niets aan de klok.',
    knop: 'Leg uw keuze vast',
    gedaan: 'Uw keuze is vastgelegd.',
    schema: GEGEVENS.kiesMasRoute,
    woorden: () => ({
      route: { label: 'Welke weg kiest u?', keuzen: metHoofdletter(MAS_ROUTE) },
      toelichting: { label: 'Waarom kiest u deze weg?' },
    }),
    invulling: ({ casus }) => (casus.masRoute === null ? {} : { route: casus.masRoute }),
  }),
};
