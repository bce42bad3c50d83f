import { createHash } from 'node:crypto';
import type { Channel } from '../client/casussen';
import type { Casus } from '../domain/casus';
import type { Gebruiker } from '../domain/gebruiker';
import { inWoorden } from '../domain/datumwoorden';
import { weerhoudtVerzoek } from '../domain/om/verzoek';
import { datumVan, type Moment } from '../domain/tijd';
import type { Betrokkene } from '../dossier/betrokkenen/betrokkene';
import {
  terugmeldingsfout,
  type Corvbericht,
  type Terugmelding,
  type Terugmeldinggegevens,
  type Vtogegevens,
} from '../dossier/corv/bericht';
import { bereikbaarPer, gezagsfouten, metGezag, type Corvverzoek } from '../dossier/corv/verzoek';
import type { Bewaardstuk } from '../dossier/stukken/stuk';
import type { CorvSettings } from '../settings/corv';

import type { Dependencies } from './dependencies';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'corvberichten' | 'stukmaker' | 'betrokkenen' | 'corv' | 'klok'>;

const GEEN_BERICHT = 'Dit bericht bestaat niet, of er is niets van gemaakt dat weg kan.';
const GEEN_STUK = 'Dit dossier bestaat niet, of het is nog niet gemaakt.';

/** From what a request for an inquiry is made: the case, its file for the Raad, and who has authority today. */
export interface Corvgrond {
  readonly casus: Casus;
  readonly kenmerk: string;
  readonly stuk: Bewaardstuk;
  readonly gezag: readonly Betrokkene[];
  readonly nu: Moment;
}

/** Reads that for somebody who sees the whole case. */
export async function leesCorvgrond(
  { betrokkenen, klok }: Pick<Bron, 'betrokkenen' | 'klok'>,
  van: Pick<Corvgrond, 'casus' | 'kenmerk' | 'stuk'>,
): Promise<Corvgrond> {
  const nu = klok.nu();
  const alle = await betrokkenen.lees(van.casus.casusnummer);
  return { ...van, gezag: metGezag(alle, datumVan(nu)), nu };
}

/**
 * Why no message can be made of this stuk now, as sentences that say what to do first; empty when it can. What can be made is
 * for the leerplichtambtenaar to fill in.
 */
export function weerhoudtBericht(
  { casus, stuk, gezag, nu }: Corvgrond,
  corv: CorvSettings | undefined,
): string[] {
  const route = weerhoudtVerzoek(casus, nu);
  const onbereikbaar = gezag.filter((een) => {
    const { telefoon, email } = bereikbaarPer(een);
    return telefoon === null && email === null;
  });
  return [
    ...(stuk.doel === 'rvdk'
      ? []
      : ['Dit dossier is voor het Openbaar Ministerie; maak eerst een dossier voor de Raad.']),
    ...(stuk.gemaakt === null ? ['Het dossier is nog niet klaar; probeer het over een minuut.'] : []),
    ...(route === null ? [] : [route]),
    ...(corv?.gemeenten[casus.gemeente] === undefined
      ? ['Deze gemeente is nog niet ingesteld voor CORV; vraag het uw beheerder.']
      : []),
    ...(gezag.length === 0 ? ['Leg eerst bij de mensen rond het kind vast wie het gezag heeft.'] : []),
    ...onbereikbaar.map(
      ({ naam }) =>
        `Leg eerst van ${naam} een telefoonnummer vast, of een e-mailadres van ten hoogste 150 tekens.`,
    ),
  ];
}

/**
 * Has a request for an inquiry made as a message for CORV, and waits for it some seconds. The same key with the same request
 * makes nothing new. A problem when it cannot be made now, or the request leaves somebody out.
 */
export async function maakCorvberichtVan(
  { corvberichten, stukmaker, corv }: Bron,
  wie: Gebruiker,
  grond: Corvgrond,
  { verzoek, kanaal, sleutel }: { verzoek: Corvverzoek; kanaal: Channel; sleutel: string },
): Promise<Corvbericht> {
  const { casus, stuk, gezag, nu } = grond;
  const { casusnummer } = casus;
  const redenen = weerhoudtBericht(grond, corv);
  if (corv === undefined || redenen.length > 0) throw new Problem('niet-toegestaan', redenen.join(' '));
  const fouten = gezagsfouten(verzoek, gezag);
  if (fouten.length > 0) throw Problem.ongeldig(fouten);
  const inhoud = createHash('sha256').update(JSON.stringify(verzoek)).digest('hex');
  const id = stukmaker.idVan(casusnummer, { kanaal, sleutel: `corv/${stuk.id}/${inhoud}/${sleutel}` });
  const gegevens = vtogegevens(grond, corv, verzoek, id);
  const uitslag = await corvberichten.vraag({
    ...{ id, casusnummer, stuk: stuk.id, door: wie.id, doorNaam: wie.naam, op: nu, gegevens },
  });
  if (uitslag.soort === 'ongeldig') throw Problem.ongeldig(uitslag.fouten);
  if (uitslag.soort !== 'gedaan') throw new Problem('niet-gevonden', GEEN_STUK);
  if (uitslag.waarde.gekeurd !== null) return uitslag.waarde;
  await stukmaker.maak(id, 'corvbericht');
  return vindCorvbericht({ corvberichten }, casusnummer, stuk.id, id);
}

