import { z } from 'zod';
import { weerhoudtVervolging } from '../../../domain/om/vervolging';
import { GEGEVENS } from '../../../domain/opdracht';
import { AFZIENREDEN, OM_BESLUIT, OM_UITKOMST, omBesluit, ROUTE } from '../../../taal/antwoorden';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { VERTEGENWOORDIGER } from './arbitrage';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren, type Omgeving } from '../formulier';

/** The Public Prosecutor: proces-verbaal, decision, outcome, and the way back. */
export const om: Formulieren<
  | 'verzendProcesVerbaal'
  | 'zieAfVanVervolging'
  | 'legBestuurlijkBesluitVast'
  | 'legAlsnogInstemmingVast'
  | 'legOmBesluitVast'
  | 'legOmUitkomstVast'
> = {
  verzendProcesVerbaal: formulier({
    titel: OPDRACHTTITEL.verzendProcesVerbaal,
    uitleg: 'Doe dit als u het proces-verbaal of het verzoek om onderzoek heeft gestuurd.',
    knop: 'Leg de verzending vast',
    gedaan: 'De verzending van het proces-verbaal is vastgelegd.',
    beslist: 'route',
    schema: GEGEVENS.verzendProcesVerbaal,
    woorden: (o) => ({ route: routewoord(o) }),
  }),
  zieAfVanVervolging: formulier({
    titel: OPDRACHTTITEL.zieAfVanVervolging,
    uitleg: 'U beslist of het goed is om de ouders te vervolgen. Kies waarom u dat niet doet.',
    knop: 'Leg vast dat u afziet',
    gedaan: 'Vastgelegd dat u afziet van vervolging.',
    beslist: 'reden',
    schema: GEGEVENS.zieAfVanVervolging,
    woorden: () => ({
      reden: { label: 'Waarom ziet u af van vervolging?', keuzen: metHoofdletter(AFZIENREDEN) },
      toelichting: { label: 'Hoe kwam u tot dit besluit?' },
    }),
  }),
  legBestuurlijkBesluitVast: formulier({
    titel: OPDRACHTTITEL.legBestuurlijkBesluitVast,
    uitleg: 'Niemand vervolgt de ouders, en het kind zit thuis. Wat doen de bestuurders?',
    knop: 'Leg het besluit vast',
    gedaan: 'Het besluit van de bestuurders is vastgelegd.',
    schema: GEGEVENS.legBestuurlijkBesluitVast,
    woorden: () => ({ besluit: { label: 'Wat hebben de bestuurders besloten?' } }),
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
    uitleg: 'Schrijf op wat de zitting of het onderzoek van de Raad heeft opgeleverd.',
    knop: 'Leg de uitkomst vast',
    gedaan: 'De uitkomst is vastgelegd.',
    schema: GEGEVENS.legOmUitkomstVast,
    beslist: 'soort',
    woorden: () => ({
      soort: {
        label: 'Wat kwam eruit?',
        keuzen: metHoofdletter(OM_UITKOMST),
        leeg: 'Kies de uitkomst',
        uitleg: 'Laat dit leeg als het iets anders is.',
      },
      jeugdbeschermer: {
        label: 'Wie is de jeugdbeschermer?',
        uitleg: 'Altijd nodig bij een ondertoezichtstelling.',
      },
      uitkomst: {
        label: 'Wat is de uitkomst?',
        uitleg: 'Daarna zoekt u in de fase doorbraak verder naar onderwijs dat past.',
      },
    }),
  }),
};

/** Only the routes that the rules do not refuse today; what is weighed above the form says why. */
function routewoord({ casus, nu }: Omgeving) {
  const keuzen = (['strafrecht', 'civiel'] as const)
    .filter((route) => weerhoudtVervolging(casus, route, nu) === null)
    .map((route) => ({ waarde: route, label: hoofdletter(ROUTE[route]) }));
  const woord = { label: 'Wat heeft u gestuurd?', keuzen };
  return keuzen.length > 1
    ? woord
    : { ...woord, uitleg: 'De andere route kan vandaag niet. Hierboven staat waarom.' };
}
