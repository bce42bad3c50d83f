import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan, Veroorzaker } from '../../domain/gebeurtenis';
import { melding, standaard } from './hulp';

const DAG = '2026-11-20';
const MOMENT = '2026-11-20T08:00:00.000Z';

/** A word that stands in one field of one kind of event, and nowhere else. */
export function geheim(soort: Gebeurtenissoort, veld: string): string {
  return `geheim-${soort}-${veld}`;
}

type Voorbeelden = { readonly [S in Gebeurtenissoort]: GebeurtenisVan<S>['gegevens'] };

/** The data of an event of every kind; what people write themselves stands there as its own word. */
const GEGEVENS: Voorbeelden = {
  'casus-gemeld': {
    casusnummer: 'casus-1',
    melding: melding('2026-09-07'),
    convenant: standaard,
    vervolgOp: {
      casusnummer: 'eerder',
      geslotenOp: MOMENT,
      vrijstelling: { geldtTot: null },
      hervat: null,
    },
  },
  'melding-gevoegd': { melding: melding('2026-09-07'), eersteVerzuimdag: '2026-09-07' },
  'melding-geweigerd': {},
  'fase-geopend': {
    ...{ fase: 'doorbraak', aanleiding: 'sepot', regie: 'casusregisseur', doorlopen: false, verlaat: null },
    ...{ toestemmers: ['ouder'], vraagtToestemming: true },
  },
  'fase-hervat': { fase: 'casusregie', regie: 'casusregisseur', gepauzeerdSinds: MOMENT },
  'casus-gesloten': { reden: 'overleden', toelichting: geheim('casus-gesloten', 'toelichting') },
  'taak-geopend': {
    ...{ type: 'om-uitkomst-vastleggen', voor: 'leerplichtambtenaar', fase: 'om', geopendOp: MOMENT },
    ...{ uiterlijk: MOMENT, herinnering: null, escalatie: null, elke: null, rondeVanaf: null },
    gepauzeerd: false,
  },
  'taak-voltooid': { taak: 'proces-verbaal-verzenden' },
  'taak-vervallen': { taak: 'om-besluit-vastleggen' },
  'taak-genomen': { taak: 'bestuurlijk-besluit-vastleggen', persoon: 'iemand' },
  'taak-doorgegeven': {
    taak: 'eerste-actie',
    persoon: 'iemand',
    reden: geheim('taak-doorgegeven', 'reden'),
    vorige: { rol: 'casusregisseur', persoon: null },
  },
  'taak-herinnerd': { taak: 'om-besluit-vastleggen' },
  'taak-geescaleerd': { taak: 'om-uitkomst-vastleggen', volgende: null },
  'voortgang-gerapporteerd': {
    oordeel: 'stagnatie',
    trede: 'complex',
    toelichting: geheim('voortgang-gerapporteerd', 'toelichting'),
  },
  'voortgang-gemist': { aantal: 2 },
  'eerste-actie-gemeld': { toelichting: geheim('eerste-actie-gemeld', 'toelichting') },
  'toestemming-vastgelegd': {
    ...{ van: 'ouder', besluit: 'gegeven', hoe: 'mondeling', datum: DAG, geldigTot: '2027-01-01' },
    waarvoor: geheim('toestemming-vastgelegd', 'waarvoor'),
  },
  'stem-vastgelegd': {
    van: 'ouder',
    wie: geheim('stem-vastgelegd', 'wie'),
    gezegd: geheim('stem-vastgelegd', 'gezegd'),
    ondersteuner: geheim('stem-vastgelegd', 'ondersteuner'),
  },
  'notitie-gemaakt': {
    ...{ tekst: geheim('notitie-gemaakt', 'tekst'), gesproken: geheim('notitie-gemaakt', 'gesproken') },
    ...{ met: 'ouder', hoe: 'telefoon', datum: DAG, lezers: 'behandelaars', vermeld: ['iemand'] },
  },
  'document-toegevoegd': {
    document: 'd1',
    soort: geheim('document-toegevoegd', 'soort'),
    titel: geheim('document-toegevoegd', 'titel'),
    sha256: '0'.repeat(64),
    grootte: 1,
  },
  'gevaar-gemeld': { toelichting: geheim('gevaar-gemeld', 'toelichting') },
  'veiligheid-geborgd': { toelichting: geheim('veiligheid-geborgd', 'toelichting'), veiligThuis: true },
  'verwijsindex-vastgelegd': {
    ...{ gemeld: true, datum: DAG, referentie: geheim('verwijsindex-vastgelegd', 'referentie') },
    toelichting: geheim('verwijsindex-vastgelegd', 'toelichting'),
  },
  'onbereikt-gemeld': { wie: 'ouders', reden: 'geweigerd' },
  'anders-bereikt': {
    ...{ wie: 'ouders', gesproken: geheim('anders-bereikt', 'gesproken'), hoe: 'telefoon', datum: DAG },
    toelichting: geheim('anders-bereikt', 'toelichting'),
  },
  'bereiken-losgelaten': {
    ...{ wie: 'jongere', reden: 'geen-weg', toelichting: geheim('bereiken-losgelaten', 'toelichting') },
  },
  'perspectief-vastgelegd': {
    omschrijving: geheim('perspectief-vastgelegd', 'omschrijving'),
    verwachtOp: DAG,
  },
  'perspectief-vervallen': {},
  'afspraak-gemaakt': { afspraak: 'a1', omschrijving: 'Belt het gezin', wie: 'de school', uiterlijk: DAG },
  'afspraak-verlopen': { afspraak: 'a1' },
  'afspraak-gecontroleerd': { afspraak: 'a1', nagekomen: true },
  'aanbod-gedaan': {
    ...{ aanbod: 'b1', soort: 'zorg', aanbieder: geheim('aanbod-gedaan', 'aanbieder'), startdatum: DAG },
    ...{ wachtlijst: true, overbrugging: geheim('aanbod-gedaan', 'overbrugging') },
    ...{ doorzettingsmacht: false, verdeling: { gemeente: 50, swv: 50 } },
  },
  'aanbod-beantwoord': { aanbod: 'b1', besluit: 'afgewezen' },
  'start-gevraagd': { aanbod: 'b1' },
  'start-gecontroleerd': {
    aanbod: 'b1',
    gestart: false,
    toelichting: geheim('start-gecontroleerd', 'toelichting'),
  },
  'doorbraaktafel-gepland': { tijdstip: MOMENT, deelnemers: [] },
  'doorbraaktafel-vervallen': { tijdstip: MOMENT, reden: geheim('doorbraaktafel-vervallen', 'reden') },
  'doorbraaktafel-vastgelegd': {
    aanwezig: ['Sanne'],
    verslag: geheim('doorbraaktafel-vastgelegd', 'verslag'),
    uitkomst: 'afspraken',
  },
  'arbitrageverzoek-uitgereikt': { datum: DAG, wijze: 'brief' },
  'arbitrageverzoek-beantwoord': { besluit: 'weigering' },
  'commissie-samengesteld': { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C', voorzitter: null },
  'zitting-gepland': { tijdstip: MOMENT, buitenTermijn: false },
  'uitspraak-gedaan': { uitspraak: 'Het kind krijgt een plek', uitvoerenUiterlijk: DAG },
  'uitspraak-beantwoord': { besluit: 'aanvaard' },
  'antwoord-uitgebleven': { taak: 'arbitrageverzoek-beantwoorden' },
  'uitvoering-bevestigd': { uitgevoerd: true },
  'uitvoering-uitgebleven': {},
  'proces-verbaal-verzonden': { route: 'strafrecht' },
  'van-vervolging-afgezien': {
    reden: 'geoorloofd',
    toelichting: geheim('van-vervolging-afgezien', 'toelichting'),
  },
  'bestuurlijk-besluit-gevraagd': { volgende: MOMENT },
  'bestuurlijk-besluit-vastgelegd': { besluit: geheim('bestuurlijk-besluit-vastgelegd', 'besluit') },
  'instemming-alsnog-vastgelegd': {},
  'om-besluit-vastgelegd': { besluit: 'vervolging', zitting: 'kanton' },
  'om-uitkomst-vastgelegd': {
    uitkomst: geheim('om-uitkomst-vastgelegd', 'uitkomst'),
    soort: 'ondertoezichtstelling',
    jeugdbeschermer: geheim('om-uitkomst-vastgelegd', 'jeugdbeschermer'),
  },
  'onderwijsvraag-bewaakt': { toelichting: geheim('onderwijsvraag-bewaakt', 'toelichting') },
  'vrijstelling-vastgelegd': {
    soort: geheim('vrijstelling-vastgelegd', 'soort'),
    status: 'verleend',
    adviesSwv: geheim('vrijstelling-vastgelegd', 'adviesSwv'),
    geldtTot: DAG,
  },
  'mas-route-gekozen': { route: 'halt', toelichting: geheim('mas-route-gekozen', 'toelichting') },
  'terugkeer-gemeld': { vanaf: DAG, plek: 'De Horizon', volledig: true, teBevestigen: true },
  'terugkeer-bevestigd': { bevestigd: true, toelichting: geheim('terugkeer-bevestigd', 'toelichting') },
  'terugval-gemeld': { vanaf: DAG },
  'nazorg-bevestigd': { toelichting: geheim('nazorg-bevestigd', 'toelichting') },
  opgeschaald: { reden: geheim('opgeschaald', 'reden') },
  afgeschaald: { stap: 'doorbraak', reden: geheim('afgeschaald', 'reden') },
  overgedragen: {
    ...{ gemeente: '0014', school: '12AB00', onderwijssoort: 'po', convenant: standaard },
    ...{ aanleiding: 'detentie', regie: 'casusregisseur', vorige: { rol: 'school', persoon: null } },
  },
  'overdracht-aangekondigd': {
    ...{ gemeente: '0014', school: '12AB00', convenant: standaard, aanleiding: 'detentie', per: DAG },
  },
  'aankondiging-vervallen': { gemeente: '0014', per: DAG, reden: 'vervangen' },
  'convenant-overgezet': { convenant: standaard },
  toegewezen: { rol: 'casusregisseur', persoon: 'iemand', reden: geheim('toegewezen', 'reden') },
  gecorrigeerd: {
    ...{ veld: 'naam', waarde: 'Yara', was: 'Jara', reden: geheim('gecorrigeerd', 'reden') },
    ...{ regie: 'casusregisseur', toestemmers: ['ouder'] },
  },
};

export const SOORTEN = Object.keys(GEGEVENS) as Gebeurtenissoort[];

/** An event of a kind, as somebody caused it. */
export function voorbeeld(soort: Gebeurtenissoort, door: Veroorzaker): Gebeurtenis {
  // Each kind has its own data in the table.
  return { soort, op: MOMENT, door, gegevens: GEGEVENS[soort] } as Gebeurtenis;
}

/** The words that somebody wrote in an event of a kind. */
export function geheimenIn(soort: Gebeurtenissoort): string[] {
  return [...JSON.stringify(GEGEVENS[soort]).matchAll(/"(geheim-[^"]+)"/g)].map(([, woord]) => woord ?? '');
}