/** What the message says: from the case, the settings and the request. */
function vtogegevens(
  { casus, kenmerk, stuk, gezag, nu }: Corvgrond,
  { ontvanger, gemeenten }: CorvSettings,
  { urgent, kind, gezaghebbenden, medewerker }: Corvverzoek,
  referentie: string,
): Vtogegevens {
  const { gemeente, geboortedatum, gemeldOp } = casus;
  const afzender = gemeenten[gemeente];
  if (afzender === undefined) throw new Error(`no sender for gemeente ${gemeente}`);
  const voluit = [kind.voornamen, kind.voorvoegsel, kind.geslachtsnaam].filter((deel) => deel !== null);
  return {
    zender: { organisatie: afzender.organisatie, applicatie: afzender.applicatie },
    ontvanger,
    referentie,
    op: nu,
    zaak: {
      identificatie: `${gemeente}${kenmerk}`,
      omschrijving: `Schoolverzuim, casus ${kenmerk}`,
      startdatum: datumVan(gemeldOp),
    },
    urgent,
    kind: {
      ...kind,
      geboortedatum,
      beschrijving: `${voluit.join(' ')}, geboren op ${inWoorden(geboortedatum)}`,
    },
    gezaghebbenden: gezaghebbenden.flatMap(({ betrokkene, geinformeerd, reden, ...naam }) =>
      gezag
        .filter(({ id }) => id === betrokkene)
        .map((een) => ({
          ...naam,
          rol: een.soort === 'voogd' ? ('voogd' as const) : ('ouder met gezag' as const),
          ...bereikbaarPer(een),
          nietGeinformeerdOmdat: geinformeerd ? null : reden,
        })),
    ),
    verzoeker: { naam: afzender.naam, rsin: afzender.rsin ?? null, medewerker },
    document: {
      identificatie: stuk.id,
      titel: `Dossier van casus ${kenmerk}`,
      auteur: stuk.gemaaktDoor.slice(0, 200),
      datum: datumVan(stuk.op),
      bestandsnaam: `stuk-${kenmerk}.pdf`,
    },
  };
}

/** A message of a stuk, made or not; a problem when there is none. */
export async function vindCorvbericht(
  { corvberichten }: Pick<Bron, 'corvberichten'>,
  casusnummer: string,
  stuk: string,
  id: string,
): Promise<Corvbericht> {
  const [bericht] = await corvberichten.lees(casusnummer, id);
  if (bericht === undefined || bericht.stuk !== stuk) throw new Problem('niet-gevonden', GEEN_BERICHT);
  return bericht;
}

/** A message as it is taken along, to the byte, with its SHA-256 in hexadecimals; a problem when it is not there. */
export async function xmlVanCorvbericht(
  { corvberichten }: Pick<Bron, 'corvberichten'>,
  casusnummer: string,
  id: string,
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const xml = await corvberichten.xml(casusnummer, id);
  if (xml === undefined) throw new Problem('niet-gevonden', GEEN_BERICHT);
  return xml;
}

/** Records what came back on a message, by whoever asks. */
export async function meldTerugOpCorv(
  { corvberichten, klok }: Pick<Bron, 'corvberichten' | 'klok'>,
  wie: Gebruiker,
  waar: { readonly casusnummer: string; readonly bericht: string },
  { id, ...gegevens }: Terugmeldinggegevens & { readonly id: string },
): Promise<Corvbericht> {
  const op = klok.nu();
  const fout = terugmeldingsfout(gegevens, datumVan(op));
  if (fout !== null) throw Problem.ongeldig([{ veld: 'datum', melding: fout }]);
  const wat: Terugmelding = { ...gegevens, id, door: wie.id, doorNaam: wie.naam, op };
  const uitslag = await corvberichten.meld({ ...waar, ...wat });
  if (uitslag.soort === 'ongeldig') throw Problem.ongeldig(uitslag.fouten);
  if (uitslag.soort !== 'gedaan') throw new Problem('niet-gevonden', GEEN_BERICHT);
  return uitslag.waarde;
}
