import { GEGEVENS } from '../../../domain/opdracht';
import { datumVan } from '../../../domain/tijd';
import { ARBITRAGEANTWOORD, UITREIKWIJZE, UITSPRAAKANTWOORD } from '../../../taal/antwoorden';
import { metHoofdletter } from '../../../taal/zin';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { formulier, type Formulieren } from '../formulier';
import { ingevuld } from '../../formulier/velden';

/** Who sits in the commission for the parents. */
export const VERTEGENWOORDIGER = {
  label: 'Wie spreekt namens de ouders in de commissie?',
  uitleg: 'De ouders mogen zelf iemand kiezen.',
};

/** Arbitration: request, commission, hearing, verdict, acceptance, execution. */
export const arbitrage: Formulieren<
  | 'reikVerzoekUit'
  | 'beantwoordArbitrageverzoek'
  | 'stelCommissieSamen'
  | 'planZitting'
  | 'doeUitspraak'
  | 'beantwoordUitspraak'
  | 'bevestigUitvoering'
> = {
  reikVerzoekUit: formulier({
    titel: OPDRACHTTITEL.reikVerzoekUit,
    uitleg: 'Geef de ouders het verzoek zelf, of stuur het. Leg hier vast wanneer en hoe.',
    knop: 'Leg de uitreiking vast',
    gedaan: 'De uitreiking is vastgelegd.',
    schema: GEGEVENS.reikVerzoekUit,
    woorden: () => ({
      wijze: { label: 'Hoe kregen de ouders het verzoek?', keuzen: metHoofdletter(UITREIKWIJZE) },
      op: { label: 'Op welke dag kregen zij het?' },
    }),
    invulling: ({ nu }) => ({ op: datumVan(nu) }),
  }),
  beantwoordArbitrageverzoek: formulier({
    titel: OPDRACHTTITEL.beantwoordArbitrageverzoek,
    uitleg:
      'Schrijf op of de ouders instemmen met arbitrage. Zegt een van de ouders nee, dan is het antwoord nee.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord van de ouders is vastgelegd.',
    beslist: 'besluit',
    schema: GEGEVENS.beantwoordArbitrageverzoek,
    woorden: () => ({
      besluit: {
        label: 'Wat is het antwoord van de ouders?',
        keuzen: metHoofdletter(ARBITRAGEANTWOORD),
      },
      vertegenwoordiger: VERTEGENWOORDIGER,
    }),
  }),
  stelCommissieSamen: formulier({
    titel: OPDRACHTTITEL.stelCommissieSamen,
    uitleg:
      'Vul drie zetels, elk met een andere persoon. De casusregisseur zit voor, of iemand die u hier noemt.',
    knop: 'Leg de commissie vast',
    gedaan: 'De commissie is vastgelegd.',
    schema: GEGEVENS.stelCommissieSamen,
    woorden: ({ casus }) => ({
      ouders: { label: 'Wie kiezen de ouders?' },
      doorbraakteam: { label: 'Wie komt van het doorbraakteam?' },
      naburigSwv: {
        label:
          casus.onderwijssoort === 'mbo'
            ? 'Wie komt van een andere mbo-instelling?'
            : 'Wie komt van een ander samenwerkingsverband?',
      },
      voorzitter: {
        label: 'Wie is de voorzitter?',
        uitleg: 'Leeg: de casusregisseur. Een leerplichtambtenaar met de regie noemt altijd een ander.',
      },
    }),
    invulling: ({ casus: { arbitrage: loopt } }) => ({
      ouders: loopt?.commissie?.ouders ?? loopt?.vertegenwoordiger ?? '',
      doorbraakteam: loopt?.commissie?.doorbraakteam ?? '',
      naburigSwv: loopt?.commissie?.naburigSwv ?? '',
      voorzitter: loopt?.commissie?.voorzitter ?? '',
    }),
  }),
  planZitting: formulier({
    titel: OPDRACHTTITEL.planZitting,
    uitleg: 'Kies wanneer de commissie de ouders hoort.',
    knop: 'Plan de zitting',
    gedaan: 'De zitting is gepland.',
    schema: GEGEVENS.planZitting,
    woorden: () => ({ op: { label: 'Wanneer is de zitting?' } }),
    invulling: ({ casus: { arbitrage: loopt } }) =>
      loopt?.zitting == null ? {} : { op: ingevuld(loopt.zitting) },
  }),
  doeUitspraak: formulier({
    titel: OPDRACHTTITEL.doeUitspraak,
    uitleg: 'Schrijf op wat de commissie heeft besloten. De uitspraak geldt voor iedereen.',
    knop: 'Leg de uitspraak vast',
    gedaan: 'De uitspraak is vastgelegd.',
    schema: GEGEVENS.doeUitspraak,
    woorden: () => ({
      uitspraak: { label: 'Wat is de uitspraak?' },
      uitvoerenUiterlijk: { label: 'Wanneer moet dit uiterlijk zijn gedaan?' },
    }),
  }),
  beantwoordUitspraak: formulier({
    titel: OPDRACHTTITEL.beantwoordUitspraak,
    uitleg: 'Schrijf op wat de ouders zeggen van de uitspraak.',
    knop: 'Leg het antwoord vast',
    gedaan: 'Het antwoord van de ouders is vastgelegd.',
    beslist: 'besluit',
    schema: GEGEVENS.beantwoordUitspraak,
    woorden: () => ({
      besluit: {
        label: 'Aanvaarden de ouders de uitspraak?',
        keuzen: metHoofdletter(UITSPRAAKANTWOORD),
      },
    }),
  }),
  bevestigUitvoering: formulier({
    titel: OPDRACHTTITEL.bevestigUitvoering,
    uitleg: 'Schrijf op of is gedaan wat in de uitspraak staat.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd of de uitspraak is uitgevoerd.',
    beslist: 'uitgevoerd',
    schema: GEGEVENS.bevestigUitvoering,
    woorden: () => ({ uitgevoerd: { label: 'Is de uitspraak uitgevoerd?' } }),
  }),
};
