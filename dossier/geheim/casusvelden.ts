import type { Casus } from '../../domain/casus';
import type { Velden } from './splitsing';

/** Who the child is, wherever it is told. */
export const KIND = {
  leerling: 'geheim',
  naam: 'geheim',
  eersteVerzuimdag: 'open',
  geboortedatum: 'geboortedatum',
  onderwijssoort: 'open',
  gemeente: 'open',
  school: 'open',
  aanwezig: 'open',
} as const;

/** Where and with whom a table sits; ids of people who work in the region stay readable. */
export const TAFEL = {
  tijdstip: 'open',
  plaats: 'geheim',
  deelnemers: { naam: 'geheim', persoon: 'open', discipline: 'geheim' },
  inPlaatsVan: 'open',
  nietMeer: 'open',
} as const;

/**
 * What of a case as it stands is encrypted with the key of its child: the same as in its events. What stays readable is
 * what queries read, and what is left to count once the key was destroyed.
 */
export const CASUSVELDEN: Velden<Casus> = {
  casusnummer: 'open',
  ...KIND,
  convenant: 'open',
  gemeldOp: 'open',
  laatste: 'open',
  volgnummer: 'open',
  fase: 'open',
  bereikt: 'open',
  regie: 'open',
  bereiktOp: 'open',
  verlaat: 'open',
  terugkeer: 'open',
  veranderdOp: 'open',
  gesloten: 'open',
  vervolgOp: 'open',
  perspectief: { omschrijving: 'geheim', verwachtOp: 'open' },
  afgeschaald: 'open',
  hernieuwd: 'open',
  vrijstelling: 'open',
  masRoute: 'open',
  aankondiging: 'open',
  taken: 'open',
  gemist: 'open',
  geteldeRondes: 'open',
  toestemmers: 'open',
  toestemmingsvragen: 'open',
  toestemming: 'open',
  ouderantwoorden: { wie: 'geheim', besluit: 'open' },
  afspraken: {
    id: 'open',
    omschrijving: 'geheim',
    wie: 'geheim',
    uiterlijk: 'open',
    gevraagd: 'open',
    nagekomen: 'open',
  },
  aanbod: {
    id: 'open',
    soort: 'open',
    aanbieder: 'geheim',
    startdatum: 'open',
    wachtlijst: 'open',
    overbrugging: 'geheim',
    doorzettingsmacht: 'open',
    verdeling: 'open',
    besluit: 'open',
    startGevraagd: 'open',
    gestart: 'open',
    afgeschermd: 'open',
  },
  doorbraaktafel: { ...TAFEL, vanDoorbraak: 'open' },
  arbitrage: {
    antwoordVanaf: 'open',
    uitgereikt: 'open',
    beantwoord: 'open',
    teruggezonden: 'open',
    instemming: 'open',
    vertegenwoordiger: 'geheim',
    commissie: 'geheim',
    zitting: 'open',
    zittingVoor: 'open',
    uitspraak: { uitspraak: 'geheim', uitvoerenUiterlijk: 'open' },
    aanvaard: 'open',
    uitgevoerd: 'open',
  },
  om: 'open',
  nazorgBevestigd: 'open',
  onbereikt: 'open',
};
