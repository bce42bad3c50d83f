import type { Correctieveld, Gebeurtenissoort, GebeurtenisVan } from '../../domain/gebeurtenis';
import { KIND, TAFEL } from './casusvelden';
import type { Regelboom, Velden } from './splitsing';

type Gegevens<S extends Gebeurtenissoort> = GebeurtenisVan<S>['gegevens'];

/** What is secret of a report: who the child is. */
const MELDING: Velden<Gegevens<'casus-gemeld'>['melding']> = {
  ...KIND,
  langdurigVerwacht: 'open',
  soortVerzuim: 'open',
};

const TAAK = { taak: 'open' } as const;
const TOELICHTING = { toelichting: 'geheim' } as const;

/**
 * What of each event is encrypted with the key of its child: names, and whatever somebody typed. Codes, dates, the keys
 * of programs and ids of people who work in the region stay readable: they are counted, and outlive the key.
 */
const GEBEURTENISVELDEN: { readonly [S in Gebeurtenissoort]: Velden<Gegevens<S>> } = {
  'casus-gemeld': { casusnummer: 'open', melding: MELDING, convenant: 'open', vervolgOp: 'open' },
  'melding-gevoegd': { melding: MELDING, eersteVerzuimdag: 'open' },
  'melding-geweigerd': {},
  'fase-geopend': {
    fase: 'open',
    aanleiding: 'open',
    regie: 'open',
    doorlopen: 'open',
    verlaat: 'open',
    toestemmers: 'open',
    vraagtToestemming: 'open',
    tijdensNazorg: 'open',
  },
  'fase-hervat': { fase: 'open', regie: 'open', gepauzeerdSinds: 'open' },
  'casus-gesloten': { reden: 'open', toelichting: 'geheim', casus: 'open' },
  'taak-geopend': {
    type: 'open',
    voor: 'open',
    persoon: 'open',
    fase: 'open',
    geopendOp: 'open',
    uiterlijk: 'open',
    herinnering: 'open',
    escalatie: 'open',
    elke: 'open',
    rondeVanaf: 'open',
    gepauzeerd: 'open',
  },
  'taak-voltooid': TAAK,
  'taak-vervallen': TAAK,
  'taak-genomen': { ...TAAK, persoon: 'open' },
  'taak-doorgegeven': { ...TAAK, persoon: 'open', reden: 'geheim', vorige: 'open' },
  'taak-herinnerd': TAAK,
  'taak-geescaleerd': { ...TAAK, volgende: 'open' },
  'voortgang-gerapporteerd': { oordeel: 'open', toelichting: 'geheim', trede: 'open' },
  'voortgang-gemist': { aantal: 'open' },
  'eerste-actie-gemeld': TOELICHTING,
  'toestemming-vastgelegd': {
    van: 'open',
    besluit: 'open',
    wie: 'geheim',
    hoe: 'open',
    datum: 'open',
    waarvoor: 'geheim',
    geldigTot: 'open',
  },
  'stem-vastgelegd': { van: 'open', wie: 'geheim', gezegd: 'geheim', ondersteuner: 'geheim' },
  'notitie-gemaakt': {
    tekst: 'geheim',
    met: 'open',
    gesproken: 'geheim',
    hoe: 'open',
    datum: 'open',
    lezers: 'open',
    vermeld: 'open',
  },
  'document-toegevoegd': {
    document: 'open',
    soort: 'geheim',
    titel: 'geheim',
    sha256: 'open',
    grootte: 'open',
  },
  'gevaar-gemeld': TOELICHTING,
  'veiligheid-geborgd': { ...TOELICHTING, veiligThuis: 'open' },
  'perspectief-vastgelegd': { omschrijving: 'geheim', verwachtOp: 'open' },
  'perspectief-vervallen': {},
  'afspraak-gemaakt': { afspraak: 'open', omschrijving: 'geheim', wie: 'geheim', uiterlijk: 'open' },
  'afspraak-verlopen': { afspraak: 'open' },
  'afspraak-gecontroleerd': { afspraak: 'open', nagekomen: 'open' },
  'aanbod-gedaan': {
    aanbod: 'open',
    soort: 'open',
    aanbieder: 'geheim',
    startdatum: 'open',
    wachtlijst: 'open',
    overbrugging: 'geheim',
    doorzettingsmacht: 'open',
    verdeling: 'open',
  },
  'aanbod-beantwoord': { aanbod: 'open', besluit: 'open' },
  'start-gevraagd': { aanbod: 'open' },
  'start-gecontroleerd': { aanbod: 'open', gestart: 'open', toelichting: 'geheim', startdatum: 'open' },
  'doorbraaktafel-gepland': TAFEL,
  'doorbraaktafel-vervallen': { tijdstip: 'open', reden: 'geheim' },
  'doorbraaktafel-vastgelegd': { aanwezig: 'geheim', verslag: 'geheim', uitkomst: 'open' },
  'arbitrageverzoek-uitgereikt': { datum: 'open', wijze: 'open' },
  'arbitrageverzoek-beantwoord': { besluit: 'open', vertegenwoordiger: 'geheim' },
  'commissie-samengesteld': {
    ouders: 'geheim',
    doorbraakteam: 'geheim',
    naburigSwv: 'geheim',
    voorzitter: 'geheim',
  },
  'zitting-gepland': { tijdstip: 'open', buitenTermijn: 'open' },
  'uitspraak-gedaan': { uitspraak: 'geheim', uitvoerenUiterlijk: 'open' },
  'uitspraak-beantwoord': { besluit: 'open' },
  'antwoord-uitgebleven': TAAK,
  'uitvoering-bevestigd': { uitgevoerd: 'open' },
  'uitvoering-uitgebleven': {},
  'proces-verbaal-verzonden': { route: 'open' },
  'van-vervolging-afgezien': { reden: 'open', toelichting: 'geheim' },
  'instemming-alsnog-vastgelegd': { vertegenwoordiger: 'geheim' },
  'om-besluit-vastgelegd': { besluit: 'open', zitting: 'open' },
  'om-uitkomst-vastgelegd': { uitkomst: 'geheim', soort: 'open', jeugdbeschermer: 'geheim' },
  'bestuurlijk-besluit-gevraagd': { volgende: 'open' },
  'bestuurlijk-besluit-vastgelegd': { besluit: 'geheim' },
  'onderwijsvraag-bewaakt': TOELICHTING,
  'vrijstelling-vastgelegd': { soort: 'geheim', status: 'open', adviesSwv: 'geheim', geldtTot: 'open' },
  'mas-route-gekozen': { route: 'open', toelichting: 'geheim' },
  'terugkeer-gemeld': { vanaf: 'open', plek: 'geheim', volledig: 'open', teBevestigen: 'open' },
  'terugkeer-bevestigd': { bevestigd: 'open', toelichting: 'geheim' },
  'terugval-gemeld': { vanaf: 'open' },
  'nazorg-bevestigd': TOELICHTING,
  'verwijsindex-vastgelegd': { gemeld: 'open', datum: 'open', referentie: 'geheim', toelichting: 'geheim' },
  'onbereikt-gemeld': { wie: 'open', reden: 'open' },
  'anders-bereikt': {
    wie: 'open',
    gesproken: 'geheim',
    hoe: 'open',
    datum: 'open',
    toelichting: 'geheim',
  },
  'bereiken-losgelaten': { wie: 'open', reden: 'open', toelichting: 'geheim' },
  opgeschaald: { reden: 'geheim' },
  afgeschaald: { stap: 'open', reden: 'geheim' },
  overgedragen: {
    gemeente: 'open',
    school: 'open',
    onderwijssoort: 'open',
    convenant: 'open',
    aanleiding: 'open',
    regie: 'open',
    vorige: 'open',
    vorigeSchool: 'open',
  },
  'overdracht-aangekondigd': {
    gemeente: 'open',
    school: 'open',
    onderwijssoort: 'open',
    convenant: 'open',
    aanleiding: 'open',
    per: 'open',
  },
  'aankondiging-vervallen': { gemeente: 'open', school: 'open', per: 'open', reden: 'open' },
  'convenant-overgezet': { convenant: 'open' },
  toegewezen: { rol: 'open', persoon: 'open', reden: 'geheim' },
  gecorrigeerd: {
    veld: 'open',
    waarde: 'geheim',
    reden: 'geheim',
    was: 'geheim',
    regie: 'open',
    toestemmers: 'open',
  },
};

/** What a correction put right stands in the clear where it does so in the case itself. */
const GECORRIGEERD: Readonly<Record<Correctieveld, 'open' | 'geheim' | 'geboortedatum'>> = {
  eersteVerzuimdag: 'open',
  geboortedatum: 'geboortedatum',
  gemeente: 'open',
  naam: 'geheim',
  school: 'open',
  onderwijssoort: 'open',
};

/** What happens to the data of an event; of a kind that this version does not know every text is encrypted. */
export function regelVan(soort: Gebeurtenissoort, gegevens: unknown): Regelboom {
  const velden: Regelboom = GEBEURTENISVELDEN[soort] ?? 'geheim';
  if (soort !== 'gecorrigeerd' || typeof velden === 'string') return velden;
  const { veld } = gegevens as Gegevens<'gecorrigeerd'>;
  return { ...velden, waarde: GECORRIGEERD[veld], was: GECORRIGEERD[veld] };
}
