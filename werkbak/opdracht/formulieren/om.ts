import { keuzen, type Formulieren } from '../formulier';

const BESLUITEN = keuzen({
  officier: 'Vervolging, zitting bij de officier van justitie',
  kanton: 'Vervolging, zitting bij de kantonrechter',
  civiel: 'De civiele weg, met de Raad voor de Kinderbescherming',
  sepot: 'Sepot: de zaak gaat niet door',
});
const ROUTES = keuzen({
  strafrecht: 'Strafrecht',
  civiel: 'De civiele weg, met de Raad voor de Kinderbescherming',
});

/** The Public Prosecutor: proces-verbaal, decision, outcome, and the way back. */
export const om: Formulieren<
  'verzendProcesVerbaal' | 'legAlsnogInstemmingVast' | 'legOmBesluitVast' | 'legOmUitkomstVast'
> = {
  verzendProcesVerbaal: {
    titel: 'Leg vast dat het proces-verbaal is verzonden',
    uitleg: 'Doe dit als u het proces-verbaal aan het Openbaar Ministerie heeft gestuurd.',
    knop: 'Leg de verzending vast',
    gedaan: 'De verzending van het proces-verbaal is vastgelegd.',
    beslist: 'route',
    velden: () => [{ soort: 'keuze', naam: 'route', label: 'Welke route?', keuzen: ROUTES }],
  },
  legAlsnogInstemmingVast: {
    titel: 'Leg vast dat de ouders alsnog instemmen',
    uitleg: 'Dan gaat de casus terug naar arbitrage en maakt u geen proces-verbaal.',
    knop: 'Leg de instemming vast',
    gedaan: 'De instemming van de ouders is vastgelegd.',
    velden: () => [
      {
        soort: 'tekst',
        naam: 'vertegenwoordiger',
        label: 'Wie spreekt namens de ouders in de commissie?',
        uitleg: 'De ouders mogen zelf iemand kiezen.',
        lengte: 200,
        optioneel: true,
      },
    ],
  },
  legOmBesluitVast: {
    titel: 'Leg het besluit van het Openbaar Ministerie vast',
    uitleg: 'Schrijf op wat het Openbaar Ministerie heeft besloten.',
    knop: 'Leg het besluit vast',
    gedaan: 'Het besluit van het Openbaar Ministerie is vastgelegd.',
    beslist: 'besluit',
    velden: () => [{ soort: 'keuze', naam: 'besluit', label: 'Wat is het besluit?', keuzen: BESLUITEN }],
    maak: ({ besluit }) =>
      besluit === 'officier' || besluit === 'kanton'
        ? { besluit: 'vervolging', zitting: besluit }
        : { besluit },
  },
  legOmUitkomstVast: {
    titel: 'Leg de uitkomst van het Openbaar Ministerie vast',
    uitleg: 'Schrijf op wat de zitting of de civiele weg heeft opgeleverd.',
    knop: 'Leg de uitkomst vast',
    gedaan: 'De uitkomst is vastgelegd.',
    velden: () => [
      {
        soort: 'lange-tekst',
        naam: 'uitkomst',
        label: 'Wat is de uitkomst?',
        uitleg: 'De casus blijft open tot het kind weer naar school gaat.',
      },
    ],
  },
};
