import { standaard } from './hulp';
import type { Melding } from '../../domain/melding';
import { ROLLEN } from '../../domain/fase';
import { OPDRACHTNAMEN, rolMag, type Opdracht, type Opdrachtnaam } from '../../domain/opdracht';
import { datumVan, type Moment } from '../../domain/tijd';

const t = 'toelichting';

/** Data for every command that are valid at a moment, whatever the case. */
export function gegevensBij(nu: Moment): Record<Opdrachtnaam, unknown> {
  const vandaag = datumVan(nu);
  return {
    rapporteerVoortgang: { oordeel: 'op-schema', toelichting: t },
    meldEersteActie: { toelichting: t },
    legToestemmingVast: { van: 'ouder', besluit: 'gegeven' },
    legStemVast: { van: 'jongere', gezegd: t },
    maakNotitie: { tekst: t },
    voegDocumentToe: { document: t, soort: t, titel: t, sha256: '0'.repeat(64), grootte: 1 },
    meldGevaar: { toelichting: t },
    borgVeiligheid: { toelichting: t, veiligThuis: false },
    kiesMasRoute: { route: 'halt', toelichting: t },
    legPerspectiefVast: { omschrijving: t, verwachtOp: vandaag },
    maakAfspraak: { afspraak: 'nieuw', omschrijving: t, wie: 'wie', uiterlijk: vandaag },
    controleerAfspraak: { afspraak: 'nieuw', nagekomen: true },
    doeAanbod: { aanbod: 'nieuw', soort: 'zorg', aanbieder: 'wie', startdatum: vandaag, wachtlijst: false },
    beantwoordAanbod: { aanbod: 'nieuw', besluit: 'aanvaard' },
    controleerStart: { aanbod: 'nieuw', gestart: true, toelichting: t },
    planDoorbraaktafel: { op: nu },
    zegDoorbraaktafelAf: { reden: t },
    legDoorbraaktafelVast: { aanwezig: [t], verslag: t, uitkomst: 'stagnatie' },
    reikVerzoekUit: { op: vandaag, wijze: 'brief' },
    beantwoordArbitrageverzoek: { besluit: 'instemming' },
    stelCommissieSamen: { ouders: 'A', doorbraakteam: 'B', naburigSwv: 'C', voorzitter: 'D' },
    planZitting: { op: nu },
    doeUitspraak: { uitspraak: t, uitvoerenUiterlijk: vandaag },
    beantwoordUitspraak: { besluit: 'aanvaard' },
    bevestigUitvoering: { uitgevoerd: true },
    verzendProcesVerbaal: { route: 'civiel' },
    zieAfVanVervolging: { reden: 'geoorloofd', toelichting: t },
    legBestuurlijkBesluitVast: { besluit: t },
    legAlsnogInstemmingVast: {},
    legOmBesluitVast: { besluit: 'sepot' },
    legOmUitkomstVast: { uitkomst: t },
    bewaakOnderwijsvraag: { toelichting: t },
    legVrijstellingVast: { soort: t, status: 'verleend' },
    meldTerugkeer: { vanaf: vandaag, plek: t, volledig: true },
    meldTerugval: { vanaf: vandaag },
    bevestigTerugkeer: { bevestigd: true, toelichting: t },
    bevestigNazorg: { toelichting: t },
    schaalOp: { reden: t },
    schaalAf: { reden: t },
    draagOver: { gemeente: '0014' },
    wijsToe: { persoon: t, reden: t },
    legVerwijsindexVast: { gemeld: true, datum: vandaag },
    meldOnbereikt: { wie: 'ouders', reden: 'teruggekomen' },
    bereikAnders: { wie: 'ouders', gesproken: t, hoe: 'telefoon', datum: vandaag },
    laatBereikenLos: { wie: 'ouders', reden: 'niet-meer-nodig' },
    neemTaak: { taak: 'voortgang-rapporteren', persoon: t },
    geefTaakDoor: { taak: 'voortgang-rapporteren', persoon: t, reden: t },
    zetConvenantOver: { versie: 99 },
    corrigeer: { veld: 'eersteVerzuimdag', waarde: vandaag, reden: t },
    sluitAf: { reden: 'overleden', toelichting: t },
  };
}

const melding: Melding = {
  leerling: 'kind-1',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2014-03-02',
  onderwijssoort: 'po',
  gemeente: '0014',
};

/** One valid command of every name by a role that may give it, and a second report. */
export const VOORBEELDEN = {
  melding,
  opdrachten(nu: Moment): Opdracht[] {
    return OPDRACHTNAMEN.map((opdracht) => {
      const door = ROLLEN.find((rol) => rolMag(opdracht, rol)) ?? 'manager';
      return { opdracht, door, gegevens: gegevensBij(nu)[opdracht], convenant: standaard };
    });
  },
};
