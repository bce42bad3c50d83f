import { createHash } from 'node:crypto';
import type { Channel } from '../client/casussen';
import type { Gever } from '../client/gever';
import type { Uitkomst } from '../client/outcome';
import type { Convenant } from '../domain/convenant';
import type { Gebruiker } from '../domain/gebruiker';
import type { Melding } from '../domain/melding';
import type { Dependencies } from './dependencies';
import {
  bewaarOuder,
  leesOuder,
  naastMelding,
  zonderOuder,
  type Ouderstand,
  type OverOuder,
} from './gemelde-ouder';
import { asJson } from '../dossier/storable';
import { eisEigen, geverVan, keurMelding } from './melden';
import { Problem } from './problems';

/** A report that may be sent, with everything that goes with it. */
export interface Meldverzoek {
  readonly melding: Melding;
  readonly convenant: Convenant;
  readonly gever: Gever;
  readonly over: OverOuder;
}

/** Judges a report that came with others; rejects with a problem that names everything that is wrong, or that it is out of reach. */
export function keurMeldverzoek(
  { klok, convenanten }: Pick<Dependencies, 'klok' | 'convenanten'>,
  wie: Gebruiker,
  ruw: unknown,
): Meldverzoek {
  const apart = zonderOuder(ruw);
  const { fouten, ...over } = leesOuder(apart);
  const gekeurd = keurMelding(apart.melding, klok.nu(), convenanten);
  if (!gekeurd.geldig) throw Problem.ongeldig([...gekeurd.fouten, ...fouten]);
  if (fouten.length > 0) throw Problem.ongeldig(fouten);
  const { melding, convenant } = gekeurd;
  eisEigen(wie, melding, convenant);
  return { melding, convenant, gever: geverVan(wie, melding, convenant), over };
}

/** Sends a report that was judged, and keeps what it says of a parent. The same key is the same report. */
export async function doeMelding(
  deps: Pick<Dependencies, 'casussen' | 'betrokkenen' | 'klok'>,
  wie: Gebruiker,
  { melding, convenant, gever, over }: Meldverzoek,
  sleutel: string,
  kanaal: Channel = 'api',
): Promise<{ readonly uitkomst: Uitkomst; readonly ouder: Ouderstand | null }> {
  const van = { wie: wie.id, kanaal, sleutel };
  const uitkomst = await deps.casussen.meld(melding, convenant, gever, van, naastMelding(over));
  return { uitkomst, ouder: await bewaarOuder(deps, uitkomst, over, wie.id) };
}

/** The key of a report from a line of a file: the same line is the same report, in whatever file it stands. */
export function regelsleutel(melding: unknown): string {
  return `csv:${createHash('sha256').update(asJson(melding)).digest('hex')}`;
}
