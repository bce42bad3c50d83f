import type { Casus } from './casus';
import type { GebeurtenisVan } from './gebeurtenis';
import { verzoek } from './arbitrage/evolve';
import { voegSamen } from './telling';

/** A case as it begins: from its report, or on from where an earlier case of the child stopped (rules 1 and 11). */
export function nieuweCasus({ gegevens, op }: GebeurtenisVan<'casus-gemeld'>): Casus {
  const { melding, vervolgOp } = gegevens;
  const hervat = vervolgOp?.hervat ?? null;
  return {
    casusnummer: gegevens.casusnummer,
    leerling: melding.leerling ?? null,
    naam: melding.naam ?? null,
    eersteVerzuimdag: hervat?.eersteVerzuimdag ?? melding.eersteVerzuimdag,
    geboortedatum: melding.geboortedatum,
    onderwijssoort: melding.onderwijssoort,
    gemeente: melding.gemeente,
    school: melding.school,
    convenant: gegevens.convenant,
    gemeldOp: op,
    laatste: op,
    volgnummer: 1,
    fase: hervat?.fase ?? 'schoolregie',
    bereikt: hervat?.fase ?? 'schoolregie',
    bereiktOp: op,
    regie: { rol: melding.school === null ? 'leerplichtambtenaar' : 'school', persoon: null },
    verlaat: {},
    aanwezig: voegSamen([...(hervat?.aanwezig ?? []), ...(melding.aanwezig ?? [])]),
    terugkeer: null,
    veranderdOp: hervat?.veranderdOp ?? null,
    gesloten: null,
    vervolgOp: vervolgOp?.casusnummer ?? null,
    perspectief: null,
    afgeschaald: hervat?.afgeschaald ?? {},
    hernieuwd: hervat?.hernieuwd ?? null,
    vrijstelling: vervolgOp?.vrijstelling ?? null,
    masRoute: null,
    aankondiging: null,
    taken: {},
    gemist: 0,
    geteldeRondes: 0,
    toestemmers: [],
    toestemmingsvragen: [],
    toestemming: {},
    ouderantwoorden: [],
    afspraken: [],
    aanbod: [],
    doorbraaktafel: null,
    arbitrage: hervat?.verzoek == null ? null : { ...verzoek(gegevens.convenant), ...hervat.verzoek },
    om: hervat?.om ?? null,
    nazorgBevestigd: false,
  };
}
