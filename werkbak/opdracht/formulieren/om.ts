import { z } from 'zod';
import { GEGEVENS } from '../../../domain/opdracht';
import { OM_BESLUIT, omBesluit, ROUTE } from '../../../taal/antwoorden';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { VERTEGENWOORDIGER } from './arbitrage';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';

/** The Public Prosecutor: proces-verbaal, decision, outcome, and the way back. */
export const om: Formulieren<
  'verzendProcesVerbaal' | 'legAlsnogInstemmingVast' | 'legOmBesluitVast' | 'legOmUitkomstVast'
> = {
  verzendProcesVerbaal: formulier({
    titel: OPDRACHTTITEL.verzendProcesVerbaal,
    uitleg: 'Doe dit als u het proces-verbaal aan het Openbaar Ministerie heeft gestuurd.',
    knop: 'Leg de verzending vast',
    gedaan: 'De verzending van het proces-verbaal is vastgelegd.',
    beslist: 'route',
    schema: GEGEVENS.verzendProcesVerbaal,
    woorden: () => ({
      route: { label: 'Welke route?', keuzen: metHoofdletter(ROUTE) },
    }),
  }),
  legAlsnogInstemmingVast: formulier({
    titel: OPDRACHTTITEL.legAlsnogInstemmingVast,
    uitleg: 'Dan gaat de casus terug naar arbitrage en maakt u geen proces-verbaal.',
    knop: 'Leg de instemming vast',
    gedaan: 'De instemming van de ouders is vastgelegd.',
    schema: GEGEVENS.legAlsnogInstemmingVast,
    woorden: () => ({ vertegenwoordiger: VERTEGENWOORDIGER }),
  }),
  legOmBesluitVast: formulier({
    titel: OPDRACHTTITEL.legOmBesluitVast,
    uitleg: 'Schrijf op wat het Openbaar Ministerie heeft besloten.',
    knop: 'Leg het besluit vast',
    gedaan: 'Het besluit van het Openbaar Ministerie is vastgelegd.',
    beslist: 'besluit',
    // One question: who decides to prosecute also says before whom.
    schema: z.strictObject({ besluit: z.enum(['officier', 'kanton', 'civiel', 'sepot']) }),
    woorden: () => ({
      besluit: {
        label: 'Wat is het besluit?',
        keuzen: {
          officier: hoofdletter(omBesluit({ besluit: 'vervolging', zitting: 'officier' })),
          kanton: hoofdletter(omBesluit({ besluit: 'vervolging', zitting: 'kanton' })),
          civiel: hoofdletter(OM_BESLUIT.civiel),
          sepot: hoofdletter(OM_BESLUIT.sepot),
        },
      },
    }),
    maak: ({ besluit }) =>
      besluit === 'officier' || besluit === 'kanton'
        ? { besluit: 'vervolging', zitting: besluit }
        : { besluit },
  }),
  legOmUitkomstVast: formulier({
    titel: OPDRACHTTITEL.legOmUitkomstVast,
    uitleg: 'Schrijf op wat de zitting of de civiele weg heeft opgeleverd.',
    knop: 'Leg de uitkomst vast',
    gedaan: 'De uitkomst is vastgelegd.',
    schema: GEGEVENS.legOmUitkomstVast,
    woorden: () => ({
      uitkomst: {
        label: 'Wat is de uitkomst?',
        uitleg: 'De casus blijft open tot het kind weer naar school gaat.',
      },
    }),
  }),
};
