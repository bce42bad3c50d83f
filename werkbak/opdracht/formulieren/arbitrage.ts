import { keuzen, type Formulieren } from '../formulier';
import { ingevuld } from './regie';

const VERTEGENWOORDIGER = {
  soort: 'tekst',
  naam: 'vertegenwoordiger',
  label: 'Wie spreekt namens de ouders in de commissie?',
  uitleg: 'De ouders mogen zelf iemand kiezen.',
  lengte: 200,
  optioneel: true,
} as const;

/** Arbitration: request, commission, hearing, verdict, acceptance, execution. */
export const arbitrage: Formulieren<
  | 'beantwoordArbitrageverzoek'
  | 'stelCommissieSamen'
  | 'planZitting'
  | 'doeUitspraak'
  | 'beantwoordUitspraak'
  | 'bevestigUitvoering'
> = {
  beantwoordArbitrageverzoek: {
    titel: 'Leg het antwoord op het arbitrageverzoek vast',
    uitleg:
      'Schrijf op of de ouders instemmen met arbitrage. Zegt een van de ouders nee, dan is het antwoord nee.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord van de ouders is vastgelegd.',
    beslist: 'besluit',
    velden: () => [
      {
        soort: 'keuze',
        naam: 'besluit',
        label: 'Wat is het antwoord van de ouders?',
        keuzen: keuzen({ instemming: 'Ja, zij stemmen in', weigering: 'Nee, zij weigeren' }),
      },
      VERTEGENWOORDIGER,
    ],
  },
  stelCommissieSamen: {
    titel: 'Stel de arbitragecommissie samen',
    uitleg:
      'Vul drie zetels, elk met een andere persoon. De casusregisseur zit voor, of iemand die u hier noemt.',
    knop: 'Leg de commissie vast',
    gedaan: 'De commissie is vastgelegd.',
    velden: ({ casus }) => [
      { soort: 'tekst', naam: 'ouders', label: 'Wie kiezen de ouders?', lengte: 200 },
      { soort: 'tekst', naam: 'doorbraakteam', label: 'Wie komt van het doorbraakteam?', lengte: 200 },
      {
        soort: 'tekst',
        naam: 'naburigSwv',
        label:
          casus.onderwijssoort === 'mbo'
            ? 'Wie komt van een andere mbo-instelling?'
            : 'Wie komt van een ander samenwerkingsverband?',
        lengte: 200,
      },
      {
        soort: 'tekst',
        naam: 'voorzitter',
        label: 'Wie is de voorzitter?',
        uitleg: 'Leeg: de casusregisseur. Een leerplichtambtenaar met de regie noemt altijd een ander.',
        lengte: 200,
        optioneel: true,
      },
    ],
    invulling: ({ casus: { arbitrage: loopt } }) => ({
      ouders: loopt?.commissie?.ouders ?? loopt?.vertegenwoordiger ?? '',
      doorbraakteam: loopt?.commissie?.doorbraakteam ?? '',
      naburigSwv: loopt?.commissie?.naburigSwv ?? '',
      voorzitter: loopt?.commissie?.voorzitter ?? '',
    }),
  },
  planZitting: {
    titel: 'Plan de zitting',
    uitleg: 'Kies wanneer de commissie de ouders hoort.',
    knop: 'Plan de zitting',
    gedaan: 'De zitting is gepland.',
    velden: () => [{ soort: 'tijdstip', naam: 'op', label: 'Wanneer is de zitting?' }],
    invulling: ({ casus: { arbitrage: loopt } }) =>
      loopt?.zitting == null ? {} : { op: ingevuld(loopt.zitting) },
  },
  doeUitspraak: {
    titel: 'Leg de uitspraak vast',
    uitleg: 'Schrijf op wat de commissie heeft besloten. De uitspraak geldt voor iedereen.',
    knop: 'Leg de uitspraak vast',
    gedaan: 'De uitspraak is vastgelegd.',
    velden: () => [
      { soort: 'lange-tekst', naam: 'uitspraak', label: 'Wat is de uitspraak?' },
      { soort: 'datum', naam: 'uitvoerenUiterlijk', label: 'Wanneer moet dit uiterlijk zijn gedaan?' },
    ],
  },
  beantwoordUitspraak: {
    titel: 'Leg vast of de ouders de uitspraak aanvaarden',
    uitleg: 'Schrijf op wat de ouders zeggen van de uitspraak.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord van de ouders is vastgelegd.',
    beslist: 'besluit',
    velden: () => [
      {
        soort: 'keuze',
        naam: 'besluit',
        label: 'Aanvaarden de ouders de uitspraak?',
        keuzen: keuzen({
          aanvaard: 'Ja, zij aanvaarden die',
          'niet-aanvaard': 'Nee, zij aanvaarden die niet',
        }),
      },
    ],
  },
  bevestigUitvoering: {
    titel: 'Controleer of de uitspraak is uitgevoerd',
    uitleg: 'Schrijf op of is gedaan wat in de uitspraak staat.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd of de uitspraak is uitgevoerd.',
    beslist: 'uitgevoerd',
    velden: () => [{ soort: 'ja-nee', naam: 'uitgevoerd', label: 'Is de uitspraak uitgevoerd?' }],
  },
};
