import type { Rol } from '../domain/fase';
import type { Opdrachtnaam } from '../domain/opdracht';

/** One command as it can be sent: as whom, and with which data. */
interface Voorbeeld {
  readonly door: Rol;
  readonly gegevens: Readonly<Record<string, unknown>>;
}

const VERSLAG = 'Noor kwam twee ochtenden. Maandag bellen we met de ouders over de rest van de week.';
const REDEN = 'Het gezin woont sinds 1 november in België.';

/** Of every command an example that is taken as it stands, where the case is at it (`docs/begrippen.md` says what each is). */
export const OPDRACHTVOORBEELDEN: Readonly<Record<Opdrachtnaam, Voorbeeld>> = {
  rapporteerVoortgang: {
    door: 'school',
    gegevens: { oordeel: 'op-schema', toelichting: VERSLAG, trede: 'eenvoudig' },
  },
  meldEersteActie: { door: 'school', gegevens: { toelichting: 'Vandaag gesproken met beide ouders.' } },
  legToestemmingVast: {
    door: 'school',
    gegevens: { van: 'ouder', besluit: 'gegeven', wie: 'Fatima Yilmaz' },
  },
  legStemVast: {
    door: 'casusregisseur',
    gegevens: {
      van: 'jongere',
      gezegd: 'Ik wil wel terug, maar niet naar die klas.',
      ondersteuner: 'Mijn tante',
    },
  },
  maakNotitie: { door: 'school', gegevens: { tekst: 'De jeugdarts belt volgende week.' } },
  voegDocumentToe: {
    door: 'school',
    gegevens: {
      document: 'onderzoek',
      soort: 'verslag',
      titel: 'Onderzoek jeugdarts',
      sha256: '0'.repeat(64),
      grootte: 1,
    },
  },
  meldGevaar: {
    door: 'school',
    gegevens: { toelichting: 'Het kind is thuis niet veilig. Veilig Thuis is gebeld.' },
  },
  borgVeiligheid: {
    door: 'casusregisseur',
    gegevens: { toelichting: 'Het kind logeert bij opa en oma.', veiligThuis: true },
  },
  legPerspectiefVast: {
    door: 'casusregisseur',
    gegevens: { omschrijving: 'Een plek op het speciaal basisonderwijs.', verwachtOp: '2099-01-05' },
  },
  maakAfspraak: {
    door: 'school',
    gegevens: {
      afspraak: 'rooster',
      omschrijving: 'Een rooster voor de ochtenden.',
      wie: 'De mentor',
      uiterlijk: '2099-01-05',
    },
  },
  controleerAfspraak: { door: 'school', gegevens: { afspraak: 'rooster', nagekomen: true } },
  doeAanbod: {
    door: 'school',
    gegevens: {
      ...{ aanbod: 'rebound', soort: 'onderwijszorg', aanbieder: 'Rebound Noord', startdatum: '2099-01-05' },
      ...{ wachtlijst: true, overbrugging: 'Elke ochtend les thuis.', verdeling: { gemeente: 50, swv: 50 } },
    },
  },
  beantwoordAanbod: { door: 'school', gegevens: { aanbod: 'rebound', besluit: 'aanvaard' } },
  controleerStart: {
    door: 'school',
    gegevens: { aanbod: 'rebound', gestart: true, toelichting: 'Maandag begonnen, met plezier.' },
  },
  planDoorbraaktafel: {
    door: 'casusregisseur',
    gegevens: {
      ...{ op: '2099-01-05T10:00:00+01:00', plaats: 'Stadhuis, kamer 3' },
      deelnemers: [{ naam: 'Hanna de Boer', discipline: 'jeugdarts' }],
    },
  },
  zegDoorbraaktafelAf: {
    door: 'casusregisseur',
    gegevens: { reden: 'De jeugdarts is ziek, en zonder haar kan het gezin niets afspreken.' },
  },
  legDoorbraaktafelVast: {
    door: 'casusregisseur',
    gegevens: { aanwezig: ['Hanna de Boer', 'Fatima Yilmaz'], verslag: VERSLAG, uitkomst: 'stagnatie' },
  },
  reikVerzoekUit: { door: 'casusregisseur', gegevens: { op: '2026-11-30', wijze: 'gesprek' } },
  beantwoordArbitrageverzoek: {
    door: 'casusregisseur',
    gegevens: { besluit: 'instemming', vertegenwoordiger: 'Mr. A. Smit' },
  },
  stelCommissieSamen: {
    door: 'casusregisseur',
    gegevens: {
      ...{ ouders: 'Mr. A. Smit', doorbraakteam: 'Hanna de Boer', naburigSwv: 'Piet Vos' },
      voorzitter: 'Anna de Vries',
    },
  },
  planZitting: { door: 'casusregisseur', gegevens: { op: '2099-01-05T10:00:00+01:00' } },
  doeUitspraak: {
    door: 'casusregisseur',
    gegevens: { uitspraak: 'Plaatsing op De Wilgen, met begeleiding.', uitvoerenUiterlijk: '2099-01-05' },
  },
  beantwoordUitspraak: { door: 'casusregisseur', gegevens: { besluit: 'aanvaard' } },
  bevestigUitvoering: { door: 'casusregisseur', gegevens: { uitgevoerd: true } },
  verzendProcesVerbaal: { door: 'leerplichtambtenaar', gegevens: { route: 'civiel' } },
  zieAfVanVervolging: {
    door: 'leerplichtambtenaar',
    gegevens: { reden: 'geen-passend-aanbod', toelichting: 'De wachtlijst is langer dan een half jaar.' },
  },
  legBestuurlijkBesluitVast: {
    door: 'manager',
    gegevens: { besluit: 'De gemeente betaalt een plek buiten de regio.' },
  },
  legAlsnogInstemmingVast: { door: 'leerplichtambtenaar', gegevens: { vertegenwoordiger: 'Mr. A. Smit' } },
  legOmBesluitVast: { door: 'leerplichtambtenaar', gegevens: { besluit: 'vervolging', zitting: 'kanton' } },
  legOmUitkomstVast: {
    door: 'leerplichtambtenaar',
    gegevens: { uitkomst: 'De kantonrechter legt een leerstraf op.', soort: 'leerstraf' },
  },
  bewaakOnderwijsvraag: {
    door: 'casusregisseur',
    gegevens: { toelichting: 'De school zoekt verder naar een plek.' },
  },
  legVrijstellingVast: {
    door: 'leerplichtambtenaar',
    gegevens: { soort: 'artikel 5 onder a', status: 'aangevraagd', adviesSwv: 'Nog niet gegeven.' },
  },
  kiesMasRoute: {
    door: 'leerplichtambtenaar',
    gegevens: { route: 'halt', toelichting: 'De jongere is 15 en wil meewerken.' },
  },
  meldTerugkeer: {
    door: 'school',
    gegevens: { vanaf: '2026-11-30', plek: 'De Wilgen, groep 7', volledig: true },
  },
  meldTerugval: { door: 'school', gegevens: { vanaf: '2026-11-30' } },
  bevestigTerugkeer: {
    door: 'casusregisseur',
    gegevens: { bevestigd: true, toelichting: 'De mentor ziet het kind elke dag.' },
  },
  bevestigNazorg: { door: 'school', gegevens: { toelichting: 'Alle dagen geweest, het gaat goed.' } },
  schaalOp: {
    door: 'casusregisseur',
    gegevens: { reden: 'De school en de ouders komen er samen niet uit.' },
  },
  schaalAf: { door: 'casusregisseur', gegevens: { reden: 'Er is een plan waar iedereen achter staat.' } },
  draagOver: {
    door: 'casusregisseur',
    gegevens: { gemeente: '0014', school: '12AB00', onderwijssoort: 'vo', aanleiding: 'po-vo' },
  },
  wijsToe: { door: 'manager', gegevens: { persoon: 'cr-1', reden: 'Kent het gezin al.' } },
  legVerwijsindexVast: {
    door: 'school',
    gegevens: { gemeld: true, datum: '2026-11-30', referentie: 'VIR-2026-17' },
  },
  meldOnbereikt: { door: 'school', gegevens: { wie: 'ouders', reden: 'teruggekomen' } },
  bereikAnders: {
    door: 'school',
    gegevens: { wie: 'ouders', gesproken: 'Fatima Yilmaz', hoe: 'telefoon', datum: '2026-11-30' },
  },
  laatBereikenLos: { door: 'school', gegevens: { wie: 'ouders', reden: 'niet-meer-nodig' } },
  neemTaak: { door: 'school', gegevens: { taak: 'voortgang-rapporteren', persoon: 'zc-1' } },
  geefTaakDoor: {
    door: 'manager',
    gegevens: { taak: 'voortgang-rapporteren', persoon: 'zc-2', reden: 'De collega is ziek.' },
  },
  zetConvenantOver: { door: 'manager', gegevens: { versie: 2 } },
  corrigeer: {
    door: 'manager',
    gegevens: {
      veld: 'eersteVerzuimdag',
      waarde: '2026-09-07',
      reden: 'Het kind was op 4 september nog op school.',
    },
  },
  sluitAf: { door: 'manager', gegevens: { reden: 'verhuisd-buitenland', toelichting: REDEN } },
};
