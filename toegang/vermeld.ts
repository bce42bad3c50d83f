import type { Mens } from '../dossier/mensen/mens';
import type { Casusbeeld } from '../domain/beeld';
import type { Casus } from '../domain/casus';
import { spreektAls, type Gebruiker } from '../domain/gebruiker';
import { vermeldeMensen } from '../domain/opdracht';
import { bereik, binnen, ligging, type Ligging } from '../domain/toegang';
import { delenBeperkt } from '../domain/toestemming';
import type { Veldfout } from '../domain/weigering';
import { zieGebeurtenis } from '../domain/zicht/gebeurtenissen';
import { lezerVan } from '../domain/zicht/lezer';
import type { Dependencies } from './dependencies';
import { alsGebruiker } from './persoon';

/** Where a case lies, and whether no more than its reference is shared with who comes for its table. */
type Plek = Ligging & Pick<Casusbeeld, 'delenBeperkt'>;

/** The same of a case as it stands. */
export function vermeldplek(casus: Casus): Plek {
  return { ...ligging(casus), delenBeperkt: delenBeperkt(casus) };
}

/** The same of a case by its beeld, with its table as the dossier has it: one that it does not have yet has none. */
export async function leesVermeldplek(
  { dossier }: Pick<Dependencies, 'dossier'>,
  wie: Gebruiker,
  waar: Casusbeeld,
): Promise<Plek> {
  const gelezen = await dossier.leesCasus(bereik(wie), waar.casusnummer);
  return gelezen === undefined ? { ...waar, aanTafel: false, tafelleden: null } : vermeldplek(gelezen.casus);
}

/** A command with whom it may mention. */
interface Gegeven {
  readonly opdracht: string;
  readonly gegevens: unknown;
  /** As which role it is given, where somebody chooses. */
  readonly door?: string | undefined;
}

const NIET_HIER = 'staat niet bij de mensen van deze regio; kies iemand die daar wel bij staat';
const ZIET_CASUS_NIET = 'ziet deze casus niet; kies iemand anders';
const NIET_AAN_TAFEL = 'zit niet aan de doorbraaktafel van deze casus; kies iemand anders';
const ALLEEN_KENMERK =
  'ziet alleen het kenmerk, want niet iedereen gaf toestemming om te delen; kies iemand anders, of leg eerst de toestemming vast';
const LEEST_NIET = 'mag deze notitie niet lezen; kies iemand anders, of kies wie haar nog meer mag lezen';

/**
 * What is wrong with whom a note mentions: each must be of the region, see the case and may read the note, or they would be
 * sent to a page that is not there for them. Who comes for the table is mentioned while it sits, when the family lets share.
 */
export async function vermeldfouten(
  { mensen }: Pick<Dependencies, 'mensen'>,
  wie: Gebruiker,
  opdracht: Gegeven,
  casus: Plek,
): Promise<Veldfout[]> {
  const vermeld = vermeldeMensen(opdracht);
  if (vermeld.length === 0) return [];
  const als = spreektAls(wie);
  const door = als === 'iedereen' ? opdracht.door : (als ?? undefined);
  const actief = (await mensen.lees(casus.regio)).filter((mens) => mens.actief);
  // A region without people goes by the ids of its convenant: of those nothing more is known.
  if (actief.length === 0) return [];
  return vermeld.flatMap((id, plek) => {
    const mens = actief.find((een) => een.id === id.trim());
    const melding = mens === undefined ? NIET_HIER : waaromNiet(mens, { ...opdracht, door }, casus);
    return melding === null ? [] : [{ veld: `gegevens.vermeld.${plek}`, melding }];
  });
}

function waaromNiet(mens: Mens, { gegevens, door }: Gegeven, casus: Plek): string | null {
  const gebruiker = alsGebruiker(mens);
  const aanTafel = mens.rol === 'teamlid';
  if (!binnen(bereik(gebruiker), casus)) return aanTafel ? NIET_AAN_TAFEL : ZIET_CASUS_NIET;
  if (aanTafel && casus.delenBeperkt) return ALLEEN_KENMERK;
  // Which role gives a command is checked by the rules; whoever it is, only that of a school counts here.
  const vanSchool = door === 'school' || door === 'systeem' ? 'school' : 'casusregisseur';
  const gezien = zieGebeurtenis(lezerVan(gebruiker), { soort: 'notitie-gemaakt', door: vanSchool, gegevens });
  return gezien?.verkort === false ? null : LEEST_NIET;
}
