import type { Casus } from '../domain/casus';
import type { Gebruiker } from '../domain/gebruiker';
import { datumVan } from '../domain/tijd';
import type { Channel } from '../client/casussen';
import {
  overhandigingsfout,
  type Bewaardstuk,
  type Overhandiging,
  type Overhandiginggegevens,
  type Stukvorm,
} from '../dossier/stukken/stuk';
import type { Stukdoel } from '../taal/stuk/schema';
import { rolnaam } from '../taal/rollen';
import type { Dependencies } from './dependencies';
import { Problem } from './problems';

type Bron = Pick<Dependencies, 'stukken' | 'stukmaker' | 'convenanten' | 'klok'>;

const GEEN_STUK = 'Dit stuk bestaat niet, of het is nog niet gemaakt.';
const GEEN_CASUS = 'Deze casus staat nog niet in het dossier. Probeer het zo nog eens.';
const ANDER_DOEL =
  'Met deze sleutel is al een stuk voor een ander doel gevraagd. Stuur dit met een nieuwe sleutel.';

/**
 * Has a file of a case made for whoever asks, who sees all of it, and waits for it some seconds. Under a key that was used
 * before nothing new is made; for another purpose that is refused.
 */
export async function maakStukVan(
  { stukken, stukmaker, convenanten, klok }: Bron,
  wie: Gebruiker,
  { casusnummer }: Pick<Casus, 'casusnummer'>,
  { doel, ...sleutel }: { readonly doel: Stukdoel; readonly kanaal: Channel; readonly sleutel: string },
): Promise<Bewaardstuk> {
  const id = stukmaker.idVan(casusnummer, sleutel);
  const gemeenten = Object.fromEntries(
    convenanten.gemeentenMetConvenant().map(({ code, naam }) => [code, naam]),
  );
  const gemaaktDoor = wie.rol === 'lokaal' ? wie.naam : `${wie.naam}, ${rolnaam(wie.rol)}`;
  const uitslag = await stukken.vraag({
    ...{ id, casusnummer, doel, door: wie.id, gemaaktDoor, op: klok.nu(), gemeenten },
  });
  if (uitslag.soort === 'ongeldig') throw Problem.ongeldig(uitslag.fouten);
  if (uitslag.soort !== 'gedaan') throw new Problem('niet-gevonden', GEEN_CASUS);
  if (uitslag.waarde.doel !== doel) throw new Problem('sleutel-hergebruikt', ANDER_DOEL);
  if (uitslag.waarde.gemaakt !== null) return uitslag.waarde;
  await stukmaker.maak(id);
  return vindStukVan({ stukken }, casusnummer, id);
}

/** A stuk of a case, made or not; a problem when there is none. */
export async function vindStukVan(
  { stukken }: Pick<Bron, 'stukken'>,
  casusnummer: string,
  id: string,
): Promise<Bewaardstuk> {
  const stuk = await stukken.vind(casusnummer, id);
  if (stuk === undefined) throw new Problem('niet-gevonden', GEEN_STUK);
  return stuk;
}

/** What a stuk says, to the byte, with its SHA-256 in hexadecimals; a problem when it is not there. */
export async function inhoudVanStuk(
  { stukken }: Pick<Bron, 'stukken'>,
  casusnummer: string,
  id: string,
  vorm: Stukvorm,
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const inhoud = await stukken.inhoud(casusnummer, id, vorm);
  if (inhoud === undefined) throw new Problem('niet-gevonden', GEEN_STUK);
  return inhoud;
}

/** Records to whom a stuk went, how and on which day, by whoever asks. */
export async function overhandigStuk(
  { stukken, klok }: Pick<Bron, 'stukken' | 'klok'>,
  wie: Gebruiker,
  waar: { readonly casusnummer: string; readonly stuk: string },
  { id, ...gegevens }: Overhandiginggegevens & { readonly id: string },
): Promise<Bewaardstuk> {
  const op = klok.nu();
  const fout = overhandigingsfout(gegevens, datumVan(op));
  if (fout !== null) throw Problem.ongeldig([{ veld: 'datum', melding: fout }]);
  const wat: Overhandiging = { ...gegevens, id, door: wie.id, doorNaam: wie.naam, op };
  const uitslag = await stukken.overhandig({ ...waar, ...wat });
  if (uitslag.soort === 'ongeldig') throw Problem.ongeldig(uitslag.fouten);
  if (uitslag.soort !== 'gedaan') throw new Problem('niet-gevonden', GEEN_STUK);
  return uitslag.waarde;
}

/** The header by which whoever gets a file can check it (RFC 9530). */
export function digest(sha256: string): string {
  return `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;
}
